/** What the form of 2014 prints besides its items: headings without a figure, and units. */

/** Headings by the item before which they stand. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['一、主动公开情况'],
  '1.2.1': ['（二）通过不同渠道和方式公开政府信息的情况'],
  '2.1': ['二、回应解读情况'],
  '2.2.1': ['（二）通过不同渠道和方式回应解读的情况'],
  '3.1': ['三、依申请公开情况'],
  '8.1': ['八、机构建设和保障经费情况'],
  '9.1': ['九、政府信息公开会议和培训情况'],
};

const UNITS: Readonly<Record<string, readonly string[]>> = {
  条: ['1.1', '1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
  次: ['2.1', '2.2.1', '2.2.1.1', '2.2.2', '2.2.2.1', '2.2.4', '2.2.5', '9.1', '9.2'],
  篇: ['2.2.3'],
  万元: ['7', '8.4'],
  个: ['8.1', '8.2'],
  人: ['8.3', '8.3.1', '8.3.2'],
  人次: ['9.3'],
};

/** Items that are the sum of all items right below them; the others have parts that are not all (其中). */
export const SUMS: readonly string[] = ['3.1', '3.2', '3.3', '3.3.4', '4', '5', '8.3'];

/** The unit that the form prints for an item; requests, cases and files are 件. */
export function unitOf(item: string): string {
  return Object.entries(UNITS).find(([, items]) => items.includes(item))?.[0] ?? '件';
}

/** True for an item right below another. */
export function isPartOf(item: string, whole: string): boolean {
  return item.startsWith(`${whole}.`) && !item.slice(whole.length + 1).includes('.');
}
