import { describe, expect, it } from 'vitest';
import type { CellId } from '../../../../lib/model/cell-id.ts';
import { isInAnotherCell } from '../../../../lib/narrative/doubts/another-cell.ts';
import { zeroReport } from '../../check/report-of.ts';

const REPORT = zeroReport('annual-2021', {
  'requests/received/total': '40',
  'requests/received/naturalPerson': '31',
  'requests/refused.stateSecret/total': '2',
  'requests/refused.thirdParty/total': '4',
  'requests/other.remainder/total': '9',
  'proceedings/reconsideration/total': '11',
  'proceedings/reconsideration/upheld': '5',
  'proceedings/litigationDirect/total': '7',
  'proceedings/litigationDirect/upheld': '3',
  'proceedings/litigationAfterReconsideration/total': '8',
});

const isElsewhere = (value: number, own: CellId[], before: string, after = ''): boolean =>
  isInAnotherCell(value, own, { before, after }, REPORT);

describe('a number that another cell holds', () => {
  it.each<[value: number, own: CellId[], before: string, after?: string]>([
    [31, ['requests/received/total'], '以个人名义提交的申请'],
    [6, ['requests/outcomeTotal/total'], '办结的申请中，未公开的'],
    [9, ['requests/outcomeTotal/total'], '按其他方式处理的申请'],
    [8, ['proceedings/reconsideration/total'], '行政诉讼15件，先复议再起诉的'],
    [15, ['proceedings/reconsideration/total'], '申请复议的多，起诉的共'],
    [8, ['proceedings/reconsideration/upheld'], '复议和诉讼两类案件中，维持的合计'],
    [7, ['proceedings/litigationAfterReconsideration/total'], '', '未经复议'],
  ])('%s is that of another cell that the words name: %s, %s', (...args) => {
    expect(isElsewhere(...args)).toBe(true);
  });

  it.each<[why: string, value: number, own: CellId[], before: string]>([
    ['no word names it', 31, ['requests/received/total'], '全年收到申请'],
    ['it is named in another passage', 31, ['requests/received/total'], '自然人提出的居多；全年收到申请'],
    ['it is its own', 40, ['requests/received/total'], '收到个人和单位的申请'],
    ['another clause names other cases', 11, ['proceedings/litigationDirect/total'], '行政复议12件，直接起诉'],
    ['both are told, not their sum', 5, ['proceedings/litigationDirect/upheld'], '直接起诉的案件中，维持'],
    ['it is zero', 0, ['requests/received/total'], '企业提交的申请'],
    ['it is in another table', 11, ['requests/received/total'], '申请复议的'],
  ])('%s', (_, ...args) => {
    expect(isElsewhere(...args)).toBe(false);
  });
});
