import { faultOf } from '../support/generate/faults.ts';
import { figuresOf } from '../support/generate/figures.ts';
import { layoutOf } from '../support/generate/layouts/index.ts';
import { pageOf } from '../support/generate/page.ts';
import { randomOf } from '../support/generate/random.ts';

const IDENTITY = { agency: '清河市财政局', year: 2023, published: '2024-01-20' };

/** One report of middling size with a fault in it, as the form has it, or as pasted from Word. */
export function reportPage(layout: 'official' | 'word'): string {
  const figures = figuresOf('annual-2021', 'small', 7);
  const planted = faultOf('total-row-at-zero').plant(figures, randomOf(7));
  return pageOf(planted?.figures ?? figures, layoutOf(layout), IDENTITY);
}

/** A report whose prose has 10,000 characters, every fourth sentence with a number; an average report has a third of it. */
export function longReport(): string {
  const sentences = [
    '办公室每季度检查一次公开栏目，发现错链当天改正，并把结果通报到各科室。',
    '全年主动公开政府信息364条，其中机构职能类12条、工作动态类287条、其他65条。',
    '文件起草时就确定公开属性，凡能公开的在七个工作日内上网，不能公开的写明理由。',
    '窗口备有目录和申请表，来人可以当场查阅，工作人员解答提问并登记联系方式。',
    '收到政府信息公开申请18件，上年结转2件，办结17件，结转下年度3件。',
    '年初开会布置，年中抽查，年底逐项核对，把要公开的事项分到人、写明时限。',
  ];
  let prose = '';
  for (let index = 0; prose.length < 10_000; index += 1) prose += `<p>${sentences[index % sentences.length]}</p>`;
  return reportPage('official').replace('<p', `${prose}<p`);
}

/** As many tables as stand in `count / 3` reports, one after another on one page. */
export function manyTables(count: number): string {
  const one = layoutOf('official').html(figuresOf('annual-2021', 'city', 3));
  const body = one.repeat(Math.ceil(count / 3));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${IDENTITY.agency}2023年政府信息公开工作年度报告</title></head><body>${body}</body></html>`;
}

/** A page of a government that is no report: news, navigation, a few small tables. */
export function ordinaryPage(): string {
  const links = Array.from(
    { length: 150 },
    (_, i) => `<li><a href="/n/${i}.html">城区道路养护工程公告第${i}号</a></li>`,
  );
  const rows = Array.from({ length: 20 }, (_, i) => `<tr><td>项目${i}</td><td>${i * 3}</td><td>在建</td></tr>`);
  const text = '<p>本月开展了道路巡查，对破损路面进行了修补，并对沿线排水设施作了清理。</p>'.repeat(60);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清河市城市管理局 工程进展</title></head><body><ul>${links.join('')}</ul><h1>工程进展</h1>${text}<table>${rows.join('')}</table><table>${rows.join('')}</table></body></html>`;
}

/** One table of so many cells, a thousandth of it labels, as registers are published. */
export function manyCells(count: number): string {
  const row = (y: number): string =>
    `<tr><td>登记第${y}号</td>${Array.from({ length: 9 }, (_, x) => `<td>${(y * 7 + x * 13) % 1000}</td>`).join('')}</tr>`;
  const rows = Array.from({ length: count / 10 }, (_, y) => row(y)).join('');
  return reportPage('official').replace('</body>', `<table>${rows}</table></body>`);
}

/** A report of so many bytes: its tables, and running text that goes on and on. */
export function largeReport(bytes: number): string {
  const page = longReport();
  const paragraphs = [...page.matchAll(/<p>[^<]*<\/p>/g)].map(([paragraph]) => paragraph).join('');
  const times = Math.ceil(bytes / Buffer.byteLength(paragraphs));
  return page.replace('</body>', `${paragraphs.repeat(times)}</body>`);
}

/** A report on a page that changes a hundred times a second, as clocks and tickers do. */
export function restlessPage(): string {
  const script = `<p id="clock">0</p><script>
    let ticks = 0;
    setInterval(() => { document.getElementById('clock').textContent = String(ticks += 1); }, 10);
  </script>`;
  return reportPage('official').replace('</body>', `${script}</body>`);
}
