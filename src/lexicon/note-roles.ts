/** What a note makes of a body; `listed` where it names who answers and not who leads. */
export type NoteRole = 'lead' | 'participant' | 'listed';

/** A word that gives a body its part in a work. */
interface RoleWord {
  readonly word: string;
  readonly role: NoteRole;
  /** Whether a label is made of it: 牵头单位：. `alone` where the label may do without 单位: 牵头：. */
  readonly labels?: 'alone' | 'noun';
  /** Whether a label of it may stand outside brackets; `joined` where another must stand beside it: the hosts of a fair. */
  readonly plainly?: true | 'joined';
  /** Whether it stands behind the bodies: 市水务局牵头. */
  readonly says?: true;
  /** Whether a list may go on at 、 behind it: 市水务局牵头、市财政局配合. */
  readonly parts?: true;
  /** Whether words for the task may follow it: 市财政局负责资金. */
  readonly takes?: true;
}

const words: readonly RoleWord[] = [
  { word: '总牵头', role: 'lead', says: true, parts: true },
  { word: '牵头', role: 'lead', labels: 'alone', plainly: true, says: true, parts: true, takes: true },
  { word: '主办', role: 'lead', labels: 'alone', plainly: 'joined', says: true, parts: true },
  { word: '承办', role: 'lead', labels: 'alone', plainly: 'joined' },
  { word: '责任', role: 'listed', labels: 'alone', plainly: true },
  { word: '主责', role: 'listed', labels: 'noun', plainly: true },
  { word: '负责', role: 'listed', labels: 'noun', plainly: true, says: true, parts: true, takes: true },
  { word: '落实', role: 'listed', labels: 'alone', plainly: true, says: true, parts: true },
  { word: '组织实施', role: 'listed', labels: 'noun', says: true },
  { word: '实施', role: 'listed', labels: 'noun', plainly: true, says: true },
  { word: '组织', role: 'listed', says: true },
  { word: '执行', role: 'listed', labels: 'noun', says: true },
  { word: '承担', role: 'listed', labels: 'noun', says: true, takes: true },
  { word: '业务指导', role: 'listed', labels: 'noun', plainly: true, says: true },
  { word: '监督指导', role: 'listed', labels: 'noun', says: true },
  { word: '指导', role: 'listed', labels: 'noun', plainly: true, says: true, parts: true },
  { word: '督促', role: 'listed', labels: 'noun', says: true },
  { word: '督导', role: 'listed', labels: 'noun', plainly: true, says: true },
  { word: '督办', role: 'listed', labels: 'noun', plainly: true, says: true },
  { word: '监管', role: 'listed', labels: 'noun', says: true },
  { word: '监督', role: 'listed', labels: 'noun', says: true },
  { word: '统筹', role: 'listed', labels: 'noun', says: true, parts: true },
  { word: '协调', role: 'listed', labels: 'noun', says: true },
  { word: '推进', role: 'listed', labels: 'noun', says: true },
  { word: '推动', role: 'listed', says: true },
  { word: '办理', role: 'listed', labels: 'noun', says: true },
  { word: '配合', role: 'participant', labels: 'alone', plainly: true, says: true, parts: true, takes: true },
  { word: '参与', role: 'participant', labels: 'alone', plainly: true, says: true, parts: true },
  { word: '参加', role: 'participant', labels: 'noun', plainly: true, says: true, parts: true },
  { word: '协办', role: 'participant', labels: 'alone', plainly: true, says: true, parts: true },
  { word: '协同', role: 'participant', labels: 'noun', plainly: true, says: true, parts: true },
  { word: '协助', role: 'participant', labels: 'noun', plainly: true, says: true, parts: true, takes: true },
  { word: '协作', role: 'participant', labels: 'noun', plainly: true, says: true },
  { word: '会同', role: 'participant', labels: 'noun', plainly: true },
  { word: '支持', role: 'participant', labels: 'noun', says: true },
];

const those = (which: (row: RoleWord) => boolean) => words.flatMap((row) => (which(row) ? [row.word] : [])).join('|');

