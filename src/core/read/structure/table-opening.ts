import { ATTACHMENT, TABLE_CAPTION } from '../../../lexicon/markers.ts';
import { readMarker } from './marker.ts';
import type { TextLine } from './tables.ts';

/** The lines above a table that belong to it, and where its own begin. */
export interface TableOpening {
  caption: TextLine | null;
  /** `单位：万千瓦`. */
  unit: TextLine | null;
  /** Index of the line at which its rows begin. */
  first: number;
}

/** What words announce: a table, or a list, which may be one of names alone; null where they announce neither. */
export type Announced = 'table' | 'list' | null;

/** `单位：万元`, `（计量单位：公顷、个）`, alone above a table. */
const UNIT_LINE = /^[（(]?(?:计量)?单位[：:].{1,20}$/u;
const NAMED = /(?:清单|目录|名单|名录|一览|明细|台账)(?:[（(][^（）()]{1,20}[）)])?$/u;
const TABLE = /表(?:[（(][^（）()]{1,20}[）)])?$/u;
/** `表1 主要指标`, `附表2`, `重点任务分解表`, `2025年重点项目清单`. */
const CAPTION = /^[^。；！？\t]{2,60}$/u;

/** `“十四五”主要指标`, `项目进展情况`: the caption of a table, where one stands below it. */
const TOPIC =
  /^[^。；！？：\t]{2,40}(?:指标(?:体系)?|目标|任务|项目|工程|分工|安排|汇总|统计|标准|计划|情况|分类|职责)(?:[（(][^（）()]{1,20}[）)])?$/u;

/** What a caption announces. */
export function announces(words: string): Announced {
  if (TABLE_CAPTION.test(words)) return /[。；]$/u.test(words) ? null : 'table';
  if (!CAPTION.test(words) || ATTACHMENT.test(words) || readMarker(words) !== null) return null;
  return TABLE.test(words) ? 'table' : NAMED.test(words) ? 'list' : null;
}

/** Whether a line may be the caption of a table that stands below it. */
function isCaption({ text }: TextLine): boolean {
  if (announces(text) !== null) return true;
  return TOPIC.test(text) && !ATTACHMENT.test(text) && readMarker(text) === null;
}

/** Where a table may begin that opens at a line: behind its caption and the unit of its values, or with the line itself. */
export function openingsAt(lines: readonly TextLine[], at: number): TableOpening[] {
  const line = lines[at];
  if (!line) return [];
  const found: TableOpening[] = [{ caption: null, unit: null, first: at }];
  const unitAt = (index: number) => (UNIT_LINE.test(lines[index]?.text ?? '') ? (lines[index] ?? null) : null);
  const unit = unitAt(at);
  if (unit) found.unshift({ caption: null, unit, first: at + 1 });
  if (line.text.includes('\t') || !isCaption(line)) return found;
  const below = unitAt(at + 1);
  found.unshift({ caption: line, unit: null, first: at + 1 });
  if (below) found.unshift({ caption: line, unit: below, first: at + 2 });
  return found;
}

/** What stands above a table announces: a unit has a table below it. */
export function announcedBy({ caption, unit }: TableOpening): Announced {
  return unit ? 'table' : caption && announces(caption.text);
}
