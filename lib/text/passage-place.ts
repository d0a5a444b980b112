import type { SectionId } from '../model/narrative.ts';
import type { Template } from '../model/template.ts';
import { cellName } from './cell-name.ts';
import type { Language, Words } from './language.ts';

const SECTIONS: Readonly<Record<SectionId | 'statistics', Words>> = {
  head: { zh: '开头', en: 'opening' },
  overview: { zh: '总体情况', en: '总体情况 (overview)' },
  proactive: { zh: '主动公开', en: '主动公开 (proactive disclosure)' },
  requests: { zh: '依申请公开', en: '依申请公开 (requests)' },
  fees: { zh: '收费', en: '收费 (fees)' },
  proceedings: { zh: '复议诉讼', en: '复议诉讼 (proceedings)' },
  problems: { zh: '问题及改进', en: '问题及改进 (problems)' },
  other: { zh: '其他事项', en: '其他事项 (other matters)' },
  statistics: { zh: '统计表', en: '统计表 (statistics)' },
  unknown: { zh: '其他部分', en: 'another part' },
};

/**
 * The name of the place of a finding: of a cell as `cellName` gives it, of the text 「正文“主动公开”第 3 句」. `at` is a cell id,
 * `text/section/number of the sentence` or `section/section`.
 */
export function placeName(form: Template, at: string, language: Language): string {
  const [kind, section = '', number = ''] = at.split('/');
  if (kind !== 'text' && kind !== 'section') return cellName(form, at, language);
  const known = Object.hasOwn(SECTIONS, section) ? SECTIONS[section as keyof typeof SECTIONS][language] : section;
  const sentence = kind === 'text' && /^\d+$/.test(number) ? number : null;
  if (language === 'zh') {
    if (kind === 'section') return `“${known}”部分`;
    return `正文${known && `“${known}”`}${sentence ? `第 ${sentence} 句` : ''}`;
  }
  if (kind === 'section') return `part ${known}`;
  return `text${known && `, ${known}`}${sentence ? `, sentence ${sentence}` : ''}`;
}
