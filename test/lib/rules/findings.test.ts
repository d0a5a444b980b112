import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import type { Report } from '../../../lib/model/report.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import { identityOf, zeroReport, type Printed } from '../check/report-of.ts';

const AGENCY = '清河市水务局';
const TITLE = `${AGENCY}2022年政府信息公开工作年度报告`;
const form2019 = (printed: Printed): Report => zeroReport('annual-2019', printed);
const form2021 = (printed: Printed, changes: Partial<Report> = {}, agency = AGENCY): Report =>
  zeroReport('annual-2021', printed, { identity: identityOf(agency, 2022), ...changes });
const saying = (...text: readonly string[]): Report =>
  zeroReport('annual-2021', {}, { identity: identityOf(AGENCY, 2022) }, text);

function findingsOf(id: string, report: Report) {
  const rule = RULES.find((each) => each.id === id) ?? expect.fail(`no rule ${id}`);
  return check(report, [rule])
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'incomplete')
    .map((verdict) => ({ ...verdict, said: sentenceOf(verdict, rule, report.template).zh }));
}

const LAWSUITS = ['upheld', 'corrected', 'other', 'pending', 'total'].map((id) => `proceedings/litigationDirect/${id}`);
const WORDS = 'proactive/licences/change';
const ISSUED = 'proactive/regulations/issued';
const IN_FORCE = 'proactive/regulations/inForce';

