import { NUMERAL } from './numerals.ts';
import type { KindRow } from './provision-kinds.ts';

/** Kinds that number the hierarchy of a text: those that Akoma Ntoso has an element for. */
export type HierarchyKind = NonNullable<KindRow['akn']>;

/** `一千二百六十`: below ten thousand, seven characters at most. */
const numeral = `[${NUMERAL}]{1,7}`;
const digit = '[\\d０-９]';
const ordinal = `第(${numeral}|${digit}{1,4})`;

/** What two numbers in a row count the ranks of: `二、三级医院`, `一、二线城市`. */
const RANKED = '级类线等档产次期季';

/** What stands behind a 条 that is cited (`第三条第二款规定的…`, `第五条所称…`, `第九条修改为：`), never behind one that begins. */
const CITED = [
  `第(?:${numeral}|${digit}{1,4})[款项目条]`,
  '[和或及与至到、，的]',
  '(?:所称|所述|所列|所指|所规定)',
  '规定',
  '(?:修改为|改为|增加|删去|删除|中)',
].join('|');

/**
 * The numbers that head a provision, outermost first (GB/T 9704-2012 §7.3.3 for `一、`, `（一）`, `1.`, `（1）`;
 * 《中华人民共和国立法法》 for 编, 分编, 章, 节, 条). The first or second group of a pattern is the numeral, the group
 * `branch` that of an article put in between (第二条之一).
 */
export const markers: readonly (readonly [HierarchyKind, RegExp])[] = [
  ['chapter', new RegExp(`^${ordinal}编[：:]?`, 'u')],
  ['chapter', new RegExp(`^${ordinal}部分(?![${NUMERAL}]?[是为的])[：:]?`, 'u')],
  ['chapter', new RegExp(`^${ordinal}分编[：:]?`, 'u')],
  ['chapter', new RegExp(`^${ordinal}章(?![为是到至和与及、，的中]|规定|主要)[：:]?`, 'u')],
  ['chapter', new RegExp(`^${ordinal}节(?![能水约假日])[：:]?`, 'u')],
  ['article', new RegExp(`^${ordinal}条(?:之(?<branch>[${NUMERAL}]{1,3}))?(?!${CITED})[：:]?`, 'u')],
  // `二、三级医院`, `一、二类项目` are no numbers of a section; a year may follow (`一、2021年工作回顾`).
  [
    'section',
    new RegExp(`^(${numeral})(?:、|[.．﹒](?!${digit}))(?!(?:[${NUMERAL}]{1,2}|${digit})[、${RANKED}])`, 'u'),
  ],
  ['subsection', new RegExp(`^(?:[（(【](${numeral})[）)】]|(${numeral})[）)])、?`, 'u')],
  // `第一、第二产业` is no number.
  ['paragraph', new RegExp(`^${ordinal}、(?![第${NUMERAL}])`, 'u')],
  // A year may follow the point (`2.2020年…`), no other digit: `2.5微克` is a number.
  ['paragraph', new RegExp(`^(${digit}{1,3})(?:、|[.．﹒](?!${digit})|[.．﹒](?=(?:19|20)\\d\\d年))`, 'u')],
  ['subparagraph', new RegExp(`^(?:[（(【](${digit}{1,3})[）)】]|(${digit}{1,2})[）)])`, 'u')],
  ['point', /^([①-⑳])/u],
  // `一是…`, a line of its own: with `二是` behind it the words are a sentence.
  ['point', new RegExp(`^(${numeral})是(?!.*[。；，][${NUMERAL}]{1,2}是)`, 'u')],
];

/** What the levels of decimal numbers are: `1`, `1.1`, `1.1.1`. */
export const decimalKinds: readonly HierarchyKind[] = ['section', 'subsection', 'paragraph', 'subparagraph', 'point'];

/** `4、5个月`, `2、3天`: two numbers in a row that say about how many; `100、80、60分`: a list of numbers. */
export const COUNTED = new RegExp(`^(${digit}{1,3})、(${digit}{1,3})(?!${digit})([、和及与至])?`, 'u');

/** `⑴`, `⒈`, `㈠`: a marker in one character, by the compatibility form that it stands for. */
export const SINGLE = /^[⑴-⒇⒈-⒛㈠-㈩]/u;

/** `专栏 1`, `专栏一：`. */
export const BOX = new RegExp(`^专栏\\s*(${digit}{1,3}|${numeral})[：:]?`, 'u');
/** `表 1`, `表2-1`, `附表1`. */
export const TABLE_CAPTION = /^附?表\s*(\d{1,3})(?:[-－.]\d+)?/u;
/** `注：`, `备注：`. */
export const NOTE = /^(?:备?注)\s*[：:]/u;
/** `附件：`, `附件1`, `附：`. */
export const ATTACHMENT = /^附\s*件?\s*(?:[：:]|\d{1,2}\s*[.．、：:]?|$)/u;
/** `抄送：`, `抄报：`. */
export const COPY = /^抄\s*[送报]\s*[：:]/u;
/** `（此件公开发布）`, `信息公开选项：主动公开`. */
export const PUBLICITY = /^[（(]此件[^）)]{2,20}[）)]$|^信息公开(?:选项|类别|属性)[：:].{2,10}$/u;
/** `某市人民政府办公室 2019年1月16日印发`, the foot of the last page. */
export const IMPRINT = /^.{2,40}\d{4}年\d{1,2}月\d{1,2}日印发$/u;
/** Dashes and bullets of an unnumbered list: `——`, `- `, `• `. */
export const BULLET = /^(?:——|--|[-*•·●▪◆■]\s+|[●▪◆■•])/u;
