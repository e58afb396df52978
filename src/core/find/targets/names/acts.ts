import { dropAct } from './kept-acts.ts';

/** Acts that bring about what a number counts. */
const acts = [
  '建成投运',
  '建成投产',
  '新开工',
  '推广应用',
  '建成',
  '完成',
  '打造',
  '新建',
  '培育',
  '创建',
  '种植',
  '关停',
  '淘汰整治',
  '淘汰',
  '整治',
  '推广',
  '普及推广',
  '修复',
  '改造提升',
  '开展',
  '实施',
  '实现',
  '形成',
  '新增完成',
  '新增',
  '削减',
  '消除',
  '组建',
  '建立',
  '具备',
  '安装',
  '改造',
  '推出',
  '推进',
  '推动',
  '争创',
];
const ACT = `(?:${acts.join('|')})`;
const OPENING_ACT = new RegExp(`^${ACT}(?![和及与、]|比例|量|率)`, 'u');
const CLOSING_ACT = new RegExp(`(?:每年|至少|均|要|对|将|分别|“[^”]*”)*${ACT}?(?:对|将|了|不低于|不少于)?$`, 'u');

/** A name without the act that opens it, unless it would say something else without it. */
export function dropOpeningAct(name: string): string {
  return dropAct(name, OPENING_ACT);
}

/** A name without the act that opens it, whatever it says. */
export function withoutOpeningAct(name: string): string {
  return name.replace(OPENING_ACT, '');
}

/** The words before a number without the act that closes them, unless they would say something else without it. */
export function dropClosingAct(words: string): string {
  return dropAct(words, CLOSING_ACT);
}

/** The words before a number without the act that closes them, whatever they say. */
export function withoutClosingAct(words: string): string {
  return words.replace(CLOSING_ACT, '');
}
