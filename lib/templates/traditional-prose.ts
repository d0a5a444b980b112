import { simplifierOf, SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** More of them, which only occur in sentences: a page without a report has no use for these. */
const MORE_TRADITIONAL =
  '遺爭匯編僅長爲徵場佔祕繳徑們並裡裏連還嚴雖説記冊遞畢給順著須義衆納疇穩損參針訂頒資職訓聞閲絲蓋線欄疊張貼塊賬聽熱輿諮轄幾擬寫堅貫徹學習華掛換屆榮啓斷碼瀏掃綜歲樓棟紀畝話揮淨檢練闢贊暢風適稱頭變麼丟跡卻試醫園綠貧遊衞軍藥勢靜樣難暫隱輯';
const MORE_SIMPLIFIED =
  '遗争汇编仅长为征场占秘缴径们并里里连还严虽说记册递毕给顺着须义众纳畴稳损参针订颁资职训闻阅丝盖线栏叠张贴块账听热舆咨辖几拟写坚贯彻学习华挂换届荣启断码浏扫综岁楼栋纪亩话挥净检练辟赞畅风适称头变么丢迹却试医园绿贫游卫军药势静样难暂隐辑';

/** As far as the words of sentences go. */
export const PROSE_SIMPLIFIER = simplifierOf(TRADITIONAL + MORE_TRADITIONAL, SIMPLIFIED + MORE_SIMPLIFIED);
