import { describe, expect, test } from 'vitest';
import type { Narrative } from '../../../lib/model/narrative.ts';
import { identityOf, zeroReport, type Printed } from '../check/report-of.ts';

/** How sentences were found to be put together in published reports; the words and figures are others. */
const BUREAU = '清河市水务局';
const DISTRICT = '青溪区人民政府';

const TABLE: Printed = {
  'requests/received/total': '40',
  'requests/carriedIn/total': '3',
  'requests/granted/total': '15',
  'requests/partlyGranted/total': '4',
  'requests/unavailable.notHeld/total': '14',
  'requests/declined.repeat/total': '1',
  'requests/declined.petition/total': '4',
  'requests/other.remainder/total': '2',
  'requests/outcomeTotal/total': '41',
  'requests/carriedOut/total': '2',
  'proceedings/reconsideration/total': '5',
  'proceedings/reconsideration/corrected': '1',
  'proceedings/litigationAfterReconsideration/total': '2',
  'proactive/normativeDocuments/inForce': '37',
};

function read(text: string, agency: string): Narrative {
  return zeroReport('annual-2021', TABLE, { identity: identityOf(agency, 2023) }, ['一、总体情况', text]).narrative;
}

const said = (text: string, agency: string): readonly string[] =>
  read(text, agency).statements.map(
    ({ intent, value, comparison }) =>
      `${intent} ${value} ${comparison.verdict === 'not-compared' ? comparison.reason : comparison.verdict}`,
  );

describe('numbers are held against the cell that their words mean', () => {
  test.each<readonly [text: string, agency: string, expected: string]>([
    ['市水务局收到依申请公开请求40件。', BUREAU, 'received 40 agrees'],
    ['年度市水务局共接收政府信息公开申请41件。', BUREAU, 'received 41 disagrees'],
    ['答复依申请公开41件（含上年度转结申请3件）。', BUREAU, 'carriedIn 3 agrees'],
    ['新收信息公开申请40件，比上年减少12%，答复信息公开申请44件。', BUREAU, 'handled 44 disagrees'],
    ['新收信息公开申请40件，比2022年（45件）减少11%，答复申请41件。', BUREAU, 'handled 41 agrees'],
    ['上年度继续办理政府信息公开申请7件，本年办结。', BUREAU, 'carriedIn 7 disagrees'],
    ['全年答复政府信息公开申请41件，未答复2件，属于年底新收。', BUREAU, 'carriedOut 2 agrees'],
    ['新收政府信息公开申请40件，办理完成41件。', BUREAU, 'handled 41 agrees'],
    ['新收政府信息公开申请40件，36件已按照流程和时限依法进行了答复。', BUREAU, 'handled 36 disagrees'],
    ['新收政府信息公开申请40件，转接后结转至下一年答复2件。', BUREAU, 'carriedOut 2 agrees'],
    ['收到政府信息公开申请40件，予以公开15件，部分予以公开4件。', BUREAU, 'partlyGranted 4 agrees'],
    ['收到政府信息公开申请40件，公开15件。', BUREAU, 'granted 15 agrees'],
    ['收到政府信息公开申请40件，其中15件公开。', BUREAU, 'granted 15 agrees'],
    ['收到申请40件，予以公开15件，部分公开4件，其他2件。', BUREAU, 'otherHandled 2 agrees'],
    ['40件申请均为自然人申请，其中予以公开16件。', BUREAU, 'granted 16 disagrees'],
    ['因政府信息公开引起的行政复议5件。行政诉讼案件2件，均在审理。', BUREAU, 'litigation 2 agrees'],
    ['因政府信息公开引起的行政复议5件，均胜诉；其中胜诉0起。', BUREAU, 'upheld 0 agrees'],
    ['规范性文件废止0份、有效存续37份。', BUREAU, 'normativeDocuments.inForce 37 agrees'],
    ['区政府及区政府办公室共受理政府信息公开申请44件。', '青溪区人民政府办公室', 'received 44 disagrees'],
    ['全街共受理政府信息公开申请44件。', '清河市青溪区柳林街道办事处', 'received 44 disagrees'],
    ['我分局收到政府信息公开申请44件，6件分局不予公开。', '清河市生态环境局青溪分局', 'refused 6 disagrees'],
  ])('%s', (text, agency, expected) => {
    expect(said(text, agency)).toContain(expected);
  });
});