/** Words that stand behind bodies, for the inside of a group. */
export const SAYING = those(({ says }) => says === true);

/** Those behind which a list may go on at 、, for the inside of a group. */
export const PARTING = those(({ parts }) => parts === true);

/** Those behind which words for the task may stand, for the inside of a group. */
export const TAKING = those(({ takes }) => takes === true);

const PREFIX = '(?:(?:省|市|县|区|镇)(?:级|直)|第一|首要|主要|共同|具体|其他|总|各)?';
const UNIT = '(?:单位|部门|处室|科室|股室|主体|机构|地区)';
/** `单位`, `部门（单位）`, `单位及责任人`, `单位/部门`. */
const UNITS = `${UNIT}(?:[（(](?:${UNIT}|[及和、个人])+[）)])?(?:[及和与、/／](?:${UNIT}|(?:责任|负责|联系)?人(?:员)?))*`;
const SECOND = '(?:[（(/／、]?(?:责任|落实|实施|负责|牵头|主办|指导|考核)[）)]?)?';

const labelOf = (rows: readonly RoleWord[], unit: string) =>
  `${PREFIX}(?:${rows.map(({ word }) => word).join('|')})${SECOND}${unit}`;
const rowsOf = (role: NoteRole) => words.filter((row) => row.role === role && row.labels !== undefined);
const alone = words.filter(({ labels }) => labels === 'alone');

/** For each role the pattern of its label, with 单位 or its like: 牵头单位, 市级责任部门（单位）, 负责考核部门. */
export const roleLabels: readonly (readonly [pattern: string, role: NoteRole])[] = (
  ['lead', 'listed', 'participant'] as const
).map((role) => [labelOf(rowsOf(role), UNITS), role]);

/** The same without 单位, before a colon alone: 牵头：, 配合：. */
export const bareRoleLabels: readonly (readonly [pattern: string, role: NoteRole])[] = (
  ['lead', 'listed', 'participant'] as const
).map((role) => [
  labelOf(
    alone.filter((row) => row.role === role),
    '',
  ),
  role,
]);

/** The same as far as they may stand without brackets or head a column. */
export const plainRoleLabels: readonly (readonly [pattern: string, role: NoteRole])[] = (
  ['lead', 'listed', 'participant'] as const
).map((role) => [
  labelOf(
    rowsOf(role).filter(({ plainly }) => plainly !== undefined),
    UNITS,
  ),
  role,
]);

/** Labels that may stand without brackets, for the inside of a group. */
export const PLAIN_LABEL = labelOf(
  words.filter(({ plainly }) => plainly === true),
  UNITS,
);

/** Labels that may do so beside another, for the inside of a group. */
export const JOINED_LABEL = labelOf(
  words.filter(({ plainly }) => plainly === 'joined'),
  UNITS,
);

/** What a run of words for a part makes of the bodies before it. */
export function roleOf(run: string): NoteRole {
  const found = (role: NoteRole) =>
    words.some((row) => row.role === role && row.says === true && run.includes(row.word));
  if (found('lead')) return 'lead';
  // 指导 and 负责 with 配合: whoever 配合落实 takes part.
  return words.find((row) => row.says === true && run.startsWith(row.word))?.role ?? 'listed';
}

/** `列第一位者为牵头单位`, `排名第一的单位为牵头单位`, for the inside of a group. */
export const FIRST_LEADS = (() => {
  const unit = '(?:责任)?(?:单位|部门)';
  const first = `(?:(?:排名|排列|位列|列|排)(?:在|于)?(?:最前|第一|首)位?(?:的|者)?(?:${unit})?|(?:第一|首)(?:(?:个|位)(?:${unit})?|${unit}))的?`;
  return `(?:${first}(?:为|是)(?:该项|本项|此项|各项)?(?:任务|工作)?的?牵头${unit}|由${first}(?:${unit})?牵头|牵头${unit}(?:为|是)${first}(?:${unit})?)`;
})();
