import { flow, openParts, parts, type Wording } from './wording.ts';

/** What became of requests, in shapes that were kept from the author of the reader of sentences at first. */
export const SECOND_OUTCOMES: readonly (string | Wording)[] = [
  {
    text: '全年共答结政府信息公开申请{done}件，按答复类型分：予以公开{granted}件；部分公开{partlyGranted}件；不予公开{refused}件；无法提供{unavailable}件；不予处理{declined}件；其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{year}年办结的{done}件政府信息公开申请，予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的分别为{granted}件、{partlyGranted}件、{refused}件、{unavailable}件、{declined}件、{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '政府信息公开申请已全部办理完毕，共{done}件（予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件）。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '在已办结的政府信息公开申请里，决定予以公开的{granted}件，区分处理后部分公开的{partlyGranted}件。',
  '对{granted}件政府信息公开申请作出予以公开的决定，对{refused}件作出不予公开的决定。',
  '从办理结果看，政府信息公开申请予以公开的有{granted}件，占办结总数的{%granted/done}%；无法提供的有{unavailable}件，占{%unavailable/done}%。',
  '{year}年政府信息公开申请办理结果：予以公开{granted}件，比重为{%granted/done}%，部分公开{partlyGranted}件，比重为{%partlyGranted/done}%，共办结{done}件。',
  '办结政府信息公开申请{done}件，{granted}件予以公开（{%granted/done}%），{unavailable}件无法提供（{%unavailable/done}%）。',
  '政府信息公开申请作无法提供处理的{unavailable}件，主要原因是{own}不掌握相关信息，此类为{unavailable.notHeld}件，另有需要另行制作的{unavailable.needsCreation}件。',
  '政府信息公开申请作无法提供处理的合计{unavailable}件，包括不掌握相关政府信息{unavailable.notHeld}件、没有现成信息需要另行制作{unavailable.needsCreation}件、补正后仍不明确{unavailable.unclear}件。',
  '不予公开的政府信息公开申请{refused}件，涉及国家秘密{refused.stateSecret}件、内部事务信息{refused.internalAffairs}件、过程性信息{refused.deliberative}件。',
  '对政府信息公开申请不予公开的理由，属行政执法案卷的{refused.enforcementFile}件，属行政查询事项的{refused.administrativeQuery}件，因保护第三方合法权益的{refused.thirdParty}件。',
  '不予处理的政府信息公开申请{declined}件，系信访、举报、投诉类{declined.petition}件，重复申请{declined.repeat}件。',
  '政府信息公开申请因申请人无正当理由逾期不补正而不再处理的{other.overdueCorrection}件，其他情形{other.remainder}件。',
  '{year}年对政府信息公开申请作出答复{done}件次，其中完全公开的为{granted}件。',
  '{own}全年办结政府信息公开申请{done}件，另有{carriedOut}件按规定延至{year+1}年继续办理。',
  '政府信息公开申请年内办结{done}件（含上一年度结转的{carriedIn}件），年末在办{carriedOut}件。',
  {
    text: '政府信息公开申请收办总数为{received+carriedIn}件，其中已办结{done}件、结转下年度办理{carriedOut}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年受理的政府信息公开申请{received}件已全部办结，其中予以公开{granted}件、部分公开{partlyGranted}件、无法提供{unavailable}件，其余{done-granted-partlyGranted-unavailable}件作其他答复。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '收到并办结政府信息公开申请{received}件，全部予以公开。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'granted']],
  },
  {
    text: '{year}年，{own}新收政府信息公开申请{received}件，上年结转{carriedIn}件，作出予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件，结转{year+1}年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3, 4, 5, 6, 7, 8])],
  },
  {
    text: '{own}{year}年收到政府信息公开申请{received}件，经由网络渠道{received-#Ta-#Tb}件、信函渠道{#Ta}件、现场渠道{#Tb}件提交。',
    relations: [openParts(0, 1, 2, 3)],
  },
];
