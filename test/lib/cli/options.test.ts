import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../lib/cli/exit-codes.ts';
import { readOptions, UsageError, USAGE } from '../../../lib/cli/options.ts';

describe('arguments', () => {
  it('have defaults', () => {
    const options = readOptions(['check', 'a.html']);
    expect(options).toMatchObject({
      format: 'text',
      failOn: 'error',
      input: 'pages',
      previous: null,
      url: null,
      paths: ['a.html'],
    });
    expect(options.jobs).toBeGreaterThanOrEqual(1);
  });

  it('stand in any order', () => {
    const args = [
      '--format',
      'ndjson',
      'check',
      'a.html',
      '--fail-on=never',
      '-',
      '--progress',
      '--jobs',
      '3',
      'b',
      '--previous',
      'p.html',
    ];
    expect(readOptions(args)).toEqual({
      format: 'ndjson',
      failOn: 'never',
      input: 'pages',
      previous: 'p.html',
      url: null,
      jobs: 3,
      progress: true,
      paths: ['a.html', '-', 'b'],
    });
  });

  it('paths that look like options follow --', () => {
    expect(readOptions(['check', '--', '--format']).paths).toEqual(['--format']);
  });

  it.each([
    ['no command', []],
    ['another command', ['read', 'a.html']],
    ['no input', ['check']],
    ['an unknown format', ['check', '--format', 'xml', 'a']],
    ['an unknown level', ['check', '--fail-on', 'hint', 'a']],
    ['an unknown kind of input', ['check', '--input', 'pdf', 'a']],
    ['an unknown option', ['check', '--loud', 'a']],
    ['an option without its value', ['check', 'a', '--format']],
    ['no jobs', ['check', '--jobs', '0', 'a']],
    ['half a job', ['check', '--jobs', '1.5', 'a']],
    ['words for jobs', ['check', '--jobs', 'many', 'a']],
    ['too many jobs', ['check', '--jobs', '65', 'a']],
    ['no address', ['check', '--url', 'www', 'a']],
    ['an address for two pages', ['check', '--url', 'http://a.gov.cn/', 'a', 'b']],
    ['an address for lines', ['check', '--url', 'http://a.gov.cn/', '--input', 'ndjson', 'a']],
  ])('wrong usage: %s', (_, args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });

  it('are all explained', () => {
    for (const name of ['format', 'fail-on', 'input', 'previous', 'url', 'jobs', 'progress'])
      expect(USAGE).toContain(`--${name}`);
  });

  it('are explained with every exit status', () => {
    for (const status of Object.values(EXIT)) expect(USAGE).toMatch(new RegExp(`^  ${status} `, 'm'));
  });
});
