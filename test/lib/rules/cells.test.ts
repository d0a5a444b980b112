import { describe, expect, it } from 'vitest';
import type { TemplateId } from '../../../lib/model/template.ts';
import blank from '../../../lib/rules/cell/blank.ts';
import fraction from '../../../lib/rules/cell/fraction.ts';
import negative from '../../../lib/rules/cell/negative.ts';
import unit from '../../../lib/rules/cell/unit.ts';
import words from '../../../lib/rules/cell/words.ts';
import procurement from '../../../lib/rules/proactive/procurement.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { cellsOfForm, zeroReport, type Printed } from '../check/report-of.ts';
import { templateOf } from '../../../lib/templates/index.ts';
import { said } from './said.ts';

const FEES = 'proactive/fees/amount';
const BOUGHT = { projects: 'proactive/procurement/projects', amount: 'proactive/procurement/amount' };

describe('a number in a cell', () => {
  it.each<[string, Rule, TemplateId, Printed, string[]]>([
    ['half a request', fraction, 'annual-2021', { 'requests/received/business': '0.5' }, ['error fail']],
    ['a fraction with a unit', fraction, 'annual-2021', { 'requests/received/business': '0.5万元' }, ['warning fail']],
    ['a fraction of a sum', fraction, 'annual-2021', { [FEES]: '0.5' }, []],
    ['an amount of 0.5', fraction, 'annual-2021', { 'requests/received/business': '5.0' }, []],
    ['less than none', negative, 'annual-2021', { 'requests/received/business': '-1' }, ['error fail']],
    ['none', negative, 'annual-2021', { 'requests/received/business': '-0' }, []],
    ['a decrease', negative, 'annual-2019', { 'proactive/licences/change': '-1' }, []],
    ['fees in yuan', unit, 'annual-2021', { [FEES]: '18元' }, ['warning yuan']],
    ['fees of a million, which are yuan', unit, 'annual-2021', { [FEES]: '1000000' }, ['warning yuan']],
    ['fees of less', unit, 'annual-2021', { [FEES]: '999999' }, []],
    ['fees of a million with decimals', unit, 'annual-2021', { [FEES]: '1000000.5' }, []],
    ['fees of a million with their unit', unit, 'annual-2021', { [FEES]: '1000000万元' }, []],
    ['a million of something else', unit, 'annual-2021', { 'requests/received/business': '1000000' }, []],
    ['something else in yuan', unit, 'annual-2021', { 'requests/received/business': '5元' }, []],
    ['no fees', unit, 'annual-2021', { [FEES]: '' }, []],
    ['a sum without unit', unit, 'annual-2019', { [BOUGHT.amount]: '5' }, ['hint bare']],
    ['a sum with its unit', unit, 'annual-2019', { [BOUGHT.amount]: '5万元' }, []],
    ['no sum', unit, 'annual-2019', { [BOUGHT.amount]: '0' }, []],
    ['one increase in words', words, 'annual-2019', { 'proactive/licences/change': '增3' }, ['hint one']],
    [
      'two',
      words,
      'annual-2019',
      { 'proactive/licences/change': '增3', 'proactive/fees/change': '↓2' },
      ['hint several'],
    ],
    ['words that are no number', words, 'annual-2019', { 'proactive/licences/change': '有所增加' }, []],
    ['an increase as a number', words, 'annual-2019', { 'proactive/licences/change': '+3' }, []],
    ['words in another column', words, 'annual-2019', { 'proactive/licences/previous': '增3' }, []],
  ])('%s', (_, rule, template, printed, expected) => {
    expect(said(rule, zeroReport(template, printed)).map((line) => line.replace(/^\S+ /, ''))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['3', '0', ['proactive/procurement warning amount']],
    ['0', '3万元', ['proactive/procurement warning projects']],
    ['3', '3万元', []],
    ['0', '0', []],
    ['', '3万元', []],
    ['3', '', []],
  ])('%s purchases for %s', (projects, amount, expected) => {
    const report = zeroReport('annual-2019', { [BOUGHT.projects]: projects, [BOUGHT.amount]: amount });
    expect(said(procurement, report)).toEqual(expected);
  });
});

describe('blank cells', () => {
  const all = cellsOfForm(templateOf('annual-2021'));
  const blanks = (begin: string): Printed =>
    Object.fromEntries(all.filter((cell) => cell.startsWith(begin)).map((cell) => [cell, '']));
  const REVIEW = 'proceedings/reconsideration';

  it.each<[string, Printed, string[]]>([
    ['none', {}, []],
    ['a cell of many', { 'requests/granted/business': '' }, ['requests/granted/business hint some']],
    [
      'cells of two tables',
      { 'requests/granted/business': '', 'requests/granted/total': '', 'proactive/licences/decisions': '' },
      ['proactive/licences/decisions hint some', 'requests/granted/business hint some'],
    ],
    ...['received', 'carriedIn', 'outcomeTotal', 'carriedOut'].map((row): [string, Printed, string[]] => [
      `the total of ${row}`,
      { [`requests/${row}/total`]: '' },
      [`requests/${row}/total warning key`],
    ]),
    [
      'such a total and a cell beside it',
      { 'requests/received/total': '', 'requests/received/business': '' },
      ['requests/received/total warning key', 'requests/received/business hint some'],
    ],
    ['a whole table', blanks('requests/'), ['requests/received/naturalPerson warning table']],
    ['all lawsuits and reviews', blanks('proceedings/'), [`${REVIEW}/upheld warning table`]],
    ['all reviews', blanks(`${REVIEW}/`), [`${REVIEW}/upheld warning block`]],
    [
      'all reviews and one lawsuit',
      { ...blanks(`${REVIEW}/`), 'proceedings/litigationDirect/total': '' },
      [`${REVIEW}/upheld warning block`, 'proceedings/litigationDirect/total hint some'],
    ],
    ['the total of the reviews', { [`${REVIEW}/total`]: '' }, [`${REVIEW}/total hint some`]],
  ])('%s', (_, printed, expected) => {
    expect(said(blank, zeroReport('annual-2021', printed))).toEqual(expected);
  });
});
