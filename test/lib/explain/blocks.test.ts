import { describe, expect, test } from 'vitest';
import { blocksOf, type NamedRepair } from '../../../lib/explain/blocks.ts';
import { systemOf, type System } from '../../../lib/explain/system.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { zeroReport, type Printed } from '../check/report-of.ts';

function systemWith(printed: Printed): System {
  const system = systemOf(zeroReport('annual-2021', printed), 'requests', RULES);
  if (!system) throw new Error('no table');
  return system;
}

function at(system: System, place: string): number {
  return system.equations.findIndex((equation) => `${equation.rule}@${equation.at}` === place);
}

function repairOf(system: System, changes: Readonly<Record<string, number>>): NamedRepair {
  const repair = Object.entries(changes).map(([cell, to]) => {
    return [(system.cells as readonly string[]).indexOf(cell), to] as const;
  });
  return { repair: new Map(repair), pattern: null, of: [] };
}

describe('equations that belong together', () => {
  const system = systemWith({ 'requests/outcomeTotal/total': '' });
  const filled = at(system, 'requests/row-total@requests/outcomeTotal');
  const sum = at(system, 'requests/outcome-total@requests/*/total');
  const elsewhere = at(system, 'requests/row-total@requests/granted');
  const far = at(system, 'requests/row-total@requests/declined.repeat');

  test('are those that one change mends', () => {
    const repair = repairOf(system, { 'requests/outcomeTotal/total': 5 });
    expect(blocksOf(system, [filled, sum], [repair]).map(({ equations }) => equations)).toEqual([[filled, sum]]);
  });

  test('are not those that no change touches: a total that is filled in explains nothing of them', () => {
    const repair = repairOf(system, { 'requests/outcomeTotal/total': 5 });
    const blocks = blocksOf(system, [filled, sum, elsewhere, far], [repair]);
    expect(blocks.find(({ equations }) => equations.includes(filled))?.equations).toEqual([filled, sum]);
    expect(blocks.filter(({ repairs }) => repairs.length > 0)).toHaveLength(1);
  });

  test('are apart where cells share no equation, and each has its own cells', () => {
    const repair = repairOf(system, { 'requests/granted/total': 1, 'requests/declined.repeat/business': 2 });
    const blocks = blocksOf(system, [elsewhere, far], [repair]);
    expect(blocks.map(({ equations }) => equations)).toEqual([[elsewhere], [far]]);
    expect(blocks.map(({ repairs }) => repairs.map((each) => [...each.repair.values()]))).toEqual([[[1]], [[2]]]);
  });

  test('are one where the cells are of one slip, which keeps its name only where it is whole', () => {
    const cells = { 'requests/granted/naturalPerson': 1, 'requests/declined.repeat/business': 2 };
    const plain = repairOf(system, cells);
    const slip: NamedRepair = { ...plain, pattern: 'row-shifted', of: [...plain.repair.keys()] };
    const [block, ...others] = blocksOf(system, [elsewhere, far], [slip]);
    expect(others).toEqual([]);
    expect(block?.repairs).toEqual([expect.objectContaining({ pattern: 'row-shifted' })]);
  });

  test('are one where two figures were swapped, but for 0 and 1', () => {
    const printed = { 'requests/granted/naturalPerson': '7', 'requests/declined.repeat/business': '3' };
    const swapped = systemWith(printed);
    const repair = repairOf(swapped, { 'requests/granted/naturalPerson': 3, 'requests/declined.repeat/business': 7 });
    expect(blocksOf(swapped, [elsewhere, far], [repair])).toHaveLength(1);
    const small = systemWith({ 'requests/granted/naturalPerson': '1' });
    const change = repairOf(small, { 'requests/granted/naturalPerson': 0, 'requests/declined.repeat/business': 1 });
    expect(blocksOf(small, [elsewhere, far], [change])).toHaveLength(2);
  });

  test.each([
    ['each prints the other’s', '7', '3', { first: 3, second: 7 }, 1],
    ['one prints the other’s', '7', '3', { first: 3, second: 9 }, 2],
    ['the other one does', '7', '3', { first: 9, second: 7 }, 2],
    ['a figure and nothing', '7', '0', { first: 0, second: 7 }, 1],
  ] as const)('are one, or not, where %s', (_, first, second, to, count) => {
    const printed = { 'requests/granted/naturalPerson': first, 'requests/declined.repeat/business': second };
    const swapped = systemWith(printed);
    const changes = { 'requests/granted/naturalPerson': to.first, 'requests/declined.repeat/business': to.second };
    expect(blocksOf(swapped, [elsewhere, far], [repairOf(swapped, changes)])).toHaveLength(count);
  });

  test('come last where totals were only not filled in', () => {
    const repair = repairOf(system, { 'requests/outcomeTotal/total': 5, 'requests/declined.repeat/business': 2 });
    const blocks = blocksOf(system, [filled, sum, far], [repair]);
    expect(blocks.map(({ equations }) => equations)).toEqual([[far], [filled, sum]]);
  });

  test('keep the first of two names, and any name rather than none', () => {
    const plain = repairOf(system, { 'requests/granted/total': 1 });
    const first: NamedRepair = { ...plain, pattern: 'total-wrong' };
    const second: NamedRepair = { ...plain, pattern: 'total-left-at-zero' };
    expect(blocksOf(system, [elsewhere], [first, second, plain])[0]?.repairs).toEqual([first]);
  });

  test('list each way once, by its name where one has a name', () => {
    const plain = repairOf(system, { 'requests/granted/total': 1 });
    const named: NamedRepair = { ...plain, pattern: 'total-wrong', of: [] };
    const [block] = blocksOf(system, [elsewhere], [plain, named, plain]);
    expect(block?.repairs).toEqual([named]);
  });
});
