import { z } from 'zod';
import { idSchema } from './document.ts';
import { spanSchema } from './span.ts';

/**
 * Kinds of provision. Hierarchy: `chapter` 第一章, `article` 第一条, `section` 一、, `subsection` （一）,
 * `paragraph` 1., `subparagraph` （1）, `point` ①; `p` is an unnumbered paragraph, `item` an entry
 * behind a dash or a bullet.
 */
const provisionKinds = [
  'masthead',
  'contents',
  'entry',
  'imprint',
  'title',
  'status',
  'number',
  'addressee',
  'signature',
  'date',
  'publicity',
  'copy',
  'chapter',
  'article',
  'section',
  'subsection',
  'paragraph',
  'subparagraph',
  'point',
  'p',
  'item',
  'responsibility',
  'attachment-list',
  'box',
  'table',
  'head',
  'row',
  'note',
  'attachment',
] as const;

export const provisionKindSchema = z.enum(provisionKinds);
export type ProvisionKind = z.infer<typeof provisionKindSchema>;

/** Akoma Ntoso eId: `sec_2__subsec_1__p_3`. */
export const eidSchema = z.string().regex(/^[a-z]+(?:_[0-9]+(?:-[0-9]+)?)?(?:__[a-z]+(?:_[0-9]+(?:-[0-9]+)?)?)*$/);

/**
 * The smallest citable unit of a text. Its words are `number + heading + text`, in this order and
 * with nothing between them; children are provisions of their own.
 */
export const provisionSchema = z.strictObject({
  /** Document or gazette that holds it. */
  document: idSchema,
  eid: eidSchema,
  parent: eidSchema.nullable(),
  kind: provisionKindSchema,
  /** Marker as printed: `（一）`, `专栏1`, `表1`. */
  number: z.string().nullable(),
  /** Heading, or the lead sentence that names the paragraph. */
  heading: z.string().nullable(),
  /** Own text; the cells of a `row` or `head` are parted by tabs, lines within by line feeds. */
  text: z.string(),
  raw: spanSchema,
  /** Ids of the bodies that its responsibility notes name as 牵头. */
  leads: z.array(idSchema),
  /** Ids of the other bodies that they name. */
  participants: z.array(idSchema),
  /** Those of `participants` that they call responsible without parting who leads from who takes part: 责任单位, 落实. */
  responsible: z.array(idSchema),
  /** Ids of the regions that it names. */
  regions: z.array(idSchema),
  /** Ids of its topics: editorial, by the rules of the registry of topics. */
  topics: z.array(idSchema),
});

export type Provision = z.infer<typeof provisionSchema>;

/** All words of a provision, as they are searched and quoted. */
export function provisionWords(provision: Pick<Provision, 'number' | 'heading' | 'text'>): string {
  return (provision.number ?? '') + (provision.heading ?? '') + provision.text;
}
