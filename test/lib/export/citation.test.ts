import { describe, expect, test } from 'vitest';
import { citation, citations } from '../../../lib/export/citation.ts';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import type { ResultFinding } from '../../../lib/model/result.ts';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import { formatTime } from '../../../lib/text/format-time.ts';
import {
  ADDRESS,
  balanceFinding,
  hintFinding,
  incompleteFinding,
  outcomeFinding,
  reportResult,
  rowTotalFinding,
  textFinding,
} from '../../components/fixtures.ts';

const readAt = new Date(2024, 2, 5, 14, 7);
const END = `。（${ADDRESS}，${formatTime(readAt)} 读取）`;

function cite(finding: ResultFinding, changes: Partial<ReportResult['report']> = {}): string {
  const report = reportResult({ findings: [finding] });
  return citation({ ...report, report: { ...report.report, ...changes } }, finding, annual2021, readAt);
}

describe('citation', () => {
  test('says body, year, where, the printed figures, the sum, the address and the time', () => {
    expect(cite(rowTotalFinding())).toBe(
      '《清河市财政局2023年政府信息公开工作年度报告》：「一、本年新收」总计为 0，各项合计为 3，不相等；' +
        '所印数字为：「一、本年新收 · 自然人」3，「一、本年新收 · 总计」0，其余5格为0；' +
        `算式：3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 0${END}`,
    );
  });

  test.each([
    [{}, '《清河市财政局2023年政府信息公开工作年度报告》：'],
    [{ title: null }, '清河市财政局2023年度政府信息公开工作年度报告：'],
    [{ title: '政府信息公开\n工作年度报告' }, '清河市财政局《政府信息公开 工作年度报告》（2023年度）：'],
    [{ title: null, agency: null, year: null }, '（未写明机关）（未写明年度）政府信息公开工作年度报告：'],
  ])('names the report of %o', (changes, expected) => {
    expect(cite(rowTotalFinding(), changes).startsWith(expected)).toBe(true);
  });

  test('says what is not printed', () => {
    expect(cite(balanceFinding())).toContain('「二、上年结转 · 自然人」未填');
    expect(cite(incompleteFinding())).toContain('「一、本年新收 · 自然人」未能读出');
  });

  test('names the place where the message does not', () => {
    const message = { zh: '收到与办理不相等', en: '' };
    expect(cite(balanceFinding({ message }))).toContain('：「自然人」：收到与办理不相等；');
    expect(cite(hintFinding())).toContain('：「行政复议 · 结果维持」未填');
  });

  test('quotes the text where the number was printed in another way', () => {
    const finding = rowTotalFinding();
    const report = reportResult({ findings: [finding] });
    const at = { table: 1, row: 1, column: 1 };
    report.values['requests/received/naturalPerson'] = { value: 3, raw: '３件', state: 'number', at };
    expect(citation(report, finding, annual2021, readAt)).toContain('自然人」3（原文“３件”）');
  });

  test('of a long sum stays readable', () => {
    expect(cite(outcomeFinding())).toContain('「三（七）总计 · 自然人」0，其余16格为0；算式：2 + 1 = 3 ≠ 0');
  });

  test('quotes the sentence of words, and the figures that they were compared with', () => {
    expect(cite(textFinding())).toBe(
      '《清河市财政局2023年政府信息公开工作年度报告》：「正文“依申请公开”第 2 句」：正文称收到申请 5 件，表中为 3；' +
        '原文：“2023年，本机关共收到政府信息公开申请5件， 办结3件。”；' +
        `所印数字为：「一、本年新收 · 总计」0，「二、上年结转 · 总计」0${END}`,
    );
  });

  test('is one line', () => {
    expect(cite(rowTotalFinding(), { title: 'a\r\nb' })).not.toMatch(/[\r\n]/);
  });
});

describe('citations', () => {
  test('are those of failed checks, heaviest first', () => {
    const findings = [hintFinding(), incompleteFinding(), balanceFinding(), rowTotalFinding()];
    const lines = citations(reportResult({ findings }), annual2021, readAt);
    expect(lines.map((line) => line.includes('不相等'))).toEqual([true, false, false]);
    expect(lines[2]).toContain('未填');
  });

  test('of a report without findings are none', () => {
    expect(citations(reportResult(), annual2021, readAt)).toEqual([]);
  });
});
