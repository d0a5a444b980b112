import { type Random } from '../random.ts';
import { candidatesOf } from './candidates.ts';
import { valueOf, type Facts } from './facts.ts';
import { type FilledNumber, type Sentence } from './fill.ts';
import { type Relation } from './wording.ts';

/** Numbers that people write by mistake for another one. */
function slips(value: number, random: Random): readonly number[] {
  const text = String(value);
  const turned = text.length > 1 ? Number([...text].toReversed().join('')) : value + 2;
  const list = [
    value + 1,
    value - 1,
    value + 10,
    value * 10,
    Math.floor(value / 10),
    turned,
    value + random.whole(2, 30),
  ];
  const start = random.whole(0, list.length - 1);
  return [...list.slice(start), ...list.slice(0, start)];
}

/** A cell that is easily taken for the right one: the column of natural persons. */
function neighbours(facts: Facts, { sum }: FilledNumber): readonly number[] {
  const value = /^[a-zA-Z.]+$/.test(sum) ? valueOf(facts, `naturalPerson:${sum}`) : null;
  return value === null ? [] : [value];
}

/** Takes a number with a counterpart, gives a wrong one that no fair reading allows; null where there is none. */
export function wrongNumber(facts: Facts, number: FilledNumber, random: Random): number | null {
  const allowed = new Set([...candidatesOf(facts, number.meaning, number.sum)].map((each) => each * number.scale));
  const near = random.chance(0.3) ? neighbours(facts, number) : [];
  const tried = Number.isInteger(number.value)
    ? [...near, ...slips(number.value, random)]
    : [Math.round(number.value * 17) / 10, number.value + 1000];
  return (
    tried.find(
      (each) => each >= 1 && each !== number.value && ![...allowed].some((other) => Math.abs(other - each) < 0.5),
    ) ?? null
  );
}

/** Whether a relation holds among numbers, which may be others than those of the sentence. */
export function holds(relation: Relation, values: readonly number[]): boolean {
  const add = (indexes: readonly number[]): number => indexes.reduce((sum, index) => sum + (values[index] ?? 0), 0);
  if (relation.kind === 'parts') return Math.abs(add([relation.total]) - add(relation.parts)) < 1e-6;
  return add(relation.from) === add(relation.to);
}

/** Whether numbers cannot be right: parts of a list that may be open must come to more than the whole. */
export function isBroken(relation: Relation, values: readonly number[]): boolean {
  if (relation.kind !== 'parts' || relation.closed) return !holds(relation, values);
  const sum = relation.parts.reduce((total, index) => total + (values[index] ?? 0), 0);
  return sum > (values[relation.total] ?? 0);
}

/** The numbers of a sentence that take part in a relation. */
export function membersOf(relation: Relation): readonly number[] {
  return relation.kind === 'parts' ? [relation.total, ...relation.parts] : [...relation.from, ...relation.to];
}

/** Takes a sentence and one of its numbers, gives another number for it that breaks a relation. */
export function breaking({ numbers }: Sentence, index: number, random: Random): number | null {
  const value = numbers[index]?.value;
  if (value === undefined) return null;
  return slips(value, random).find((each) => each >= 1 && each !== value) ?? null;
}

/** A share that neither rounding nor cutting off explains. */
export function wrongShare({ value }: FilledNumber, random: Random): string {
  const off = random.whole(20, 90) / 10;
  const wrong = value > 50 ? value - off : value + off;
  return String(Math.round(wrong * 10) / 10);
}
