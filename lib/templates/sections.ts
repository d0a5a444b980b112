import type { FormPart } from '../model/mentions.ts';
import type { SectionId } from '../model/narrative.ts';

/**
 * The parts of a report and words of their titles (form, six titles; 条例 of 2007, article 32); the first that fits counts.
 * `lacks` are words that rule it out.
 */
export interface SectionSpec {
  readonly id: SectionId;
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}

export const SECTIONS: readonly SectionSpec[] = [
  { id: 'proceedings', has: ['行政复议', '行政诉讼', '复议', '诉讼', '申诉'] },
  { id: 'fees', has: ['收费', '费用', '减免'] },
  { id: 'requests', has: ['收到和处理', '依申请', '申请公开', '公开申请', '申请办理'], lacks: ['主动'] },
  {
    id: 'problems',
    has: ['问题', '不足', '改进', '困难', '下一步', '打算', '思考', '思路', '努力方向', '工作计划'],
    lacks: ['回应', '热点', '舆情'],
  },
  {
    id: 'overview',
    has: ['总体情况', '总体概述', '总体公开', '总体工作', '总体推进', '基本情况', '概述', '概况'],
    lacks: ['主动', '机构', '人员'],
  },
  { id: 'proactive', has: ['主动公开'] },
  { id: 'other', has: ['其他', '其它', '说明', '附表', '附件'], lacks: ['解读', '方式', '形式', '渠道', '领域'] },
];

/** Titles that say no more than what the whole report is about: the first part of some reports in prose. */
export const WHOLE_TITLES: readonly string[] = ['工作情况', '政府信息公开工作情况', '信息公开工作情况', '总述', '综述'];

/** The six titles of the form, with the words that offices add or leave out, by the part that they name. */
export const FORM_TITLES: readonly { readonly id: SectionId; readonly words: RegExp }[] = [
  { id: 'overview', words: /^(?:总体情况|(?:工作)?总体概述|工作(?:总体)?(?:推进|基本)情况)/ },
  { id: 'proactive', words: /^(?:本?行政机关)?主动公开政府信息的?情况/ },
  { id: 'requests', words: /^(?:本?行政机关)?收到和处理政府信息公开申请的?情况/ },
  {
    id: 'proceedings',
    words: /^因?政府信息公开(?:工作)?(?:被申请|被提起)?(?:的?行政复议)[、，及和与]?(?:被?提起)?行政诉讼的?情况/,
  },
  {
    id: 'problems',
    words: /^(?:政府信息公开工作)?(?:中)?存在的?(?:主要)?问题[、，及和与]?改进(?:的?情况|的?措施|工作情况)?/,
  },
  { id: 'other', words: /^(?:需要报告的其[他它]事项|其[他它]需?要?报告的?事项|其[他它]事项)/ },
];

/** Labels of the tables that begin with an ordinal as titles of sections do, and that no title has. */
export const NUMBERED_LABELS: readonly string[] = ['本年新收', '上年结转', '年度办理结果', '结转下年度', '结转下一年'];

/** Beginnings of labels of the 统计表 that can be titles as well, in the order of their ordinals: what follows tells which they are. */
export const STATISTICS_LABELS: readonly string[] = [
  '主动公开情况',
  '回应解读情况',
  '依申请公开情况',
  '行政复议数量',
  '行政诉讼数量',
  '举报投诉数量',
  '依申请公开信息收取',
  '机构建设和保障',
  '政府信息公开会议',
];

/** Words by which a short line or a cell may be the title of a part, however it is numbered. */
export const TITLE_WORDS: Readonly<Record<FormPart, RegExp>> = {
  overview: /总体|概述|概况|基本情况|综述/,
  proactive: /主动公开/,
  requests: /收到和处理|申请公开|公开申请|依申请/,
  proceedings: /复议|诉讼/,
  problems: /问题|不足|改进|下一步|打算/,
  other: /其[他它]事项|报告的?(?:其[他它])?事项|说明的?(?:其[他它])?事项/,
};

/** Labels of which the table of a part has one. */
export const PART_LABELS: Readonly<Record<'proactive' | 'requests' | 'proceedings', RegExp>> = {
  proactive: /第二十条第|本年制发|本年新制作|处理决定数量/,
  requests: /本年新收|结转下年度|结转下一年度/,
  proceedings: /结果维持|尚未审结|复议后起诉/,
};

/** All of a text that says there is nothing to say. */
export const NOTHING =
  /^[^，。；]{0,16}?(?:暂?无|没有|不存在)(?:任何)?(?:其[他它])?(?:需要?)?(?:特别)?(?:报告|说明)?的?(?:事项|情况|内容|问题)?[。.]?$/;

/** A part of a report as a sentence names it that goes through all of them; the longest name first. */
export const PARTS_IN_TURN =
  /(?:工作)?总体(?:情况|概述)|概[述况]|基本情况|(?:本?行政机关)?主动公开(?:政府)?信息的?(?:工作)?情况|主动公开情况|收到和处理(?:政府)?信息公开申请的?情况|依申请公开(?:政府信息)?(?:办理)?的?情况|因?(?:政府信息公开)?(?:工作)?(?:被申请|被提起)?的?行政复议[、，及和与]?(?:被?提起)?行政诉讼的?情况|收费[及和]减免情况|(?:政府信息公开工作)?(?:中)?存在的?(?:主要)?问题[、，及和与]?改进(?:的?情况|的?措施|工作情况)|需要(?:报告|说明)的其[他它]事项|其[他它](?:需要(?:报告|说明)的)?事项|附[表件]/y;
