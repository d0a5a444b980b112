// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mayBecomeReport, mayBeReport } from '../../../lib/detect/may-be-report.ts';
import { figuresOf } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { LABEL_VARIANTS } from '../../support/generate/labels.ts';
import { LAYOUTS } from '../../support/generate/layouts/index.ts';
import { parsed } from '../read/both-readers.ts';
import { pageWith, resultOf } from '../read/generated.ts';

describe('a page that carries a report is looked at', () => {
  it.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('%s, with its title', (_, layout) => {
    for (const form of FORM_IDS) {
      for (const labels of LABEL_VARIANTS) {
        expect(mayBeReport(parsed(pageWith(figuresOf(form, 'zero', 1), layout, { labels })))).toBe(true);
      }
    }
  });

  it.each(LAYOUTS.filter(({ readsBy }) => readsBy === 'html').map((layout) => [layout.id, layout] as const))(
    '%s, by its tables alone',
    (_, layout) => {
      for (const form of FORM_IDS) {
        for (const labels of LABEL_VARIANTS) {
          const options = { labels, title: '详情', h1: false, meta: false };
          expect(mayBeReport(parsed(pageWith(figuresOf(form, 'zero', 1), layout, options)))).toBe(true);
        }
      }
    },
  );

  it.each([
    '<title>清河市水务局2023年政府信息公开工作年度报告-清河市人民政府</title>',
    '<title>详情</title><meta name="articletitle" content="2023年政府信息公开年报">',
    '<h1>清河市水务局2023年度\n 政府信息公开工作年度报告</h1>',
    '<h3>关于2022年度政府信息公开情况的报告</h3>',
    '<title>政府信息公开年度报告</title>',
    '<title>二〇二三年政府信息公开工作年度报告</title>',
  ])('by its title: %s', (html) => {
    expect(mayBeReport(parsed(html))).toBe(true);
  });
});

describe('an ordinary page is not', () => {
  it.each([
    '',
    '<title>清河市人民政府门户网站</title><h1>要闻</h1><table><tr><td>日期</td><td>标题</td></tr></table>',
    '<title>2023年政府工作报告</title>',
    '<title>清河市2023年国民经济和社会发展统计公报</title><table><tr><td>指标</td><td>总计</td></tr></table>',
    '<title>清河市2023年法治政府建设年度报告</title>',
    '<title>天气</title><h1>年报</h1>',
    `<title>详情</title><h1>${'政府信息公开'.repeat(60)}年度报告2023年</h1>`,
    // Deep in a table of another kind, or beside its first cells.
    `<table>${'<tr><td>x</td></tr>'.repeat(20)}<tr><td>本年新收</td></tr></table>`,
    '<table><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>本年新收</td></tr></table>',
  ])('%s', (html) => {
    expect(mayBeReport(parsed(html))).toBe(false);
  });

  it('a list of reports has links with such titles, which are neither its title nor its headings', () => {
    const links = Array.from(
      { length: 20 },
      (_, index) => `<li><a href="/${index}">清河市第${index}局2023年政府信息公开年度报告</a>`,
    );
    expect(mayBeReport(parsed(`<title>信息公开</title><ul>${links.join('')}</ul>`))).toBe(false);
  });

  it('what passes here and is no report is told by the reader', () => {
    const notice = '<title>关于做好2023年政府信息公开工作年度报告的通知</title><p>各单位：</p>';
    expect(mayBeReport(parsed(notice))).toBe(true);
    expect(resultOf(notice).detection.report).toBe(false);
  });
});

describe('waiting is worth its while', () => {
  it.each([
    ['<title>信息公开</title>', true],
    ['<title>清河市年报</title>', true],
    ['<div id="app"></div>', true],
    ['<title>要闻</title>', false],
  ])('%s: %s', (html, expected) => {
    expect(mayBecomeReport(parsed(html))).toBe(expected);
  });

  it('where the address speaks of annual reports', () => {
    const at = (url: string): boolean => {
      const page = parsed('<title>详情</title>');
      Object.defineProperty(page, 'URL', { value: url });
      return mayBecomeReport(page);
    };
    expect(at('http://www.a.gov.cn/zwgk/xxgknb/2023n/t1.html')).toBe(true);
    expect(at('http://www.a.gov.cn/XxgkAnnualReport/show/4536.html')).toBe(true);
    expect(at('http://www.a.gov.cn/zwgk/news/1.html')).toBe(false);
  });
});
