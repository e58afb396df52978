import { HAN } from './han.ts';

/** Endings of the names of public bodies (机关名称). */
const endings = [
  '人民政府',
  '政府',
  '委员会',
  '办公厅',
  '办公室',
  '人民法院',
  '人民检察院',
  '管理局',
  '总局',
  '局',
  '厅',
  '部',
  '院',
  '署',
  '行',
  '党委',
  '区委',
  '市委',
  '省委',
  '中央',
];

const bodyEnding = new RegExp(`^[${HAN}（）]{2,}(?:${endings.join('|')})$`, 'u');

/** True when a run of text reads like the name of a public body: Han characters with a known ending. */
export function endsAsBody(text: string): boolean {
  return bodyEnding.test(text);
}

const bodyStart = new RegExp(`^[${HAN}（）]{2,}?(?:${endings.join('|')})(?:文件|关于|$)`, 'u');

/** True when a run of text begins with the name of a public body, as mastheads and titles do. */
export function startsAsBody(text: string): boolean {
  return bodyStart.test(text);
}

const bodyName = new RegExp(`[${HAN}]{2,}?(?:人民政府办公厅|人民政府办公室|人民政府|委员会|办公厅|办公室|局|厅|部|院|署)`, 'gu');

/**
 * Splits a run of issuers as printed, parted by blanks or by nothing
 * (`黄浦区发展和改革委员会黄浦区建设和管理委员会`).
 */
export function splitBodies(text: string): string[] {
  return text
    .split(/[\s、，,]+/u)
    .flatMap((run) => run.match(bodyName) ?? [])
    .filter((name) => name.length > 2);
}
