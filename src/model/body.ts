import { z } from 'zod';
import { idSchema, levelSchema } from './document.ts';
import { customIssue, missingReference, selfReference, type Wording } from './wording.ts';

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
  name: z.string().min(1),
  /** Documents whose notes and task tables give it work under this name; none where only prose names it. */
  documents: z.array(idSchema).default([]),
});

/** What became of a body. */
export const successionSchema = z.strictObject({
  /** The body or region that took its place, or its work. */
  id: idSchema,
  /** Year in which it did. */
  year: z.int(),
  reason: z.string().min(1),
});
export type Succession = z.infer<typeof successionSchema>;

/** A public body or company, an entry of `content/registry/bodies.yaml`. */
export const bodySchema = z.strictObject({
  id: idSchema,
  /** Full name; the name as printed where the full one is not certain, which `reason` then says. */
  name: z.string().min(1),
  /** The region whose government it is or belongs to: `杭州市`; where a company or a branch has its seat. */
  jurisdiction: z.string().min(1),
  /** Administrative level; null for what is no organ of the state or the party. */
  level: levelSchema.nullable(),
  kind: bodyKindSchema,
  /** The body that it is a part or an office of, where this registry has it. */
  parent: idSchema.nullable().default(null),
  aliases: z.array(bodyAliasSchema),
  /** Jurisdictions whose documents mean it by these aliases; its own where none is given. */
  usedIn: z.array(z.string()).default([]),
  /** Editorial reason why all these names are one body, or why it stands apart from a similar one. */
  reason: z.string().min(1),
  successors: z.array(successionSchema).default([]),
});
export type Body = z.infer<typeof bodySchema>;

/** What holds of the registry as a whole: ids are unique, references exist, a name means one body. */
export const bodyRegistrySchema = z.array(bodySchema).superRefine((bodies, context) => {
  const ids = new Set<string>();
  const meanings = new Map<string, string>();
  const complain = (index: number, wording: Wording) => {
    context.addIssue(customIssue([index], wording));
  };
  for (const [index, body] of bodies.entries()) {
    if (ids.has(body.id)) complain(index, { zh: `编号 ${body.id} 用了两次`, en: `the id ${body.id} is used twice` });
    ids.add(body.id);
    for (const name of new Set([body.name, ...body.aliases.map((alias) => alias.name)])) {
      for (const jurisdiction of body.usedIn.length > 0 ? body.usedIn : [body.jurisdiction]) {
        const key = `${jurisdiction} ${name}`;
        const other = meanings.get(key);
        if (other !== undefined)
          complain(index, {
            zh: `在${jurisdiction}的文件中，“${name}”已指 ${other}`,
            en: `in documents of ${jurisdiction}, ${name} is ${other} already`,
          });
        meanings.set(key, body.id);
      }
    }
  }
  for (const [index, body] of bodies.entries()) {
    for (const id of [body.parent, ...body.successors.map((successor) => successor.id)]) {
      if (id !== null && !ids.has(id)) complain(index, missingReference(body.id, id, ids));
      if (id === body.id) complain(index, selfReference(id));
    }
  }
});
