import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { inspect } from '../../../lib/inspect.ts';
import type { Report } from '../../../lib/model/report.ts';
import { readHtml } from '../../../lib/read/html.ts';
import rule from '../../../lib/rules/history/copied.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import { DEMO_PAGES } from '../../support/generate/demo/pages.ts';
import { figuresOf, SIZES } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { LAYOUTS } from '../../support/generate/layouts/index.ts';
import { pageOf } from '../../support/generate/page.ts';
import { prosePage } from '../../support/generate/prose.ts';
import { randomOf } from '../../support/generate/random.ts';
import { draftOf } from '../../support/generate/text/drafts.ts';
import { pageOfDraft, sentenceOf as sentenceOfEntry } from '../../support/generate/text/compose.ts';
import { poolOf } from '../../support/generate/text/pool.ts';
import { WORDING_SETS } from '../../support/generate/text/sets.ts';
import { identityOf, zeroReport, type Printed } from '../check/report-of.ts';

const AGENCY = '清河市水务局';

function read(html: string, year: number): Report {
  const { report } = inspect(readHtml(html, null).source);
  if (!report) throw new Error('not recognised');
  return asOf(report, year);
}

function asOf(report: Report, year: number): Report {
  return { ...report, identity: identityOf(AGENCY, year) };
}

/** What is said of a report and the one on the year before, in short. */
function said(now: Report, before: Report): string[] {
  return check(now, [rule], before)
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ at, severity, message }) => `${at} ${severity} ${message}`);
}

function written(year: number, text: readonly string[], cells: Printed = {}): Report {
  return zeroReport('annual-2021', cells, { identity: identityOf(AGENCY, year) }, text);
}

/** What is said of the text of 2023 after that of 2022. */
function saidOfTexts(now: readonly string[], before: readonly string[]): string[] {
  return said(written(2023, now), written(2022, before));
}

const WORK = (count: number): string[] => [
  '2022年，水务局把河湖治理项目的批准和实施情况、供水水质的监测结果作为公开的重点，按季度公布二十七处水源地的监测数据。',
  `全年通过门户网站发布信息${count}条，公众号发布67条，解读稿件31篇，内容包括水价调整、防汛值守、取水许可和节水改造，过期的公告移入历史栏。`,
  '新建“节水宣传”专题，完成网站改版，访问量明显上升；对公开指南作了修订，新增三类事项，统一了答复文书的格式。',
  '举办开放日活动，邀请居民参观净水厂，由值班工程师讲解从取水到出厂的全部流程，现场回答大家关心的问题并发放节水手册。',
];
const OVERVIEW = ['一、总体情况', ...WORK(146)];
const NEXT_YEAR = OVERVIEW.map((text) => text.replaceAll('2022', '2023'));

const PROBLEMS = [
  '五、存在的主要问题及改进情况',
  '一是主动公开的内容还不够全面，部分栏目的更新不够及时；二是政策解读的形式较为单一，图解、视频等解读材料偏少；三是从事这项工作的人员变动较快，业务能力有待提高。',
  '下一步将进一步完善工作机制，明确每个栏目的责任人和更新周期，丰富公开的内容，创新解读的形式，并把业务培训列入年度计划。',
];

