import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../lib/model/finding.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import type { Words } from '../../../lib/text/language.ts';

const words = { zh: '{place}/{compared}/{stated}/{rule}', en: 'EN {place}/{compared}/{stated}/{rule}' };
const RULE: Rule = {
  id: 'requests/row-total',
  severity: 'error',
  formula: { kind: 'subtotal', table: 'requests' },
  messages: { fail: words },
  docs: { summary: words, why: words, source: '' },
};

function said(data: Verdict['data'], outcome: Verdict['outcome'] = 'fail', message = 'fail'): Words {
  const base = { rule: RULE.id, severity: 'error', at: '', cells: [], equation: null } as const;
  return sentenceOf({ ...base, outcome, message, data }, RULE, annual2021);
}

const ids = (...columns: readonly string[]): string => columns.map((column) => `requests/received/${column}`).join(' ');

describe('the sentence of a verdict', () => {
  test('names places as the form names them', () => {
    expect(said({ place: 'requests/received/total', stated: 3 }).zh).toBe(
      '一、本年新收 · 总计/{compared}/3/requests/row-total',
    );
    expect(said({ place: 'requests/received/total', stated: 3 }).en).toBe(
      'EN 一、本年新收 (new requests) · 总计 (total)/{compared}/3/requests/row-total',
    );
  });

  test('leaves a place that is a number as it is', () => {
    expect(said({ place: 7 }).zh).toMatch(/^7\//);
  });

  test.each([
    [['naturalPerson'], '「一、本年新收 · 自然人」', /^EN \{place\}\/“[^”]+自然人[^”]+”\/\{/],
    [
      ['naturalPerson', 'business'],
      '「一、本年新收 · 自然人」、「一、本年新收 · 商业企业」相加',
      /“[^”]+自然人[^”]+” \+ “[^”]+商业企业[^”]+”\/\{/,
    ],
    [
      ['naturalPerson', 'business', 'research'],
      '「一、本年新收 · 自然人」、「一、本年新收 · 商业企业」、「一、本年新收 · 科研机构」相加',
      /科研机构[^”]+”\/\{/,
    ],
    [
      ['naturalPerson', 'business', 'research', 'other', 'total'],
      '「一、本年新收 · 自然人」、「一、本年新收 · 商业企业」、「一、本年新收 · 科研机构」等5格相加',
      /科研机构[^”]+” and 2 more\/\{/,
    ],
  ])('names the cells %j that were added up', (columns, zh, en) => {
    const sentence = said({ compared: ids(...columns) });
    expect(sentence.zh).toBe(`{place}/${zh}/{stated}/requests/row-total`);
    expect(sentence.en).toMatch(en);
  });

  test('of a rule that broke says so, whatever its words are', () => {
    expect(said({}, 'crashed', 'crashed')).toEqual({
      zh: '规则 requests/row-total 运行出错，此项未核对',
      en: 'Rule requests/row-total failed to run; this was not checked',
    });
  });

  test('without words is a mistake of ours', () => {
    expect(() => said({}, 'fail', 'unheard-of')).toThrow('requests/row-total has no words for unheard-of');
  });
});
