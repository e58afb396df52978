import type { Random } from '../random.ts';
import { seededRandom } from '../random.ts';
import { drawPlaces, shortLevel, type Place } from './places.ts';
import { themes, type Theme } from './themes.ts';

/** What others can say of a plan without having read it. */
export interface PlanFacts {
  place: Place;
  theme: Theme;
  /** First and last year. */
  from: number;
  to: number;
  /** What its title ends with: 规划. */
  form: (typeof forms)[number];
  title: string;
  /** 发文字号, which no other plan of the same seed has. */
  number: string;
  /** Full names of the bodies that issue it. */
  issuers: string[];
  /** Year, month, day. */
  issued: readonly [number, number, number];
}

const forms = ['规划', '行动计划', '实施方案'] as const;
/** A place makes two plans on each theme, the second when the first has ended. */
const periods = [[2011, 2015, 2016, 2020], [2016, 2020, 2021, 2025], [2018, 2022, 2023, 2027]] as const; // prettier-ignore
/** Plans of so many places stand between one another, so that few plans too are of several places. */
const PLACES_AT_ONCE = 4;
const PLANS_OF_BLOCK = PLACES_AT_ONCE * themes.length * 2;

/** How far before it stands the plan of the same place on the same theme that a plan follows. */
export const FORMER = PLACES_AT_ONCE * themes.length;

/** Gives the facts of the plan of an index (0, 1, …); each depends on seed and index alone, however many plans are made. */
export function planRegister(seed: string): (index: number) => PlanFacts {
  const places = drawPlaces(seededRandom(`${seed}/places`));
  return (index) => {
    const block = Math.floor(index / PLANS_OF_BLOCK);
    const within = index % PLANS_OF_BLOCK;
    const turn = block * PLACES_AT_ONCE + (within % PLACES_AT_ONCE);
    const place = at(places, turn);
    const theme = at(themes, Math.floor(within / PLACES_AT_ONCE));
    const [first, middle, second, last] = at(periods, block);
    const [from, to] = within < FORMER ? [first, middle] : [second, last];
    const round = Math.floor(turn / places.length);
    return factsOf(seededRandom(`${seed}/facts/${String(index)}`), { place, theme, from, to, round }, index);
  };
}

/** `round` is how often all places have had their turn: they then make other plans on the same theme. */
interface Turn extends Pick<PlanFacts, 'place' | 'theme' | 'from' | 'to'> {
  round: number;
}

function factsOf(random: Random, { place, theme, from, to, round }: Turn, index: number): PlanFacts {
  const form = random.pick(forms);
  const scope = round === 0 ? '' : `重点任务（第${String(round)}批）`;
  const title = `${place.name}${theme.subject}${scope}${form}（${String(from)}—${String(to)}年）`;
  const { issuers, mark } = issuersOf(random, place, theme);
  const issued = [from, random.between(1, 12), random.between(1, 28)] as const;
  const number = `${shortName(place)}${mark}〔${String(from)}〕${String(index + 1)}号`;
  return { place, theme, from, to, form, title, number, issuers, issued };
}

/** Who issues it, and by which character its number says so. */
function issuersOf(random: Random, place: Place, { lead, partners }: Theme): { issuers: string[]; mark: string } {
  const bureau = (name: string) => (place.level === 'province' ? name.replace(/局$/u, '厅') : name);
  switch (random.between(0, 2)) {
    case 0:
      return { issuers: [`${place.name}人民政府`], mark: '政发' };
    case 1:
      return { issuers: [`${place.name}人民政府办公${place.level === 'province' ? '厅' : '室'}`], mark: '政办发' };
    default: {
      const bureaus = [lead, random.pick(partners)].map((name) => `${place.name}${bureau(name)}`);
      return { issuers: bureaus, mark: `${lead.slice(0, 1)}发` };
    }
  }
}

/** 杭 of 杭州市, and 桐 of 杭州市桐庐县. */
function shortName(place: Place): string {
  const own = place.level === 'county' ? (place.parts[0] ?? place.name) : place.name;
  return own.slice(0, 1);
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** What the bodies of a plan's place are called in its text: 市政府, 市水利局. */
export function ownBody({ place }: PlanFacts, body: string): string {
  const bureau = place.level === 'province' ? body.replace(/局$/u, '厅') : body;
  return `${shortLevel(place)}${bureau}`;
}
