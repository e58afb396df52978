/** Words before an amount that say it sums others up, for the inside of a group. */
export const SUM_WORD = '共计|合计|总计';

/** Whom an amount is for, each one of them: `每人`, `每户`, `每亩`. */
export const EACH_ONE = '每[生人户亩班村例]';

/** How often an amount falls due for them: `每年`. */
export const EACH_TIME = '每[年月天日]';
