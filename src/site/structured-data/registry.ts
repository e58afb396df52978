import type { DefinedTermSet, Organization, Place, WithContext } from 'schema-dts';
import type { Body } from '../../model/body.ts';
import type { Term } from '../../model/glossary.ts';
import type { Region } from '../../model/region.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { portal } from '../portal/portal.ts';
import { profile } from '../portal/profile.ts';
import { context } from './json-ld.ts';

/** Kinds of bodies that are no part of government. */
const outside: ReadonlySet<Body['kind']> = new Set(['company', 'media', 'society', 'collective']);

const otherNames = (name: string, names: readonly string[]) => {
  const others = names.filter((each) => each !== name);
  return others.length === 0 ? {} : { alternateName: others };
};

/** A body with the names under which texts speak of it. */
export function describeBody(
  { id, name, kind, jurisdiction, parent, aliases }: Body,
  site: URL | undefined,
): WithContext<Organization> {
  const full = (path: string) => fullAddress(href(path), site);
  const above = parent === null ? undefined : portal.body(parent);
  return {
    '@context': context,
    '@type': outside.has(kind) ? 'Organization' : 'GovernmentOrganization',
    '@id': full(`/bodies/${id}/`),
    url: full(`/bodies/${id}/`),
    name,
    ...otherNames(
      name,
      aliases.map((alias) => alias.name),
    ),
    ...(jurisdiction === null ? {} : { areaServed: { '@type': 'AdministrativeArea', name: jurisdiction } }),
    ...(above === undefined
      ? {}
      : { parentOrganization: { '@type': 'Organization', '@id': full(`/bodies/${above.id}/`), name: above.name } }),
  };
}

/** Kinds of regions that a government has. */
const administered: ReadonlySet<Region['kind']> = new Set(['province', 'city', 'district', 'county']);

/** A region with its names, and the one that it lies in. */
export function describeRegion({ id, name, kind, parent, aliases }: Region, site: URL | undefined): WithContext<Place> {
  const full = (path: string) => fullAddress(href(path), site);
  const around = parent === null ? undefined : portal.region(parent);
  return {
    '@context': context,
    '@type': administered.has(kind) ? 'AdministrativeArea' : 'Place',
    '@id': full(`/regions/${id}/`),
    url: full(`/regions/${id}/`),
    name,
    ...otherNames(name, aliases),
    ...(around === undefined
      ? {}
      : { containedInPlace: { '@type': 'Place', '@id': full(`/regions/${around.id}/`), name: around.name } }),
  };
}

/** The terms of the glossary with their definitions, which are editorial. */
export function describeGlossary(terms: readonly Term[], site: URL | undefined): WithContext<DefinedTermSet> {
  const page = fullAddress(href('/glossary/'), site);
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': page,
    url: page,
    name: `${profile.name}：名词`,
    inLanguage: 'zh-CN',
    hasDefinedTerm: terms.map(({ id, term, aliases, definition }) => ({
      '@type': 'DefinedTerm' as const,
      '@id': `${page}#${id}`,
      name: term,
      ...otherNames(term, aliases),
      description: definition,
    })),
  };
}
