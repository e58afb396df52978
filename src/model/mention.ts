import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { say } from './field-description.ts';

/** A run of a provision's words that speaks of something that has a page of its own. */
export const mentionSchema = z.strictObject({
  document: idSchema.meta(say('所属文件或公报的编号', 'Id of the document or gazette')),
  eid: eidSchema.meta(say('条文编号（Akoma Ntoso eId）', 'Id of the provision (Akoma Ntoso eId)')),
  kind: z
    .enum(['body', 'region', 'citation', 'target'])
    .meta(say('种类：body 单位，region 地区，citation 所引文件，target 目标', 'body, region, citation or target')),
  ref: z.string().min(1).meta(say('所指单位、地区、文件或目标的编号', 'Id of the body, region, document or target')),
  start: z
    .int()
    .nonnegative()
    .meta(
      say(
        '在“序号+标题+文字”中的起点，UTF-16 码元，从 0 计',
        'Start in number + heading + text, in UTF-16 code units, from 0',
      ),
    ),
  end: z.int().positive().meta(say('终点（不含）', 'End, not included')),
});

export type Mention = z.infer<typeof mentionSchema>;
