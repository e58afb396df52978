import { max } from 'd3-array';
import { yearOf } from '../../core/read/text/date.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { pageLength } from '../page/page-length.ts';
import { documents } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, derivedOf } from '../portal/store/derived.ts';
import { boundLabel, boundsOf, isInItsTime, type Bound } from './bearing.ts';
import { namingsOf } from './namings.ts';
import { isGoverned, placeOfDocument } from './places.ts';
import { reachOf } from './reach.ts';
import { regionsAbove } from './regions.ts';

/** A goal that bears on a region, and how: by its name, or as one of a group of places. */
export interface RegionGoal {
  readonly target: Target;
  /** Null where the goal names the region. */
  readonly bound: Bound | null;
  /** `点名`, `各区县`, `全市`. */
  readonly label: string;
  readonly isDraft: boolean;
}

/** Stands for the nation among the ids of places. */
const NATION = 'nation';

function isNational(document: PolicyDocument): boolean {
  return (document.level === 'national' || document.level === 'ministry') && placeOfDocument(document) === null;
}

const nationalDocuments = derived(() => documents.filter(isNational));

/** The documents of a place. */
function documentsOf(id: string): readonly PolicyDocument[] {
  if (id === NATION) return nationalDocuments();
  const names = portal.region(id)?.aliases ?? [];
  return names
    .flatMap((name) => portal.documentsOfPlace(name))
    .filter((document) => placeOfDocument(document)?.id === id);
}

/** Whether a text that is here says that it repeals a document. */
function isRepealed({ id }: PolicyDocument): boolean {
  return portal.citationsTo(id).some(({ relation }) => relation === 'repeals');
}

/**
 * The groups of places that a target is for, as far as its text says so; none for what names its regions, what is for a
 * part of a place, and what a table of results looks back on. What a draft says binds nobody, nor does what is repealed.
 */
export function sharedBoundsOf(target: Target): Bound[] {
  const document = portal.documentOf(target);
  return document.status === 'draft' ? [] : boundsIn(document, target);
}

function boundsIn(document: PolicyDocument, target: Target): Bound[] {
  const place = placeOfDocument(document);
  if (place === null && !isNational(document)) return [];
  if (target.origin === 'outcome-table' || target.status === 'withdrawn' || isRepealed(document)) return [];
  return boundsOf(reachOf(target).reach, place);
}

interface SharedTarget {
  readonly target: Target;
  readonly document: PolicyDocument;
  readonly bounds: readonly Bound[];
}

/** The goals of the texts of a place that are for each of a kind in it, or for the whole. */
const sharedGoals = derivedOf((id): readonly SharedTarget[] =>
  documentsOf(id).flatMap((document) =>
    portal
      .targetsOf(document.id)
      .map((target) => ({ target, document, bounds: boundsIn(document, target) }))
      .filter(({ bounds }) => bounds.length > 0),
  ),
);

/** The places whose documents hold in a region, its own first: 富阳区, 杭州市, 浙江省, the nation. */
function placesAround(region: Region): readonly (Region | null)[] {
  return [region, ...regionsAbove(region).filter(isGoverned).reverse(), null];
}

/**
 * The goals that bear on a region that has a government: those that name it, then those of each place around it, from the
 * nearest, for each region of its kind and for the whole; of drafts at the end. A goal that is for a part of a place, or of
 * which that is not certain, is in none.
 */
export function goalsOf(region: Region): readonly RegionGoal[] {
  if (!isGoverned(region)) return [];
  const named = namingsOf(region.id).targets.map((target): RegionGoal => ({
    target,
    bound: null,
    label: '点名',
    isDraft: portal.documentOf(target).status === 'draft',
  }));
  const shared = placesAround(region).flatMap((place) =>
    sharedGoals(place?.id ?? NATION)
      .filter(({ target, document }) => isInItsTime(region, document, target))
      .flatMap(({ target, document, bounds }) => {
        const bound = bounds.find((each) => isFor(each, region));
        return bound === undefined
          ? []
          : [{ target, bound, label: boundLabel(bound), isDraft: document.status === 'draft' }];
      }),
  );
  return [...named, ...shared].toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a group is one of a region; the place that a text is of lists what it asks of those in it, of whatever kind. */
function isFor({ bearing, kind, place }: Bound, region: Region): boolean {
  if (bearing === 'whole') return true;
  return place?.id === region.id ? kind === null : kind === region.kind;
}

/** Those that name it before those that do not, each before whole, of drafts last; the sort keeps the nearer first. */
function rank({ bound, isDraft }: RegionGoal): number {
  return (isDraft ? 10 : 0) + (bound === null ? 0 : bound.bearing === 'each' ? 1 : 2);
}

/** Most goals that the page of a region lists; the explorer has the rest. */
const most = pageLength(1200);

/** Whether they are so few that the page of a region lists each. */
export function isListed({ length }: readonly RegionGoal[]): boolean {
  return length <= most;
}

/** Words to try in the filter of a region's goals: how the one that is due last bears on it, and in which year. */
export function hintFor(goals: readonly RegionGoal[]): string {
  const last = max(goals, ({ target: { deadline } }) => deadline ?? undefined);
  const goal = goals.findLast(({ target: { deadline } }) => deadline === last);
  return goal === undefined || last === undefined ? '' : `${goal.label} ${yearOf(last)}年`;
}
