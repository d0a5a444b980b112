/**
 * Traditional characters that occur in labels, titles, names of bodies and the words of sentences, each with its simplified form at the same
 * place of the second text: pages have versions in them, and copies from elsewhere are written in them.
 */
const TRADITIONAL =
  '開無處結轉計請數業機構會組織務總級國關體與門報發廢現規範許罰強費單萬訴訟復複議維糾審經後條項屬於類內過執詢補確認獲閱來號決標對續辦個時應專縣區鎮鄉廳財際當稅檔據聲為電網傳絡幹誌勞衛證環農漁鐵郵測師廣東龍灣島濟漢寧遼蘇陝貴雲黃統績質問題進積極實況說員黨團監舉訪採購額歷兩訊圖館點讀視頻眾羣紙講隊導節調優載簡覆餘約億戶舊見書週間設備製圍談臺覽層領權責達佈啟動態準劃終較協錄選擇庫鏈擊懲價違課論療僱傭築減災氣預滿評沒彙隻則負別產這將從聯繫離歸親驗鄰錯誤蹤識術創興營寬獎棄糧種養護頁圓敗駁異勝銷藝車輛橋樑軟臨靈獨該繼遺爭匯編僅長爲徵場佔祕繳徑們並裡裏連還嚴雖説記冊遞畢給順著須義衆納疇穩損參針訂頒資職訓聞閲絲蓋線欄疊張貼塊賬聽熱輿諮轄幾擬寫堅貫徹學習華掛換屆榮啓斷碼瀏掃綜歲樓棟紀畝話揮淨檢練闢贊暢風適稱頭變麼丟跡卻試醫園綠貧遊衞軍藥勢靜樣難暫隱輯';
const SIMPLIFIED =
  '开无处结转计请数业机构会组织务总级国关体与门报发废现规范许罚强费单万诉讼复复议维纠审经后条项属于类内过执询补确认获阅来号决标对续办个时应专县区镇乡厅财际当税档据声为电网传络干志劳卫证环农渔铁邮测师广东龙湾岛济汉宁辽苏陕贵云黄统绩质问题进积极实况说员党团监举访采购额历两讯图馆点读视频众群纸讲队导节调优载简复余约亿户旧见书周间设备制围谈台览层领权责达布启动态准划终较协录选择库链击惩价违课论疗雇佣筑减灾气预满评没汇只则负别产这将从联系离归亲验邻错误踪识术创兴营宽奖弃粮种养护页圆败驳异胜销艺车辆桥梁软临灵独该继遗争汇编仅长为征场占秘缴径们并里里连还严虽说记册递毕给顺着须义众纳畴稳损参针订颁资职训闻阅丝盖线栏叠张贴块账听热舆咨辖几拟写坚贯彻学习华挂换届荣启断码浏扫综岁楼栋纪亩话挥净检练辟赞畅风适称头变么丢迹却试医园绿贫游卫军药势静样难暂隐辑';

const FORMS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED[index] ?? character]),
);
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/** The block of Chinese characters, which all of the above belong to. */
const FIRST = 0x4e00;
const LAST = 0x9fff;
/** One entry for each character of the block: nearly all texts are simplified, and are told from others without an expression. */
const IS_TRADITIONAL = new Uint8Array(LAST - FIRST + 1);
for (const character of FORMS.keys()) IS_TRADITIONAL[character.charCodeAt(0) - FIRST] = 1;

/** True for a character of the list above; `code` is its UTF-16 code. */
export function isTraditional(code: number): boolean {
  return IS_TRADITIONAL[code - FIRST] === 1;
}

/** The text in simplified characters, as far as the field's words go; as long as before. */
export function simplify(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (isTraditional(text.charCodeAt(index))) {
      return text.replace(ANY, (character) => FORMS.get(character) ?? character);
    }
  }
  return text;
}
