import { explain, type Diagnostic } from '../../src/model/diagnostics.ts';
import type { Locale, Wording } from '../../src/model/wording.ts';
import { plain } from '../content/print-diagnostic.ts';
import type { ReadDocument } from './read-text.ts';

/** What became of a file, as `--json` writes it. */
export interface Outcome {
  readonly origin: string;
  readonly what: 'added' | 'known' | 'version' | 'refused' | 'left out';
  /** Ids of its documents, or of the document that it is a double of. */
  readonly ids: readonly string[];
  readonly documents: readonly ReadDocument[];
  readonly url: string | null;
  readonly attachedTo: string | null;
  /** Why it was not taken in, in words. */
  readonly reason: string | null;
  readonly doubts: readonly string[];
}

const marks: Record<Outcome['what'], string> = { added: '+', known: '=', version: '≠', refused: '✗', 'left out': '–' };

const words = {
  units: { zh: '{}条', en: '{} units' },
  depth: { zh: '{}层', en: '{} deep' },
  tables: { zh: '表{}张', en: '{} tables' },
  targets: { zh: '目标{}项', en: '{} targets' },
  bodies: { zh: '单位{}个', en: '{} bodies' },
  silent: { zh: '没有识读到发文字号、机关和日期', en: 'no number, issuer or day was read' },
  attached: { zh: '附件，所属网页：', en: 'attached to ' },
  doubts: { zh: '存疑', en: 'in doubt' },
} as const satisfies Record<string, Wording>;

const sums = {
  added: { zh: '收入', en: 'added' },
  known: { zh: '已有', en: 'there already' },
  version: { zh: '可能是另一版本，未收', en: 'perhaps another version, not added' },
  refused: { zh: '不能读，未收', en: 'refused' },
  'left out': { zh: '格式不读或不存在，未收', en: 'of no form that is read, or not there' },
  doubts: { zh: '收入的文件中存疑', en: 'doubts in what was added' },
} as const satisfies Record<string, Wording>;

/** Lines that tell of a file: what was understood of it, and what is doubted. */
export function linesOf(outcome: Outcome, locale: Locale): string[] {
  const { origin, what, ids, documents, reason, doubts, attachedTo } = outcome;
  const lines = [`${marks[what]} ${plain(origin)}${ids.length > 0 ? ` → ${ids.join(', ')}` : ''}`];
  if (what === 'added' || what === 'version') lines.push(...documents.flatMap((one) => factLines(one, locale)));
  if (attachedTo !== null) lines.push(`    ${words.attached[locale]}${plain(attachedTo)}`);
  if (reason !== null) lines.push(...indented(reason));
  if (what === 'added' && doubts.length > 0) {
    lines.push(`    ${words.doubts[locale]}: ${String(doubts.length)}`, ...doubts.flatMap(indented));
  }
  return lines;
}

function factLines(
  { title, number, issuers, issuedOn, publishedOn, ...counts }: ReadDocument,
  locale: Locale,
): string[] {
  const facts = [number, issuers.join('、'), issuedOn ?? publishedOn].filter(Boolean).join(' · ');
  const counted = (['units', 'depth', 'tables', 'targets', 'bodies'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => words[name][locale].replace('{}', String(counts[name])));
  return [
    `    ${plain(title)}`,
    `    ${facts === '' ? words.silent[locale] : plain(facts)}`,
    ...(counted.length === 0 ? [] : [`    ${counted.join(locale === 'zh' ? '，' : ', ')}`]),
  ];
}

/** How many files came to what. */
export function sumLines(outcomes: readonly Outcome[], locale: Locale): string[] {
  const kinds = ['added', 'known', 'version', 'refused', 'left out'] as const;
  const rows = kinds.map((what) => [sums[what][locale], outcomes.filter((one) => one.what === what).length] as const);
  const doubts = outcomes.filter(({ what }) => what === 'added').reduce((sum, one) => sum + one.doubts.length, 0);
  return [...rows, [sums.doubts[locale], doubts] as const]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
}

/** The words of a message of the catalogue on two lines. */
export function reasonOf(code: Diagnostic['code'], values: Diagnostic['values'], locale: Locale): string {
  const { cause, remedy } = explain({ code, values }, locale);
  return `${plain(cause)}\n→ ${plain(remedy)}`;
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `    ${line}`);
}
