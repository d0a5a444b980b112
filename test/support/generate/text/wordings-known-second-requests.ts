import { flow, openParts, parts, type Wording } from './wording.ts';

/** Receiving requests, in shapes that were kept from the author of the reader of sentences at first. */
export const SECOND_REQUESTS: readonly (string | Wording)[] = [
  '{year}年全年，向{own}提出的政府信息公开申请计{received}件，较好地回应了公众关切。',
  '政府信息公开申请本年度累计登记{received}件，全部由办公室统一编号。',
  {
    text: '本年新增政府信息公开申请{received}份，加上上一年度未办结转入的{carriedIn}份，需办理的总量为{received+carriedIn}份。',
    relations: [parts(2, 0, 1)],
  },
  '公民、法人和其他组织在{year}年内向{own}提交政府信息公开申请{received}件，较为集中的是补偿安置、工程建设等领域。',
  '全年政府信息公开申请量为{received}件，申请事项以业务类为主。',
  '当年新增政府信息公开申请{received}件，另有上一年度未办完、延续至本年办理的申请{carriedIn}件。',
  '{own}年内收悉政府信息公开申请{received}件，均出具了登记回执。',
  '{year}年，公众通过信函、邮件及现场等方式申请公开政府信息，{own}共登记{received}件。',
  '收到申请情况：新收政府信息公开申请{received}件，上年结转{carriedIn}件。办理情况：办结{done}件，结转下年继续办理{carriedOut}件。',
  '政府信息公开申请的收到数量：{received}件；上年结转数量：{carriedIn}件。',
  '依申请公开：受理{received}件，答结{done}件，跨年待办{carriedOut}件。',
  '{received}件政府信息公开申请于{year}年内先后送达{own}，经办科室均在当日转办。',
  '在{year}年度，{own}收到的政府信息公开申请达{received}件之多，办公室专门增配了一名工作人员。',
  '{year}年，{own}通过国家邮政寄递渠道和网上平台接收的政府信息公开申请一共是{received}件。',
  '依申请公开工作平稳有序，全年收件{received}件，办结{done}件，未出现超期答复。',
  {
    text: '{received}件政府信息公开申请中，自然人提出{naturalPerson:received}件，法人和其他组织提出{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '从申请主体看，{year}年的政府信息公开申请由自然人提出的有{naturalPerson:received}件，由商业企业提出的有{business:received}件，由科研机构提出的有{research:received}件。',
  },
  {
    text: '个人提交政府信息公开申请{naturalPerson:received}件、单位提交{organisations:received}件，两项合计{received}件。',
    relations: [parts(2, 0, 1)],
  },
  '新收政府信息公开申请{received}件（自然人{naturalPerson:received}件，商业企业{business:received}件，法律服务机构{legalService:received}件，其余为其他主体）。',
  '{year}年全年新收到政府信息公开申请共{received}件，其中来自社会公益组织的{publicInterest:received}件，来自法律服务机构的{legalService:received}件。',
  {
    text: '{year}年依申请公开件均由自然人提出，共{received}件，申请内容涉及土地征收和工程审批。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{year}年办理政府信息公开申请共计{done=received+carriedIn}件，包括本年新收{received}件、上年结转{carriedIn}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年需办理的政府信息公开申请合计{received+carriedIn}件：新收{received}件，上一年度结转{carriedIn}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，承接上年度{carriedIn}件；年内办结{done}件，留待{year+1}年办理的有{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '截至{year}年12月31日，上年结转的{carriedIn}件与本年新收的{received}件政府信息公开申请中，已经办结的为{done}件，仍在法定期限内办理的为{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年通过各种渠道受理政府信息公开申请{received}件，其中{carriedOut}件转入下一年度办理，其余{done}件全部按时办结。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '收到政府信息公开申请{received}件，除{carriedOut}件因未到期而结转{year+1}年外，其他{done}件均已答复。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '对{year}年新收的{received}件政府信息公开申请，{own}逐件明确承办人，做到件件有着落。',
  '{year}年，面对申请内容日趋专业、征求意见环节增多的情况，{own}坚持疑难件集体会商、重要件专人跟踪，共受理各类政府信息公开申请{received}件。',
  '依申请公开渠道保持畅通，公众可以当面、邮寄或在线提出。{year}年度{own}共收到此类申请{received}件，其中上年度结转件不计入。',
  '（二）依法办理公开申请。{year}年收到公众政府信息公开申请{received}件，办结{done}件。',
  '2.依申请公开情况。{year}年，{own}接收政府信息公开申请{received}件。',
  '{own}年度收到政府信息公开申请总数：{received}（件）。',
  '政府信息公开申请，{year}年新收{received}件，{year-1}年结转{carriedIn}件，结转至{year+1}年{carriedOut}件。',
  '{year-1}年未办结而转入本年的政府信息公开申请为{carriedIn}件，{year}年新收为{received}件。',
  '{own}{year}年收到公开政府信息的书面申请{received}封，均已按来文登记。',
  '收到申请公开政府信息事项{received}项，与申请人电话沟通后全部予以登记。',
  { text: '{year}年，{own}收到的政府信息公开申请为零。', states: ['received'] },
  { text: '{year}年度{own}依申请公开零受理、零结转。', states: ['received'], zero: ['carriedIn', 'carriedOut'] },
  { text: '本年度没有公民、法人或其他组织向{own}申请获取政府信息。', states: ['received'] },
  { text: '{year}年全年无人向{own}提出政府信息公开申请。', states: ['received'] },
  { text: '{own}本年度无新增政府信息公开申请，受理窗口照常值守。', states: ['received'] },
  { text: '依申请公开方面，{year}年{own}未有公民、法人提出信息公开申请。', states: ['received'] },
  { text: '{year}年，公众未向{own}提出过政府信息公开申请。', states: ['received'] },
  { text: '{own}{year}年未受理过政府信息公开申请。', states: ['received'] },
  { text: '年内，{own}没有发生依申请公开政府信息的情形。', states: ['received'] },
  {
    text: '{year}年收到政府信息公开申请{received}件，没有需要转入下年办理的申请。',
    states: ['carriedOut'],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，不存在上年结转件。',
    states: ['carriedIn'],
  },
];
