import { isProse } from '../../../lexicon/provision-kinds.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Reason } from './rules/reasons.ts';

/** Where in its document a provision stands, as far as targets are concerned. */
export interface Standing {
  /** Why no target is read from it; null where one may be. */
  refused: Reason | null;
  /** Where in its words what is read begins. */
  start: number;
  /** Whether it stands under 目标. */
  isGoals: boolean;
  /** The heading that says so, if one does. */
  goals: Provision | null;
  /** Whether it is an article (条), or below one. */
  isNorm: boolean;
}

const OUTSIDE = /^(?:notice|conclusion|masthead|imprint)/u;
/** Where an introduction turns to what is to be reached. */
const TURN = /(?<=^|[。\n])(?:[^。，：\n]{2,6}(?:目标|指标)：)?(?:力争)?(?:到20\d{2}年|全年(?=力争|确保|目标|要))/u;
/** `主要指标：到2020年，…` in an introduction without headings. */
const LABELLED = /^[^。，：\n]{2,6}(?:目标|指标)：/u;
/** Headings under which a text looks back, or speaks of principles. */
const lookingBack = [
  '背景',
  '形势',
  '回顾',
  '现状',
  '主要问题',
  '问题分析',
  '主要成效',
  '工作成效',
  '(?<!夯实|筑牢|打牢)(?:发展|工作|现实)基础',
  '成就$',
  '(?:主要|重大|显著)成[就绩](?!展|馆|转化)',
  '(?<!取得)(?:主要|重大|显著)成效',
  '指导思想',
  '基本原则',
  '重大意义',
  '重要意义',
];
const BACKGROUND = new RegExp(lookingBack.join('|'), 'u');
/** Headings that tell of goals that were reached (`既定目标如期实现`), unless they are to be (`确保目标如期实现`). */
const REACHED =
  /^(?!.*(?:确保|保证|推动|推进|力争|努力|促进|保障|加快|强化|健全|实现[^，]*(?:目标|指标))).*(?:目标|指标)(?:任务)?(?:已)?(?:如期|全面|胜利|圆满|顺利|总体|基本)+(?:实现|完成|达到)$/u;
/** Headings of goals; not `大气环境质量目标管理`, `目标责任考核`. */
const GOALS = /目标(?!管理|责任|考核|导向|考评|制定|分解|控制)|主要指标|愿景/u;

/** What introduces conditions that somebody is to meet: `申请认定的，应当符合下列条件：`, `具备下列条件的企业予以登记。` */
const CONDITIONS =
  /(?:符合|具备|具有|满足)(?:以下|下列|如下)[^，。：]{0,8}(?:条件|要求|资格|情形)|达到(?:以下|下列|如下)[^，。：]{0,8}(?:条件|资格|情形)|有(?:以下|下列|如下)[^，。：]{0,6}情[形况]/u;

/** Says where a provision stands, by its kind, its headings and its eId. */
export function readStanding(provision: Provision, byEid: ReadonlyMap<string, Provision>): Standing {
  const told = tellingHeading(provision, byEid);
  const isIntroduction = provision.eid.startsWith('preamble');
  const words = provisionWords(provision);
  const turn = isIntroduction ? words.search(TURN) : (provision.number?.length ?? 0);
  const start = Math.max(turn, 0);
  return {
    refused: refusalOf(provision, told, turn) ?? (isCondition(provision, byEid) ? 'threshold' : null),
    start,
    isGoals: told?.setting === 'goals' || (isIntroduction && LABELLED.test(words.slice(start))),
    goals: told?.setting === 'goals' ? told.heading : null,
    isNorm: isInArticle(provision, byEid),
  };
}

function refusalOf({ kind, eid }: Provision, told: Told | null, turn: number): Reason | null {
  if (!isProse(kind) || OUTSIDE.test(eid)) return 'frame';
  return told?.setting === 'background' || turn < 0 ? 'background' : null;
}

/** Whether a provision is an item of a list of conditions, or below one. */
function isCondition({ kind, parent }: Provision, byEid: ReadonlyMap<string, Provision>): boolean {
  const above = parent === null ? undefined : byEid.get(parent);
  if (above === undefined) return false;
  return (kind !== 'p' && CONDITIONS.test(leadOf(provisionWords(above)))) || isCondition(above, byEid);
}

/** The sentence that leads a list: the last before it. */
function leadOf(words: string): string {
  return words.slice(words.lastIndexOf('。', words.length - 2) + 1);
}

function isInArticle({ kind, parent }: Provision, byEid: ReadonlyMap<string, Provision>): boolean {
  const above = parent === null ? undefined : byEid.get(parent);
  return kind === 'article' || (above !== undefined && isInArticle(above, byEid));
}

interface Told {
  setting: 'goals' | 'background';
  heading: Provision;
}

/**
 * The nearest heading that tells what a provision is; one that tells both, `指导思想、基本原则和主要目标`,
 * leaves it to those below it.
 */
function tellingHeading(provision: Provision, byEid: ReadonlyMap<string, Provision>): Told | null {
  const heading = provision.heading ?? '';
  if (REACHED.test(heading)) return { setting: 'background', heading: provision };
  if (GOALS.test(heading)) return { setting: 'goals', heading: provision };
  if (BACKGROUND.test(heading)) return { setting: 'background', heading: provision };
  const parent = provision.parent === null ? undefined : byEid.get(provision.parent);
  return parent ? tellingHeading(parent, byEid) : null;
}
