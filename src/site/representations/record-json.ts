import type { Body } from '../../model/body.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { dutiesOf } from '../bodies/bodies.ts';
import { roles } from '../bodies/roles.ts';
import { contractVersion } from '../data/contract.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { portal } from '../portal/portal.ts';
import { profile } from '../portal/profile.ts';
import { cslItem } from '../citations/csl-json.ts';
import { targetReference } from '../citations/record-references.ts';
import { namingsOf } from '../regions/namings.ts';
import { recordPath, type RecordName } from './forms.ts';

/** The file of a record: rows as their data sets have them, and ids of what it is related to. */
function recordFile(kind: RecordName, id: string, site: URL | undefined, rows: object): string {
  const url = fullAddress(href(recordPath(kind, id)), site);
  return `${JSON.stringify({ kind, version: contractVersion, url, licence: profile.licence?.id ?? null, ...rows })}\n`;
}

/** Where a provision stands; its row is in the file of its document. */
function placeIn({ document, eid }: Provision) {
  return { document, eid };
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** A document with all rows that are its own. */
export function documentJson(document: PolicyDocument, site: URL | undefined): string {
  const { id } = document;
  return recordFile('document', id, site, {
    document,
    summary: portal.summaryOf(id),
    provisions: portal.provisionsOf(id),
    targets: portal.targetsOf(id),
    citations: portal.citationsFrom(id),
  });
}

/** A target with its receipt: the provision and the document that it stands in, and how to cite it. */
export function targetJson(target: Target, site: URL | undefined): string {
  return recordFile('target', target.id, site, {
    target,
    provision: portal.provision(target.document, target.provision) ?? null,
    document: portal.documentOf(target),
    reference: cslItem(targetReference(target, site)),
  });
}

/** An indicator with the targets that set its goals. */
export function indicatorJson(indicator: Indicator, site: URL | undefined): string {
  return recordFile('indicator', indicator.id, site, { indicator, targets: portal.targetsOfIndicator(indicator.id) });
}

/** A body with the ids of what it answers for, role by role. */
export function bodyJson(body: Body, site: URL | undefined): string {
  const duties = dutiesOf(body.id);
  return recordFile('body', body.id, site, {
    body,
    parts: idsOf(portal.partsOf(body.id)),
    duties: Object.fromEntries(
      roles.map((role) => {
        const { targets, elsewhere } = duties[role];
        return [role, { targets: idsOf(targets), provisions: elsewhere.map(placeIn) }];
      }),
    ),
    mandates: idsOf(portal.mandatesOf(body.id)),
  });
}

/** A region with the ids of what names it. */
export function regionJson(region: Region, site: URL | undefined): string {
  const { targets, elsewhere } = namingsOf(region.id);
  return recordFile('region', region.id, site, {
    region,
    within: idsOf(portal.regionsWithin(region.id)),
    targets: idsOf(targets),
    provisions: elsewhere.map(placeIn),
  });
}
