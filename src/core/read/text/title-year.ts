const TITLE_YEAR =
  /^\d{4}年(?:度)?(?=[^—\-－至到])|^\p{Script=Han}{1,12}[省市区县州旗](?:关于)?\d{4}年(?:度)?(?=\P{Nd}{0,30}(?:要点|(?:工作|行动|实施)(?:计划|方案)|重点任务|重点工作|任务清单|工作安排|工作报告|民生实事(?:项目)?)$)|关于(?:切实|全面)?(?:做好|抓好|推进)\d{4}年(?:度)?(?=\P{Nd}{0,40}工作的\p{Script=Han}{0,2}(?:意见|通知)$)/u;

/** The one year that a title plans for: `2024年工作要点`, `某市2024年政府工作报告`; null for all others. */
export function readTitleYear(title: string): number | null {
  const year = /\d{4}/u.exec(TITLE_YEAR.exec(title)?.[0] ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