describe('a finding says what is printed, and marks the cells', () => {
  it.each<[string, Report, string, readonly string[]]>([
    ['cell/words', form2019({ [WORDS]: '增3' }), '「行政许可 · 本年增/减」以文字印为“增3”，读作 3', [WORDS]],
    [
      'cell/words',
      form2019({ [WORDS]: '增3', 'proactive/fees/change': '↓2' }),
      '「行政许可 · 本年增/减」等 2 格以文字印出，如“增3”读作 3',
      [WORDS, 'proactive/fees/change'],
    ],
    [
      'cell/blank',
      form2021({ 'requests/granted/business': '', 'requests/granted/total': '' }),
      '「收到和处理政府信息公开申请情况」有 2 格未填，按 0 计',
      ['requests/granted/business', 'requests/granted/total'],
    ],
    [
      'cell/blank',
      form2021(Object.fromEntries(LAWSUITS.map((cell) => [cell, '']))),
      '「未经复议直接起诉」五格未填，同表其他各格已填',
      LAWSUITS,
    ],
    [
      'cell/blank',
      form2021({ 'requests/received/total': '' }),
      '「一、本年新收 · 总计」未填',
      ['requests/received/total'],
    ],
    [
      'proactive/issued',
      form2021({ [ISSUED]: '5', 'proactive/regulations/repealed': '2', [IN_FORCE]: '3' }),
      '「规章」本年制发 5 件，现行有效却只有 3 件；本年制发的当年废止才会如此，请核对',
      [IN_FORCE, ISSUED],
    ],
    [
      'proactive/published',
      form2019({ 'proactive/regulations/published': '5', 'proactive/regulations/total': '3' }),
      '「规章」对外公开总数量印为 3，少于本年新公开的 5',
      ['proactive/regulations/total', 'proactive/regulations/published'],
    ],
    [
      'proactive/items',
      form2019({ 'proactive/licences/previous': '5', [WORDS]: '-6' }),
      '「行政许可」上一年 5 项，本年增/减 -6，现有项目为 -1，不能为负',
      ['proactive/licences/previous', WORDS],
    ],
    [
      'proactive/items',
      form2019({ 'proactive/licences/previous': '35', [WORDS]: '-6', 'proactive/licences/decisions': '29' }),
      '「行政许可」上一年 35 项加本年增/减 -6 恰为 29，与处理决定数量相同；该栏应填决定的件数，请核对',
      ['proactive/licences/previous', WORDS, 'proactive/licences/decisions'],
    ],
    [
      'proactive/procurement',
      form2019({ 'proactive/procurement/projects': '5' }),
      '「政府集中采购」采购项目 5 项，总金额却为 0',
      ['proactive/procurement/projects', 'proactive/procurement/amount'],
    ],
    [
      'proactive/procurement',
      form2019({ 'proactive/procurement/amount': '3.5万元' }),
      '「政府集中采购」总金额为 3.5万元，采购项目却为 0',
      ['proactive/procurement/projects', 'proactive/procurement/amount'],
    ],
    [
      'proceedings/requests',
      form2021({ 'proceedings/reconsideration/total': '2', 'proceedings/litigationDirect/total': '1' }),
      '本年没有新收、也没有上年结转的申请，复议、诉讼却有 3 件；如因往年的申请而起则无误',
      ['proceedings/reconsideration/total', 'proceedings/litigationDirect/total'],
    ],
    [
      'proactive/authority',
      form2021({ [IN_FORCE]: '2' }, {}, '青石镇人民政府'),
      '「规章 · 现行有效件数」印为 2，而青石镇人民政府没有规章制定权，请核对',
      [IN_FORCE],
    ],
    [
      'form/report',
      form2021(
        {},
        { others: ['甲局2021年报告', '乙局2021年报告'], identity: { ...identityOf(AGENCY, 2022), title: TITLE } },
      ),
      `本页还登有“甲局2021年报告”、“乙局2021年报告”，没有读取，只核对了“${TITLE}”`,
      [],
    ],
    [
      'form/report',
      form2021({}, { others: ['甲局2021年报告'] }),
      `本页还登有“甲局2021年报告”，没有读取，只核对了“${AGENCY}”`,
      [],
    ],
    [
      'form/instruction',
      form2021({}, { instructions: ['××年', '某某局'] }),
      '正文留有“××年”、“某某局”，像是表式的填写说明',
      [],
    ],
    [
      'form/table',
      form2021(
        {},
        {
          tables: new Set(['requests', 'proceedings']),
          problems: [{ table: 'proactive', code: 'columns-unclear', row: null }],
        },
      ),
      '「主动公开政府信息情况」表已找到，但没有一格能读出，这一部分无法核对',
      [],
    ],
  ])('%s', (id, report, words, cells) => {
    expect(findingsOf(id, report).map(({ said, cells }) => [said, cells])).toEqual([[words, cells]]);
  });

  it.each<[string, Report, string, readonly string[]]>([
    [
      'form/citation',
      saying('本报告按照国办公开办函〔2019〕60号的格式编制。'),
      '2022 年度报告以“〔2019〕60号”为编制依据，2021 年度起的表式是国办公开办函〔2021〕30号',
      ['公开办函〔2019〕60号'],
    ],
    [
      'form/body',
      saying('本报告由清河市民政局编制。'),
      `文中说报告由“清河市民政局”编制，本报告是${AGENCY}的`,
      ['清河市民政局'],
    ],
    [
      'period/range',
      saying(TITLE, '统计期限自2021年1月1日起至2021年12月31日止。'),
      '统计期限不在报告年度 2022 年内',
      ['2021年1月1日起至2021年12月31日'],
    ],
    [
      'period/year',
      saying(TITLE, TITLE.replace('2022', '2021')),
      '两处标题的年度不同：2021 年与 2022 年',
      [TITLE.replace('2022', '2021'), TITLE],
    ],
    [
      'period/year',
      saying(TITLE, '一、总体情况', '截至2020年12月31日，共公开信息310条。'),
      '2022 年度报告的数据截至 2020 年',
      ['截至2020年12月31日'],
    ],
  ])('%s marks its words', (id, report, words, passages) => {
    const findings = findingsOf(id, report).map(({ said, passages = [] }) => [
      said,
      passages.map(({ sentence, place }) =>
        sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start),
      ),
    ]);
    expect(findings).toEqual([[words, passages]]);
  });

  it('form/row names all rows that stand below one of the form', () => {
    const strange: Report['strange'] = [
      { table: 'requests', after: 'declined.repeat', label: '甲类', figures: { naturalPerson: 2, business: 1 } },
      { table: 'requests', after: 'declined.repeat', label: '乙类', figures: { total: 4 } },
      { table: 'requests', after: 'granted', label: '丙类', figures: { total: 5 } },
    ];
    expect(findingsOf('form/row', form2021({}, { strange })).map(({ at, said }) => [at, said])).toEqual([
      [
        'requests/declined.repeat',
        '「三（五）不予处理 2.重复申请」下多出“甲类”、“乙类”一行，印有 3、4，表式没有这一行',
      ],
      ['requests/granted', '「三（一）予以公开」下多出“丙类”一行，印有 5，表式没有这一行'],
    ]);
  });

  it('a limit is shown as an equation of two cells', () => {
    const [finding] = findingsOf(
      'proactive/published',
      form2019({ 'proactive/regulations/published': '5', 'proactive/regulations/total': '3' }),
    );
    expect(finding?.equation).toEqual({
      relation: '≥',
      left: [{ cell: 'proactive/regulations/total', value: 3, weight: 1, blank: false }],
      right: [{ cell: 'proactive/regulations/published', value: 5, weight: 1, blank: false }],
    });
  });
});

