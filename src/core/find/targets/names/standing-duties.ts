/** A clause that says what goes on: `逐步扩大高排放机械禁止使用区域`. */
const DUTY =
  /^(?:深入|大力|加快|积极|全面|继续|进一步|逐步|不断)*(?:推进|推动|开展|实施|加强|推广|建设|完善|扩大|提高|控制)(?=.{4})/u;

/** True of a clause that says what goes on, and sets no goal. */
export function isDuty(clause: string): boolean {
  return DUTY.test(clause);
}

/** What goes on: the clause without its verb. */
export function withoutDuty(clause: string): string {
  return clause.replace(DUTY, '');
}
