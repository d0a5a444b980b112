/** An office that reports, with the words it uses of itself. */
export interface Body {
  readonly agency: string;
  /** How it speaks of itself. */
  readonly own: readonly string[];
  /** The region it belongs to, which is more than the office itself. */
  readonly outer: string;
  /** Another office, of another place. */
  readonly stranger: string;
}

export const BODIES: readonly Body[] = [
  { agency: '青岚市水务局', own: ['本机关', '我局', '本局', '青岚市水务局'], outer: '全市', stranger: '白杨市林业局' },
  { agency: '云溪县民政局', own: ['本机关', '我局', '县民政局'], outer: '全县', stranger: '临江县教育局' },
  { agency: '柳湾区市场监督管理局', own: ['本单位', '我局', '区市场监管局'], outer: '全区', stranger: '东关区财政局' },
  { agency: '石桥镇人民政府', own: ['本机关', '我镇', '镇政府'], outer: '全县', stranger: '双河镇人民政府' },
  {
    agency: '北塔街道办事处',
    own: ['本单位', '街道', '我街道', '北塔街道'],
    outer: '全区',
    stranger: '南湖街道办事处',
  },
  { agency: '松涛市教育局', own: ['本机关', '我局', '市教育局'], outer: '全市', stranger: '金河市卫生健康委员会' },
  {
    agency: '云溪县人民政府办公室',
    own: ['本机关', '我办', '县政府办公室'],
    outer: '全县',
    stranger: '临江县人民政府办公室',
  },
  { agency: '清河县自然资源局', own: ['本机关', '我局', '县自然资源局'], outer: '全县', stranger: '平山县交通运输局' },
];
