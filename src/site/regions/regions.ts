import { part } from '../../core/read/text/cut.ts';
import type { Mention } from '../../model/mention.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Region, RegionKind } from '../../model/region.ts';
import { portal } from '../portal/portal.ts';

export const regionKindLabels: Record<RegionKind, string> = {
  province: '省',
  city: '设区市',
  district: '市辖区',
  county: '县与县级市',
  area: '片区',
  zone: '开发区与新区',
  river: '江河与流域',
  lake: '湖泊与水库',
  bay: '海湾与港',
  reserve: '保护地与风景区',
};

/** The label that opens a line of a cell, or a sentence in it: `2.萧山区：`. */
const label = /(?:^|[。；\n\t])\s*(?:\d+[.．、])?([^：。；，\n\t]{1,40})：/gu;

/** Where a label that governs the words at an offset stands; none in another line. */
function governingLabel(words: string, at: number): { start: number; end: number } | null {
  const line = Math.max(words.lastIndexOf('\n', at - 1), words.lastIndexOf('\t', at - 1)) + 1;
  const last = [...part(words, line, at).matchAll(label)].at(-1);
  if (last === undefined) return null;
  const end = line + last.index + last[0].length;
  return { start: end - 1 - (last[1]?.length ?? 0), end };
}

/**
 * Ids of the regions that a target is for: those named in its quote and, in a row of a table, those that
 * the label of its line names.
 * @param quote the target as a mention
 * @param named regions that the provision names
 */
export function regionsOfTarget(
  quote: Pick<Mention, 'start' | 'end'>,
  named: readonly Pick<Mention, 'ref' | 'start' | 'end'>[],
  provision: Pick<Provision, 'kind' | 'number' | 'heading' | 'text'>,
): string[] {
  const own = provision.kind === 'row' ? governingLabel(provisionWords(provision), quote.start) : null;
  const within = (run: { start: number; end: number } | null, { start, end }: Pick<Mention, 'start' | 'end'>) =>
    run !== null && run.start <= start && end <= run.end;
  return [...new Set(named.filter((each) => within(quote, each) || within(own, each)).map(({ ref }) => ref))];
}

/** The regions that this one lies in, the widest first. */
export function regionsAbove({ parent }: Region): Region[] {
  const up = parent === null ? undefined : portal.region(parent);
  return up === undefined ? [] : [...regionsAbove(up), up];
}

/** When its names mean this region: `2021年起`, `至2021年`; null for always. */
export function timeOf({ from, until }: Region): string | null {
  const parts = [from === null ? null : `${String(from)}年起`, until === null ? null : `至${String(until)}年`];
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : given.join('，');
}

/** Regions by kind, in the order of the labels. */
export function groupRegions(given: readonly Region[]): { kind: RegionKind; regions: Region[] }[] {
  return (Object.keys(regionKindLabels) as RegionKind[])
    .map((kind) => ({ kind, regions: given.filter((region) => region.kind === kind) }))
    .filter((group) => group.regions.length > 0);
}
