import { explain, type Diagnostic, type Locale } from '../../src/model/diagnostics.ts';
import { placeOf, printDiagnostic, type QuotedTexts } from './print-diagnostic.ts';

/** So many places of one and the same message are listed. */
const LISTED = 20;

/**
 * What is told of the inputs as lines for a terminal: each message once, and where else it holds.
 * @param texts the files that diagnostics are about
 */
export function tellAll(diagnostics: readonly Diagnostic[], texts: QuotedTexts, locale: Locale): string[] {
  const groups = Map.groupBy(diagnostics, (each) => `${each.severity} ${each.code} ${explain(each, locale).cause}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const lines = [printDiagnostic(first, texts, locale)];
    if (others.length === 0) return lines;
    const places = others.slice(0, LISTED).map((each) => placeOf(each, texts).place);
    const listed = [...places, ...(others.length > LISTED ? ['…'] : [])].join(', ');
    const values = { count: others.length.toLocaleString('en'), places: listed };
    return [...lines, `  + ${explain({ code: 'input/same', values }, locale).cause}`];
  });
}

/** One line in place of the diagnostics that an unread input may have brought about: how many, of which codes. */
export function tellFollowing(following: readonly Diagnostic[], locale: Locale): string[] {
  return following.length === 0 ? [] : [countCodes('input/follows', following, locale)];
}

/** One line in place of hints that are not shown: how many, of which codes. */
export function tellHints(hints: readonly Diagnostic[], locale: Locale): string[] {
  return hints.length === 0 ? [] : [countCodes('input/hints', hints, locale)];
}

function countCodes(code: 'input/hints' | 'input/follows', told: readonly Diagnostic[], locale: Locale): string {
  const byCode = [...Map.groupBy(told, (each) => each.code)].sort(([, a], [, b]) => b.length - a.length);
  const codes = byCode.map(([each, { length }]) => `${each} ${length.toLocaleString('en')}`).join(', ');
  const { cause, remedy } = explain({ code, values: { count: told.length.toLocaleString('en'), codes } }, locale);
  return `${cause}\n  → ${remedy}`;
}

/** The last line of a refusal: how many errors there are, and where the first is. */
export function tellRefusal(errors: readonly Diagnostic[], texts: QuotedTexts, locale: Locale): string {
  const [first] = errors;
  const values = { count: String(errors.length), first: first ? placeOf(first, texts).place : '' };
  return explain({ code: 'content/refused', values }, locale).remedy;
}
