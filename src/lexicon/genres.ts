/** How Akoma Ntoso sorts documents within `doc`: the `FRBRsubtype`, which stands in the address of a work too. */
type AknSubtype =
  | 'announcement'
  | 'decision'
  | 'document'
  | 'law'
  | 'letter'
  | 'list'
  | 'measures'
  | 'notice'
  | 'opinion'
  | 'order'
  | 'plan'
  | 'report'
  | 'standard';

/** A genre 文种: the noun that closes the title of a text and says what it is. */
export interface Genre {
  readonly name: string;
  /** Kinds of it that are named in the data in full: 实施方案 rather than 方案. */
  readonly forms?: readonly string[];
  readonly akn: AknSubtype;
  /** Nouns that end as it does and are none of it: 方法 is no 法. */
  readonly but?: readonly string[];
  /** Whether it sets norms, as statutes do, rather than what is to be done. */
  readonly norms?: true;
  /** Whether it tells what is done, or was found, and plans nothing. */
  readonly tells?: true;
  /** Whether it answers what others ask, and only says again what other texts lay down. */
  readonly answers?: true;
  /** Whether only works that a text cites are called so, never one that a portal holds. */
  readonly cited?: true;
}

/**
 * The genres of policy texts: those of 《党政机关公文处理工作条例》 (2012) §8 but for 议案, the forms of law of
 * 《中华人民共和国立法法》, and what offices name their plans, lists and guides.
 */
export const genres: readonly Genre[] = [
  { name: '通知', akn: 'notice' },
  { name: '意见', forms: ['实施意见', '指导意见', '若干意见'], akn: 'opinion' },
  { name: '办法', forms: ['管理办法', '实施办法'], akn: 'measures', norms: true },
  { name: '方案', forms: ['行动方案', '实施方案', '工作方案', '试点方案', '总体方案'], akn: 'plan' },
  { name: '规划', akn: 'plan' },
  { name: '计划', forms: ['行动计划'], akn: 'plan' },
  { name: '决定', akn: 'decision' },
  { name: '规定', akn: 'measures', norms: true },
  { name: '要点', forms: ['工作要点'], akn: 'plan' },
  { name: '纲要', forms: ['规划纲要'], akn: 'plan' },
  { name: '公告', akn: 'announcement' },
  { name: '通告', akn: 'announcement' },
  { name: '函', forms: ['复函'], akn: 'letter' },
  { name: '细则', forms: ['实施细则'], akn: 'measures', norms: true },
  { name: '条例', akn: 'measures', norms: true },
  { name: '报告', akn: 'report' },
  { name: '批复', akn: 'letter' },
  { name: '答复', akn: 'letter' },
  { name: '指南', akn: 'document' },
  { name: '措施', akn: 'plan' },
  { name: '清单', akn: 'list' },
  { name: '通报', akn: 'announcement', tells: true },
  { name: '决议', akn: 'decision' },
  { name: '命令', akn: 'order' },
  { name: '令', akn: 'order' },
  { name: '标准', akn: 'standard', norms: true },
  { name: '目录', akn: 'list' },
  { name: '分解表', akn: 'list' },
  { name: '规程', akn: 'measures', norms: true },
  { name: '导则', akn: 'standard', norms: true },
  { name: '制度', akn: 'measures', norms: true },
  { name: '守则', akn: 'measures', norms: true },
  { name: '章程', akn: 'measures', norms: true },
  { name: '倡议书', akn: 'document' },
  { name: '预案', akn: 'plan' },
  { name: '安排', akn: 'plan' },
  { name: '指引', akn: 'document' },
  { name: '名录', akn: 'list' },
  { name: '准则', akn: 'measures', norms: true },
  { name: '规则', akn: 'measures', norms: true },
  { name: '政策', akn: 'document' },
  { name: '白皮书', akn: 'report', tells: true },
  { name: '请示', akn: 'letter' },
  { name: '行动', akn: 'plan' },
  { name: '法', but: ['方法', '做法'], akn: 'law', norms: true },
  { name: '法典', akn: 'law', norms: true },
  { name: '修正案', akn: 'law', norms: true },
  { name: '解释', akn: 'law', norms: true },
  { name: '公报', akn: 'announcement', tells: true },
  { name: '公示', akn: 'announcement' },
  { name: '名单', akn: 'list' },
  { name: '规范', akn: 'measures', norms: true },
  { name: '须知', akn: 'document', answers: true },
  { name: '说明', akn: 'document' },
  { name: '纪要', akn: 'report' },
  { name: '问答', akn: 'document', answers: true },
  { name: '解读', akn: 'document', answers: true },
  { name: '部署', akn: 'document', cited: true },
  { name: '设计', akn: 'document', cited: true },
  { name: '大纲', akn: 'document' },
  { name: '蓝图', akn: 'document', cited: true },
  { name: '手册', akn: 'document', cited: true },
  { name: '分类', akn: 'document', cited: true },
  { name: '要求', akn: 'document', cited: true },
  { name: '限值', akn: 'document', cited: true },
  { name: '定额', akn: 'document', cited: true },
  { name: '方法', akn: 'document', cited: true },
  { name: '体系', akn: 'document', cited: true },
  { name: '职责', akn: 'document', cited: true },
  { name: '责任书', akn: 'document', cited: true },
  { name: '协议', akn: 'document', cited: true },
  { name: '合同', akn: 'document', cited: true },
  { name: '公约', akn: 'document', cited: true },
  { name: '协定', akn: 'document', cited: true },
  { name: '议定书', akn: 'document', cited: true },
  { name: '宣言', akn: 'document', cited: true },
  { name: '声明', akn: 'document', cited: true },
  { name: '倡议', akn: 'document', cited: true },
  { name: '年鉴', akn: 'document', cited: true },
  { name: '区划', akn: 'document', cited: true },
  { name: '划分', akn: 'document', cited: true },
  { name: '图集', akn: 'document', cited: true },
  { name: '工作', akn: 'document', cited: true },
];

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length);

