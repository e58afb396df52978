import { findSharedShapes } from '../../../../lexicon/shared-shapes.ts';
import type { Rule } from './rule.ts';

/** Codes of radicals and of rare characters that stand for the character of the same shape (`⼯作⽅案`). */
export const sharedShape: Rule = {
  id: 'shared-shape',
  name: '同形字符',
  explanation: '与通用字符字形相同而编码不同的字符（多由 PDF 带来），改为通用字符，如部首“⼯”作“工”。',
  find: (text) => findSharedShapes(text).map(({ at, meant }) => ({ start: at, end: at + 1, text: meant })),
};
