import { describe, expect, it } from 'vitest';
import { isBody, isOtherBody, isSameBody, kindOf } from '../../../../lib/narrative/sentence/body-names.ts';

describe('kinds of bodies', () => {
  it.each([
    ['清河市水务局', 'department'],
    ['清河市人民防空办公室', 'department'],
    ['清河市人民政府办公室', 'department'],
    ['清河省卫生健康委员会', 'department'],
    ['清河市人民政府', 'government'],
    ['清河市柳湾区', 'government'],
    ['青石镇人民政府', 'township'],
    ['柳湾区青石街道办事处', 'township'],
    ['云溪乡', 'township'],
    ['清河经济开发区管理委员会', 'unknown'],
    ['清河市公积金中心', 'unknown'],
  ])('%s: %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it.each(['区直各部门', '有关机关', '市区', '本机关', '上级政府部门'])('%s is no name', (name) => {
    expect(isBody(name)).toBe(false);
  });
});

describe('one body', () => {
  it.each([
    ['省人防办', '清河省人民防空办公室'],
    ['市水务局', '清河市水务局'],
    ['清河市水务局办公室', '清河市水务局'],
    ['市水务局办公室', '清河市水务局'],
    ['区应急局', '清河市柳湾区应急管理局'],
    ['柳湾区人民政府信息公开办公室', '柳湾区'],
    ['市政府办公厅', '清河市人民政府办公厅'],
    ['清河市人民政府办公室', '清河市'],
    ['镇政府', '青石镇人民政府'],
    ['青石镇党政办公室', '青石镇人民政府'],
    ['青石街道', '柳湾区青石街道办事处'],
    ['市卫健委', '清河市卫生健康委员会'],
    ['清河市水務局', '清河市水务局'],
  ])('%s is %s', (name, agency) => {
    expect(isSameBody(name, agency)).toBe(true);
    expect(isOtherBody(name, agency)).toBe(false);
  });

  it.each([
    ['another bureau', '清河市民政局', '清河市水务局'],
    ['a bureau of another city', '云溪市水务局', '清河市水务局'],
    ['another town', '白石镇人民政府', '柳湾区青石镇人民政府'],
    ['another district', '清河市东岭区教育局', '清河市柳湾区教育局'],
    ['the government in a town’s report', '市政府', '青石街道办事处'],
    ['the office of the government in a bureau’s report', '清河市人民政府办公室', '清河市水务局'],
    ['a bureau in a town’s report', '柳湾区司法局', '柳湾区青石镇人民政府'],
    ['a town in a district’s report', '青石镇人民政府', '柳湾区人民政府'],
  ])('%s is another', (_, name, agency) => {
    expect(isOtherBody(name, agency)).toBe(true);
  });

  it.each([
    ['a longer name of its place', '云州市柳湾区青石镇', '柳湾区青石镇人民政府'],
    ['the name before a reform', '清河市国土资源局', '清河市自然资源和规划局'],
    ['a joint office', '清河市教育体育局', '清河市体育局'],
    ['a county that became a district', '清河市柳湾县水务局', '清河市柳湾区水务局'],
    ['an office of no field', '市政务公开领导小组办公室', '清河市水务局'],
    ['the office in a government’s report', '市政务服务管理局', '清河市人民政府'],
    ['words of a name', '清河市住房和城乡建设局', '清河市住建局'],
  ])('%s is none for certain', (_, name, agency) => {
    expect(isOtherBody(name, agency)).toBe(false);
  });
});
