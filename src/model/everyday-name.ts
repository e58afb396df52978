import { z } from 'zod';
import { say } from './field-description.ts';

/** What a thing is called in English. */
export const englishSchema = z.string().min(1).nullable().meta(say('英文名，编者所译', 'English name; editorial'));

/** Words by which people look for a thing and that are not its name: 雾霾 of PM₂.₅. */
export const synonymsSchema = z
  .array(z.string().min(1))
  .meta(say('人们通常的说法，编者登记，供检索用', 'What people call it; editorial, for searching'));

/** The same in a registry, where both may be left out. */
export const unnamed = { english: englishSchema.default(null), synonyms: synonymsSchema.default([]) };
