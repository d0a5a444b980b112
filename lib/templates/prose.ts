import type { Template } from '../model/template.ts';

/** Reports without a national table: usually on years up to 2013, sometimes up to 2018 (条例 of 2007, article 32). */
const prose: Template = {
  id: 'prose',
  title: '文字报告',
  gloss: 'Report in prose',
  source: '政府信息公开条例（国务院令第492号）第三十二条',
  years: { from: 2008, to: 2018 },
  tables: [],
};

export default prose;
