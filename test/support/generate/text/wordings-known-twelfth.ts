import { flow, openParts, parts, type Wording } from './wording.ts';

/** Right, but numbers of other things, of others and of other times stand beside what is counted. */
export const TWELFTH_REQUESTS: readonly (string | Wording)[] = [
  '{year}年接待信息公开咨询{#a}人次、接听咨询电话{#b}次，咨询不算申请，正式提出政府信息公开申请的{received}件。',
  {
    text: '{received}件政府信息公开申请（网上{received-#Ta-#Tb}件、信函{#Tb}件、当面{#Ta}件）并不等于{received}个人：有{#Ta}人各提一件，其余{received-#Ta}件出自同一位申请人。',
    same: [['received', 'naturalPerson:received']],
    relations: [openParts(0, 1, 2, 3), openParts(4, 5, 6)],
  },
  {
    text: '网上提交{#Tb}件，信函提交{received-#Tb}件，其中一件由{#Ta}名村民联名提出，还有一件由夫妻两人共同提出，均按一件计，故{received}件政府信息公开申请对应申请人{received+#Ta}名。',
    same: [['received', 'naturalPerson:received']],
    relations: [openParts(3, 0, 1)],
  },
  {
    text: '上级机关转来{#Ta}件，申请人直接向{own}提出{received-#Ta}件，合计收到政府信息公开申请{received}件；误投到申请邮箱的信访信件{#Tb}封已退转，没有计入。',
    relations: [parts(2, 0, 1)],
  },
  '窗口全年收到行政许可申请{#Ba}件、政府信息公开申请{received}件，前者办结{#Ba}件，后者办结{done}件。',
  '{own}与{stranger}交流依申请公开经验，对方一年受理政府信息公开申请{#a}件，{own}{year}年受理政府信息公开申请{received}件。',
  '{outer}各单位共收到政府信息公开申请{received+#Ba}件，向{own}提出的是其中{received}件，占{%received/received+#Ba}%。',
  '自条例施行以来，{own}累计受理政府信息公开申请{received+#a}件，其中{year}年受理{received}件。',
  {
    text: '截至{year}年6月底收到政府信息公开申请{#Ta}件，下半年又收到{received-#Ta}件，全年共{received}件。',
    relations: [parts(2, 0, 1)],
  },
  '{year-2}年收到政府信息公开申请{#a}件，{year-1}年收到{#b}件，{year}年收到{received}件，三年平均每件用时{#Tc}个工作日。',
  '依据条例第36条第（四）、（五）项告知{own}不掌握的{unavailable.notHeld}件，依据第39条第一款告知按信访渠道反映的{declined.petition}件，依据第38条告知需要另行制作的{unavailable.needsCreation}件。',
  '{year}年办结政府信息公开申请{done}件，随答复提供材料{#a}件、{#b}页，刻录光盘{#T}件。',
  '收到政府信息公开申请{received}件、群众投诉{#a}件；前者年内办结{done}件，后者年内办结{#a}件。',
  {
    text: '按规定一人一月不超过10件的不收费，{year}年没有人超过，{own}对收到的{received}件政府信息公开申请均未收费。',
    zero: ['other.overdueFee'],
  },
  '在{outer}{#a+#Tb}个单位的依申请公开评查中{own}列第{#Tb}位，抽查案卷{#Tc}件，全年应办政府信息公开申请{received+carriedIn}件。',
  {
    text: '受理地点为政务大厅3楼8号窗口，电话0{#T}24-6{#Ba}3，受理时间8:30—12:00、14:30—17:30，{year}年窗口收到{#Ta}件，网上收到{received-#Ta}件，政府信息公开申请总数{received}件。',
    relations: [openParts(4, 2, 3)],
  },
  '{year}年收到政府信息公开申请{received}件（见第三部分表格）。这{received}件申请里，{naturalPerson:received}件由自然人提出，{organisations:received}件由法人或其他组织提出。',
  '单件办理用时一般在{#Ta}至{#Ta+#Tb}个工作日之间，超过15个工作日的都报请分管领导过问；全年办结政府信息公开申请{done}件。',
  {
    text: '对{received}件政府信息公开申请中的{#Ta}件当日答复，其余{received-#Ta}件在20个工作日内答复，没有结转到{year+1}年的。',
    relations: [parts(0, 1, 2)],
    states: ['carriedOut'],
  },
  '全年办结政府信息公开申请{done}件，不含结转下年的{carriedOut}件，也不含按咨询答复的来信{#a}件。',
  {
    text: '应办政府信息公开申请{received+carriedIn}件，包括{year-1}年第四季度收到、按期可在{year}年答复的{carriedIn}件，也包括{year}年新收的{received}件。',
    relations: [parts(0, 1, 2)],
  },
  '原登记{received+#Ta}件，核对发现{#Ta}件系同一申请人同日重复点击提交，予以剔除，最后确认{year}年收到政府信息公开申请{received}件。',
  {
    text: '有{#Ta}件起初是网上咨询，经引导补填表格后成为正式申请；其余{received-#Ta}件直接提出；{year}年政府信息公开申请按{received}件统计。',
    relations: [parts(2, 0, 1)],
  },
  '{year}年收到政府信息公开申请{received}件，一件申请常含几项内容，拆开来看共要求公开信息{received+#a}项，涉及文件{#b}份。',
  '全年寄出挂号信{#a+#Tb}件，被退回{#Tb}件，已改用电子送达；办结的政府信息公开申请为{done}件。',
  '{year-1}年经投诉被要求重新答复的{#Ta}件，在{year}年已重新答复，只作更正、不再计数，{year}年办结政府信息公开申请仍为{done}件。',
  '向{#a}家企业书面征求第三方意见，收到回函{#a}份，最终因保护第三方合法权益而不予公开{refused.thirdParty}件。',
  '12345热线转来工单{#a}件、局长信箱来信{#b}封、网上留言{#c}条，均不属于政府信息公开申请；政府信息公开申请全年{received}件，办结{done}件。',
  '{own}配备专职人员{#Ta}名、兼职人员{#Tb}名，设受理点{#Tc}个，全年接待群众{#d}人次，登记政府信息公开申请{received}件。',
  '没有收到以传真、电报提出的申请，{received}件政府信息公开申请都是网上或者寄信来的。',
  '{year}年没有一件申请被投诉，没有一件申请收取费用，没有收到要求撤稿的申请；政府信息公开申请收到{received}件，办结{done}件。',
  '{year+1}年1月1日至本报告发布前又收到{#Ta}件，列入下一年统计；{year}年度收到的政府信息公开申请为{received}件。',
  '年初按{#a}件准备人手，实际收到政府信息公开申请{received}件，办结{done}件，{carriedOut}件结转下年度。',
  '不予处理的申请{declined}件，不予公开的申请{refused}件，两者名称相近、含义不同，前者如重复申请{declined.repeat}件，后者如行政查询事项{refused.administrativeQuery}件。',
  {
    text: '申请系统升级期间重复推送的{#Ta}条提醒不是新申请；上年结转{carriedIn}件，本年新收{received}件，办结{done}件，还有{carriedOut}件结转下年，均指政府信息公开申请。',
    relations: [flow([1, 2], [3, 4])],
  },
];

