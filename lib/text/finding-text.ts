import type { Verdict } from '../model/finding.ts';
import type { Template } from '../model/template.ts';
import type { Rule } from '../rules/rule.ts';
import { cellName } from './cell-name.ts';
import { fill } from './fill.ts';
import type { Language, Words } from './language.ts';

const CRASHED: Words = {
  zh: '规则 {rule} 运行出错，此项未核对',
  en: 'Rule {rule} failed to run; this was not checked',
};

const MOST_NAMES = 3;

/** The sentence of a verdict in both languages, places named as the form names them. */
export function sentenceOf(verdict: Verdict, rule: Rule, template: Template): Words {
  const words = verdict.outcome === 'crashed' ? CRASHED : rule.messages[verdict.message];
  if (!words) throw new Error(`${rule.id} has no words for ${verdict.message}`);
  const sentence = (language: Language): string => fill(words[language], gapsOf(verdict, template, language));
  return { zh: sentence('zh'), en: sentence('en') };
}

function gapsOf(verdict: Verdict, template: Template, language: Language): Record<string, string | number> {
  const { place, compared } = verdict.data;
  return {
    ...verdict.data,
    ...(typeof place === 'string' && { place: cellName(template, place, language) }),
    ...(typeof compared === 'string' && { compared: namesOf(compared, template, language) }),
    rule: verdict.rule,
  };
}

/** Names of cells that were added up; a long sum is named by its first cells. */
function namesOf(cells: string, template: Template, language: Language): string {
  const ids = cells.split(' ');
  const names = ids.slice(0, MOST_NAMES).map((id) => cellName(template, id, language));
  if (language === 'zh') {
    const rest = ids.length > MOST_NAMES ? `等${ids.length}格` : '';
    return names.map((name) => `「${name}」`).join('、') + rest + (ids.length > 1 ? '相加' : '');
  }
  const rest = ids.length > MOST_NAMES ? ` and ${ids.length - MOST_NAMES} more` : '';
  return names.map((name) => `“${name}”`).join(' + ') + rest;
}