describe('two reports that were written for their years', () => {
  it.each(FORM_IDS)('%s: nothing is said of generated pages', (form) => {
    const found = Array.from({ length: 20 }, (_, seed) => {
      const random = randomOf(seed);
      const page = (year: number, shift: number): Report => {
        const figures = figuresOf(form, random.pick(SIZES), seed + shift);
        const published = `${year + 1}-01-20`;
        const options = { statements: true };
        return read(pageOf(figures, random.pick(LAYOUTS), { agency: AGENCY, year, published }, options), year);
      };
      return said(page(2023, 1000), page(2022, 0));
    });
    expect(found.flat()).toEqual([]);
  });

  it('nothing is said of reports in prose', () => {
    const page = (year: number, seed: number): Report =>
      read(prosePage({ agency: AGENCY, year, published: `${year + 1}-01-20` }, seed), year);
    const found = Array.from({ length: 30 }, (_, seed) => said(page(2012, seed + 1000), page(2011, seed)));
    expect(found.flat()).toEqual([]);
  });

  it('nothing is said of texts with the usual sentences and other figures', () => {
    const pools = poolOf();
    const subjects = WORDING_SETS.flatMap((set) => set.wordings.map((wording) => ({ set, wording })));
    const page = (seed: number, year: number): Report | null => {
      const random = randomOf(seed);
      const draft = draftOf(random.pick(subjects), random.pick(FORM_IDS), pools, random);
      const htmls = draft?.entries.map((entry) => sentenceOfEntry(entry).html) ?? [];
      return draft && read(pageOfDraft(draft, htmls), year);
    };
    const pairs = Array.from({ length: 60 }, (_, seed) => [page(seed, 2023), page(seed + 5000, 2022)] as const);
    const drawn = pairs.flatMap(([now, before]) => (now && before ? [said(now, before)] : []));
    expect(drawn.length).toBeGreaterThan(30);
    expect(drawn.flat()).toEqual([]);
  });

  it('nothing is said of other bodies’ reports', () => {
    const reports = DEMO_PAGES.flatMap(({ report, html }) => (report ? [read(html(), 2023)] : []));
    expect(reports.length).toBeGreaterThan(5);
    const found = reports.flatMap((now) =>
      reports.flatMap((before) => (now === before ? [] : said(now, asOf(before, 2022)))),
    );
    expect(found).toEqual([]);
  });
});

describe('a report that is last year’s', () => {
  const demos = DEMO_PAGES.flatMap(({ file, report, html }) => (report ? [[file, html()] as const] : []));

  it.each(demos)('%s: the text is found', (_, html) => {
    const report = read(html, 2023);
    const found = said(report, asOf(report, 2022));
    expect(found).toContain('section/overview warning text');
  });

  it.each(FORM_IDS)('%s: the tables are found', (form) => {
    const figures = figuresOf(form, 'city', 3);
    const page = (year: number): Report =>
      read(pageOf(figures, LAYOUTS[0] as never, { agency: AGENCY, year, published: `${year + 1}-01-20` }), year);
    expect(said(page(2023), page(2022))).toEqual([
      'section/proactive warning table',
      'section/requests warning table',
      'section/proceedings warning table',
    ]);
  });
});

describe('the text', () => {
  it('is found where only the year was changed, with what it says', () => {
    const [now, before] = [written(2023, NEXT_YEAR), written(2022, OVERVIEW)];
    const [verdict] = check(now, [rule], before);
    expect(verdict).toMatchObject({ at: 'section/overview', severity: 'warning', message: 'text' });
    expect(verdict && sentenceOf(verdict, rule, now.template).zh).toBe(
      '“总体情况”中 236 字除年份外与上年报告逐字相同，其中的件数（146、67、31）也相同',
    );
    expect(verdict?.passages?.map(({ sentence }) => sentence.text)).toEqual(NEXT_YEAR.slice(1));
  });

  it.each([
    ['the year was left', OVERVIEW, ['section/overview warning text']],
    ['one new sentence', [...NEXT_YEAR, '年底通过了省里的检查。'], ['section/overview warning text']],
    ['half of it is new', [...NEXT_YEAR.slice(0, 3), '全年开会三次。'.repeat(20)], []],
    ['other figures', ['一、总体情况', ...WORK(152)], []],
    ['it is short', NEXT_YEAR.slice(0, 3), []],
    ['it counts nothing', NEXT_YEAR.filter((text) => !/\d条/.test(text)), []],
    ['it stands elsewhere', ['六、其他需要报告的事项', ...NEXT_YEAR.slice(1)], []],
  ])('%s', (_, now, expected) => {
    expect(saidOfTexts(now, OVERVIEW)).toEqual(expected);
  });

  it('what all reports say proves nothing', () => {
    const standard = [
      '一、总体情况',
      '本报告由清河市水务局按照《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号文件的要求编制。'.repeat(
        4,
      ),
      '所列数据的统计期限自2022年1月1日起至2022年12月31日止。电子版可从门户网站下载，如有疑问请与办公室联系。',
      '本年度未收到政府信息公开申请0件，未发生行政复议0件。',
    ];
    expect(saidOfTexts(standard, standard)).toEqual([]);
  });

  it('of problems is worth a look where it is the same, and more where it is long', () => {
    const long = [...PROBLEMS, '针对上述问题，办公室已列出清单，逐项明确完成的时限，由分管负责人按月调度。'.repeat(2)];
    expect(saidOfTexts(PROBLEMS, PROBLEMS)).toEqual(['section/problems hint words']);
    expect(saidOfTexts(long, long)).toEqual(['section/problems warning words']);
    const short = [
      PROBLEMS[0] ?? '',
      '主要问题是公开的深度不够，解读材料形式单一。下一步将加强业务培训，丰富解读形式。',
    ];
    expect(saidOfTexts(short, short)).toEqual([]);
  });

  it('of a whole overview without figures is worth a look', () => {
    const words = ['一、总体情况', ...Array.from({ length: 20 }, () => WORK(1)[0] ?? ''), ...WORK(1).slice(2)];
    expect(saidOfTexts(words, words)).toEqual(['section/overview hint words']);
  });

  it('of few things is worth a look', () => {
    const few = OVERVIEW.map((text) => text.replace('146', '6').replace('67', '4').replace('31', '2'));
    expect(saidOfTexts(few, few)).toEqual(['section/overview hint words']);
  });
});

