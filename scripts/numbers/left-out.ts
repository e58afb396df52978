/** Digits and numerals, for the inside of a bracket expression. */
const N = '\\d０-９一二三四五六七八九十百佰千万亿萬億';
const pattern = (source: string) => new RegExp(source, 'u');

/**
 * Why the reader of numbers leaves out what it does, each with what shows it: no official text writes so. What such a
 * text may write and is not read counts as silent.
 */
export const leftOut: readonly (readonly [reason: string, shows: RegExp, phrase: string])[] = [
  [
    'blank within a number or a unit of words',
    pattern(
      '[一二三四五六七八九十百佰千万亿萬億点點分之余成个個]\\s+[\\d０-９一二三四五六七八九十百千万亿萬億点點个個分之成折余几幾]|[\\d０-９]\\s+[\\d０-９百千分点點余成折个個]|[大小]于 或|< =',
    ),
    '七成 六',
  ],
  ['discount', pattern(`[${N}两兩对對半]折`), '三折'],
  ['half of a tenth, of a hundred or of a measure', /半[成百]|[成吨米斤]半/u, '一吨半'],
  ['k for thousand, M for million, power or exponent', /[\d０-９]\s?[kKＫM](?![A-Za-z])|\^|[\d０-９][eE]/u, '12k'],
  ['part joined to a whole by 又', pattern(`[${N}壹天年月期元]又`), '1又3分之1'],
  ['day or month first, with strokes', /^\d{2}\/\d$|\d\/\d\/\d{4}/u, '1/2/2020'],
  ['fraction with a stroke that is negative or above one', /-\d\/\d|[\d０-９]{2}\/\d/u, '16/5'],
  ['negative number within a fraction', /分之[负負]/u, '三分之负一'],
  ['number of an order', /\d{18,}/u, '202107211321363588510367'],
  ['dozen', pattern(`[${N}壹]打`), '一打'],
  ['兆 of two meanings', /兆[一二三四五六七八九十]|[一二三四五六七八九十]兆(?!字节|赫)/u, '五兆'],
  ['last multiple left unsaid', /[百佰千仟万萬][一二三四五六七八九陆](?![十百千万亿萬億拾佰仟])/u, '四百五'],
  ['multiple of its own kind, or none', /万万|萬萬|零十(?![二八])|十千|[几幾]万[多余]亿/u, '四万万'],
  ['几 where a digit is unknown', /零[几幾]/u, '一百零几万'],
  ['no digit before the point, or several points', /(?<![\d０-９])\.\d|\d\.\d+\.\d/u, '.5'],
  ['两 behind a point, 倆', /点[两兩]|倆/u, '一点两'],
  ['sentence about a number itself', /[这那]不?是|答案不?是|数量不是|写法|\d{4}看起来/u, '这不是五'],
  ['comparison as in talk', pattern(`比 ?[${N}]+ ?[大小高低]|或者更多|\\d 之下`), '比三十大'],
  [
    'day or week as in talk',
    /[明昨今后後前][天日](?!报)|最近还|[上下]{2}[个個]?[周週]|周末|[上下前]\d[周月年天]|[上后]一个的?周[一二三四五六日]|下次的\d+号|大年/u,
    '明天',
  ],
  ['traditional characters of a word', /禮拜|[週雙對]/u, '禮拜一'],
  ['reign of an emperor, or year of the Republic', /神龙|康熙|雍正|民国/u, '民国三年'],
  ['day without 日', /月(?:十五|二十三)(?!日)/u, '一月二十三'],
  [
    'year of less than four digits',
    /(?<!\d)(?:0\d|\d{3}|\d{2}(?=年[一二三四五六七八九十\d]+月)) ?年|零八年|三六七年|(?<!\d)\d{2}-\d{1,2}-\d/u,
    '08年',
  ],
  [
    'money as in talk or of another land',
    /元\d*[一二三四五六七八九]?[角毛]|三块|美[刀圆]|本銭|奈拉|比特币|[$￥]\d|人民币 ?美元|\d人民币/u,
    '五元三毛',
  ],
  ['ounce, 公分', /[二万十百\d]两(?!\p{Script=Han})|公分/u, '三十两'],
  ['measure of memory in words', /比特|字节|存储单位/u, '六千字节'],
];

/** The reason for which a case is none of the reader's; null for one that it should read. */
export function reasonOf(input: string): string | null {
  return leftOut.find(([, shows]) => shows.test(input))?.[0] ?? null;
}
