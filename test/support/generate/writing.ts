/** In which characters a page is written, beside the plain ones. */
export type Writing = 'plain' | 'traditional' | 'radicals' | 'zero-width';
export const WRITINGS: readonly Writing[] = ['plain', 'traditional', 'radicals', 'zero-width'];

/** Characters of the form, of titles and of the generated text, each followed by its traditional form. */
const TRADITIONAL_PAIRS =
  '会會厅廳报報务務关關开開总總况況动動规規范範条條项項内內处處罚罰强強业業费費购購数數额額类類复複议議诉訴讼訟' +
  '维維纠糾结結审審见見转轉继繼续續办辦与與请請机機构構团團组組织織属屬国國经經济濟权權档檔执執询詢' +
  '没沒现現补補无無举舉书書认認获獲绝絕讯訊发發号號标標统統计計学學习習众眾员員应應该該纪紀据據为為个個时時' +
  '过過这這对對适適说說谁誰让讓论論设設许許试試话話录錄单單区區县縣乡鄉镇鎮门門问問间間闻聞财財质質贵貴' +
  '资資农農业業环環监監卫衛体體广廣电電视視气氣税稅检檢残殘侨僑军軍协協级級给給绩績护護样樣产產态態万萬' +
  '连連违違进進选選还還达達运運营營饮飲险險随隨难難预預须須顺順领領题題频頻风風飞飛馆館驿驛龙龍济濟汉漢滨濱' +
  '灵靈专專东東丝絲严嚴两兩丰豐临臨义義乐樂习習书書买買云雲亚亞亲親仅僅从從仓倉仪儀价價优優传傳伤傷' +
  '划劃则則创創别別制製华華历歷压壓反反参參双雙变變台臺叶葉园園围圍图圖场場坏壞块塊声聲备備头頭实實宁寧' +
  '宽寬层層岁歲岛島峡峽帅帥师師带帶归歸当當径徑从從御禦忆憶怀懷战戰户戶扩擴扫掃护護担擔拟擬择擇换換损損' +
  '摄攝斗鬥断斷无無旧舊显顯晓曉术術杂雜来來极極桥橋栏欄树樹档檔歼殲毁毀毕畢汇匯沟溝泽澤洁潔测測浏瀏' +
  '渐漸温溫湾灣满滿灭滅灯燈炼煉热熱爱愛牵牽献獻现現疗療盘盤确確离離种種积積称稱稳穩穷窮竞競笔筆签簽简簡粮糧' +
  '红紅约約纯純纲綱纳納纵縱纸紙纹紋线線练練细細终終绍紹绘繪综綜绿綠编編缓緩缴繳网網职職联聯听聽脑腦舰艦艺藝' +
  '节節药藥虑慮补補装裝计計订訂训訓证證评評识識词詞译譯诚誠详詳语語误誤请請读讀调調谈談谢謝负負责責败敗货貨' +
  '贯貫贴貼贸貿赔賠赖賴赛賽车車轨軌较較辆輛输輸辽遼边邊迁遷远遠适適递遞遗遺邮郵邻鄰释釋里裡针針钟鐘钢鋼钱錢' +
  '铁鐵银銀错錯键鍵长長闭閉阅閱队隊阳陽阶階际際陆陸陈陳访訪于於将將后後导導帮幫页頁顾顧顿頓颁頒题題额額颜顏飘飄馈饋驻駐鱼魚鲁魯鸟鳥麦麥齐齊';

/** Characters of text taken from PDF files that look like the usual ones and are radicals. */
const RADICAL_PAIRS =
  '民⺠门⻔长⻓见⻅风⻛页⻚车⻋一⼀二⼆人⼈八⼋力⼒十⼗口⼝土⼟大⼤女⼥子⼦工⼯文⽂方⽅日⽇月⽉水⽔火⽕生⽣用⽤立⽴自⾃至⾄行⾏言⾔金⾦';

function mapOf(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  return new Map(characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : [])));
}

const TRADITIONAL = mapOf(TRADITIONAL_PAIRS);
const RADICALS = mapOf(RADICAL_PAIRS);

const replaced = (text: string, map: ReadonlyMap<string, string>): string =>
  [...text].map((character) => map.get(character) ?? character).join('');

/** Zero-width marks between characters, as editors leave them; never inside tags. */
function marked(html: string): string {
  return html.replace(/(>[^<]*)/g, (text) => text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\u200b'));
}

/** Takes a page, gives it in other characters: only Chinese ones are changed, so that it stays the same HTML. */
export function written(html: string, writing: Writing): string {
  if (writing === 'traditional') return replaced(html, TRADITIONAL);
  if (writing === 'radicals') return replaced(html, RADICALS);
  return writing === 'zero-width' ? marked(html) : html;
}
