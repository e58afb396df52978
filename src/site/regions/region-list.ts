import type { Region } from '../../model/region.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { regions } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';
import { groupRegions, regionKindLabels } from './regions.ts';

/** Most regions on a page. */
const most = pageLength(1000);

/** All regions on one page, or kind by kind. */
export const regionList = derived((): PartedList<Region> =>
  partList(
    groupRegions(regions).flatMap(({ regions: own }) => own),
    { path: '/regions/', most, partOf: ({ kind }) => ({ id: `kind_${kind}`, title: regionKindLabels[kind] }) },
  ),
);
