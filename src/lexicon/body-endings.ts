/** What the name of a body 机关 ends with. */
interface BodyEnding {
  readonly ending: string;
  /** Whether bodies of this name issue texts, so that it tells a masthead, a title or a signature. */
  readonly issues?: true;
  /** Whether lists of who is responsible name them so, short forms and firms among them. */
  readonly answers?: true;
  /** Whether it governs a place and may be said for it: 萧山区政府 for 萧山区. */
  readonly governs?: true;
}

const endings: readonly BodyEnding[] = [
  { ending: '人民政府', issues: true, governs: true },
  { ending: '政府', issues: true, answers: true, governs: true },
  { ending: '委员会', issues: true },
  { ending: '管理委员会', governs: true },
  { ending: '管委会', issues: true, governs: true },
  { ending: '办事处', issues: true },
  { ending: '办公厅', issues: true },
  { ending: '办公室', issues: true },
  { ending: '人民法院', issues: true },
  { ending: '人民检察院', issues: true },
  { ending: '国务院', issues: true },
  { ending: '领导小组', issues: true },
  { ending: '指挥部', issues: true },
  { ending: '中央', issues: true },
  { ending: '局', issues: true, answers: true },
  { ending: '厅', issues: true, answers: true },
  { ending: '部', issues: true, answers: true },
  { ending: '院', issues: true, answers: true },
  { ending: '署', issues: true, answers: true },
  { ending: '司', issues: true },
  { ending: '行', issues: true, answers: true },
  { ending: '委', issues: true, answers: true },
  { ending: '办', answers: true },
  { ending: '会', answers: true },
  { ending: '公司', answers: true },
  { ending: '集团', answers: true },
  { ending: '单位', answers: true },
  { ending: '部门', answers: true },
  { ending: '中心', answers: true },
  { ending: '支队', answers: true },
  { ending: '总队', answers: true },
  { ending: '银行', answers: true },
  { ending: '社', answers: true },
  { ending: '处', answers: true },
];

const those = (which: (row: BodyEnding) => true | undefined) =>
  endings.flatMap((row) => (which(row) === true ? [row.ending] : [])).join('|');

/** Endings of bodies that issue texts, for the inside of a group. */
export const ISSUER_ENDING = those(({ issues }) => issues);

/** Endings of bodies in a list of who is responsible, for the inside of a group. */
export const BODY_ENDING = those(({ answers }) => answers);

/** Endings of bodies that govern a place, for the inside of a group. */
export const SEAT_ENDING = those(({ governs }) => governs);
