import { flow, openParts, parts, type Wording } from './wording.ts';

/** What became of requests, in known shapes. */
export const KNOWN_OUTCOMES: readonly (string | Wording)[] = [
  {
    text: '{year}年答复政府信息公开申请{done}件（含上年度结转申请{carriedIn}件，另有{carriedOut}件按规定顺延到下年度答复）。',
  },
  '{own}全年答复政府信息公开申请{done}件（含上年度结转申请{carriedIn}件）。',
  '{year}年办结依申请公开件{done}件（含{year-1}年结转的{carriedIn}件）。',
  '{year}年完成政府信息公开申请答复{done}件，包括上年结转申请{carriedIn}件。',
  {
    text: '目前依法办结政府信息公开申请{done}件，其中予以公开的{granted}件，部分公开的{partlyGranted}件，不予公开的{refused}件，无法提供的{unavailable}件，不予处理的{declined}件，其他处理的{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '本年度收到政府信息公开申请{received}件，结转下年度继续办理的{carriedOut}件。',
  {
    text: '{year}年收办政府信息公开申请{received=received+carriedIn}件，予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、作其他处理（含申请人主动撤回申请）{other}件，转下年度办理{carriedOut}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  '{year}年答复政府信息公开申请{done}件，予以公开或部分公开{granted+partlyGranted}件，占{%granted+partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%。',
  '全年办结政府信息公开申请{done}件，其中予以公开及部分公开{granted+partlyGranted}件，占{%granted+partlyGranted/done}%。',
  '在{year}年办结的政府信息公开申请中，因本机关不掌握等原因无法提供{unavailable}件。',
  '{year}年办结的政府信息公开申请中，申请人逾期未补正{other.overdueCorrection}件，其他处理{other.remainder}件，结转下年度继续办理{carriedOut}件。',
  '政府信息公开申请办理结果中，属于四类过程性信息{refused.deliberative}件，本机关不掌握相关政府信息{unavailable.notHeld}件。',
  '政府信息公开申请中，属于保护第三方合法权益{refused.thirdParty}件，属于行政执法案卷{refused.enforcementFile}件，属于行政查询事项{refused.administrativeQuery}件。',
  {
    text: '{year}年收到政府信息公开申请{received}件，当面申请的{#Ta}件，来信申请的{#Tb}件，网上申请的{received-#Ta-#Tb}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年收到政府信息公开申请{received}件，其中通过网络申请{received-#Ta-#Tb}件，占{%received-#Ta-#Tb/received}%；通过信函申请{#Ta}件，占{%#Ta/received}%；当面申请{#Tb}件，占{%#Tb/received}%。',
    relations: [openParts(0, 1, 3, 5)],
  },
  '{year}年收到政府信息公开申请{received}件，申请渠道以信函申请为主（{received-#Ta}件），网络申请{#Ta}件。',
  { text: '{year}年收到政府信息公开申请{received}件，均在法定期限内予以答复，答复率100%。', zero: ['carriedOut'] },
  {
    text: '{year}年收到政府信息公开申请{received}件，上年结转{carriedIn}件；予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3, 4, 5, 6, 7, 8])],
  },
];
