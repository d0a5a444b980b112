/**
 * The two forms, stated once more on purpose: test data that took its cells from the product's own templates could
 * not notice a mistake in them.
 */
export type FormId = 'annual-2019' | 'annual-2021';

export interface Entry {
  readonly id: string;
  /** As the official form prints it. */
  readonly label: string;
}

export interface Column extends Entry {
  readonly kind: 'count' | 'change' | 'amount';
}

/** A part of table 二: one caption, one row of column names, some rows. */
export interface Block {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Entry[];
}

/** Rows of 三、本年度办理结果 that stand together; `group` is the label before them, if there is one. */
export interface Part {
  readonly group: Entry | null;
  readonly rows: readonly Entry[];
}

export const FORM_IDS: readonly FormId[] = ['annual-2019', 'annual-2021'];

export const SECTIONS = {
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  proceedings: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

export const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const RESULTS = '三、本年度办理结果';

export const ORGANISATIONS: readonly Entry[] = [
  { id: 'business', label: '商业企业' },
  { id: 'research', label: '科研机构' },
  { id: 'publicInterest', label: '社会公益组织' },
  { id: 'legalService', label: '法律服务机构' },
  { id: 'other', label: '其他' },
];
export const NATURAL_PERSON: Entry = { id: 'naturalPerson', label: '自然人' };
export const TOTAL: Entry = { id: 'total', label: '总计' };
/** The six applicants, in the order of the form. */
export const APPLICANTS: readonly Entry[] = [NATURAL_PERSON, ...ORGANISATIONS];

export const RECEIVED: Entry = { id: 'received', label: '一、本年新收政府信息公开申请数量' };
export const CARRIED_IN: Entry = { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量' };
export const OUTCOME_TOTAL: Entry = { id: 'outcomeTotal', label: '（七）总计' };
export const CARRIED_OUT: Entry = { id: 'carriedOut', label: '四、结转下年度继续办理' };

const single = (id: string, label: string): Part => ({ group: null, rows: [{ id, label }] });

function grouped(id: string, label: string, rows: readonly (readonly [string, string])[]): Part {
  return { group: { id, label }, rows: rows.map(([row, text]) => ({ id: `${id}.${row}`, label: text })) };
}

const COMMON_PARTS: readonly Part[] = [
  single('granted', '（一）予以公开'),
  single('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  grouped('refused', '（三）不予公开', [
    ['stateSecret', '1.属于国家秘密'],
    ['otherLaw', '2.其他法律行政法规禁止公开'],
    ['securityStability', '3.危及“三安全一稳定”'],
    ['thirdParty', '4.保护第三方合法权益'],
    ['internalAffairs', '5.属于三类内部事务信息'],
    ['deliberative', '6.属于四类过程性信息'],
    ['enforcementFile', '7.属于行政执法案卷'],
    ['administrativeQuery', '8.属于行政查询事项'],
  ]),
  grouped('unavailable', '（四）无法提供', [
    ['notHeld', '1.本机关不掌握相关政府信息'],
    ['needsCreation', '2.没有现成信息需要另行制作'],
    ['unclear', '3.补正后申请内容仍不明确'],
  ]),
  grouped('declined', '（五）不予处理', [
    ['petition', '1.信访举报投诉类申请'],
    ['repeat', '2.重复申请'],
    ['publication', '3.要求提供公开出版物'],
    ['excessive', '4.无正当理由大量反复申请'],
    ['confirmation', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
];

const OTHER_PARTS: Readonly<Record<FormId, Part>> = {
  'annual-2019': single('other', '（六）其他处理'),
  'annual-2021': grouped('other', '（六）其他处理', [
    ['overdueCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['overdueFee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['remainder', '3.其他'],
  ]),
};

/** The parts of 三、本年度办理结果 before （七）, in order. */
export function outcomeParts(form: FormId): readonly Part[] {
  return [...COMMON_PARTS, OTHER_PARTS[form]];
}

/** The rows that （七）总计 adds up. */
export function outcomeRows(form: FormId): readonly Entry[] {
  return outcomeParts(form).flatMap((part) => part.rows);
}

/** All rows of table 三 that have figures: 23 or 25. */
export function requestRows(form: FormId): readonly Entry[] {
  return [RECEIVED, CARRIED_IN, ...outcomeRows(form), OUTCOME_TOTAL, CARRIED_OUT];
}

const count = (id: string, label: string): Column => ({ id, label, kind: 'count' });
const PREVIOUS = count('previous', '上一年项目数量');
const CHANGE: Column = { id: 'change', label: '本年增/减', kind: 'change' };
const ITEMS: readonly Column[] = [PREVIOUS, CHANGE, count('decisions', '处理决定数量')];
const DECISIONS: readonly Column[] = [count('decisions', '本年处理决定数量')];
const entry = (id: string, label: string): Entry => ({ id, label });

const BLOCKS: Readonly<Record<FormId, readonly Block[]>> = {
  'annual-2019': [
    {
      caption: '第二十条第（一）项',
      columns: [
        count('made', '本年新制作数量'),
        count('published', '本年新公开数量'),
        count('total', '对外公开总数量'),
      ],
      rows: [entry('regulations', '规章'), entry('normativeDocuments', '规范性文件')],
    },
    {
      caption: '第二十条第（五）项',
      columns: ITEMS,
      rows: [entry('licences', '行政许可'), entry('otherServices', '其他对外管理服务事项')],
    },
    {
      caption: '第二十条第（六）项',
      columns: ITEMS,
      rows: [entry('penalties', '行政处罚'), entry('compulsion', '行政强制')],
    },
    { caption: '第二十条第（八）项', columns: [PREVIOUS, CHANGE], rows: [entry('fees', '行政事业性收费')] },
    {
      caption: '第二十条第（九）项',
      columns: [count('projects', '采购项目数量'), { id: 'amount', label: '采购总金额', kind: 'amount' }],
      rows: [entry('procurement', '政府集中采购')],
    },
  ],
  'annual-2021': [
    {
      caption: '第二十条第（一）项',
      columns: [count('issued', '本年制发件数'), count('repealed', '本年废止件数'), count('inForce', '现行有效件数')],
      rows: [entry('regulations', '规章'), entry('normativeDocuments', '行政规范性文件')],
    },
    { caption: '第二十条第（五）项', columns: DECISIONS, rows: [entry('licences', '行政许可')] },
    {
      caption: '第二十条第（六）项',
      columns: DECISIONS,
      rows: [entry('penalties', '行政处罚'), entry('compulsion', '行政强制')],
    },
    {
      caption: '第二十条第（八）项',
      columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', kind: 'amount' }],
      rows: [entry('fees', '行政事业性收费')],
    },
  ],
};

/** The blocks of table 二, in order. */
export function proactiveBlocks(form: FormId): readonly Block[] {
  return BLOCKS[form];
}

export const CASES: readonly Entry[] = [
  { id: 'reconsideration', label: '行政复议' },
  { id: 'litigationDirect', label: '未经复议直接起诉' },
  { id: 'litigationAfterReconsideration', label: '复议后起诉' },
];
export const RESULTS_OF_CASES: readonly Entry[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
];

export const requestCell = (row: string, column: string): string => `requests/${row}/${column}`;
export const proactiveCell = (row: string, column: string): string => `proactive/${row}/${column}`;
export const caseCell = (row: string, column: string): string => `proceedings/${row}/${column}`;

/** Every cell id of the form, in the order of the page. */
export function cellIds(form: FormId): readonly string[] {
  return [
    ...proactiveBlocks(form).flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => proactiveCell(row.id, column.id))),
    ),
    ...requestRows(form).flatMap((row) => [...APPLICANTS, TOTAL].map((column) => requestCell(row.id, column.id))),
    ...CASES.flatMap((row) => [...RESULTS_OF_CASES, TOTAL].map((column) => caseCell(row.id, column.id))),
  ];
}

/** What a cell holds: all cells but the changes and amounts of table 二 are counts. */
export function kindOf(form: FormId, id: string): Column['kind'] {
  for (const { rows, columns } of proactiveBlocks(form)) {
    for (const column of columns) {
      if (rows.some((row) => proactiveCell(row.id, column.id) === id)) return column.kind;
    }
  }
  return 'count';
}