describe('limits of rules on two cells', () => {
  const documents = (issued: string, repealed: string, inForce: string): Report =>
    form2021({ [ISSUED]: issued, 'proactive/regulations/repealed': repealed, [IN_FORCE]: inForce });

  it.each<[string, Report, boolean]>([
    ['as many in force as issued', documents('5', '2', '5'), false],
    ['one less', documents('5', '2', '4'), true],
    ['as many as are left where those issued were repealed', documents('5', '2', '3'), true],
    ['fewer, which is another rule’s', documents('5', '2', '2'), false],
    ['nothing on those in force', documents('5', '5', ''), false],
    ['nothing on those issued', documents('', '5', '-2'), false],
    ['nothing on those repealed', documents('5', '', '5'), false],
    ['nothing on those repealed, and fewer in force', documents('-1', '', '-1'), false],
  ])('%s', (_, report, isSaid) => {
    expect(findingsOf('proactive/issued', report)).toHaveLength(isSaid ? 1 : 0);
  });

  it.each<[string, string, boolean]>([
    ['3', '3', false],
    ['3', '2', true],
    ['', '-1', false],
    ['3', '', false],
  ])('%s published this year of %s in all: %s', (published, total, isSaid) => {
    const report = form2019({ 'proactive/regulations/published': published, 'proactive/regulations/total': total });
    expect(findingsOf('proactive/published', report)).toHaveLength(isSaid ? 1 : 0);
  });

  it.each<[string, Printed, string[], boolean]>([
    ['no case', {}, [], false],
    ['a case', { 'proceedings/reconsideration/total': '1' }, [], true],
    ['requests', { 'proceedings/reconsideration/total': '1', 'requests/received/total': '1' }, [], false],
    ['requests carried in', { 'proceedings/reconsideration/total': '1', 'requests/carriedIn/total': '1' }, [], false],
    ['a total that is blank', { 'proceedings/reconsideration/total': '1', 'requests/received/total': '' }, [], false],
    ['a word on cases', { 'proceedings/reconsideration/total': '1' }, ['共有1件行政复议。'], true],
    ['a word on years before', { 'proceedings/reconsideration/total': '1' }, ['往年公开的信息已清理。'], true],
    ['both', { 'proceedings/reconsideration/total': '1' }, ['1件行政复议因往年的申请而起。'], false],
  ])('cases without requests: %s', (_, printed, text, isSaid) => {
    const report = zeroReport('annual-2021', printed, { identity: identityOf(AGENCY, 2022) }, text);
    expect(findingsOf('proceedings/requests', report)).toHaveLength(isSaid ? 1 : 0);
  });
});
