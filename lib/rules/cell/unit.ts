import { defineRule, type CellFault, type Example } from '../rule.ts';

/** A sum in the column for 万元 that only a province could collect, without decimals: probably yuan. */
const IMPLAUSIBLE = 1_000_000;

export default defineRule({
  id: 'cell/unit',
  severity: 'warning',
  formula: {
    kind: 'cell',
    test: ({ cell, value, unit }): CellFault | null => {
      if (value === null) return null;
      if (cell === 'proactive/fees/amount') {
        const isYuan = unit === '元' || (unit === null && value >= IMPLAUSIBLE && Number.isInteger(value));
        return isYuan ? { outcome: 'fail', severity: 'warning', message: 'yuan' } : null;
      }
      const isBare = cell === 'proactive/procurement/amount' && value > 0 && unit === null;
      return isBare ? { outcome: 'fail', severity: 'hint', message: 'bare' } : null;
    },
  },
  messages: {
    yuan: {
      zh: '「{place}」印为 {raw}，表头单位是万元，请核对',
      en: '“{place}” is printed as {raw}, the heading asks for 10,000 yuan; please check',
    },
    bare: { zh: '「{place}」印为 {raw}，未写单位', en: '“{place}” is printed as {raw}, without a unit' },
  },
  docs: {
    summary: { zh: '金额的单位与表头一致', en: 'Amounts are in the unit that the heading names' },
    why: {
      zh: '收费金额以万元为单位；采购总金额的表头没有单位，应在格内写明。',
      en: 'Fees are stated in 10,000 yuan; the heading of procurement names no unit, so the cell has to.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表二',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'fees in yuan',
    template: 'annual-2021',
    cells: { 'proactive/fees/amount': '188710元' },
    expect: { outcome: 'fail', at: 'proactive/fees/amount', severity: 'warning' },
  },
  {
    name: 'an amount without unit',
    template: 'annual-2019',
    cells: { 'proactive/procurement/projects': '1', 'proactive/procurement/amount': '759100' },
    expect: { outcome: 'fail', at: 'proactive/procurement/amount', severity: 'hint' },
  },
  {
    name: 'an amount with its unit',
    template: 'annual-2019',
    cells: { 'proactive/procurement/projects': '1', 'proactive/procurement/amount': '759100元' },
    expect: { outcome: 'pass', at: 'proactive/procurement/amount' },
  },
];
