import { AKOMA_NTOSO, typesByEnding } from '../../lexicon/media-types.ts';

/** A form of a record beside its page: its file in the folder of the page, its type, and what a reader calls it. */
interface Form {
  readonly file: string;
  readonly type: string;
  readonly title: string;
}

const json: Form = { file: 'index.json', type: typesByEnding.json, title: 'JSON' };
const markdown: Form = { file: 'index.md', type: typesByEnding.md, title: 'Markdown' };

/** A kind of record that has a page of its own, and the forms that each of them has beside it. */
interface RecordKind {
  readonly folder: string;
  readonly title: string;
  readonly forms: readonly Form[];
}

/**
 * The one table of what each kind of record is to be had as. A target has no Markdown: of the many pages of targets
 * each would have one file more, with words that its document's Markdown and its own JSON hold.
 */
export const recordKinds = {
  document: {
    folder: 'documents',
    title: '文件',
    forms: [json, markdown, { file: 'akn.xml', type: AKOMA_NTOSO, title: 'Akoma Ntoso' }],
  },
  target: { folder: 'targets', title: '目标', forms: [json] },
  indicator: { folder: 'indicators', title: '指标', forms: [json, markdown] },
  body: { folder: 'bodies', title: '单位', forms: [json, markdown] },
  region: { folder: 'regions', title: '地区', forms: [json, markdown] },
} as const satisfies Record<string, RecordKind>;

export type RecordName = keyof typeof recordKinds;

/** The path of a record's page. */
export function recordPath(kind: RecordName, id: string): string {
  return `/${recordKinds[kind].folder}/${id}/`;
}

/** A pattern of what may be the id of a record, and is no part of a list, which stands at the same depth. */
const idPatterns: Readonly<Record<RecordName, string>> = {
  document: '[a-z0-9-]+',
  target: '[a-z0-9_-]+-[0-9]+',
  indicator: '[a-z0-9-]+',
  body: '[a-z0-9-]+',
  region: '[a-z0-9-]+',
};

/** For each kind, which paths below the base are pages of its records, and the `Link` header that names their forms. */
export const linkedPages: readonly { folder: string; pattern: string; link: string }[] = (
  Object.keys(recordKinds) as RecordName[]
).map((kind) => ({
  folder: recordKinds[kind].folder,
  pattern: `${recordKinds[kind].folder}/${idPatterns[kind]}/`,
  // Relative to the page, so that one rule does for all of a kind.
  link: recordKinds[kind].forms.map(({ file, type }) => `<${file}>; rel="alternate"; type="${type}"`).join(', '),
}));
