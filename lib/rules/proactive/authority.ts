import { splitCellId, type CellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

/** Those that state a number of regulations in force or made this year. */
const CELLS: readonly CellId[] = [
  'proactive/regulations/issued',
  'proactive/regulations/inForce',
  'proactive/regulations/made',
  'proactive/regulations/total',
];

export default defineRule({
  id: 'proactive/authority',
  severity: 'warning',
  formula: { kind: 'tables', needs: CELLS, evaluate: judgeAuthority },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，而{agency}没有规章制定权，请核对',
      en: '“{place}” is printed as {stated}, but {agency} cannot make regulations (规章); please check',
    },
  },
  docs: {
    summary: {
      zh: '乡镇、街道和县级机关没有制定、有效的规章',
      en: 'Townships, subdistricts and bodies of counties have no regulations (规章) of their own',
    },
    why: {
      zh: '规章由国务院部门、省级和设区的市、自治州人民政府制定。',
      en: 'Regulations are made by departments of the State Council and governments of provinces, prefectures and cities with districts.',
    },
    source: '立法法第九十一条、第九十三条',
  },
});

const TOWN = /[乡镇](?:人民)?政府$|街道(?:办事处|办)?$/;
/** A body of a county or of a district of a city: regions, new areas and zones are other things. */
const COUNTY =
  /(?:县|(?<!自治|[地新园特海库军]|开发|管理|示范|保税|试验|合作|经济|景|高新)区)(?:人民政府|[^县区市省]{1,20}(?:局|办公室|委员会))$/;

function* judgeAuthority(report: Report): Generator<TableFault> {
  const { agency, origins } = report.identity;
  // Who is noted as the source of a page may only have put it up.
  if (agency === null || origins.agency === 'meta' || !(TOWN.test(agency) || COUNTY.test(agency))) return;
  const cells = CELLS.filter((cell) => (numberIn(report, cell) ?? 0) > 0);
  const [first] = cells;
  if (!first) return;
  const { table, row } = splitCellId(first);
  const data = { place: first, stated: numberIn(report, first) ?? 0, agency };
  yield { outcome: 'fail', severity: 'warning', message: 'fail', at: `${table}/${row}`, cells, data };
}

function example(name: string, agency: string, inForce: string, fails: boolean): Example {
  const at = 'proactive/regulations';
  const expect = fails
    ? { outcome: 'fail' as const, at, severity: 'warning' as const }
    : { outcome: 'pass' as const, at };
  return { name, template: 'annual-2021', agency, cells: { [`${at}/inForce`]: inForce }, expect };
}

export const examples: readonly Example[] = [
  example('a town without any', '云溪县青石镇人民政府', '0', false),
  example('a town with six', '云溪县青石镇人民政府', '6', true),
  example('a bureau of a county', '云溪县水务局', '2', true),
  example('the government of a district', '清河市东关区人民政府', '2', true),
  example('a city', '清河市人民政府', '12', false),
  example('a bureau whose level its name does not tell', '清河市水务局', '1', false),
  example('a region', '内蒙古自治区人民政府', '40', false),
  example('a ministry', '自然资源部', '90', false),
];
