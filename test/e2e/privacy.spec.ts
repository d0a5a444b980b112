import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('the built files', () => {
  /** Names of namespaces in XML, HTML and office files: nobody looks anything up there. */
  const NAMESPACES =
    /^http:\/\/(?:www\.w3\.org|schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|purl\.org|www\.wps\.cn)\//;
  /** How the settings understand a host that is typed in with an address or without one. */
  const TYPED = 'http://${';
  /** Whatever asks an address for anything. */
  const FETCHES = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b\(?/g;

  const files = ['chrome-mv3', 'firefox-mv2'].flatMap((build) =>
    readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|html|css|json|svg)$/.test(name))
      .map((name) => ({ name: `${build}/${name}`, text: readFileSync(`.output/${build}/${name}`, 'utf8') })),
  );

  test('name no address but those of namespaces', () => {
    const addresses = files.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)<>\\]+/g)].map(([address]) => `${name} ${address}`),
    );
    const named = addresses.filter((line) => {
      const [, address = ''] = line.split(' ');
      return !NAMESPACES.test(address) && !address.startsWith(TYPED);
    });
    expect(named).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10);
  });

  test('have no way to ask for anything', () => {
    const found = files.flatMap(({ name, text }) => [...text.matchAll(FETCHES)].map(([call]) => `${name} ${call}`));
    expect(found).toEqual([]);
  });

  test('make no markup of text', () => {
    const own = files.filter(({ name }) => /\/(?:background|detect|report)\.js$/.test(name));
    expect(own.filter(({ text }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text))).toEqual([]);
  });
});
