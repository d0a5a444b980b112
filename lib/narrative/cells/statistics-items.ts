/** What is counted, and the items of the 统计表 (2014) that it may equal, each list added up, the likeliest first. */
export const STATISTICS_ITEMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  received: [['3.1']],
  processed: [['3.1'], ['3.2'], ['3.3']],
  handled: [['3.2'], ['3.3']],
  granted: [['3.3.2'], ['3.3.1', '3.3.2'], ['3.3.1', '3.3.2', '3.3.3'], ['3.3.2', '3.3.3']],
  partlyGranted: [['3.3.3']],
  refused: [['3.3.4']],
  'published.all': [['1.1']],
  normativeDocuments: [['1.1.1'], ['1.1.2']],
  'normativeDocuments.issued': [['1.1.2'], ['1.1.1']],
  'published.other': [['1.2.5']],
  readingPoints: [['8.2']],
  bodies: [['8.1']],
  interpretations: [['2.2.3']],
  conferences: [['2.2.1']],
  alreadyPublic: [['3.3.1']],
  notOurs: [['3.3.5']],
  notExisting: [['3.3.6']],
  meetings: [['9.1']],
  trainings: [['9.2']],
  trained: [['9.3']],
  requests: [['3.1'], ['3.2'], ['3.3']],
  onTime: [['3.2.1']],
  extended: [['3.2.2']],
  'channel.counter': [['3.1.1']],
  'channel.fax': [['3.1.2']],
  'channel.online': [['3.1.3']],
  'channel.letter': [['3.1.4']],
  'published.gazette': [['1.2.1']],
  'published.website': [['1.2.2']],
  'published.microblog': [['1.2.3']],
  'published.wechat': [['1.2.4']],
  'staff.all': [['8.3']],
  'staff.fullTime': [['8.3.1']],
  'staff.partTime': [['8.3.2']],
  reconsideration: [['4']],
  litigation: [['5']],
  disputes: [['4', '5']],
};

/** Rows below those of reviews and of lawsuits. */
const RESULTS: Readonly<Record<string, string>> = { upheld: '1', corrected: '2', otherResult: '3' };

/** The items that a result of some kind of cases may equal; the form does not tell lawsuits by where they come from. */
export function resultItems(intent: string, block: string | null | undefined): readonly (readonly string[])[] {
  const result = RESULTS[intent];
  const rows = result === undefined ? [] : (STATISTICS_ITEMS[block ?? ''] ?? []);
  return rows.map((cases) => cases.map((row) => `${row}.${result}`));
}