describe('figures in other words', () => {
  const before = [
    '一、总体情况',
    '2022年门户网站发布1,146条，公众号67条，解读31篇，答复留言88件，举办培训12次。',
    '办理建议23件。',
  ];
  const told = (...numbers: number[]): string[] => {
    const [site, letters, replies, courses] = numbers;
    return [
      '一、总体情况',
      `去年一共在网站公布${site}条、在公众号公布67条、解读${letters}篇；回复${replies}件；办班${courses}次。`,
    ];
  };

  it('are found where all of them are last year’s', () => {
    expect(saidOfTexts(told(1146, 31, 88, 12), before)).toEqual(['section/overview warning figures']);
  });

  it.each([
    ['one is another', told(1147, 31, 88, 12)],
    ['there are few of them', told(1146, 31, 88, 2)],
    ['some go on', ['一、总体情况', '现行有效文件1146件，其中67件、31件、88件、12件属各部门，已编入目录。']],
  ])('and not where %s', (_, now) => {
    expect(saidOfTexts(now, before)).toEqual([]);
  });
});

describe('tables', () => {
  const cells = (changes: Printed = {}): Printed => ({
    'requests/received/naturalPerson': '35',
    'requests/received/total': '35',
    'requests/granted/naturalPerson': '20',
    'requests/granted/total': '20',
    'requests/refused.thirdParty/naturalPerson': '15',
    'requests/refused.thirdParty/total': '15',
    'requests/outcomeTotal/naturalPerson': '35',
    'requests/outcomeTotal/total': '35',
    ...changes,
  });
  const saidOfCells = (now: Printed, before: Printed): string[] =>
    said(written(2023, [], now), written(2022, [], before));

  it.each([
    ['the same figures', cells(), cells(), ['section/requests warning table']],
    ['a blank for a zero', cells({ 'requests/carriedIn/total': '' }), cells(), ['section/requests warning table']],
    ['one figure more', cells({ 'requests/carriedOut/other': '1' }), cells(), []],
    ['nothing but zeros', {}, {}, []],
    ['a cell that cannot be read', cells({ 'requests/carriedIn/total': '若干' }), cells(), []],
  ] as const)('%s', (_, now, before, expected) => {
    expect(saidOfCells(now, before)).toEqual(expected);
  });

  it('with few or small figures, or with a stock alone, may come again', () => {
    const few = {
      'requests/received/business': '40',
      'requests/granted/business': '40',
      'requests/received/total': '41',
    };
    const small = {
      'requests/received/business': '9',
      'requests/granted/business': '8',
      'requests/carriedOut/other': '7',
    };
    const stock = {
      'proactive/regulations/inForce': '11',
      'proactive/normativeDocuments/inForce': '420',
      'proactive/normativeDocuments/issued': '12',
      'proactive/licences/decisions': '31',
    };
    for (const same of [few, small, stock]) expect(saidOfCells(same, same)).toEqual([]);
  });
});
