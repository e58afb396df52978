import type { ChangeKind } from '../../model/change.ts';

/** What was done to a text, in a word. */
export const changeKindLabels: Readonly<Record<ChangeKind, string>> = {
  added: '新收录',
  revised: '更换文本',
  corrected: '订正',
  withdrawn: '撤下',
};
