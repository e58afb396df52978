/** Why the reader of numbers leaves out what it does, each with what shows it: no official text writes so. */
export const leftOut: readonly (readonly [reason: string, shows: RegExp, phrase: string])[] = [
  [
    'blank within a number',
    /[\d０-９一二三四五六七八九十百千万亿萬億点點个個分负余成]\s+[\d０-９一二三四五六七八九十百千万亿萬億点點个個分之成折百零几壹余]|[大小]于 或|< =/u,
    '七成 六',
  ],
  ['discount', /折/u, '三折'],
  ['half', /半/u, '一吨半'],
  ['Latin multiple, power or exponent', /[\d０-９]\s?[kKMＫ](?![A-Za-z])|\^|[\d０-９][eE]/u, '12k'],
  ['slash or mixed fraction', /[\d０-９]\s?[/／]\s?[\d０-９]|又/u, '1又3分之1'],
  ['address of the web or number of an order', /https?:|订单号|\d{18,}/u, 'http://…'],
  ['dozen or pair', /[打双雙对對](?!于)/u, '一打'],
  ['兆 of two meanings', /兆[一二三四五六七八九十]|[一二三四五六七八九十]兆(?!字节|赫)/u, '五兆'],
  ['last multiple left unsaid', /[百佰千仟万萬][一二三四五六七八九陆](?![十百千万亿萬億拾佰仟])/u, '四百五'],
  ['no digit before the point, or several points', /(?<![\d０-９])\.\d|\d\.\d+\.\d/u, '.5'],
  ['两 read aloud', /点[两兩]|倆/u, '一点两'],
  ['sentence about a number itself', /(?:这|那|答案|数量)不?是|写法/u, '这不是五'],
  [
    'comparison as in talk',
    /比 ?[\d一二三四五六七八九十]+ ?[大小高低]|或者更多|之下|一以上|第[^，。]+和第[^，。]+之间/u,
    '比三十大',
  ],
  ['sign within a fraction', /分之[负負]/u, '三分之负一'],
  [
    'day, week or month counted from that of the speaker',
    /[明昨今后後前][天日](?!报)|最近还|[上下这]个?次?的?(?:周|月)|[上下]+[个個]?[周週]|[上下前]\d+[周月年天]/u,
    '明天',
  ],
  ['day of the week by itself', /(?:星期|礼拜|禮拜|[週周])[一二三四五六日]/u, '星期一'],
  ['day of the lunar calendar', /农历|正月|大年|初一|八月十五/u, '正月初一'],
  ['reign of an emperor, or year of the Republic', /神龙|康熙|雍正|民国/u, '民国三年'],
  ['day without its month or its 日', /的\d+号|月二十三(?!日)/u, '下次的12号'],
  ['year of less than four digits', /(?<!\d)\d{2,3} ?年|零八年|三六七年|\d{2}-\d{1,2}-\d/u, '08年'],
  ['year without 年', /(?<!\d)\d{4}看/u, '2018看起来是一个年份'],
  ['几 of no number', /(?<!十\s?)[几幾]/u, '几十万'],
  ['multiple by itself', /万万|萬萬|零十|[一二三四五六七八九]十千|万[多余]亿/u, '四万万'],
  [
    'coin or foreign money that no plan counts',
    /[角毛块]|美[刀圆分]|銭|奈拉|比特币|[$￥]|法郎|人民币 |人民币美/u,
    '五元三毛',
  ],
  ['money without 元', /\d人民币/u, '4人民币'],
  ['old measure', /[斤两兩](?!\p{Script=Han})|公分/u, '三斤'],
  ['measure of memory or of food', /卡|比特|字节|存储单位/u, '六千字节'],
];

/** The reason for which a case is none of the reader's; null for one that it should read. */
export function reasonOf(input: string): string | null {
  return leftOut.find(([, shows]) => shows.test(input))?.[0] ?? null;
}
