/** The place of a provision among those of all documents, as a key: `hz-water-2016 sec_1__p_1`. */
export type PlaceKey = `${string} ${string}`;

/** A provision or what stands in one: provisions and mentions have its `eid`, targets and receipts name it `provision`. */
type Placed = { readonly document: string } & ({ readonly eid: string } | { readonly provision: string });

/** The key of the provision that something is or stands in. */
export function placeKey(of: Placed): PlaceKey {
  return `${of.document} ${'eid' in of ? of.eid : of.provision}`;
}