const namesOf = (rows: readonly Genre[]) => longestFirst(rows.flatMap(({ name, forms = [] }) => [...forms, name]));

const titled = genres.filter(({ cited }) => cited !== true);

/** Names of the genres of texts, for the inside of a group: `本(?:办法|规定|…)`. */
export const GENRE = namesOf(titled).join('|');

/** Names of all genres, those of works that are only cited among them. */
export const CITED_GENRE = namesOf(genres).join('|');

/** Names of the genres that set norms. */
export const NORM_GENRE = namesOf(genres.filter(({ norms }) => norms === true)).join('|');

/** What is known of the genre of a text, by its name or that of one of its forms. */
export function genreOf(kind: string): Genre | null {
  return genres.find(({ name, forms = [] }) => name === kind || forms.includes(kind)) ?? null;
}

const others = genres.flatMap(({ but = [] }) => but);
const NOT_ANOTHER = others.map((noun) => `(?<!${noun.slice(0, -1)}(?=${noun.slice(-1)}))`).join('');
const closing = new RegExp(`${NOT_ANOTHER}(${GENRE})(?:（[^（）]*）|\\([^()]*\\))?$`, 'u');

/** The genre that closes a title, with its form: 行动计划 of `…行动计划（2024—2026年）`; null for another end. */
export function readGenre(title: string): string | null {
  return closing.exec(title)?.[1] ?? null;
}

/** The row of a genre, by its name, one of its forms or another: 暂行办法 is one of 办法. */
export function genreNamed(kind: string): Genre | undefined {
  const name = readGenre(kind);
  return genres.find((genre) => genre.name === name || genre.forms?.some((form) => form === name) === true);
}

/** What a notice does with the text that it encloses: `关于印发《…》的通知`. */
export const ISSUING = '印发|转发|批转|发布|公布|颁布|颁发|下发';

/** What a text is called before it is issued. */
export const DRAFT = '征求意见稿|草案|送审稿|讨论稿';