describe('requests are told from what is like them', () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    ['收到申请40件，不予受理3件。', ['received 40 agrees', 'notAccepted 3 no-cell']],
    ['收到申请40件，经沟通撤件4件，受理36件。', ['received 40 agrees', 'withdrawn 4 no-cell', 'accepted 36 no-cell']],
    ['依申请公开受理40件。', ['received 40 agrees']],
    ['全年收到申请政府信息公开40件。', ['received 40 agrees']],
    ['办理依申请公开事件40起。', ['processed 40 agrees']],
    ['主动公开政府信息12条，依申请公开3条。', ['published.all 12 no-cell', 'onRequest 3 no-cell']],
    ['依申请公开收到邮递申请9件，当面收到5件。', ['channel.letter 9 no-cell', 'channel.counter 5 no-cell']],
    [
      '收到申请40件，其中9起为网上申请，5起为到现场申请。',
      ['received 40 agrees', 'channel.online 9 no-cell', 'channel.counter 5 no-cell'],
    ],
    [
      '收到申请40件，属于已主动公开范围的9件，同意公开答复的15件。',
      ['received 40 agrees', 'alreadyPublic 9 unclear', 'granted 15 agrees'],
    ],
    ['收到申请40件（含2封转下年度办结）。', ['received 40 agrees', 'carriedOut 2 agrees']],
    ['收到申请40件，上年度结转受理3件。', ['received 40 agrees', 'carriedIn 3 agrees']],
  ])('%s', (text, expected) => {
    expect(said(text, BUREAU)).toEqual(expected);
  });
});

describe('words of the clause before say nothing about a number that has its own behind it', () => {
  test.each<readonly [text: string, no: string]>([
    ['收到申请40件，15件类型属于主动公开，14件类型属于转送其他机关。', 'published 14 no-cell'],
    ['收到申请40件，3件涉及人事安排不宜公开，2条内容涉及招标底价。', 'published 2 no-cell'],
    ['收到政府信息公开申请40件，38件按规定时限办结，2件未能及时告知。', 'handled 2 unclear'],
    ['申请方式多为网上申请，6件到服务窗口递交。', 'channel.online 6 no-cell'],
  ])('%s', (text, no) => {
    expect(said(text, BUREAU)).not.toContain(no);
  });
});

describe('names that stand before the numbers of all of them', () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    [
      '政府信息公开申请予以公开、部分公开、无法提供分别为15件、4件和14件。',
      ['granted 15 agrees', 'partlyGranted 4 agrees', 'unavailable 14 agrees'],
    ],
    [
      '收到政府信息公开申请40件，予以公开和无法提供的数量依次是15件、13件。',
      ['received 40 agrees', 'granted 15 agrees', 'unavailable 13 disagrees'],
    ],
    [
      '行政规范性文件的制发、废止以及现行有效分别为0件、0件、37件。',
      [
        'normativeDocuments.issued 0 agrees',
        'normativeDocuments.repealed 0 agrees',
        'normativeDocuments.inForce 37 agrees',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, BUREAU)).toEqual(expected);
  });

  test.each([
    '收到政府信息公开申请、答复分别为40件，另有41件。',
    '政府信息公开申请予以公开、部分公开、无法提供分别为15件、4件。',
    '政府信息公开申请予以公开、部分公开分别为15件，培训4次。',
  ])('not where there are fewer, or other words between them: %s', (text) => {
    expect(said(text, BUREAU)).not.toContain('unavailable 4 disagrees');
    expect(said(text, BUREAU)).not.toContain('partlyGranted 4 agrees');
  });
});

