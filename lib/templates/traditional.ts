/**
 * Traditional characters that occur in labels, titles and names of bodies, each with its simplified form at the same
 * place of the second text: pages have versions in them, and copies from elsewhere are written in them.
 */
export const TRADITIONAL =
  '開無處結轉計請數業機構會組織務總級國關體與門報發廢現規範許罰強費單萬訴訟復複議維糾審經後條項屬於類內過執詢補確認獲閱來號決標對續辦個時應專縣區鎮鄉廳財際當稅檔據聲為電網傳絡幹誌勞衛證環農漁鐵郵測師廣東龍灣島濟漢寧遼蘇陝貴雲黃統績質問題進積極實況說員黨團監舉訪採購額歷兩訊圖館點讀視頻眾羣紙講隊導節調優載簡覆餘約億戶舊見書週間設備製圍談臺覽層領權責達佈啟動態準劃終較協錄選擇庫鏈擊懲價違課論療僱傭築減災氣預滿評沒彙隻則負別產這將從聯繫離歸親驗鄰錯誤蹤識術創興營寬獎棄糧種養護頁圓敗駁異勝銷藝車輛橋樑軟臨靈獨該繼';
export const SIMPLIFIED =
  '开无处结转计请数业机构会组织务总级国关体与门报发废现规范许罚强费单万诉讼复复议维纠审经后条项属于类内过执询补确认获阅来号决标对续办个时应专县区镇乡厅财际当税档据声为电网传络干志劳卫证环农渔铁邮测师广东龙湾岛济汉宁辽苏陕贵云黄统绩质问题进积极实况说员党团监举访采购额历两讯图馆点读视频众群纸讲队导节调优载简复余约亿户旧见书周间设备制围谈台览层领权责达布启动态准划终较协录选择库链击惩价违课论疗雇佣筑减灾气预满评没汇只则负别产这将从联系离归亲验邻错误踪识术创兴营宽奖弃粮种养护页圆败驳异胜销艺车辆桥梁软临灵独该继';

/** The block of Chinese characters, which all of the above belong to. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Tells traditional characters from others, and writes their simplified forms. */
export interface Simplifier {
  /** True for a character that has another form; `code` is its UTF-16 code. */
  isTraditional(code: number): boolean;
  /** The text in simplified characters, as far as they are known; as long as before. */
  simplify(text: string): string;
}

/** Takes characters, and their simplified forms at the same places. */
export function simplifierOf(traditional: string, simplified: string): Simplifier {
  const forms = new Map([...traditional].map((character, index) => [character, simplified[index] ?? character]));
  const any = new RegExp(`[${traditional}]`, 'g');
  // One entry for each character of the block: nearly all texts are simplified, and are told from others without an expression.
  const marked = new Uint8Array(LAST - FIRST + 1);
  for (const character of forms.keys()) marked[character.charCodeAt(0) - FIRST] = 1;
  const isTraditional = (code: number): boolean => marked[code - FIRST] === 1;
  const simplify = (text: string): string => {
    for (let index = 0; index < text.length; index += 1) {
      if (isTraditional(text.charCodeAt(index))) {
        return text.replace(any, (character) => forms.get(character) ?? character);
      }
    }
    return text;
  };
  return { isTraditional, simplify };
}

/** As far as the words of labels, titles and names go. */
export const { simplify } = simplifierOf(TRADITIONAL, SIMPLIFIED);
