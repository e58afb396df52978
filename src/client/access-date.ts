/** Stands in a reference where the reader says on which day the source was read (引用日期). */
const slot = '[引用日期]';

/** Gives a reference the day on which it is copied, as the reader's clock has it: `[2026-11-23]`. */
export function fillAccessDate(reference: string, now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return reference.replace(slot, `[${[year, month, day].map((part) => String(part).padStart(2, '0')).join('-')}]`);
}
