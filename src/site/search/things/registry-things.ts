import type { Body } from '../../../model/body.ts';
import type { Region } from '../../../model/region.ts';
import { foldedNames } from '../../../search/things/thing-index.ts';
import type { NamedThing } from '../../../search/things/thing.ts';
import { bodyKindLabels } from '../../bodies/bodies.ts';
import { countRoles, partiesOf, roleIn } from '../../bodies/roles.ts';
import { latestInWords } from '../../indicators/latest.ts';
import { jurisdictionLabel } from '../../page/labels.ts';
import { bodies, glossary, indicators, regions, topics } from '../../portal/data.ts';
import { portal } from '../../portal/portal.ts';
import { namingsOf } from '../../regions/namings.ts';
import { regionKindLabels, regionsAbove, timeOf } from '../../regions/regions.ts';

const given = (facts: readonly (string | null)[]) => facts.filter((fact) => fact !== null && fact !== '') as string[];

/** The registered measures, each with its last goal and its last state. */
export function indicatorThings(): NamedThing[] {
  return indicators.map((indicator): NamedThing => {
    const { id, name, jurisdiction, english, synonyms } = indicator;
    const goal = latestInWords(indicator, ['target']);
    const state = latestInWords(indicator, ['actual', 'baseline']);
    return {
      kind: 'indicator',
      id,
      name,
      path: `/indicators/${id}/`,
      facts: given([
        goal === null ? null : `${goal.year}目标：${goal.words}`,
        given([state === null ? null : `${state.year}：${state.words}`, jurisdiction]).join(' · '),
      ]),
      names: foldedNames([name]),
      said: foldedNames(synonyms),
      places: [],
      within: [],
      printed: [],
      spoken: [name, ...synonyms],
      english: given([english]),
    };
  });
}

/** The bodies under all their names. */
export function bodyThings(): NamedThing[] {
  return bodies.map((body): NamedThing => {
    const names = [body.name, ...body.aliases.map(({ name }) => name)];
    return {
      kind: 'body',
      id: body.id,
      name: body.name,
      path: `/bodies/${body.id}/`,
      facts: given([workOf(body), succession(body, (id) => portal.body(id)?.name, portal.predecessorsOf(body.id))]),
      names: foldedNames(names),
      said: [],
      places: [],
      within: [],
      printed: [],
      spoken: names,
      english: [],
    };
  });
}

/** Whose it is, and how many targets it leads and joins. */
function workOf(body: Body): string {
  const own = portal.targetsOfBody(body.id);
  const counts = countRoles(
    (role) => own.filter((target) => roleIn(partiesOf(target), body.id) === role).length,
    '项目标',
  );
  return [`${jurisdictionLabel(body)} · ${bodyKindLabels[body.kind]}`, ...counts].join(' · ');
}

/** The regions under all their names, with what has become of each. */
export function regionThings(): NamedThing[] {
  return regions.map((region): NamedThing => {
    const names = [region.name, ...region.aliases, ...region.listedAs];
    return {
      kind: 'region',
      id: region.id,
      name: region.name,
      path: `/regions/${region.id}/`,
      facts: given([
        placeOf(region),
        succession(region, (id) => portal.region(id)?.name, portal.formerRegionsOf(region.id)),
      ]),
      names: foldedNames([...names, ...names.map(withoutKind)]),
      said: [],
      places: [],
      within: regionsAbove(region).map(({ name }) => name),
      printed: [],
      spoken: [...names, ...names.map(withoutKind)],
      english: [],
    };
  });
}

/** The name of a county or district as people say it: 萧山 of 萧山区; no name is left of one character. */
function withoutKind(name: string): string {
  return /^\p{Script=Han}{3,}[省市区县]$/u.test(name) ? name.replace(/.$/u, '') : name;
}

function placeOf(region: Region): string {
  const { length } = namingsOf(region.id).targets;
  const within = regionsAbove(region).map(({ name }) => name);
  const targets = length === 0 ? null : `${String(length)}项目标点名`;
  return given([within.join(''), regionKindLabels[region.kind], timeOf(region), targets]).join(' · ');
}

interface Changed {
  readonly successors: readonly { readonly id: string; readonly year: number; readonly reason: string }[];
}

/** What took its place, else what it took the place of, with the reason of the registry. */
function succession(
  { successors }: Changed,
  nameOf: (id: string) => string | undefined,
  former: readonly (Changed & { readonly id: string; readonly name: string })[],
): string | null {
  const after = successors.map(({ id, year, reason }) => `${String(year)}年起：${nameOf(id) ?? id}（${reason}）`);
  if (after.length > 0) return after.join(' ');
  const before = former.map(
    ({ name, successors: [change] }) => `${change ? `${String(change.year)}年承接` : '承接'}${name}`,
  );
  return before.length > 0 ? before.join('，') : null;
}

/** The topics with what belongs to them. */
export function topicThings(): NamedThing[] {
  return topics.map(({ id, name, english, synonyms, definition, documents, provisions, targets }): NamedThing => {
    const counts = `${String(documents)}份文件，${String(provisions)}条，${String(targets)}项目标`;
    return {
      kind: 'topic',
      id,
      name,
      path: `/topics/${id}/`,
      facts: [definition, counts],
      names: foldedNames([name]),
      said: foldedNames(synonyms),
      places: [],
      within: [],
      printed: [],
      spoken: [name],
      english: given([english]),
    };
  });
}

/** The terms of the glossary, explained. */
export function termThings(): NamedThing[] {
  return glossary.map(({ id, term, aliases, synonyms, definition, uses }): NamedThing => {
    return {
      kind: 'term',
      id,
      name: term,
      path: `/glossary/#${id}`,
      facts: [definition, `${String(uses.length)}条用到`],
      names: foldedNames([term, ...aliases]),
      said: foldedNames(synonyms),
      places: [],
      within: [],
      printed: aliases.length > 0 ? aliases : [term],
      spoken: [term, ...aliases],
      english: [id.replaceAll('-', ' ')],
    };
  });
}
