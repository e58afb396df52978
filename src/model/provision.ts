import { z } from 'zod';
import { idSchema } from './document.ts';
import { rawSpanSchema } from './span.ts';
import { say } from './field-description.ts';

/**
 * Kinds of provision. Hierarchy: `chapter` 第一章, `article` 第一条, `section` 一、, `subsection` （一）,
 * `paragraph` 1., `subparagraph` （1）, `point` ①; `p` is an unnumbered paragraph, `item` an entry
 * behind a dash or a bullet; `verbatim` are the lines of a table whose grid the text does not prove.
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
  'verbatim',
  'attachment',
] as const;

export const provisionKindSchema = z.enum(provisionKinds);
export type ProvisionKind = z.infer<typeof provisionKindSchema>;

/** Akoma Ntoso eId: `sec_2__subsec_1__p_3`; `art_2-1` is 第二条之一, `art_2--2` the second that is called 第二条. */
export const eidSchema = z
  .string()
  .regex(/^[a-z]+(?:_[0-9]+(?:-{1,2}[0-9]+){0,2})?(?:__[a-z]+(?:_[0-9]+(?:-{1,2}[0-9]+){0,2})?)*$/);

/**
 * The smallest citable unit of a text. Its words are `number + heading + text`, in this order and
 * with nothing between them; children are provisions of their own.
 */
export const provisionSchema = z.strictObject({
  document: idSchema.meta(say('所属文件或公报的编号', 'Id of the document or gazette')),
  eid: eidSchema.meta(say('条文编号（Akoma Ntoso eId）', 'Id of the provision (Akoma Ntoso eId)')),
  parent: eidSchema.nullable().meta(say('上级条文编号', 'Id of the parent provision')),
  kind: provisionKindSchema.meta(say('条文种类', 'Kind of provision')),
  /** Marker as printed: `（一）`, `专栏1`, `表1`. */
  number: z.string().nullable().meta(say('序号，照原文', 'Marker as printed')),
  heading: z.string().nullable().meta(say('标题或领句', 'Heading or lead sentence')),
  /** Own text; the cells of a `row` or `head` are parted by tabs, lines within by line feeds, as are those of a `verbatim`. */
  text: z.string().meta(say('本级文字；表行的单元格以制表符分隔', 'Own text; cells of a row are parted by tabs')),
  raw: rawSpanSchema,
  leads: z.array(idSchema).meta(say('责任说明中牵头的单位编号', 'Ids of the bodies that its notes name as lead')),
  participants: z.array(idSchema).meta(say('责任说明中其他单位的编号', 'Ids of the other bodies that its notes name')),
  /** Those of `participants` that they call responsible without parting who leads from who takes part: 责任单位, 落实. */
  responsible: z
    .array(idSchema)
    .meta(
      say(
        '其他单位中只列为责任单位、未分牵头与参与的单位编号',
        'Those of participants that its notes call responsible without parting who leads from who takes part',
      ),
    ),
  regions: z.array(idSchema).meta(say('所提地区的编号', 'Ids of the regions that it names')),
  topics: z.array(idSchema).meta(say('主题编号，编者按规则归类', 'Ids of its topics; editorial, by rules')),
});

export type Provision = z.infer<typeof provisionSchema>;

/** All words of a provision, as they are searched and quoted. */
export function provisionWords(provision: Pick<Provision, 'number' | 'heading' | 'text'>): string {
  return (provision.number ?? '') + (provision.heading ?? '') + provision.text;
}
