import type { Passage } from '../../model/finding.ts';
import type { BodyMention } from '../../model/mentions.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'form/body',
  severity: 'warning',
  formula: { kind: 'text', evaluate: judgeBodies },
  messages: {
    author: {
      zh: '文中说报告由“{name}”编制，本报告是{agency}的',
      en: 'The text says that “{name}” compiled it; the report is that of {agency}',
    },
    title: {
      zh: '文中所称的报告是“{name}”的，本报告是{agency}的',
      en: 'The text announces the report of “{name}”; this is that of {agency}',
    },
    recipient: {
      zh: '文中所说的申请是向“{name}”提出的，本报告是{agency}的',
      en: 'The requests counted here were sent to “{name}”; the report is that of {agency}',
    },
    subject: {
      zh: '文中讲的是“{name}”的工作，本报告是{agency}的',
      en: 'The text tells of the work of “{name}”; the report is that of {agency}',
    },
    signature: {
      zh: '落款为“{name}”，本报告是{agency}的',
      en: 'The report is signed by “{name}”; its title names {agency}',
    },
    self: {
      zh: '文中自称“{name}”，与{agency}不符',
      en: 'The text speaks as “{name}”, which does not suit {agency}',
    },
  },
  docs: {
    summary: {
      zh: '报告自称的机关就是报告的机关',
      en: 'Where the text names its own body, it is the one that reports',
    },
    why: {
      zh: '沿用其他机关的文稿时，机关名称往往未改。',
      en: 'Where the text of another body was taken over, its name is often left in.',
    },
    source: '国办公开办函〔2021〕30号（四）明确责任',
  },
});

/** How grave each is: 我局 may be said of a body that the text quotes. */
const SEVERITIES = new Map<BodyMention<Passage>['as'], TextFault['severity']>([
  ['author', 'warning'],
  ['title', 'warning'],
  ['recipient', 'warning'],
  ['subject', 'warning'],
  ['signature', 'warning'],
  ['self', 'hint'],
]);

function judgeBodies({ identity, narrative }: Report): TextVerdicts {
  const { bodies } = narrative.mentions;
  const faults = bodies.flatMap(({ as, name, isOther, passage }): TextFault[] => {
    if (!isOther) return [];
    const severity = SEVERITIES.get(as) ?? 'hint';
    const data = { name, agency: identity.agency ?? '' };
    return [{ outcome: 'fail', severity, message: as, at: passage.sentence.id, passages: [passage], data }];
  });
  return { judged: bodies.length, faults };
}

function example(name: string, agency: string, text: string, severity?: TextFault['severity']): Example {
  const at = 'text/head/1';
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  return { name, template: 'annual-2021', agency, cells: {}, text: [text], expect };
}

export const examples: readonly Example[] = [
  example('its own name', '清河市水务局', '本报告由清河市水务局办公室编制。'),
  example('its name in short', '清河市水务局', '本报告由市水务局负责编制。'),
  example('another bureau', '清河市水务局', '本报告由清河市民政局编制。', 'warning'),
  example('another place', '清河市水务局', '本报告由云溪市水务局编制。', 'warning'),
  example('work of another bureau', '清河市水务局', '清河市民政局高度重视政务公开工作。', 'warning'),
  example('the sentence of the city', '青石镇人民政府', '全年公民向市政府提出的政府信息公开申请9件。', 'warning'),
  example('a town that speaks as a bureau', '青石镇人民政府', '2022年，我局更新栏目12次。', 'hint'),
];
