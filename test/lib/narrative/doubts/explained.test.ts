import { describe, expect, it } from 'vitest';
import { isExplained } from '../../../../lib/narrative/doubts/explained.ts';

describe('a clause all of whose words are known', () => {
  it.each<[clause: string, agency: string | null]>([
    ['全年收到政府信息公开申请7件', null],
    ['区发展和改革局新收到依申请公开政府信息7件', '清河区发展和改革局'],
    ['区文化和旅游局共受理政府信息公开申请7件', '清河区文化和旅游局'],
    ['住房和城乡建设局受理申请7件', '清河市住房和城乡建设局'],
    ['市发改委受理申请7件', '清河市发展和改革委员会'],
    ['清河区政府接受依申请公开7件', '清河区人民政府'],
    ['接受社会各界申请7件', '清河市水务局'],
    ['现已办结7件', '清河市水务局'],
    ['我街受理依申请公开政府信息7件', '清河市西河街道办事处'],
    ['我所收到申请7件', null],
  ])('%s, by %s', (clause, agency) => {
    expect(isExplained(clause, 'received', agency)).toBe(true);
  });

  it.each<[clause: string, agency: string | null]>([
    ['绿洲区发展和改革局收到申请7件', '清河区发展和改革局'],
    ['绿洲区财政局收到申请7件', '清河区发展和改革局'],
    ['绿洲和改革局收到申请7件', '清河区发展和改革局'],
    ['收到拆迁户的申请7件', '清河市水务局'],
  ])('%s has others, in the report of %s', (clause, agency) => {
    expect(isExplained(clause, 'received', agency)).toBe(false);
  });
});
