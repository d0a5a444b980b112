import { TABLE_IDS, type TableId } from '../../model/cell-id.ts';
import { PART_TITLES } from '../../model/mentions.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'form/table',
  severity: 'warning',
  formula: { kind: 'text', evaluate: judgeTables },
  messages: {
    missing: {
      zh: '“{title}”下没有表格，这一部分无法核对',
      en: 'There is no table under “{title}”: this part cannot be checked',
    },
    picture: {
      zh: '“{title}”下没有读到表格，可能是图片，这一部分无法核对',
      en: 'No table was read under “{title}”, it may be a picture: this part cannot be checked',
    },
    absent: {
      zh: '页面上没有“{title}”的表格，这一部分无法核对',
      en: 'The table of “{title}” is not on the page: this part cannot be checked',
    },
    unread: {
      zh: '「{place}」表已找到，但没有一格能读出，这一部分无法核对',
      en: 'The table “{place}” was found, but not one of its cells could be read: this part cannot be checked',
    },
    older: {
      zh: '页面上有表格，但没有一格能读出，表中的数无法核对',
      en: 'There is a table on the page, but not one of its cells could be read: its figures cannot be checked',
    },
  },
  docs: {
    summary: { zh: '第二、三、四部分各有一张表', en: 'Parts two, three and four have a table each' },
    why: {
      zh: '表式的第二、三、四部分以表格报告；页面上没有表格，数据就无从核对。',
      en: 'The form reports parts two, three and four as tables; without them on the page nothing can be checked.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件',
  },
});

/** From this year on the form has tables in these parts. */
const FIRST_YEAR = 2019;

/** So many rows that could not be read are rows of the form; fewer may be words of another table. */
const LEAST_ROWS = 3;

function judgeTables(report: Report): TextVerdicts {
  const unread = report.template.tables.flatMap(({ id }) => (isUnread(report, id) ? [id] : []));
  const year = report.identity.year ?? FIRST_YEAR;
  // Before, one table had rows of such names.
  const faults =
    year < FIRST_YEAR
      ? unread.slice(0, 1).map(() => unreadFault('older', 'statistics'))
      : unread.map((id) => unreadFault('unread', id));
  const others = judgeTitles(report, unread);
  return { judged: unread.length + others.judged, faults: [...faults, ...others.faults] };
}

function unreadFault(message: 'unread' | 'older', place: TableId): TextFault {
  const about = { at: `section/${place}`, passages: [], data: { place } };
  return { outcome: 'incomplete', severity: 'warning', message, ...about };
}

/** True where the table is on the page, but nothing of it was read. */
function isUnread({ tables, problems }: Report, table: TableId): boolean {
  if (tables.has(table)) return false;
  const own = problems.filter((problem) => problem.table === table && problem.code !== 'table-not-found');
  return own.length >= LEAST_ROWS || own.some(({ row }) => row === null);
}

/** Nothing is said where the report has documents attached: the tables may be there. */
function judgeTitles({ template, identity: { year }, narrative }: Report, unread: readonly TableId[]): TextVerdicts {
  const { parts, withoutTable, hasDocuments, hasPictures } = narrative.mentions.layout;
  const isOfForm = template.id !== 'statistics-2014' && (year ?? template.years.from) >= FIRST_YEAR;
  if (!isOfForm || hasDocuments) return { judged: 0, faults: [] };
  const tables: readonly string[] = TABLE_IDS.filter((id) => !unread.includes(id));
  const lacking = withoutTable.filter((part) => tables.includes(part));
  const faults = lacking.map((part): TextFault => {
    const passages = parts.filter((title) => title.part === part).map(({ passage }) => passage);
    const about = { at: `section/${part}`, passages, data: { title: PART_TITLES[part] } };
    if (hasPictures) return { outcome: 'incomplete', severity: 'hint', message: 'picture', ...about };
    return { outcome: 'fail', severity: 'warning', message: passages.length > 0 ? 'missing' : 'absent', ...about };
  });
  const judged = new Set([...parts.map(({ part }) => part), ...lacking].filter((part) => tables.includes(part)));
  return { judged: judged.size, faults };
}

const TITLES: readonly string[] = [PART_TITLES.overview, PART_TITLES.proactive, PART_TITLES.requests];

export const examples: readonly Example[] = [
  {
    name: 'titles and tables',
    template: 'annual-2021',
    cells: {},
    text: TITLES,
    expect: { outcome: 'pass', at: 'section/requests' },
  },
  {
    name: 'titles only',
    template: 'prose',
    year: 2022,
    cells: {},
    text: TITLES,
    expect: { outcome: 'fail', at: 'section/requests', severity: 'warning' },
  },
];
