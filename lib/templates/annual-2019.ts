import type { Template } from '../model/template.ts';
import { APPLICANT_COLUMNS, LAST_REQUEST_ROWS, PROCEEDINGS, REQUEST_GROUPS, REQUEST_ROWS } from './both-forms.ts';

/** Form of 国办公开办函〔2019〕60号, for the reports on 2019 and 2020. */
const annual2019: Template = {
  id: 'annual-2019',
  title: '政府信息公开工作年度报告格式（试行）',
  gloss: 'Annual report, form of 2019',
  source: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  tables: [
    {
      id: 'proactive',
      title: '主动公开政府信息情况',
      gloss: 'Proactive disclosure',
      groups: [],
      blocks: [
        {
          columns: [
            { id: 'made', label: '本年新制作数量', gloss: 'newly made', has: ['新制作'], kind: 'count' },
            { id: 'published', label: '本年新公开数量', gloss: 'newly published', has: ['新公开'], kind: 'count' },
            { id: 'total', label: '对外公开总数量', gloss: 'published in total', has: ['公开总数'], kind: 'count' },
          ],
          rows: [
            { id: 'regulations', label: '规章', gloss: 'regulations', has: ['规章'], lacks: ['规范性'] },
            { id: 'normativeDocuments', label: '规范性文件', gloss: 'normative documents', has: ['规范性文件'] },
          ],
        },
        {
          columns: [
            {
              id: 'previous',
              label: '上一年项目数量',
              gloss: 'items last year',
              has: ['上一年', '上年'],
              kind: 'count',
            },
            { id: 'change', label: '本年增/减', gloss: 'change this year', has: ['增减', '本年增'], kind: 'change' },
            { id: 'decisions', label: '处理决定数量', gloss: 'decisions', has: ['处理决定'], kind: 'count' },
          ],
          rows: [
            { id: 'licences', label: '行政许可', gloss: 'licences', has: ['行政许可'] },
            { id: 'otherServices', label: '其他对外管理服务事项', gloss: 'other services', has: ['管理服务'] },
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
              id: 'previous',
              label: '上一年项目数量',
              gloss: 'items last year',
              has: ['上一年', '上年'],
              kind: 'count',
            },
            { id: 'change', label: '本年增/减', gloss: 'change this year', has: ['增减', '本年增'], kind: 'change' },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费', gloss: 'administrative fees', has: ['事业性收费'] }],
        },
        {
          columns: [
            {
              id: 'projects',
              label: '采购项目数量',
              gloss: 'procurement projects',
              has: ['项目数量', '采购项目'],
              lacks: ['上一年'],
              kind: 'count',
            },
            { id: 'amount', label: '采购总金额', gloss: 'amount', has: ['总金额', '金额'], kind: 'amount' },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购', gloss: 'central procurement', has: ['集中采购'] }],
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
            { id: 'other', label: '（六）其他处理', gloss: 'other handling', has: ['其他处理', '其它处理'] },
            ...LAST_REQUEST_ROWS,
          ],
        },
      ],
      groups: REQUEST_GROUPS,
    },
    PROCEEDINGS,
  ],
};

export default annual2019;
