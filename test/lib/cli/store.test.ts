import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS, listingOf, listingPage } from '../../../lib/cli/store/listing.ts';
import { explainedPermissions } from '../../../lib/cli/store/permissions.ts';
import { SCENES } from '../../../lib/cli/store/pictures.ts';
import { TEMPLATES } from '../../../lib/templates/index.ts';

describe.each(['zh', 'en'] as const)('what the stores are told, %s', (language) => {
  const listing = listingOf(language);

  test('fits into their fields', () => {
    expect(listing.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(listing.description.length).toBeLessThanOrEqual(LIMITS.description);
    expect(listing.singlePurpose.length).toBeLessThanOrEqual(LIMITS.singlePurpose);
    for (const [, why] of listing.permissions) expect(why.length).toBeLessThanOrEqual(LIMITS.why);
  });

  test('has no gap left', () => {
    expect(listingPage(language)).not.toMatch(/\{\w+\}|undefined/);
  });

  test('lists every form, every right and every key', () => {
    for (const { title, gloss } of TEMPLATES) expect(listing.description).toContain(language === 'zh' ? title : gloss);
    for (const [right, why] of listing.permissions) expect(listing.description).toContain(`${right}: ${why}`);
    expect(listing.description.match(/Alt\+Shift\+[A-Z] {2}\S/g)).toHaveLength(4);
  });

  test('is in one language', () => {
    const { description, category: _, permissions: __, ...answers } = listing;
    const chinese = Object.values(answers).map((text) => /\p{Script=Han}/u.test(text));
    expect(new Set(chinese)).toEqual(new Set([language === 'zh']));
    expect(/\p{Script=Han}/u.test(description)).toBe(language === 'zh');
  });
});

test('rows of another table are no rights', () => {
  expect(explainedPermissions('| `a` | yes | maybe | b | c |\n| a | yes | yes | b | c |')).toEqual([]);
  expect(explainedPermissions('| `a` (optional) | no | yes | b | c |')).toEqual([
    { name: 'a', optional: true, chrome: false, firefox: true, why: { en: 'b', zh: 'c' } },
  ]);
});

test('pictures are of pages of the demo', () => {
  expect(SCENES.filter(({ page }) => !existsSync(`assets/demo/${page}`))).toEqual([]);
});
