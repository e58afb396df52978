import { EXTENT } from '../../../lexicon/degrees.ts';
import { DUTY_WORD } from '../../../lexicon/duty-words.ts';

/** How far a goal goes, before its verb: `基本` of `水循环基本畅通`, `彻底` of `彻底消除劣V类水体`. */
const DEGREE = new RegExp(`(?:不|不得|不再|暂不|未)?(?:${EXTENT}|向社会)*$`, 'u');
/** What stands before a verb and names nobody: `按照省下达任务组织完成`, `应按规定建成`, `进一步有效清除`. */
const ADVERB = new RegExp(
  `^(?:(?:进一步|有效|依法|分别|分级|同步|组织|率先|如期|逐步|${DUTY_WORD}|也|都|并|均)|按照?[^，]{0,8}(?:规定|要求|任务|标准))*$`,
  'u',
);
/** Verbs that close a work and say by themselves what is reached; of others only the object tells it. */
const CLOSING =
  /(?:完成|建成|查明|摸清|掌握|消除|清除|清理|关停|关闭|搬迁|淘汰|停止|取缔|清零|退出|解决|竣工|完工|投入\S*|到位)$/u;
/** What may be done instead, or besides: `关闭或搬迁`, `关停、转迁`. */
const BESIDES = /^(?:[或、和及并](?:搬迁|转迁|关停|关闭|退出|取缔|淘汰|清理|整合|改造|整治))+/u;

/**
 * What a deliverable reaches, in its own words: the verb with its degree, and the words behind it where the verb
 * has a subject before it or says nothing by itself: `建成清新空气示范区` of `所有县（市）建成清新空气示范区`,
 * `基本消除` of `基本消除臭气异味污染`, `实行监测数据共享` of itself.
 */
export function goalWords(clause: string, { 0: verb, index }: RegExpExecArray): string {
  const before = clause.slice(0, index);
  const degree = DEGREE.exec(before)?.[0] ?? '';
  const start = index - degree.length;
  const behind = clause.slice(index + verb.length);
  const end = index + verb.length + (BESIDES.exec(behind)?.[0].length ?? 0);
  const saysEnough = ADVERB.test(clause.slice(0, start)) && CLOSING.test(verb);
  const words = clause.slice(start, saysEnough ? end : undefined);
  // `“全面清零”`: the verb may stand inside a quotation that opens before it.
  const alone = words.replace(/^同步(?=完成|建成|关停|淘汰)/u, '');
  return alone.includes('“') ? alone : alone.replace(/”$/u, '');
}

/** True of a clause that names nobody before its verb: `并安装自动在线监控装置`, `应按规定建成污水处理设施`. */
export function opensWithVerb(clause: string, goal: string): boolean {
  const at = clause.indexOf(goal);
  return at >= 0 && ADVERB.test(clause.slice(0, at));
}