/** Reviews and lawsuits beside others of them. */
export const TWELFTH_PROCEEDINGS: readonly (string | Wording)[] = [
  '{own}全年应诉行政案件{litigation.total+#a}件，涉及政府信息公开的{litigation.total}件。',
  '作为行政复议机关列为共同被告的{#Ta}件由原行为机关统计，不在{own}的{litigation.total}件政府信息公开行政诉讼之内。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件，所涉申请{#Ta}件收于{year-1}年，{reconsideration.total-#Ta}件收于{year}年。',
    relations: [openParts(0, 1, 2)],
  },
  '政府信息公开行政诉讼以案件计为{litigation.total}件，以开庭次数计为{#a}次，以提交证据计为{#b}份。',
  '行政机关负责人出庭应诉{#Ta}次、旁听庭审{#Tb}次，涉及土地、规划等各类案件；政府信息公开行政复议{reconsideration.total}件，政府信息公开行政诉讼{litigation.total}件。',
  '{#a}名业主就同一份答复一起申请复议，复议机关并为一案，全年政府信息公开行政复议{reconsideration.total}件，维持{reconsideration.upheld}件。',
  '没有因政府信息公开引起国家赔偿，也没有因此被追究责任；政府信息公开行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
  {
    text: '政府信息公开行政复议共{reconsideration.total}件，包括上年遗留的{#Ta}件和本年发生的{reconsideration.total-#Ta}件。',
    relations: [parts(0, 1, 2)],
  },
  '{outer}法院一年受理政府信息公开行政案件{litigation.total+#a}件，以{own}为被告的{litigation.total}件。',
  '经案前调解，{#Ta}名申请人不再申请复议，这些没有立案，不计入{reconsideration.total}件政府信息公开行政复议。',
  '政府信息公开案件中，法院依照行政诉讼法第69条判决驳回诉讼请求、计为结果维持的{litigation.upheld}件，依照第70条判决撤销、计为结果纠正的{litigation.corrected}件。',
  '{year-1}年政府信息公开行政复议{#Ta}件、行政诉讼{#Tb}件，{year}年行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
  {
    text: '没有收到检察建议和司法建议，没有发生政府信息公开行政诉讼，只有政府信息公开行政复议{reconsideration.total}件，其中尚未审结{reconsideration.pending}件。',
    states: ['litigation.total'],
  },
  {
    text: '未经复议直接起诉的政府信息公开案件{direct.total}件，与上年同一原告的{#Ta}件，不同原告的{direct.total-#Ta}件，原告共{#b}人。',
    relations: [openParts(0, 1, 2)],
  },
];

