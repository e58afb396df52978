/** A clause that says no more than a date: `要在2020年年底前，完成所有整治提升任务`. */
const BARE_TIME = /^(?:要|应|须)?(?:在|于)?$/u;
/** How a clause opens that says what somebody named before it is to do, or what they discharge. */
const BARE_DUTY = /^(?:要|应当?(?![急用对收届])|须|必须)|^排放(?!量|总量|浓度|标准|强度|口)/u;
/** Bodies and works that such a clause may be about: `列入原地规范提升名单的企业`. */
const ACTOR = /(?:企业|单位|机构|污水处理厂|码头|加油站|园区|开发区|集聚区|养殖场)$/u;
/** Acts, whose object is no subject of what follows: `加快淘汰落后企业，要在…`. */
const ACT =
  /^(?:全面|继续|深入|进一步|大力|积极|切实|示范)*(?:加快|推进|推动|加强|强化|开展|实施|完善|建立(?:健全|完善)?|健全|建成|建设|构建|搭建|打造|整合|完成|深化|提升|支持|鼓励|引导|严格|落实)/u;
/** `金属表面处理、砂洗等涉水行业整治提升`: the trades of those whose task it is, and what is done in them. */
const TRADES = /^(?<trades>[^，]{4,}行业)(?<deed>整治提升|改造提升|整治|改造|提升)$/u;
/** `以及在环境容量超载地区内的…城镇污水处理厂`: the last part of a subject that a comma parts. */
const LAST_PART = /^(?:以及|和|及)/u;
/** `各级党委和政府主要负责人是…第一责任人，至少每季度研究一次…`. */
export const RESPONSIBLE = /^(?<who>[^，是]{2,30})是[^，]*(?:责任人|责任主体|实施主体)$/u;
const RESPONSIBLE_DUTY = /^(?:至少|每|定期|负责|要|应|须)/u;
/** What is joined to another thing, of which it is not said what it is: `与省生态环境大数据平台实现对接`. */
const JOINED = /^与[^，]{2,30}(?:对接|联网|衔接|互联互通|共享)$/u;
/** A way of working that is that of the work named before: `完成…尾水治理，实现达标排放或循环使用`. */
const BARE_PROCESS =
  /^(?:基本)?实现(?:区县|街镇|镇街|乡镇|村居|县域|全域|全市|全区|全县)全覆盖$|^(?:实现|实行|做到)(?:达标排放|循环(?:使用|利用)|(?:监测)?数据共享|信息共享|闭环管理|稳定运行)/u;
/** The whole that a share is of: `全市建成区新增和更新环卫车辆中，新能源车辆的比例达到80%以上`. */
const WHOLE = /^([^，]{4,}(?<!其|过程|工作|实践|建设|环节))中$/u;
const SHARE = /(?:比例|比重|占比)$/u;
/** A kind of body without what tells which are meant: `369家企业关停转迁`. */
const BARE_KIND = /^(企业|项目|车辆|船舶)(?=关|停|搬|转|退|改|整|淘|更)/u;
/** A plant without what it treats: `日处理能力在30吨以上的治理设施`. */
const BARE_PLANT = /(?<=的)(?:治理|处理|处置)设施/u;
const TREATED = /(\p{Script=Han}*(?:污水|废水|尾水|垃圾|废物|污泥|粪污|废气|油烟))(?:处理|治理|处置)/u;

/**
 * Names what a clause is about where a clause before it in its sentence says so and it does not itself:
 * `列入原地规范提升名单的企业完成所有整治提升任务`.
 * @param clause its words without times, as they open
 * @param metric what they measure
 * @param earlier the clauses before it in its sentence, without times
 */
export function completeMetric(clause: string, metric: string, earlier: readonly string[]): string {
  const told = earlier.filter((words) => !BARE_TIME.test(words));
  const before = earlier.at(-1) ?? '';
  const opening = BARE_TIME.test(before) ? before + clause : clause;
  const last = told.at(-1) ?? '';
  const subject = subjectBefore(opening, told);
  if (subject !== null) return subject + metric;
  const whole = WHOLE.exec(last)?.[1];
  if (whole !== undefined && SHARE.test(metric)) return `${whole}中${metric}`;
  return withKind(metric, told) ?? withTreated(metric, told);
}

/** `电镀、印染等企业关停转迁` of `企业关停转迁`, where a clause before says `电镀、印染等企业`; null where none does. */
function withKind(metric: string, told: readonly string[]): string | null {
  const kind = BARE_KIND.exec(metric)?.[1];
  if (kind === undefined) return null;
  const listed = `等${kind}`;
  const clause = told.findLast((words) => words.includes(listed));
  return clause === undefined ? null : clause.slice(0, clause.indexOf(listed) + 1).replace(ACT, '') + metric;
}

/** `农村生活污水治理设施` of `治理设施`, where a clause before says what is treated. */
function withTreated(metric: string, told: readonly string[]): string {
  const treated = told.map((words) => TREATED.exec(words.replace(ACT, ''))?.[1]).findLast((thing) => thing);
  return treated === undefined ? metric : metric.replace(BARE_PLANT, (plant) => treated + plant);
}

/** Who or what the clause is about, told by the clauses before it; null where it says so itself. */
function subjectBefore(opening: string, told: readonly string[]): string | null {
  const last = told.at(-1) ?? '';
  if (BARE_DUTY.test(opening) && ACTOR.test(last) && !ACT.test(last))
    return LAST_PART.test(last) ? `${told.at(-2) ?? ''}，${last}` : tradesOf(told.at(-2) ?? '', opening) + last;
  const responsible = RESPONSIBLE.exec(last)?.groups?.who;
  if (responsible !== undefined && RESPONSIBLE_DUTY.test(opening)) return responsible;
  const isBare = JOINED.test(opening) || BARE_PROCESS.test(opening);
  return isBare && ACT.test(last) ? last.replace(ACT, '') : null;
}

/** The trades that the clause before a subject names, where the clause behind it speaks of the same work. */
function tradesOf(clause: string, opening: string): string {
  const { trades = '', deed = '' } = TRADES.exec(clause.replace(ACT, ''))?.groups ?? {};
  return deed !== '' && opening.includes(`${deed}任务`) ? trades : '';
}
