/** What the name of a body 机关 ends with. */
interface BodyEnding {
  readonly ending: string;
  /** Whether bodies of this name issue texts, so that it tells a masthead, a title or a signature. */
  readonly issues?: true;
  /** Whether lists of who is responsible name them so, short forms and firms among them. */
  readonly answers?: true;
  /** Whether it tells a body in such a list alone, since in running text it ends too many other words: 合肥海关, 各街镇. */
  readonly listed?: true;
  /** Whether it governs a place and may be said for it: 萧山区政府 for 萧山区. */
  readonly governs?: true;
  /** Words that end as it does and name no body: `布局`; and what makes another word with it: `局面`. */
  readonly but?: { readonly before?: string; readonly behind?: string };
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
  { ending: '中央', issues: true, but: { behind: '[财预企转资]' } },
  { ending: '局', issues: true, answers: true, but: { before: '布格全结大时开困', behind: '[部面势限外域]' } },
  { ending: '厅', issues: true, answers: true, but: { before: '客餐大', behind: '[堂室]' } },
  {
    ending: '部',
    issues: true,
    answers: true,
    but: { before: '全内外东西南北中局干总底顶', behind: '[门分署队位件长落]' },
  },
  { ending: '院', issues: true, answers: true, but: { before: '医学法剧影书庭', behind: '[校士长落内区]' } },
  { ending: '署', issues: true, answers: true, but: { before: '部签', behind: '名' } },
  { ending: '司', issues: true, but: { before: '公', behind: '[机法]' } },
  {
    ending: '行',
    issues: true,
    answers: true,
    but: { before: '进实执运施试推履举发流可平出通先自步旅绿骑禁限', behind: '[动业政为车人驶道程使走]' },
  },
  { ending: '委', issues: true, answers: true, but: { before: '编', behind: '[员托派培会]' } },
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
  ...[
    ...[
      '海关',
      '联',
      '协',
      '投',
      '镇',
      '乡',
      '村',
      '街道',
      '街办',
      '社区',
      '园区',
      '开发区',
      '新区',
      '功能区',
      '示范区',
    ],
    ...['地区', '区域', '企业', '机构', '组织', '团体', '运营商', '平台', '基地', '组', '专班', '会议', '河长', '湖长'],
    ...[
      '大学',
      '学校',
      '中学',
      '小学',
      '高校',
      '院校',
      '党校',
      '医院',
      '所',
      '站',
      '队',
      '台',
      '馆',
      '室',
      '科',
      '库',
      '厂',
    ],
    ...['区', '县', '市', '省', '旗', '州', '盟', '兵团', '军区', '属地', '办公会', '政协', '人大'],
  ].map((ending) => ({ ending, listed: true as const })),
];

const those = (which: (row: BodyEnding) => true | undefined) =>
  endings.flatMap((row) => (which(row) === true ? [row.ending] : [])).join('|');

/** Endings of bodies that issue texts, for the inside of a group. */
export const ISSUER_ENDING = those(({ issues }) => issues);

/** Endings of bodies in a list of who is responsible, for the inside of a group. */
export const BODY_ENDING = those(({ answers }) => answers);

/** Endings of what a list of who is responsible holds, once it is known for one, for the inside of a group. */
export const LISTED_ENDING = those(({ answers, listed }) => answers ?? listed);

/** Endings of bodies that govern a place, for the inside of a group. */
export const SEAT_ENDING = those(({ governs }) => governs);

/** Endings of bodies that issue texts, each where it ends no other word, for the inside of a group. */
export const SURE_BODY_ENDING = endings
  .filter(({ issues }) => issues === true)
  .map(({ ending, but: { before, behind } = {} }) => {
    const notBehind = before === undefined ? '' : `(?<![${before}])`;
    return notBehind + ending + (behind === undefined ? '' : `(?!${behind})`);
  })
  .join('|');
