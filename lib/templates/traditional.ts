/**
 * Traditional characters that occur in labels, titles and names of bodies, each with its simplified form at the same
 * place of the second text: pages have versions in them, and copies from elsewhere are written in them.
 */
const TRADITIONAL =
  '開無處結轉計請數業機構會組織務總級國關體與門報發廢現規範許罰強費單萬訴訟復複議維糾審經後條項屬於類內過執詢補確認獲閱來號決標對續辦個時應專縣區鎮鄉廳財際當稅檔據聲為電網傳絡幹誌勞衛證環農漁鐵郵測師廣東龍灣島濟漢寧遼蘇陝貴雲黃統績質問題進積極實況說員黨團監舉訪採購額';
const SIMPLIFIED =
  '开无处结转计请数业机构会组织务总级国关体与门报发废现规范许罚强费单万诉讼复复议维纠审经后条项属于类内过执询补确认获阅来号决标对续办个时应专县区镇乡厅财际当税档据声为电网传络干志劳卫证环农渔铁邮测师广东龙湾岛济汉宁辽苏陕贵云黄统绩质问题进积极实况说员党团监举访采购额';

const FORMS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED[index] ?? character]),
);
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/** The text in simplified characters, as far as the field's words go; as long as before. */
export function simplify(text: string): string {
  return text.replace(ANY, (character) => FORMS.get(character) ?? character);
}
