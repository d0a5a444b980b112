/** What stands around a report on a page of a test: whatever pages of governments do, and some that only hostile ones do. */
export interface PageFrame {
  readonly id: string;
  /** Style sheet of the page. */
  readonly css: string;
  /** Markup before and behind the article. */
  readonly before: string;
  readonly after: string;
  /** Runs at the end of the page: what a reader and the page have done by then. Of several frames one would take the focus. */
  readonly script: string;
  readonly attributes?: string;
  /** Without a doctype browsers lay a page out by old rules. */
  readonly quirks?: true;
}

const FIELDS =
  '<form id="f"><input name="a" value="x"><input name="b" type="checkbox"><textarea name="c"></textarea>' +
  '<select name="d"><option>1<option>2</select><input name="parentNode"><input name="getBoundingClientRect"></form>';

const plain: PageFrame = { id: 'plain', css: '', before: '', after: '', script: '' };

export const PAGE_FRAMES: readonly PageFrame[] = [
  plain,
  {
    ...plain,
    id: 'fields that were filled in',
    before: FIELDS,
    script: `const f = document.forms[0]; f.a.value = '清河市 2023 np'; f.b.checked = true; f.c.value = '第一行\\n第二行'; f.d.selectedIndex = 1;
      f.a.setSelectionRange(2, 5); if (self === top) f.a.focus();`,
  },
  {
    ...plain,
    id: 'words that were selected',
    script: `const words = document.querySelector('.TRS_Editor p'); getSelection().setBaseAndExtent(words, 0, words.nextElementSibling, 1);
      scrollTo(0, 150);`,
  },
  {
    ...plain,
    id: 'what sticks to the edges',
    css: 'header{position:sticky;top:0;background:#fff;z-index:9}footer{position:fixed;bottom:0;width:100%;background:#eee}td:first-child{position:sticky;left:0;background:#fff}',
    before: '<header>网站首页</header>',
    after: '<footer>主办单位</footer>',
    script: 'scrollTo(0, 300);',
  },
  { ...plain, id: 'from right to left', attributes: 'dir="rtl"', css: 'body{margin-right:40px;padding-left:3em}' },
  {
    ...plain,
    id: 'enlarged and turned',
    css: 'html{zoom:1.25}.TRS_Editor{transform:rotate(.5deg) scale(.98);transform-origin:0 0}',
  },
  {
    ...plain,
    id: 'laid out by old rules',
    quirks: true,
    css: 'body{text-align:center}table{width:90%}',
    before: '<font size="5"><center>年报</center></font>',
  },
  {
    ...plain,
    id: 'a style for everything',
    css: `*{margin:1px!important;padding:2px!important;border:1px dotted #999!important;position:relative!important;color:#123!important;
      opacity:.99!important;letter-spacing:.1em!important;transition:all .1s!important;box-sizing:border-box!important;float:none!important}
      *::before{content:"·"!important}:not(html,head,body):hover{outline:3px solid red!important}html{counter-reset:all}*{counter-increment:all}`,
  },
  {
    ...plain,
    id: 'boxes that scroll',
    css: '.TRS_Editor{height:420px;overflow:auto;scroll-behavior:smooth}body{overflow-x:hidden}html{scroll-snap-type:y proximity}',
    script: `document.querySelector('.TRS_Editor').scrollTo({ top: 200, behavior: 'instant' });`,
  },
  {
    ...plain,
    id: 'the root as a grid',
    css: 'html{display:grid;grid-auto-flow:column;gap:20px;justify-content:center;min-height:100%}body{display:flex;flex-direction:column}html>*{min-width:10px}',
  },
  {
    ...plain,
    id: 'text that can be edited',
    script: `const text = document.querySelector('.TRS_Editor'); text.contentEditable = 'true';
      if (self === top) getSelection().collapse(text.querySelector('p'), 1);`,
  },
  {
    ...plain,
    id: 'columns and upright text',
    css: '.TRS_Editor{columns:2 500px}.crumb{writing-mode:vertical-rl;height:200px}',
    before: '<details open><summary>说明</summary><p>填报说明</p></details><dialog open>公告</dialog>',
  },
];

/** A page put into a frame, with `watch` as its first script. */
export function framed(html: string, frame: PageFrame, watch: string): string {
  const { css, before, after, script, attributes = '' } = frame;
  return html
    .replace('<!doctype html>', frame.quirks ? '' : '<!doctype html>')
    .replace('<html', `<html ${attributes}`)
    .replace('<head>', () => `<head><script>${watch}</script><style>${css}</style>`)
    .replace('<body>', () => `<body>${before}`)
    .replace('</body>', () => `${after}<script>${script}</script></body>`);
}
