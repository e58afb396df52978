/** A noun that ends the name of what is measured. */
interface MeasureNoun {
  readonly noun: string;
  /** Whether it is a share: 率 of 覆盖率. */
  readonly share?: true;
  /** Whether a share may be one of it: 不低于教师工资总额1.5%. */
  readonly whole?: true;
  /** Whether a number follows it without a verb: 高速公路里程800公里. */
  readonly numbered?: true;
  /** Whether what ends with it is told by it alone to be a measure. */
  readonly names?: true;
}

const nouns: readonly MeasureNoun[] = [
  { noun: '率', share: true, names: true },
  { noun: '占比', share: true, names: true },
  { noun: '比例', share: true, names: true },
  { noun: '比重', share: true, names: true },
  { noun: '(?<!需氧)量', names: true, numbered: true },
  { noun: '面积', names: true, numbered: true, whole: true },
  { noun: '数量', names: true, numbered: true, whole: true },
  { noun: '人口', names: true },
  { noun: '浓度', names: true },
  { noun: '系数', names: true },
  { noun: '指数', names: true },
  { noun: '强度', names: true },
  { noun: '规模', names: true, numbered: true, whole: true },
  { noun: '产能', names: true },
  { noun: '能力', names: true },
  { noun: '水平', names: true },
  { noun: '总数', names: true, whole: true },
  { noun: '长度', names: true },
  { noun: '时间', names: true },
  { noun: '收入', names: true, numbered: true, whole: true },
  { noun: '成本', names: true },
  { noun: '排放', names: true },
  { noun: '数', names: true, numbered: true },
  { noun: '寿命', names: true },
  { noun: '里程', names: true, numbered: true },
  { noun: '额', numbered: true },
  { noun: '装机', numbered: true },
  { noun: '容量', numbered: true },
  { noun: '床位', numbered: true },
  { noun: '产值', numbered: true },
  { noun: '总额', whole: true },
  { noun: '总量', whole: true },
  { noun: '总值', whole: true },
  { noun: '支出', whole: true },
  { noun: '投资', whole: true },
  { noun: '人数', whole: true },
  { noun: '负荷', whole: true },
  { noun: '标准', whole: true },
];

const those = (which: (row: MeasureNoun) => true | undefined) =>
  nouns.flatMap((row) => (which(row) === true ? [row.noun] : [])).join('|');

/** Nouns that end the name of a share, for the inside of a group. */
export const SHARE_NOUN = those(({ share }) => share);

/** Nouns of wholes that a share may be of, for the inside of a group. */
export const WHOLE_NOUN = those(({ whole }) => whole);

/** Nouns that a number follows without a verb, for the inside of a group. */
export const NUMBERED_NOUN = those(({ numbered }) => numbered);

/** Nouns that tell that a name is that of a measure, for the inside of a group. */
export const MEASURE_NOUN = those(({ names }) => names);
