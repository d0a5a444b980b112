import { describe, expect, test } from 'vitest';
import { identityOf, zeroReport, type Printed } from '../check/report-of.ts';

/** Numbers that count several rows together, or some of what a row counts. */
const TABLE: Printed = {
  'requests/received/total': '40',
  'requests/received/naturalPerson': '30',
  'requests/received/business': '6',
  'requests/received/legalService': '1',
  'requests/received/other': '3',
  'requests/carriedIn/total': '3',
  'requests/carriedIn/naturalPerson': '2',
  'requests/carriedIn/business': '1',
  'requests/outcomeTotal/naturalPerson': '29',
  'requests/granted/naturalPerson': '11',
  'requests/partlyGranted/naturalPerson': '2',
  'requests/refused.thirdParty/naturalPerson': '3',
  'requests/granted/total': '15',
  'requests/partlyGranted/total': '4',
  'requests/refused.thirdParty/total': '5',
  'requests/unavailable.notHeld/total': '9',
  'requests/declined.repeat/total': '1',
  'requests/declined.petition/total': '4',
  'requests/other.remainder/total': '3',
  'requests/outcomeTotal/total': '41',
  'requests/carriedOut/total': '2',
  'proceedings/reconsideration/total': '8',
  'proceedings/reconsideration/upheld': '5',
  'proceedings/reconsideration/corrected': '1',
  'proceedings/reconsideration/pending': '2',
  'proceedings/litigationDirect/total': '3',
  'proceedings/litigationDirect/upheld': '3',
  'proceedings/litigationAfterReconsideration/total': '1',
  'proceedings/litigationAfterReconsideration/pending': '1',
  'proactive/licences/decisions': '12',
  'proactive/penalties/decisions': '7',
  'proactive/regulations/issued': '2',
  'proactive/normativeDocuments/issued': '6',
  'proactive/regulations/repealed': '1',
  'proactive/normativeDocuments/repealed': '4',
};

function said(text: string): readonly string[] {
  const identity = identityOf('清河市水务局', 2023);
  const { narrative } = zeroReport('annual-2021', TABLE, { identity }, ['一、总体情况', text]);
  return narrative.statements.map(
    ({ intent, value, comparison }) =>
      `${intent} ${value} ${comparison.verdict === 'not-compared' ? comparison.reason : comparison.verdict}`,
  );
}

