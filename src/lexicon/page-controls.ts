/**
 * What a government's page prints around its text, on lines of its own: buttons, the size of type, counters, ways to
 * share. Each pattern takes whole lines, beside a phrase that shows it.
 */
const controls: readonly string[] = [
  // [下载] 打印 收藏 【关闭窗口】 打印本页 返回顶部 我要纠错
  '[\\[【（(<]?[ \\u3000]*(?:我要)?(?:下载|打印|收藏|关闭|分享|纠错|返回|保存|全屏)(?:本页|文章|全文|窗口|页面|顶部|首页|列表|文档)?[ \\u3000]*[\\]】）)>]?',
  // 【打印本页】 【关闭窗口】 | 打印 | 关闭 |
  '[|｜\\[【 \\u3000]*(?:下载|打印|收藏|关闭|分享)(?:本页|窗口|页面)?(?:[\\]】|｜ \\u3000]+[\\[【]?(?:下载|打印|收藏|关闭|分享)(?:本页|窗口|页面)?)+[|｜\\]】 \\u3000]*',
  // 【字号：大 中 小】 字体：[大][中][小] 【字号： 加大 还原 减小 】
  '[\\[【（(]?\\s*(?:字号|字体|字体大小)\\s*[：:]?(?:\\s*[\\[【]?\\s*(?:[加放超]?大|[减缩]?小|中|默认|还原|恢复)\\s*[\\]】]?)+(?:\\s*[\\]】）)])?',
  // 分享到： 分享到微信 分享到：微信 微博
  '分享(?:到|至)[：:]?[ \\u3000]*(?:(?:微信|微博|新浪微博|QQ空间|QQ|朋友圈)[ \\u3000]*)*',
  // 扫一扫在手机打开当前页 扫一扫 分享到微信
  '扫一扫[^。，\\r\\n]{0,20}',
  // 浏览次数：123 点击数：[45]次 阅读：6
  '(?:浏览|点击|阅读|访问)(?:次数|数|量)?[：:][ \\u3000]*[\\[【]?\\d*[\\]】]?[ \\u3000]*次?',
  // 视力保护色： 无障碍浏览
  '视力保护色[：:]?|无障碍(?:浏览|阅读)?|关怀版|适老版',
];

/** One line, or more where a button is spread over lines, of what a page prints around its text. */
export const pageControl = new RegExp(
  `^[ \\u3000\\t]*(?![ \\u3000\\t])(?:${controls.join('|')})[ \\u3000\\t]*$`,
  'gmu',
);

/** What a page tells of itself on a line of its own, beside the text: `来源：某江日报`, `发布时间：2026-01-25 10:00 浏览次数：6`. */
const FIELD =
  '来源|信息来源|文章来源|稿源|时间|发布时间|发布日期|发表时间|更新时间|作者|责任编辑|编辑|审核|浏览次数|浏览量|点击数|字号|字体';
const beginsField = new RegExp(`(?<![\\p{L}\\d])(?=(?:${FIELD})[ \\u3000]*[：:])`, 'u');
const field = new RegExp(
  `^(${FIELD})[ \\u3000]*[：:][ \\u3000]*([^：:。]{0,30}?(?:\\d{1,2}[：:]\\d{2}(?:[：:]\\d{2})?)?)[ \\u3000|｜]*$`,
  'u',
);
/** Values of fields whose names a text may use too: `时间：2026-01-25`, `字号：[大 中 小]`. */
const shownValues: Readonly<Record<string, RegExp>> = {
  时间: /^\d{4}[-./年]\d{1,2}/u,
  字号: /^[[【\]】\s大中小超默认]+$/u,
  字体: /^[[【\]】\s大中小超默认]+$/u,
};

/** The fields of a line that holds nothing else; null for any other. */
export function readPageFields(line: string): { name: string; value: string }[] | null {
  const fields = line.split(beginsField).map((part) => {
    const [, name, value = ''] = field.exec(part) ?? [];
    return name === undefined || shownValues[name]?.test(value) === false ? null : { name, value: value.trim() };
  });
  return fields.every((one) => one !== null) ? fields : null;
}
