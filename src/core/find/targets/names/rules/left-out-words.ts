import { carriedSubject } from '../carried-subject.ts';
import { doerOfDeed, fittedTo, nameThing, stateOfWork, whatOf } from '../named-before.ts';
import { isDuty, withoutDuty } from '../standing-duties.ts';
import { workOfTask } from '../task-objects.ts';
import type { LeftOutRule } from './left-out-site.ts';

/** What is told to the public, where the clause names it not: `各设区城市每季度向社会公开`. */
const TELLS = /向社会(?:公开|公布)$/u;
const TOLD = /.*(?:监测|检测|评估|排查|调查|评价|统计)(?<what>[^，]{4,})$/u;
/** What comes of a deed that a clause before names: `复查评估情况应于每年7月中旬报备案`. */
const OUTCOME = /^(?<deed>\p{Script=Han}{2,6}?)(?:情况|结果)/u;
/** `其他船舶`, and how much of the word behind it is looked for. */
const OTHERS = /^(?:其他|其它|其余)(?=(?<kind>\p{Script=Han}{2,4}))/u;
/** A change that does not say to what: `其他船舶完成改造`, behind `新投入使用的船舶严格按照国家要求执行相关环保标准`. */
const CHANGE = /完成(?:改造|整改)$/u;
const NORM = /(?:按照?[^，]{2,8})?(?:执行|达到|符合)[^，]{2,10}(?<!相关|有关|规定)标准$/u;
/** A measure, or a zone, at the head of a goal in words. */
const HEAD = /^\p{Script=Han}{4,10}?(?=扩大|拓展|延伸)/u;

/** What a goal in words may leave to the clauses before it. */
export const leftOutOfWords: readonly LeftOutRule[] = [
  {
    id: 'left-out/what-is-made-public',
    examples: [
      [
        '供水单位应定期检测和评估用户水龙头水质等饮水安全状况，各设区城市自2016年起每季度向社会公开。',
        '各设区城市每季度向社会公开用户水龙头水质等饮水安全状况',
      ],
    ],
    gives: ({ metric, clauses }) => {
      const told = TELLS.test(metric) ? whatOf(clauses, TOLD) : null;
      return told === null ? null : metric + told;
    },
  },
  {
    id: 'left-out/deed-of-an-outcome',
    examples: [
      [
        '各地每半年要组织1次对垃圾河、臭河的全面复查评估，复查评估情况应于每年的7月中旬报上级治水办备案。',
        '各地垃圾河、臭河复查评估情况应于每年的7月中旬报上级治水办备案',
      ],
    ],
    gives: ({ metric, clauses }) => {
      const deed = OUTCOME.exec(metric)?.groups?.deed;
      const reported = deed === undefined ? undefined : clauses.findLast((clause) => deedOn(deed).test(clause));
      if (deed === undefined || reported === undefined) return null;
      return doerOfDeed(reported) + (deedOn(deed).exec(reported)?.groups?.what ?? '') + metric;
    },
  },
  {
    id: 'left-out/than-which-others',
    examples: [
      [
        '新投入使用的沿海、内河船舶严格执行相关标准；其他船舶于2020年底前完成改造。',
        '其他船舶（新投入使用的沿海、内河船舶以外）完成改造',
      ],
    ],
    gives: ({ metric, clauses }) => {
      const kind = OTHERS.exec(metric)?.groups?.kind;
      return kind === undefined ? null : nameOthers(metric, kind, clauses);
    },
  },
  {
    id: 'left-out/head-of-a-longer-name',
    examples: [
      [
        '逐步扩大高排放机械禁止使用区域，2022年禁止使用区域扩大至全市建成区。',
        '高排放机械禁止使用区域扩大至全市建成区',
      ],
    ],
    gives: ({ metric, clauses }) => fullHead(metric, clauses),
  },
  {
    id: 'left-out/thing-named-before',
    examples: [
      ['2020年年底前，全面清除河湖库塘污泥，有效清除存量淤泥。', '有效清除河湖库塘存量淤泥'],
      [
        '建设全省统一标准的政务信息资源管理服务系统，2016年底前，完成设区市政府部门目录体系梳理工作。',
        '完成设区市政府部门政务信息资源目录体系梳理工作',
      ],
    ],
    gives: ({ metric, ...said }) => nameThing(metric, said),
  },
  {
    id: 'left-out/work-of-a-state',
    examples: [
      [
        '到2020年，城市河道基本完成市区河道综保整治；配水区域水循环基本畅通。',
        '配水区域水循环基本畅通（市区河道综保整治）',
      ],
    ],
    gives: ({ metric, draft, earlier, task }) =>
      stateOfWork(metric, draft.text ?? '', workOfTask(earlier[0]?.metric ?? '', task)),
  },
  {
    id: 'left-out/subject',
    examples: [
      ['2017年年底前，城市建成区实现河面无大面积漂浮物，河岸无垃圾。', '城市建成区河岸无垃圾'],
      [
        '2016年底前，工业集聚区应按规定建成污水集中处理设施，并安装自动在线监控装置。',
        '工业集聚区污水集中处理设施安装自动在线监控装置',
      ],
    ],
    gives: ({ metric, words, isDated, ...said }) => {
      const subject = carriedSubject(words, said, isDated);
      const fitted = fittedTo(metric, said.clauses.at(-1) ?? '');
      if (subject === null || metric.startsWith(subject)) return fitted === '' ? null : fitted + metric;
      return subject.trim() + fitted + metric;
    },
  },
];

/** `对垃圾河、黑河、臭河组织一次全面复查评估` */
function deedOn(deed: string): RegExp {
  return new RegExp(`对(?<what>[^，对]{2,20}?)(?:的|组织|开展|进行)[^，]*${deed}$`, 'u');
}

/** `高排放机械禁止使用区域扩大至…` of `禁止使用区域扩大至…`, where a clause before ends in the longer name. */
function fullHead(metric: string, clauses: readonly string[]): string | null {
  const head = HEAD.exec(metric)?.[0];
  const full = head && clauses.findLast((clause) => clause.endsWith(head) && isDuty(clause));
  return full ? withoutDuty(full) + metric.slice(head.length) : null;
}

/** `其他船舶（新投入使用的沿海、内河船舶以外）`: than which the others are, and to what norm they are changed. */
function nameOthers(metric: string, kind: string, clauses: readonly string[]): string {
  for (let length = kind.length; length >= 2; length--) {
    const word = kind.slice(0, length);
    const opening = new RegExp(`^[^，]{2,20}?${word}`, 'u');
    const clause = clauses.findLast((told) => opening.test(told));
    const these = opening.exec(clause ?? '')?.[0];
    if (clause === undefined || these === undefined) continue;
    const norm = CHANGE.test(metric) ? NORM.exec(clause)?.[0] : undefined;
    return metric.replace(word, `${word}（${these}以外）`) + (norm === undefined ? '' : `（${norm}）`);
  }
  return metric;
}
