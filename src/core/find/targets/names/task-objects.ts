/** A task by its act and its object: `开展市区河道综保整治`. */
const TASK = /^(?:深入|全面)?(?:开展|实施|推进|加强)(.{2,}(?:整治|治理|改造|建设|修复|创建|改制))$/u;
/** A clause that says that something is done and leaves to the name of its task what: `城市河道基本完成`. */
const DONE = /.{2,}(?:基本|全部|全面)?完成$/u;
/** A list of names without what is done to them: `下城区完成红西河、庙桥港等` of `8条（段）`. */
const CUT_LIST = /完成.+等$/u;
/** Who completes what: `市交投集团完成西湖油车桥港`. */
const SHARE = /^\p{Script=Han}{1,12}(?:区|县|市|集团|公司|管委会|局|办|街道|镇|乡)完成.{2,}$/u;

/** Says after `完成` what the task is of which a clause speaks: `绕城范围内剩余的城市河道基本完成市区河道综保整治`. */
export function nameOfTask(metric: string, task: string | null): string {
  const isCut = DONE.test(metric) || CUT_LIST.test(metric) || dealsOut(metric);
  return isCut ? metric + (workIn(task) ?? '') : metric;
}

/** The work of a task, where a goal names it that its sentence sets first: `市区河道综保整治`. */
export function workOfTask(first: string, task: string | null): string | null {
  const work = workIn(task);
  return work !== null && first.endsWith(`完成${work}`) ? work : null;
}

/** True of a clause that deals out a share of a task, as the clauses of a list do one after the other. */
export function dealsOut(clause: string): boolean {
  return SHARE.test(clause);
}

/** What a task does: `市区河道综保整治` of `开展市区河道综保整治`; null where it does not say. */
function workIn(task: string | null): string | null {
  return TASK.exec(task ?? '')?.[1] ?? null;
}
