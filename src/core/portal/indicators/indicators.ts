import { placeKey } from '../../../model/place-key.ts';
import type { Indicator, IndicatorPoint, RegisteredIndicator } from '../../../model/indicator.ts';
import { provisionWords } from '../../../model/provision.ts';
import { oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import type { Target } from '../../../model/target.ts';
import type { Library } from '../../read/library.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import { inDateOrder } from '../../read/document-order.ts';
import { placeRows, type PlacedRow } from '../placed-rows.ts';
import { fitsRule, type Match } from './claims.ts';
import { cellPoints, reviewedPoint, targetPoint } from './points.ts';
import { locateWords, type WordLocator } from '../../read/word-locator.ts';

const REGISTRY = 'registry/indicators.yaml';

type Report = (code: Diagnostic['code'], values: Record<string, string>) => void;

/** Where an indicator's points stand. */
interface Texts {
  /** Words of a provision, none where the portal has no such text. */
  words: (document: string, eid: string) => string;
  locatorOf: (document: string) => WordLocator;
  rowAt: (document: string, eid: string) => PlacedRow | undefined;
}

/**
 * Joins targets, table cells and reviewed states to indicators as the registry says, and nothing else. A rule
 * about a document of this portal that fits no target, a target that two indicators claim and a quote that does
 * not stand in its provision are errors.
 * @param reviewed whether the targets are the reviewed ones, for which the rules are written; a rule that fits
 * none is only a warning for those that the rules alone give
 */
export function joinIndicators(
  library: Library,
  targets: readonly Target[],
  registry: readonly RegisteredIndicator[],
  reviewed = true,
): { value: Indicator[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, values) => {
    const isError = code !== 'indicator/no-document' && (reviewed || code !== 'indicator/no-match');
    const severity = isError ? 'error' : 'warning';
    diagnostics.push({ code, severity, file: REGISTRY, span: null, values });
  };
  const texts = openTexts(library);
  const present = new Set(library.documents.map(({ id }) => id));
  const order = new Map(inDateOrder(library.documents).map(({ id }, index) => [id, index]));
  const targetsOf = rowsByDocument(targets);
  const owners = new Map<string, string>();
  const indicators = registry.flatMap((entry): Indicator[] => {
    const found = new Map<Target, Match>();
    const sources = new Set([...entry.match, ...entry.points].map(({ document }) => document));
    for (const document of sources)
      if (!present.has(document)) report('indicator/no-document', { id: entry.id, document });
    for (const rule of entry.match.filter(({ document }) => present.has(document))) {
      const fits = targetsOf(rule.document).filter((target) => fitsRule(target, rule));
      if (fits.length === 0) report('indicator/no-match', { id: entry.id, rule: ruleWords(rule) });
      for (const target of fits) found.set(target, rule);
    }
    for (const { id } of found.keys()) {
      const other = owners.get(id);
      if (other !== undefined) report('indicator/claimed-twice', { target: id, first: other, second: entry.id });
      owners.set(id, entry.id);
    }
    const prose = entry.points.filter(({ document }) => present.has(document));
    const points = [
      ...[...found].flatMap(([target, { note = null }]) => [
        targetPoint(target, note),
        ...cellPoints(target, note, texts.rowAt(target.document, target.provision)),
      ]),
      ...prose.flatMap((point) => {
        const { document, provision, value, text, quote } = point;
        const made = reviewedPoint(point, entry, texts.words(document, provision), texts.locatorOf(document));
        if (made !== null) return [made];
        report('indicator/quote', { id: entry.id, place: placeKey(point), value: String(value ?? text), quote });
        return [];
      }),
    ];
    return points.length === 0 ? [] : [describe(entry, sortPoints(points, order))];
  });
  return { value: indicators, diagnostics };
}

function openTexts(library: Library): Texts {
  const words = new Map(library.provisions.map((provision) => [placeKey(provision), provisionWords(provision)]));
  const [provisions, corrections] = [rowsByDocument(library.provisions), rowsByDocument(library.corrections)];
  const documentOf = oneBy(library.documents, ({ id }) => id);
  const locators = new Map<string, WordLocator>();
  return {
    words: (document, eid) => words.get(placeKey({ document, eid })) ?? '',
    locatorOf: (id) => {
      const known = locators.get(id) ?? locateWords(provisions(id), corrections(id), documentOf(id)?.source.start ?? 0);
      locators.set(id, known);
      return known;
    },
    rowAt: placeRows(library.tables),
  };
}

function ruleWords({ document, provision, metric, quote }: Match): string {
  return [document, provision, metric, quote].filter((part) => part !== undefined).join(' ');
}

const kinds: readonly IndicatorPoint['kind'][] = ['baseline', 'target', 'actual'];

/** By year, then state, goal, result, then document by date; what has no year stands last. */
function sortPoints(points: readonly IndicatorPoint[], documents: ReadonlyMap<string, number>): IndicatorPoint[] {
  const placeOf = ({ document }: IndicatorPoint) => documents.get(document) ?? -1;
  return points.toSorted(
    (a, b) =>
      (a.year ?? Infinity) - (b.year ?? Infinity) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      placeOf(a) - placeOf(b),
  );
}

function describe(entry: RegisteredIndicator, series: IndicatorPoint[]): Indicator {
  const { id, name, english, synonyms, jurisdiction, unit, direction, measures, since, note, reason, related } = entry;
  return { id, name, english, synonyms, jurisdiction, unit, direction, measures, since, note, reason, related, series };
}
