import { describe, expect, it } from 'vitest';
import { mentionsOf, quote, type About } from './mentions-of.ts';

/** `author 清河市水务局`, with an exclamation mark where it is another body. */
function bodiesOf(text: readonly string[], about: About = {}): readonly string[] {
  return mentionsOf(text, about).bodies.map(({ as, name, isOther }) => `${as} ${name}${isOther ? '!' : ''}`);
}

const TOWN: About = { agency: '柳湾区青石镇人民政府' };
const DATE = '2023年1月20日';

describe('names of the reporting body', () => {
  it.each<[string, string, About?]>([
    ['本报告由清河市水务局办公室按照条例编制。', 'author 清河市水务局办公室'],
    ['本年度报告由市水务局负责编制。', 'author 市水务局'],
    ['本报告由清河市民政局编制。', 'author 清河市民政局!'],
    ['根据条例要求，清河市水务局编制了2022年政府信息公开年度报告。', 'author 清河市水务局'],
    ['按照通知要求，由云溪市水务局编制本报告。', 'author 云溪市水务局!'],
    ['清河市水务局依据条例（国务院令第711号）编制2022年度报告，起止时间另注。', 'author 清河市水务局'],
    ['清河市审计局依据条例（国务院令第711号）编制2022年度报告，起止时间另注。', 'author 清河市审计局!'],
    ['按照通知（国办公开办函〔2021〕30号）的要求，清河市审计局编写本报告。', 'author 清河市审计局!'],
    ['清河市水务局（以下简称“本局”）遵照条例，组织编写本报告。', 'author 清河市水务局'],
    ['云溪市水务局按照条例公布本报告，统计期限另注。', 'author 云溪市水务局!'],
    ['按照条例的要求，柳湾区青石镇人民政府编撰2022年度报告。', 'author 柳湾区青石镇人民政府', TOWN],
    ['按照条例的要求，柳湾区白石镇人民政府编撰2022年度报告。', 'author 柳湾区白石镇人民政府!', TOWN],
    ['按照条例的要求，柳湾区人民政府办公室编写本报告。', 'author 柳湾区人民政府办公室', TOWN],
    ['按照条例的要求，清河市人民政府编写本报告。', 'author 清河市人民政府'],
    ['本年度报告由各科室提供材料，清河市审计局编制。', 'author 清河市审计局!'],
    ['现公布清河市水务局2022年政府信息公开工作年度报告。', 'title 清河市水务局'],
    ['现公布清河市审计局2022年政府信息公开工作年度报告。', 'title 清河市审计局!'],
    ['现公布清河市人民政府2022年政府信息公开工作年度报告。', 'title 清河市人民政府'],
    [
      '国家税务总局云溪县税务局编写本报告。',
      'author 国家税务总局云溪县税务局!',
      { agency: '国家税务总局清河县税务局' },
    ],
    ['清河县税务局编写本报告。', 'author 清河县税务局', { agency: '国家税务总局清河县税务局' }],
    ['现公布《清河市水务局2022年政府信息公开工作年度报告》。', 'title 清河市水务局'],
    ['现发布《2022年清河市教育局政府信息公开工作年度报告》。', 'title 清河市教育局!'],
    ['公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请5件。', 'recipient 市政府及市政府办公室!', TOWN],
    ['全年公民向镇政府提出的政府信息公开申请5件。', 'recipient 镇政府', TOWN],
    ['我镇受理向市人民政府提出的政府信息公开申请5件。', 'recipient 市人民政府!', TOWN],
    ['清河市民政局高度重视政府信息公开工作。', 'subject 清河市民政局!'],
    ['2022年，云溪市水务局认真落实公开条例。', 'subject 云溪市水务局!'],
    ['下一步，清河市水务局将继续拓宽公开渠道。', 'subject 清河市水务局'],
    ['白石镇人民政府主要领导多次听取政务公开工作汇报。', 'subject 白石镇人民政府!', TOWN],
    ['清河市人民政府高度重视政务公开工作。', 'subject 清河市人民政府'],
    ['清河市民政局高度重视政务公开工作。', 'subject 清河市民政局', { agency: '清河市人民政府' }],
    ['我局更新栏目。', 'self 我局!', TOWN],
    ['我乡更新栏目。', 'self 我乡!', TOWN],
  ])('%s', (text, body, about) => {
    expect(bodiesOf([text], about)).toEqual([body]);
  });

  it.each<[string, About?]>([
    ['本报告由总体情况、主动公开等六部分组成，按照条例编制。'],
    ['本报告由本机关编制。'],
    ['清河市审计局编制2021年度报告时的口径与本报告相同。'],
    ['按照清河市审计局统一部署编写本报告。'],
    ['水务局会同清河市审计局编写本报告。'],
    ['受清河市审计局委托编写本报告。'],
    ['现公布清河市审计局2021年政府信息公开工作年度报告。'],
    ['清河市审计局公布2022年度工作报告解读，清河市教育局发布2022年工作要点。'],
    ['编制《清河市教育局2021年政府信息公开工作年度报告》。'],
    ['现公布《清河市2022年政务公开工作要点》落实情况。'],
    ['本区发布《柳湾区2022年政府信息公开工作要点》。', { agency: '青石镇人民政府' }],
    ['告知申请人向清河市民政局提出政府信息公开申请。', TOWN],
    ['申请人可以向区自然资源局提出政府信息公开申请。', TOWN],
    ['公民可以向市政府提出政府信息公开申请。', TOWN],
    ['公民向市政府提出的政府信息公开申请转办5件。', TOWN],
    ['按照要求，清河市教育局编制2022年政务公开工作要点。'],
    ['区司法局认真落实公开条例。', TOWN],
    ['市政府高度重视政务公开工作。'],
    ['我镇更新栏目，“我局审批”栏目停用。', TOWN],
    ['《我局的一天》阅读量最高。', TOWN],
    ['我局部署公开工作。', TOWN],
    ['我委托人查阅。', TOWN],
    ['我乡村振兴工作公开。', TOWN],
    ['我县印发要点，我市开展培训。'],
    ['我办更新栏目。', { agency: '柳湾区青石街道办事处' }],
    ['我局更新栏目。', { agency: '清河市人民政府办公室' }],
  ])('%s: none', (text, about) => {
    expect(bodiesOf([text], about)).toEqual([]);
  });

  it('stand above the last date', () => {
    const signed = (name: string, about: About = {}): readonly string[] => bodiesOf(['正文完。', name, DATE], about);
    expect(signed('清河市水务局')).toEqual(['signature 清河市水务局']);
    expect(signed('清河市教育局')).toEqual(['signature 清河市教育局!']);
    expect(signed('清河市人民政府办公室', { agency: '清河市人民政府' })).toEqual(['signature 清河市人民政府办公室']);
    expect(signed('柳湾区人民政府', TOWN)).toEqual(['signature 柳湾区人民政府']);
    expect(bodiesOf(['正文完。', `云溪市水务局${DATE}`])).toEqual(['signature 云溪市水务局!']);
    expect(bodiesOf(['正文完。', '联系电话见首页', DATE])).toEqual([]);
  });

  it('say nothing where the body is only known from the signature, or as the source of the page', () => {
    const text = ['本报告由清河市民政局编制。', '清河市教育局', DATE];
    expect(bodiesOf(text, { agencyFrom: 'meta' })).toEqual([]);
    expect(bodiesOf(text, { agencyFrom: 'signature' })).toEqual(['author 清河市民政局!']);
    expect(bodiesOf(text, { agency: null })).toEqual([]);
    expect(bodiesOf(text, { agency: '区级部门' })).toEqual([]);
  });

  it('are marked as printed', () => {
    const [body] = mentionsOf(['本报告由 清河市 民政局 编制。']).bodies;
    expect(quote(body!.passage)).toBe('清河市 民政局');
  });
});
