import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type ListPage, type PartedList } from '../page/parts.ts';
import { regions } from '../portal/data.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { namingsOf } from './namings.ts';
import { sentencesByDeadline, type DatedSentence } from './sentences.ts';

/** A sentence that sets targets for a region, or a provision that names it and sets none. */
type NamingRow =
  | { readonly of: 'targets'; readonly dated: DatedSentence }
  | { readonly of: 'provisions'; readonly provision: Provision };

/** Most sentences and provisions on a page. */
const most = pageLength(400);

const titles: Readonly<Record<NamingRow['of'], string>> = {
  targets: '要做什么、何时完成',
  provisions: '另外点名的条文',
};

/** What the texts say of a region on its page, or on pages of its own. */
export const namingList = derivedOf((id): PartedList<NamingRow> => {
  const { targets, elsewhere } = namingsOf(id);
  return partList<NamingRow>(
    [
      ...sentencesByDeadline(targets).map((dated): NamingRow => ({ of: 'targets', dated })),
      ...elsewhere.map((provision): NamingRow => ({ of: 'provisions', provision })),
    ],
    { path: `/regions/${id}/`, most, partOf: ({ of }) => ({ id: `by_${of}`, title: titles[of] }) },
  );
});

/** The regions of which one page cannot hold what is said. */
export function partedRegions(): Region[] {
  return regions.filter(({ id }) => {
    const { targets, elsewhere } = namingsOf(id);
    return targets.length + elsewhere.length > most && namingList(id).parts.length > 0;
  });
}

/** What stands on a page. */
export function namingsOn({ rows }: Pick<ListPage<NamingRow>, 'rows'>) {
  return {
    sentences: rows.flatMap((row) => (row.of === 'targets' ? [row.dated] : [])),
    provisions: rows.flatMap((row) => (row.of === 'provisions' ? [row.provision] : [])),
  };
}