describe('rows that are counted together are held against their sum', () => {
  test.each<readonly [text: string, expected: string]>([
    ['办结政府信息公开申请41件，不予处理和其他处理共8件。', 'declined+otherHandled 8 agrees'],
    ['办结政府信息公开申请41件，不予处理和其他处理共9件。', 'declined+otherHandled 9 disagrees'],
    ['办结申请41件，予以公开15件，其余14件为不予公开或者无法提供。', 'refused+unavailable 14 agrees'],
    ['作出行政许可、行政处罚决定合计20件。', 'licences.decisions+penalties.decisions 20 disagrees'],
    ['作出行政许可决定12件、行政处罚决定7件，两项共19件。', 'licences.decisions+penalties.decisions 19 agrees'],
    ['作出行政许可、行政处罚决定共19件，分别为12件、8件。', 'penalties.decisions 8 disagrees'],
    ['政府信息公开申请无法提供与不予处理合计14件（前者9件，后者6件）。', 'declined 6 disagrees'],
    ['因政府信息公开发生行政复议8件、行政诉讼4件，合计13件。', 'disputes 13 disagrees'],
    ['政府信息公开行政复议8件，已审结6件，尚未审结2件。', 'decided 6 agrees'],
    ['政府信息公开行政复议8件，已审结5件，尚未审结2件。', 'decided 5 disagrees'],
    ['新收政府信息公开申请40件，其中自然人30件、商业企业6件、法律服务机构1件、其他4件。', 'received 4 disagrees'],
    ['新收政府信息公开申请40件，上年结转3件，予以公开15件，部分公开4件，总计41件。', 'handled 41 agrees'],
    ['予以公开15件，部分公开4件，不予公开5件，全年政府信息公开申请共计办结24件。', 'handled 24 disagrees'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('parts that follow an aside are those of what stands before it', () => {
  test.each<readonly [text: string, expected: string]>([
    ['办理依申请公开43件（含上年结转3件），自然人32件。', 'processed 32 agrees'],
    ['办理依申请公开43件（含上年结转3件，均已答复），其中自然人32件。', 'processed 32 agrees'],
    ['办理依申请公开43件，含上年结转3件，其中自然人32件。', 'processed 32 agrees'],
    ['办理依申请公开43件，包括上年度结转3件，自然人32件。', 'processed 32 agrees'],
    ['办理依申请公开43件（含上年结转3件，其中自然人2件）。', 'carriedIn 2 agrees'],
    ['办理依申请公开43件，含上年结转3件，其中自然人2件。', 'carriedIn 2 agrees'],
    ['新收政府信息公开申请40件，上年结转3件，其中自然人2件。', 'carriedIn 2 agrees'],
    ['收到申请40件（予以公开15件，部分公开4件），自然人30件。', 'received 30 agrees'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('rows that are denied together are each held against 0', () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    ['办结政府信息公开申请41件，没有部分公开和不予公开的情形。', ['partlyGranted 0 disagrees', 'refused 0 disagrees']],
    ['政府信息公开申请不予处理、其他处理均为零。', ['declined 0 disagrees', 'otherHandled 0 disagrees']],
    ['全年未作出行政许可、行政强制决定。', ['licences.decisions 0 disagrees', 'compulsion.decisions 0 agrees']],
    ['政府信息公开行政复议8件，无结果纠正和其他结果的情形。', ['corrected 0 disagrees', 'otherResult 0 agrees']],
    ['收到政府信息公开申请40件，2022年没有结转。', ['carriedIn 0 disagrees']],
    ['年内没有政府信息公开申请结转下一年度办理，全年办结41件。', ['carriedOut 0 disagrees']],
    ['没有收到商业企业提出的政府信息公开申请。', ['received 0 disagrees']],
    ['科研机构、社会公益组织未向我局提出政府信息公开申请。', ['received 0 agrees']],
    ['政府信息公开申请中，没有因重复申请不予处理的情形。', ['declined.repeat 0 disagrees']],
    ['政府信息公开申请中，没有因属于国家秘密不予公开的情形。', ['refused.stateSecret 0 agrees']],
    ['政府信息公开行政复议8件，没有一件被纠正。', ['corrected 0 disagrees']],
    ['政府信息公开行政复议8件，已全部审结。', ['pending 0 disagrees']],
    ['政府信息公开行政复议8件，维持5件；行政诉讼4件，均无被纠正的情形。', ['corrected 0 agrees']],
    ['因政府信息公开产生的行政复议和行政诉讼：无。', ['disputes 0 disagrees']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('numbers of some applicants are held against their columns', () => {
  test.each<readonly [text: string, expected: string]>([
    ['自然人提出的政府信息公开申请办结29件，其中予以公开11件、不予公开3件。', 'handled 29 agrees'],
    ['自然人提出的政府信息公开申请办结28件，其中予以公开11件、不予公开3件。', 'handled 28 disagrees'],
    ['自然人提出的政府信息公开申请办结29件，其中予以公开12件、不予公开3件。', 'granted 12 disagrees'],
    ['自然人提出的申请中，予以公开11件，不予公开4件；全部申请中，予以公开15件。', 'refused 4 disagrees'],
    ['自然人提出的申请中，予以公开11件，不予公开4件；全部申请中，予以公开15件。', 'granted 15 agrees'],
    ['上年结转的政府信息公开申请3件，其中自然人2件、法人或其他组织1件。', 'carriedIn 1 agrees'],
    ['上年结转的政府信息公开申请3件，其中自然人2件、法人或其他组织4件。', 'carriedIn 4 disagrees'],
    ['收到自然人政府信息公开申请30件、法人或其他组织政府信息公开申请10件，合计41件。', 'received 41 disagrees'],
    ['收到自然人政府信息公开申请30件、商业企业政府信息公开申请6件，合计36件。', 'received 36 unclear'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('cases that are named by their result are held against that result', () => {
  test.each<readonly [text: string, expected: string]>([
    ['截至年底，尚未审结的政府信息公开行政复议2件、行政诉讼1件。', 'pending 2 agrees'],
    ['截至年底，尚未审结的政府信息公开行政复议2件、行政诉讼3件。', 'pending 3 disagrees'],
    ['政府信息公开行政复议和行政诉讼中，结果维持的共8件（复议5件、诉讼4件）。', 'upheld 4 disagrees'],
    ['政府信息公开行政复议、行政诉讼中被纠正的案件共1件，其中行政复议1件，行政诉讼1件。', 'corrected 1 disagrees'],
    ['未发生政府信息公开行政复议被纠正情形，全年涉信息公开行政复议7件。', 'reconsideration 7 disagrees'],
    ['政府信息公开直接起诉3件、复议后起诉1件；按结果分，维持4件、尚未审结1件。', 'upheld 4 disagrees'],
    ['政府信息公开直接起诉3件；复议后起诉1件，其中尚未审结2件。', 'pending 2 disagrees'],
    ['以其他结果结案的政府信息公开行政复议案件0件。', 'otherResult 0 agrees'],
    ['以其他结果结案的政府信息公开行政复议案件2件。', 'otherResult 2 disagrees'],
    ['政府信息公开行政复议8件、行政诉讼4件，其中维持6件。', 'upheld 6 unclear'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('also where the cases were counted in the sentence before', () => {
    expect(said('政府信息公开行政复议8件。从结果看，维持4件，纠正1件。')).toContain('upheld 4 disagrees');
    expect(said('政府信息公开行政复议8件、行政诉讼4件。从结果看，维持4件。')).toContain('upheld 4 unclear');
  });
});

test('what is said of the one kind of document is said of the next', () => {
  expect(said('制发规章2件、行政规范性文件7件。')).toContain('normativeDocuments.issued 7 disagrees');
  expect(said('规章2件、行政规范性文件7件。')).toContain('normativeDocuments 7 unclear');
});

describe('what the form divides without rest adds up in the text', () => {
  const said = (text: string): readonly string[] =>
    zeroReport('prose', {}, {}, ['一、总体情况', text]).narrative.lists.map(
      ({ total, parts, kind }) => `${kind} ${total.value} = ${parts.map(({ value }) => value).join(' + ')}`,
    );

  test.each([
    [
      '办结申请41件，部分公开和不予公开共9件，予以公开15件，其余17件作无法提供、不予处理或其他处理。',
      'closed 41 = 9 + 15 + 17',
    ],
    ['新增政府信息公开申请40件，加上上年结转的3件，需办理的总量为44件。', 'closed 44 = 40 + 3'],
    ['政府信息公开行政复议8件，维持5件、纠正1件，无其他结果，尚未审结的3件。', 'closed 8 = 5 + 1 + 3'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('once, however it is announced', () => {
    expect(said('政府信息公开申请无法提供与不予处理合计14件（前者9件，后者6件）。')).toEqual(['closed 14 = 9 + 6']);
  });

  test('and proves nothing where a part is not told', () => {
    expect(said('政府信息公开行政复议8件，维持5件、纠正1件，还在审理的见附件。').join()).not.toContain('closed');
  });
});

describe('a number of some of what a row counts disagrees with nothing', () => {
  test.each([
    '在自然人申请的办理结果中，予以公开11件、部分公开2件，共计13件。',
    '收到法律服务机构政府信息公开申请1件、其他申请人政府信息公开申请39件。',
    '新收政府信息公开申请40件，除10件由企业等组织提出外，其余30件均由自然人提出。',
    '涉政府信息公开案件结果维持8件（行政复议5件、行政诉讼3件），结果纠正1件（行政复议1件、行政诉讼0件）。',
    '截至年底，尚未审结的政府信息公开案件有行政复议2件、行政诉讼1件。',
    '政府信息公开行政复议8件，维持5件，纠正1件，其余2件为其他结果或尚未审结等。',
    '政府信息公开案件中直接起诉3件、复议后起诉1件；按结果分，维持3件、尚未审结1件。',
    '废止规章1件、行政规范性文件4件，共废止5件。',
    '制发的规章和行政规范性文件共1件。',
    '办结政府信息公开申请41件：15件予以公开；余下26件，依次含部分公开4件、不予公开5件。',
    '2023年无政府信息公开申请不予公开的举报。',
    '科研机构、社会公益组织未向我局提出政府信息公开申请，商业企业提出6件。',
    '上年结转至本年办理的政府信息公开申请为3件。',
    '涉及第三方的申请经征求意见后未予以公开。',
    '政府信息公开申请答复41件，其中未予以公开26件。',
    '政府信息公开申请中，有3件未予以公开，均说明了理由。',
    '政府信息公开行政复议8件，其中5件未被纠正，1件被纠正，2件尚未审结。',
    '政府信息公开申请答复41件，26件没有部分公开。',
    '政府信息公开行政复议8件，未被纠正6件。',
    '没有一件申请因属于国家秘密而不予公开。',
    '直接起诉和复议后起诉两类政府信息公开行政诉讼，年内共审结3件，未审结1件。',
    '应诉的各类行政诉讼案件90件，其中因政府信息公开引起的4件。',
    '除政府信息公开外，我局办理其他类型行政复议案件69件。',
    '全年没有因行政处罚引发的行政复议；因政府信息公开引发的行政复议8件。',
    '未因主动公开内容引发行政复议，因依申请公开答复引发行政复议8件。',
    '仅通过网上申请系统一个渠道，就收到政府信息公开申请3件。',
    '上一年度转来的政府信息公开申请3件，列入重点督办。',
    '依申请公开方面，答复商业企业6件，予以公开2件；答复自然人29件，予以公开11件。',
    '尚未到答复期限的政府信息公开申请2件转入次年继续办理，其中自然人申请0件。',
    '全年规章、行政规范性文件合计制发8件，合计废止5件。',
    '年初现行有效行政规范性文件12件。',
    '政府信息公开申请属于信访举报投诉类、重复申请两类的共5件，均作不予处理。',
    '办结政府信息公开申请41件，国家秘密类、危及“三安全一稳定”类不予公开均无。',
    '直接起诉和复议后起诉的政府信息公开案件分别有3件、1件，其中结果为维持的分别有3件、0件。',
    '因申请内容属于信访举报投诉类，不予处理4件；因重复申请，不予处理1件。',
    '办理各类行政复议案件90件，以上均非政府信息公开案件；因政府信息公开被申请行政复议8件。',
    '因政府信息公开被行政复议机关纠正1件，被人民法院纠正0件。',
    '全年政府信息公开行政诉讼中，复议后起诉的案件1件，法院维持0件，尚未审结1件。',
    '2023年发生政府信息公开行政复议8件（上年5件），行政诉讼4件（上年2件）。',
  ])('%s', (text) => {
    expect(said(text).filter((one) => one.endsWith(' disagrees'))).toEqual([]);
  });
});

describe('a share of a whole that the sentence names', () => {
  const bases = (text: string): readonly number[] =>
    zeroReport('prose', {}, {}, ['一、总体情况', text]).narrative.shares.flatMap((share) => share.bases);

  test('is of nothing else', () => {
    expect(bases('自然人申请7件，占新收政府信息公开申请总量28件的25%，另有9件。')).toEqual([28]);
  });

  test('is of the one kind of cases whose result it is', () => {
    expect(bases('政府信息公开行政复议8件，被纠正2件，占25%。')).toContain(8);
    expect(bases('政府信息公开行政复议8件、行政诉讼4件，被纠正2件，占25%。')).toEqual([]);
  });
});

test('the rest of what was received balances where nothing is known of what was carried in', () => {
  const silent = (text: string): unknown[] =>
    zeroReport('prose', {}, {}, ['一、总体情况', text]).narrative.flows.map((flow) => flow.silent);
  expect(silent('收到政府信息公开申请12件，办结10件，其余2件结转下年度办理。')).toEqual([0]);
  expect(silent('收到政府信息公开申请12件，办结10件，3件结转下年度办理。')).toEqual([null]);
});
