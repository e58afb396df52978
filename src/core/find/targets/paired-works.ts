import { outerBrackets } from '../../read/text/brackets.ts';
import { setOut } from '../../read/text/set-out.ts';

/** How a work is said to be done. */
const VERB = /^(?:基本|全面|全部)?(?:完成|建成|新建)(?:对)?/u;
/** Works that are built: `第三工业固体废物处置中心（含医疗废物处置设施）、余杭区污泥处置设施`. */
const BUILT = /(?:中心|设施|厂|站|平台|系统|工程|项目|基地)□*$/u;
/** Works that are carried out: `工业园区土壤污染状况详查和环境敏感区的土壤环境质量状况详查`. */
const CARRIED_OUT = /(?:详查|普查|排查|调查|评估|改造|整治|修复)$/u;
const SHORTEST = 6;

/** Parts two or more works that one verb says are done: each is its own goal. One that has no other is given back. */
export function partWorks(words: string): string[] {
  const verb = VERB.exec(words)?.[0] ?? '';
  const masked = setOut(words, outerBrackets(words, '（(“《'));
  if (verb === '') return [words];
  const works = builtWorks(masked.slice(verb.length)) ?? carriedOutWorks(masked.slice(verb.length));
  if (works === null) return [words];
  const parted: string[] = [];
  let at = verb.length;
  for (const work of works) {
    parted.push(verb.replace(/对$/u, '') + words.slice(at, at + work.length));
    at += work.length + 1;
  }
  return parted;
}

function builtWorks(masked: string): string[] | null {
  const works = masked.split('、');
  return works.length > 1 && works.every((work) => work.length >= SHORTEST && BUILT.test(work)) ? works : null;
}

function carriedOutWorks(masked: string): string[] | null {
  const act = CARRIED_OUT.exec(masked)?.[0];
  const at = act === undefined ? -1 : masked.indexOf(`${act}和`);
  if (act === undefined || at < 0) return null;
  const works = [masked.slice(0, at + act.length), masked.slice(at + act.length + 1)];
  return works.every((work) => work.length >= SHORTEST) ? works : null;
}
