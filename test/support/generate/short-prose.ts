import { documentOf, heading, inWords, paragraph, type PageIdentity, type PageOptions } from './page.ts';
import { randomOf, type Random } from './random.ts';

type Chapter = readonly [title: string, texts: readonly string[]];

/** What small offices write under each heading: a line, with how many or that there was nothing. */
const published = (random: Random): readonly string[] => [
  `在公告栏贴出${random.whole(12, 90)}条。`,
  `全年上网信息${random.whole(12, 300)}条，其余见查阅点。`,
];
const asked = (random: Random): readonly string[] => [
  '没有人来申请。',
  '本年未接到申请。',
  `来函申请${random.whole(1, 9)}件，均已答复。`,
  '无。',
];

const SETS: readonly ((random: Random) => readonly Chapter[])[] = [
  (random) => [
    ['基本情况', ['由一名干部兼管。']],
    ['主动公开情况', published(random)],
    ['依申请公开情况', asked(random)],
    ['来访接待情况', ['接待来访若干。']],
    ['存在的不足', ['更新有时偏慢。']],
  ],
  (random) => [
    ['主动公开政府信息的情况', published(random)],
    ['重大舆情回应情况', ['无。']],
    ['申请公开的办理情况', asked(random)],
    ['复议诉讼情况', ['没有。']],
    ['考核评议情况', ['列入年度考核。']],
    ['不足和改进', ['今后补上目录。']],
  ],
  (random) => [
    ['概况', ['制度照旧。']],
    ['主动公开', published(random)],
    ['依申请公开', asked(random)],
    ['收费', ['未收。']],
    ['申诉', ['无。']],
  ],
];

const NUMERALS = '一二三四五六七';

/** Takes whose report it is and a seed, gives a page with a report of a few lines: no table, and hardly any text. */
export function shortProsePage(identity: PageIdentity, seed: number, options: PageOptions = {}): string {
  const random = randomOf(seed);
  const chapters = random.pick(SETS)(random);
  const runsOn = random.chance(0.3);
  const article = chapters.flatMap(([title, texts], index) => {
    const name = `${NUMERALS[index]}、${title}`;
    const text = random.pick(texts);
    return runsOn ? [paragraph(`${name}。${text}`)] : [heading(name), paragraph(text)];
  });
  const { agency, year, published: date } = identity;
  const lead = paragraph(`统计期限为${year}年1月1日至${year}年12月31日。`);
  return documentOf(identity, [lead, ...article, paragraph(agency), paragraph(inWords(date))], options);
}
