import { ISSUING } from './genres.ts';
import { NUMERAL } from './numerals.ts';

/** What stands above a title or between it and the text, on a line of its own; each beside phrases that show it. */
const mastheads: readonly string[] = [
  // 某市人民政府文件
  '(?!.*关于).{2,80}文件',
  // 【发布单位】某市经信委
  '【[^】]{2,8}】.{0,60}',
  // ZJSP01-2018-0004
  '[A-Z]{2,6}\\d{0,4}[-—]\\d{4}[-—]\\d{2,6}',
  // ICS 13.040.40 · Z 60 · DB44 · DB44/613—2009 · 某省地方标准: the cover of a standard (GB/T 1.1)
  '(?:[A-Z]\\s?\\d{2})?\\s*ICS\\s*\\d[\\d.]*\\s*(?:[A-Z]\\s?\\d{2})?\\s*(?:GB|DB\\s?\\d{2,6})?',
  '[A-Z]\\s?\\d{2}',
  '(?:GB|HJ|DB\\s?\\d{2,6})(?:\\s?\\/\\s?[TZ])?(?:\\s?\\/?\\s?\\d[\\d.]*\\s?[—–-]\\s?\\d{4})?',
  '(?:\\p{Script=Han}{1,8}(?:省|市|自治区)|中华人民共和国(?:\\p{Script=Han}{2,6})?)?(?:国家|行业|地方|团体)标准',
  // 签发人：张三
  '签发人[：:].{2,40}',
  // 特急 机密★1年 ★
  '(?:特急|加急|平急|(?:绝密|机密|秘密)(?:★.{0,6})?)',
  '★',
  // 原文链接：…
  '(?:原文链接|网址|来源|信息来源|文章来源|稿源|发布时间|发布日期|时间|日期|作者|编辑|责任编辑|记者|浏览次数|访问量)[：:][^。；]*',
  // 2026-02-03 09:02:33 · 2026年02月10日 07时41分
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?',
  '\\d{4}年\\d{1,2}月\\d{1,2}日\\s*\\d{1,2}[:时]\\d{2}(?:分|:\\d{2})?',
  // 分享： 字体：
  '(?:分享|分享到|字体|字号|打印|收藏)[：:]?',
  // <!-- INFO END -->
  '<!--[^>]*-->',
  // 某省日报
  '\\p{Script=Han}{2,6}(?:日报|晚报|时报|新闻网|在线)',
  // 政府工作报告。 某报记者 张三 摄
  '[^；]{4,60}(?:记者|通讯员)[^。；]{2,20}(?:摄|供图|制图)',
];
export const MASTHEAD = new RegExp(`^(?:${mastheads.join('|')})$`, 'u');

/** `附件 2` above the title of a file that is an annex. */
export const ANNEX_LABEL = /^附\s*(?:件|录|表)\s*[\d一二三四五六七八九十]{0,2}\s*[：:]?$/u;

/** `第12号`, the number of a decree (令). */
export const DECREE_NUMBER = /^[（(]?第\s*\d{1,4}\s*号[）)]?$/u;
/** `某市人民政府令`, `某部令第12号`: the name of a decree, with its number or without. */
export const DECREE = /^(\p{Script=Han}{2,40}(?<!命)令)(?:[（(]?第\s*\d{1,4}\s*号[）)]?)?$/u;

const DIGIT = `[\\d０-９${NUMERAL}]`;
const DELIVERED = `^[—―－–\\-（(]*在?(${DIGIT}{4}年${DIGIT}{1,3}月${DIGIT}{1,3}日)(?:[上下]午)?`;
const CONGRESS = '(\\p{Script=Han}{2,20}?)第\\p{Script=Han}{1,4}届(?:人民代表大会)?';
/** `——2026年1月26日在某省第十四届人民代表大会第五次会议上`: when and where a report was delivered. */
export const DELIVERY = new RegExp(`${DELIVERED}在${CONGRESS}`, 'u');
/** `（二〇二六年一月二十日某县第十届人民代表大会第五次会议）`: the same, which below another title says when a text was adopted. */
export const DELIVERY_OF_REPORT = new RegExp(`${DELIVERED}在?${CONGRESS}`, 'u');

/** The heading below which a text explains its own words: `名词解释`, `附件：相关术语释义`, `（注释）`. */
export const GLOSSARY_HEAD =
  /^[（【[]?(?:附[件录][：:]?)?(?:有关|相关|主要)?(?:(?:名词|术语)(?:解释|注释|释义|说明)|注释|附注)[）】\]]?[：:]?$/u;

/** A note on the standing of a text below its title, which is a part of it: `（试行）`, `（2021—2035年）`. */
export const TITLE_NOTE = /^[（(](?:试行|暂行|修订|修订版|\d{4}年?[-~～—－至到]+\d{4}年?|\d{4}年(?:版|修订|本))[）)]$/u;

/** A notice's title that has not said yet that it is one: `某省关于印发…规划`, with `（2021—2035年）的通知` on the next line. */
export const UNFINISHED = new RegExp(
  `关于(?:${ISSUING})(?!.*(?:通知|公告|函|令)$)|^\\P{Punctuation}{0,30}关于[^《》]*(?:制度|体系|标准|目录|清单|规划|计划|行动|政策|规范|安排|[^办]法)$`,
  'u',
);
/** How the next line of a title begins that went on beyond a genre: `…五年规划` / `和二〇三五年远景目标纲要`. */
export const GOES_ON = /^(?:和|及|以及|暨|与)/u;