describe('what is said not to have been', () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    [
      '未制发、修改、废止行政规范性文件。',
      ['normativeDocuments.issued 0 agrees', 'normativeDocuments.repealed 0 agrees'],
    ],
    ['未制定政府规章和行政规范性文件。', ['regulations.issued 0 agrees', 'normativeDocuments.issued 0 agrees']],
    ['不存在涉及政府信息公开的行政复议和行政诉讼。', ['disputes 0 disagrees']],
    ['未有信息公开行政复议纠错和行政诉讼败诉案件。', ['corrected 0 disagrees']],
    ['没有发生信息公开行政诉讼败诉的情形。', ['corrected 0 agrees']],
    ['开展培训3次，无政府信息公开申请行政诉讼。', ['event 3 no-cell', 'litigation 0 disagrees']],
    ['没有发生政府信息公开申请行政复议的事项。', ['reconsideration 0 disagrees']],
    ['未发生依申请公开政府信息方面的行政诉讼。', ['litigation 0 disagrees']],
    ['未有办件结转至2024年。', ['carriedOut 0 disagrees']],
    ['依申请公开方面，上年度无结转。', ['carriedIn 0 disagrees']],
  ])('%s', (text, expected) => {
    expect(said(text, BUREAU).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what proves nothing is not held against anything', () => {
  test.each<readonly [text: string, agency: string]>([
    ['全年制作政府信息3021条，其中主动公开信息1027条，依申请公开信息459条，不予公开信息1535条。', BUREAU],
    ['收到公民提出的政府信息公开申请22件。', BUREAU],
    ['全局累计受理并办结依申请公开事项61件。', BUREAU],
    ['收到政府信息公开申请40件，除2件结转外，其余35件均在法定期限内予以答复。', BUREAU],
    ['所有申请中，12件因属于重复申请、信访投诉类申请等原因不予处理。', BUREAU],
    ['行政许可、行政处罚、行政强制决定分别为9件。', BUREAU],
    ['收到书面申请9件，网上申请31件。', BUREAU],
    ['公布规章120件（现存98件，废止或失效22件）。', BUREAU],
    ['因公开引起的经复议后起诉的行政诉讼9件以外，另有信访件7件。', BUREAU],
    ['答复政府信息公开申请41件，未答复6件，属于内部管理信息。', BUREAU],
    ['办结政府信息公开申请41件，其中予以公开15件，余下26件作其他答复。', BUREAU],
  ])('%s', (text, agency) => {
    expect(said(text, agency).filter((each) => each.endsWith(' disagrees'))).toEqual([]);
  });
});

test('what came in to be dealt with may leave out what was carried in', () => {
  const table = { 'requests/received/total': '0', 'requests/carriedIn/total': '3' };
  const words = ['一、总体情况', '本局收到依申请需要办理的0例。', '本局办理依申请公开0件。'];
  const { statements } = zeroReport('annual-2021', table, { identity: identityOf(BUREAU, 2023) }, words).narrative;
  expect(statements.map(({ intent, comparison }) => [intent, comparison.verdict])).toEqual([
    ['toHandle', 'not-compared'],
    ['processed', 'agrees'],
  ]);
});

describe('numbers of a whole region', () => {
  const text = '全区共受理政府信息公开申请40件，上年结转3件，办结47件，结转下年度继续办理2件。';

  test('are the government’s own where others of them are in its tables', () => {
    expect(said(text, DISTRICT)).toContain('handled 47 disagrees');
  });

  test('prove nothing where they are not', () => {
    const other = '全区共受理政府信息公开申请140件，上年结转13件，办结147件，结转下年度继续办理6件。';
    expect(said(other, DISTRICT).filter((each) => each.endsWith(' disagrees'))).toEqual([]);
  });

  test('are never a department’s', () => {
    expect(said(text, BUREAU).filter((each) => /agrees/.test(each))).toEqual([]);
  });
});

describe('lists', () => {
  const lists = (text: string): readonly unknown[] =>
    read(text, BUREAU).lists.map(({ total, parts, kind }) => [total.value, parts.map(({ value }) => value), kind]);

  test.each<readonly [text: string, expected: readonly unknown[]]>([
    [
      '办结依申请公开件41件（含上年结转的3件），其中，予以公开15件，部分公开4件，其他22件。',
      [[41, [15, 4, 22], 'closed']],
    ],
    ['共收到9份申请，均为自然人申请。其中，予以公开2件，部分公开3件，其他4件。', [[9, [2, 3, 4], 'closed']]],
    ['主动公开信息25条，其中机构类5条、动态类8条，公告类12条。', [[25, [5, 8, 12], 'unclear']]],
    ['主动公开信息33条，内容涵盖机构类5条、动态类8条、其他20条。', [[33, [5, 8, 20], 'closed']]],
    ['公开信息9条，其中规章1条、其他文件3条；工作报告5条。', [[9, [1, 3, 5], 'unclear']]],
    ['公告5条，通知6条，政策文件3条，以上总共14条。', [[14, [5, 6, 3], 'closed']]],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });

  test.each([
    '其中，规范性文件1条，许可类信息10条，处罚类信息2条，其它类信息155条。',
    '举办新闻发布会2次，参加访谈3次，微博回应179次，其他方式回应280次。',
    '解读回应情况：召开新闻发布会11次，开展在线访谈0次，发布解读稿件4篇，用其他方式回应事件2次。',
    '全年处理依申请公开137件，应对行政复议66件、行政诉讼33件。',
    '受理依申请公开12件，其中网络申请11件，申请办结数11件，结转下年1件。',
    '收到申请19件，上年结转1件，其中自然人提交20件，网络提交15件，其他3件。',
    '公开信息3条（不同渠道公开相同信息计1条），其中动态类2条、其他1条。',
  ])('of which nothing is wrong: %s', (text) => {
    const { lists: found } = read(text, BUREAU);
    for (const { total, parts } of found) {
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(total.value);
    }
  });
});

describe('numbers that are no part of what is told beside them', () => {
  const listed = (text: string): readonly string[] =>
    zeroReport('prose', {}, {}, ['一、总体情况', text]).narrative.lists.map(
      ({ total, parts }) => `${total.value} = ${parts.map(({ value }) => value).join(' + ')}`,
    );

  test.each([
    ['主动公开政府信息共计15条，其中：公文4条，其他应主动公开的信息11条，历年累计公开314条。', ['15 = 4 + 11']],
    ['重点领域信息20条，其中财政10条、民生10条，全年共公开信息200条。', ['20 = 10 + 10']],
    ['累计公开信息400条，其中2023年新增15条：政策类10条、其他5条。', ['15 = 10 + 5']],
    ['公开信息96条，其中通过网站公开动态41条，其中解读2条，执法信息6条，部门信息55条。', []],
  ])('%s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  const heldAgainst = (table: Printed, text: string): readonly string[] =>
    zeroReport('annual-2021', table, { identity: identityOf(BUREAU, 2023) }, [
      '一、总体情况',
      text,
    ]).narrative.statements.map(({ intent, value, comparison }) => `${intent} ${value} ${comparison.verdict}`);

  test('what is carried over is not what was received or answered in that year', () => {
    const table = {
      'requests/received/total': '84',
      'requests/outcomeTotal/total': '84',
      'requests/carriedOut/total': '1',
    };
    expect(heldAgainst(table, '收到政府信息公开申请84件，上一年度结转受理0件。')).toContain('carriedIn 0 agrees');
    expect(heldAgainst(table, '已答复政府信息公开申请84件（含上一年结转答复0件）。')).toContain('carriedIn 0 agrees');
    expect(heldAgainst(table, '政府信息公开申请已答复84件，结转至2024年答复1件。')).toContain('carriedOut 1 agrees');
  });
});

describe('a growth beside the difference that it is of', () => {
  const growths = (text: string): readonly (readonly [number | null, number | null])[] =>
    zeroReport('prose', {}, {}, ['一、总体情况', text]).narrative.growths.map(({ now, before }) => [now, before]);

  test.each([
    ['收到政府信息公开申请40件，比上年增加8件，增长25%。', [[40, 32]]],
    ['收到政府信息公开申请40件，较上年减少10件，下降20%。', [[40, 50]]],
    ['收到政府信息公开申请40件，比上年增加8件，其中网络申请增长25%。', []],
    ['公开信息1200条，其中网站700条、微信500条，较上年的1000条增长20%。', []],
  ])('%s', (text, expected) => {
    expect(growths(text)).toEqual(expected);
  });
});
