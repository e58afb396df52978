import { z } from 'zod';
import { idSchema, levelSchema } from './document.ts';
import { customIssue, missingReference, selfReference, type Wording } from './wording.ts';
import { say } from './field-description.ts';

/**
 * Kinds of body that a text gives work to. `department` is an office of a government or a field office of
 * a central one, `coordination` a commission, leading group or its office (议事协调机构), `congress` an organ
 * of a people's congress, `committee` the administration of a zone or a scenic area (管委会), `society` a
 * mass organisation or a federation of co-operatives, `collective` bodies named together
 * (各区、县（市）政府).
 */
const bodyKindSchema = z.enum([
  'government',
  'department',
  'party',
  'congress',
  'court',
  'procuratorate',
  'coordination',
  'committee',
  'company',
  'media',
  'society',
  'collective',
]);
export type BodyKind = z.infer<typeof bodyKindSchema>;

/** A name under which documents of this portal speak of a body. */
const bodyAliasSchema = z.strictObject({
  /** As printed: `市环保局`. */
  name: z.string().min(1).meta(say('称呼，照原文', 'Name as printed')),
  /** Documents whose notes and task tables give it work under this name; none where only prose names it. */
  documents: z
    .array(idSchema)
    .default([])
    .meta(say('以此称呼交办任务的文件', 'Documents that give it work under this name')),
});

/** What became of a body. */
export const successionSchema = z.strictObject({
  id: idSchema.meta(say('承继者的编号', 'Id of the successor')),
  year: z.int().meta(say('承继之年', 'Year in which it did')),
  reason: z.string().min(1).meta(say('依据', 'Reason for the entry')),
});
export type Succession = z.infer<typeof successionSchema>;

/** A public body or company, an entry of `content/registry/bodies.yaml` or derived from the texts. */
export const bodySchema = z.strictObject({
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  /** Full name; the name as printed where the full one is not certain, which `reason` then says. */
  name: z
    .string()
    .min(1)
    .meta(say('全称；全称无从确定的照原文', 'Full name, or the name as printed where that is not certain')),
  /** The region whose government it is or belongs to: `杭州市`; where a company or a branch has its seat. */
  jurisdiction: z
    .string()
    .min(1)
    .nullable()
    .meta(
      say(
        '所属地区；机器识别而无从确定的为空',
        'Region whose government it belongs to, or where it has its seat; null for a derived body where that is not told',
      ),
    ),
  level: levelSchema
    .nullable()
    .meta(
      say(
        '层级：国家、省、市、县；非党政机关及无从确定的为空',
        'Administrative level; null for what is no organ of state or party, and where it is not told',
      ),
    ),
  kind: bodyKindSchema.meta(say('单位种类', 'Kind of body')),
  /** The body that it is a part or an office of, where this registry has it. */
  parent: idSchema
    .nullable()
    .default(null)
    .meta(say('上级或所属单位的编号', 'Id of the body that it is a part or an office of')),
  aliases: z.array(bodyAliasSchema).meta(say('各文件对它的称呼', 'Names under which the documents speak of it')),
  /**
   * Jurisdictions whose documents mean it by these aliases; its own where none is given. Of a document whose jurisdiction
   * went unread, its id stands for it.
   */
  usedIn: z
    .array(z.string())
    .default([])
    .meta(say('以这些称呼指它的文件所属地区', 'Regions whose documents mean it by these names')),
  reason: z
    .string()
    .min(1)
    .meta(say('归并或分立的理由', 'Editorial reason for joining the names, or for keeping it apart')),
  successors: z.array(successionSchema).default([]).meta(say('沿革：承继者', 'What took its place, or its work')),
  /** Whether the registry has it, or the engine knows it by nothing but the name that a document prints. */
  origin: z
    .enum(['registry', 'derived'])
    .default('registry')
    .meta(
      say(
        '来源：registry 名录所列，derived 机器依文件中的称呼识别、未经核对',
        'registry for an entry of the registry, derived for what is known by its name in a document alone',
      ),
    ),
});
export type Body = z.infer<typeof bodySchema>;

/** A body as the registry has it. */
const registeredBodySchema = bodySchema.extend({
  jurisdiction: z.string().min(1),
  origin: z.literal('registry').default('registry'),
});

/** What holds of the registry as a whole: ids are unique, references exist, a name means one body. */
export const bodyRegistrySchema = z.array(registeredBodySchema).superRefine((bodies, context) => {
  const ids = new Set<string>();
  const meanings = new Map<string, string>();
  const report = (index: number, wording: Wording) => {
    context.addIssue(customIssue([index], wording));
  };
  for (const [index, body] of bodies.entries()) {
    if (ids.has(body.id)) report(index, { zh: `编号 ${body.id} 用了两次`, en: `the id ${body.id} is used twice` });
    ids.add(body.id);
    for (const name of new Set([body.name, ...body.aliases.map((alias) => alias.name)])) {
      for (const jurisdiction of body.usedIn.length > 0 ? body.usedIn : [body.jurisdiction]) {
        const key = `${jurisdiction} ${name}`;
        const other = meanings.get(key);
        if (other !== undefined)
          report(index, {
            zh: `在${jurisdiction}的文件中，“${name}”已指 ${other}`,
            en: `in documents of ${jurisdiction}, ${name} is ${other} already`,
          });
        meanings.set(key, body.id);
      }
    }
  }
  for (const [index, body] of bodies.entries()) {
    for (const id of [body.parent, ...body.successors.map((successor) => successor.id)]) {
      if (id !== null && !ids.has(id)) report(index, missingReference(body.id, id, ids));
      if (id === body.id) report(index, selfReference(id));
    }
  }
});
