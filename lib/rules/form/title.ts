import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'form/title',
  severity: 'hint',
  formula: { kind: 'text', evaluate: judgeTitle },
  messages: {
    fail: {
      zh: '正文称本报告为“{name}”，题目却是“{title}”，没有“年度报告”字样',
      en: 'The text calls the report “{name}”, but its title is “{title}”, without the words 年度报告 (annual report)',
    },
  },
  docs: {
    summary: { zh: '题目与正文所称的报告名称一致', en: 'The title is the name by which the text calls the report' },
    why: {
      zh: '条例和表式所称的都是“政府信息公开工作年度报告”。',
      en: 'The Regulation and the form both call it 政府信息公开工作年度报告.',
    },
    source: '政府信息公开条例第四十九条；国办公开办函〔2019〕60号、〔2021〕30号',
  },
});

/** The name of a report on a year, in the text. */
const NAMED = /《([^《》]{0,40}20\d{2}年度?[^《》]{0,40}信息公开(?:工作)?年度报告)》/;
const ANNUAL = /年度(?:工作)?(?:情况)?(?:的)?报告|年报/;
/** Further down other reports are spoken of. */
const MOST_SENTENCES = 10;

function judgeTitle({ identity, narrative }: Report): TextVerdicts {
  const { title, agency, year } = identity;
  if (title === null || agency === null || year === null) return { judged: 0, faults: [] };
  const names = narrative.sentences.slice(0, MOST_SENTENCES).flatMap(({ plain }) => NAMED.exec(plain)?.[1] ?? []);
  const name = names.find((each) => each.includes(agency) && each.includes(String(year)));
  if (name === undefined) return { judged: 0, faults: [] };
  if (ANNUAL.test(title)) return { judged: 1, faults: [] };
  const about = { at: 'section/head', passages: [], data: { name, title } };
  return { judged: 1, faults: [{ outcome: 'fail', severity: 'hint', message: 'fail', ...about }] };
}

function example(name: string, title: string, text: string, outcome: 'pass' | 'fail' | 'not-applicable'): Example {
  const expect =
    outcome === 'fail'
      ? { outcome, at: 'section/head', severity: 'hint' as const }
      : { outcome, at: outcome === 'pass' ? 'section/head' : 'form/title' };
  return { name, template: 'annual-2019', year: 2020, title, cells: {}, text: [text], expect };
}

const NAME = '清河市水务局2020年度政府信息公开工作年度报告';

export const examples: readonly Example[] = [
  example('the same name', NAME, `现发布《${NAME}》。`, 'pass'),
  example('another kind of report', '清河市水务局2020年度政府信息公开工作报告', `现发布《${NAME}》。`, 'fail'),
  example('the text does not name it', '清河市水务局2020年度政府信息公开工作报告', '现予公布。', 'not-applicable'),
  example(
    'the report on another year',
    '清河市水务局2020年度政府信息公开工作报告',
    '已发布《清河市水务局2019年度政府信息公开工作年度报告》。',
    'not-applicable',
  ),
];
