import { closingPattern, closingVerbs, type Closing } from '../../../../../lexicon/verbs.ts';

/** States, and works that more than one word says are done, each with a phrase that it matches. */
export const states: readonly (readonly [RegExp, string])[] = [
  [/(?:基本|全面|全部|彻底)解决/u, '基本解决农村饮水安全问题'],
  [/全覆盖/u, '实时监测全覆盖'],
  [/达标(?!率|建设|的|评估|计划|要求|区域|验收|规划|方案|情况)/u, '出水稳定达标'],
  [/畅通$/u, '水循环基本畅通'],
  [/无(?:垃圾|大面积|违法)/u, '河面无大面积漂浮物'],
  [/(?<=^并)进行/u, '并进行无害化处置'],
  [/有所改善/u, '水质有所改善'],
  [/得到(?:有效|基本|全面|根本|初步)?(?:遏制|控制|解决|扭转)/u, '污染得到有效遏制'],
  [/覆盖(?:所有|全部|全)/u, '监控网络覆盖所有断面'],
  [/(?:全部|全面)更换/u, '地下油罐全部更换为双层罐'],
  [/基本无/u, '基本无臭味'],
  [/零发生/u, '重大事故零发生'],
  [/体系基本健全$/u, '监测体系基本健全'],
  [/得到处理/u, '污水得到处理'],
  [/应\S尽\S/u, '应收尽收'],
  [/^将[^，]*报(?:送|至|[省市县区国])/u, '将方案报市政府'],
  [/(?:开展|进行)[^，]*(?:评估|普查|排查|考核|专项治理|专项整治|检查)$/u, '开展中期评估'],
  [/开工(?!率|项目|建设项目)/u, '二期工程开工'],
  [/不低于国家/u, '不低于国家标准'],
];

const kinds = Object.keys(closingVerbs) as Closing[];
const accomplished = new RegExp([closingPattern(kinds), ...states.map(([pattern]) => pattern.source)].join('|'), 'u');
const verbAt = new Map(kinds.map((kind) => [kind, new RegExp(closingPattern([kind]), 'uy')]));

/** The words of a clause that say that a work is closed, or in what state a thing is. */
export interface Accomplished {
  kind: Closing | 'state';
  match: RegExpExecArray;
}

/** The first of them in a clause; null where it has none. */
export function findAccomplished(clause: string): Accomplished | null {
  const match = accomplished.exec(clause);
  if (!match) return null;
  const kind = kinds.find((one) => {
    const pattern = verbAt.get(one);
    if (pattern) pattern.lastIndex = match.index;
    return pattern?.exec(clause)?.[0] === match[0];
  });
  return { kind: kind ?? 'state', match };
}
