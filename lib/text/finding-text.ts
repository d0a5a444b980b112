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

/** The sentence of a verdict in both languages, places named as the form names them. */
export function sentenceOf(verdict: Verdict, rule: Rule, template: Template): Words {
  const words = verdict.outcome === 'crashed' ? CRASHED : rule.messages[verdict.message];
  if (!words) throw new Error(`${rule.id} has no words for ${verdict.message}`);
  const sentence = (language: Language): string => fill(words[language], gapsOf(verdict, template, language));
  return { zh: sentence('zh'), en: sentence('en') };
}

function gapsOf(verdict: Verdict, template: Template, language: Language): Record<string, string | number> {
  const { place } = verdict.data;
  const name = typeof place === 'string' ? { place: cellName(template, place, language) } : {};
  return { ...verdict.data, ...name, rule: verdict.rule };
}