/** Documents and decisions beside others. */
export const TWELFTH_DOCUMENTS: readonly (string | Wording)[] = [
  '印发各类公文{normative.issued+#a}件，属于行政规范性文件的只有{normative.issued}件，其余均为通知、函和会议纪要。',
  '转发上级规范性文件{#Ta}件，不计入{own}制发的{normative.issued}件行政规范性文件。',
  '代上级机关起草文件{#Ta}件，由上级机关公布和统计；{own}制发行政规范性文件{normative.issued}件，废止{normative.repealed}件。',
  '自{year-2}年以来制发行政规范性文件{normative.issued+#a}件，{year}年一年制发{normative.issued}件。',
  {
    text: '年末逐件清理行政规范性文件{normative.inForce+normative.repealed}件，结论为继续有效的{normative.inForce}件，结论为废止的{normative.repealed}件。',
    relations: [openParts(0, 1, 2)],
  },
  '行政处罚当事人{#a}人、{#b}家企业，罚款{#Bc}元，拘留0人次，行政处罚决定{penalties.decisions}件。',
  {
    text: '受理许可申请{licences.decisions+#Ta}件，作出行政许可决定{licences.decisions}件，另有{#Ta}件在作出决定前由申请人撤回。',
    relations: [openParts(0, 1, 2)],
  },
  '{outer}各部门一年作出行政处罚决定{penalties.decisions+#Ba}件，{own}作出行政处罚决定{penalties.decisions}件，占{%penalties.decisions/penalties.decisions+#Ba}%。',
  '行政事业性收费{fees.amount}万元，另有罚没收入{#a}万元、政府性基金{#b}万元不属于行政事业性收费，没有列入。',
  {
    text: '前三季度作出行政处罚决定{#Ta}件，第四季度作出{penalties.decisions-#Ta}件，全年{penalties.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  '权责清单列有行政许可事项{#Ta}项、行政处罚事项{#b}项；{year}年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件，收取行政事业性收费{fees.amount}万元。',
  '实施行政强制前发出催告书{#a}份、听取陈述申辩{#Tb}次，{year}年行政强制{compulsion.decisions}件。',
  {
    text: '{normative.inForce}件现行有效的行政规范性文件里，{#Ta}件将在{year+1}年到期，其余{normative.inForce-#Ta}件有效期在{year+1}年以后。',
    relations: [parts(0, 1, 2)],
  },
  '{year}年制发行政规范性文件{normative.issued}件，连同附件{#a}个、{#b}页一并上网，配发解读{#Tc}篇，浏览{#Bd}次。',
  '参与起草的规章{#Ta}件由上级机关制定，不计入；{own}制发行政规范性文件{normative.issued}件，现行有效{normative.inForce}件。',
  '双随机抽查比例不低于5%，检查经营主体{#a}户次，责令改正{#b}户次，最终作出行政处罚决定{penalties.decisions}件。',
  '表中“对外公开总数量”{normative.total}件是历年之和，“本年新公开数量”{normative.published}件只算当年，“本年新制作数量”{normative.made}件也只算当年，三者口径不同，规范性文件的这三个数不能相加。',
  '行政处罚决定被复议机关撤销的{#Ta}件已经撤下公示；扣除后，{year}年作出的行政处罚决定计{penalties.decisions}件，较扣除前的{penalties.decisions+#Ta}件有所减少。',
];

/** Lists that seem not to add up, or numbers that seem to belong together. */
export const TWELFTH_LISTS: readonly (string | Wording)[] = [
  '公开政府信息{#a+#b+#c}条，其中重点领域{#a+#b}条，带图解的{#b+#c}条，两类有交叉，不能相加。',
  '网站发布{#a+#Tc}条，公众号发布{#b+#Tc}条，两处都发的{#Tc}条只计一次，主动公开政府信息实为{#a+#b+#Tc}条。',
  '主动公开政府信息{#a+#b+#c+#d}条，主要包括机构职能{#a}条、财政预决算{#b}条、招标采购{#c}条等。',
  '发布信息{#a}条、解读{#b}篇、视频{#Tc}期、问答{#d}个，计量单位不同，不作合计，其中解读另有图解版{#Te}篇。',
  '建站以来累计公开政府信息{#a+#c+#Bb}条，{year}年新增{#a}条，{year-1}年新增{#c}条。',
  '12月当月发布{#a}条，比11月的{#a+#b}条少，全年主动公开政府信息{#a+#a+#b+#c}条。',
  '主动公开政府信息{#a}条，不含转载的{#b}条，也不含已下线的{#Tc}条；更正{#Td}条，更正的不重复计算。',
  '向{stranger}主办的网站供稿{#Ta}篇，由对方统计；{own}自有平台公开政府信息{#b}条，被省级媒体采用{#Tc}篇。',
  {
    text: '公开政府信息{#a+#Td+#b+#c}条，其中财政信息{#a+#Td+#b}条（含预算{#a+#Td}条，预算里又含“三公”经费{#Td}条；决算{#b}条），其他信息{#c}条。',
    relations: [parts(0, 1, 5), openParts(1, 2, 4)],
  },
  '网站栏目{#Ta}个，子栏目{#b}个，全年更新{#c+#d}条次，其中动态栏目{#c}条次、浏览{#Bf}人次，第三方测评得分9{#T}.{#Tg}分。',
  '{year-1}—{year}学年度公开校务信息{#a}条（按9月1日至次年8月31日计），{year}自然年度公开信息{#b}条，两个数起止时间不同。',
  {
    text: '主动公开政府信息{#a+#b}条。在这{#a+#b}条里，按时公开{#a+#b-#Tc}条，因更正后重发而晚于时限的{#Tc}条。',
    relations: [openParts(0, 2, 3), openParts(1, 2, 3)],
  },
  '{outer}政府网站年发布信息{#a+#Bb}条，来自{own}的{#a}条，占{%#a/#a+#Bb}%，在{#Tc+#Td}个供稿单位中排第{#Tc}。',
  {
    text: '除涉密文件{#Ta}件外，其余{#b}件制发公文都标注了公开属性：主动公开{#b-#Tc}件，依申请公开{#Tc}件；依申请公开属性的文件不是收到的申请。',
    relations: [openParts(1, 2, 3)],
    section: 'management',
  },
];
