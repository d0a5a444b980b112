import type { Template } from '../model/template.ts';
import { APPLICANT_COLUMNS, LAST_REQUEST_ROWS, PROCEEDINGS, REQUEST_GROUPS, REQUEST_ROWS } from './both-forms.ts';

/** Form of 国办公开办函〔2021〕30号, for the reports on 2021 and later years. */
const annual2021: Template = {
  id: 'annual-2021',
  title: '政府信息公开工作年度报告格式',
  gloss: 'Annual report, form of 2021',
  source: '国办公开办函〔2021〕30号',
  years: { from: 2021, to: null },
  tables: [
    {
      id: 'proactive',
      title: '主动公开政府信息情况',
      gloss: 'Proactive disclosure',
      groups: [],
      blocks: [
        {
          columns: [
            { id: 'issued', label: '本年制发件数', gloss: 'issued this year', has: ['制发'], kind: 'count' },
            { id: 'repealed', label: '本年废止件数', gloss: 'repealed this year', has: ['废止'], kind: 'count' },
            { id: 'inForce', label: '现行有效件数', gloss: 'in force', has: ['现行有效'], kind: 'count' },
          ],
          rows: [
            { id: 'regulations', label: '规章', gloss: 'regulations', has: ['规章'], lacks: ['规范性'] },
            { id: 'normativeDocuments', label: '行政规范性文件', gloss: 'normative documents', has: ['规范性文件'] },
          ],
        },
        {
          columns: [
            {
              id: 'decisions',
              label: '本年处理决定数量',
              gloss: 'decisions this year',
              has: ['处理决定'],
              kind: 'count',
            },
          ],
          rows: [
            { id: 'licences', label: '行政许可', gloss: 'licences', has: ['行政许可'] },
            {
              id: 'penalties',
              label: '行政处罚',
              gloss: 'penalties',
              has: ['行政处罚'],
              lacks: ['处理', '处分', '处置'],
            },
            {
              id: 'compulsion',
              label: '行政强制',
              gloss: 'compulsory measures',
              has: ['行政强制'],
              lacks: ['强制执行'],
            },
          ],
        },
        {
          columns: [
            {
              id: 'amount',
              label: '本年收费金额（单位：万元）',
              gloss: 'fees collected (10,000 yuan)',
              has: ['收费金额', '金额'],
              kind: 'amount',
            },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费', gloss: 'administrative fees', has: ['事业性收费'] }],
        },
      ],
    },
    {
      id: 'requests',
      title: '收到和处理政府信息公开申请情况',
      gloss: 'Requests received and handled',
      blocks: [
        {
          columns: APPLICANT_COLUMNS,
          rows: [
            ...REQUEST_ROWS,
            {
              id: 'other.overdueCorrection',
              label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              gloss: 'correction overdue',
              has: ['逾期不补正', '不补正'],
            },
            {
              id: 'other.overdueFee',
              label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              gloss: 'fee overdue',
              has: ['缴纳费用', '收费通知', '逾期不缴费', '未按收费'],
            },
            {
              id: 'other.remainder',
              label: '3.其他',
              gloss: 'other',
              has: ['其他', '其它'],
              lacks: ['其他处理', '其它处理', '其他法律', '法人', '组织'],
            },
            ...LAST_REQUEST_ROWS,
          ],
        },
      ],
      groups: [
        ...REQUEST_GROUPS,
        {
          id: 'other',
          label: '（六）其他处理',
          gloss: 'other handling',
          has: ['其他处理', '其它处理'],
          members: ['other.overdueCorrection', 'other.overdueFee', 'other.remainder'],
        },
      ],
    },
    PROCEEDINGS,
  ],
};

export default annual2021;
