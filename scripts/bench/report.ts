import type { Usage } from './measure/usage.ts';
import type { SiteWeight } from './measure/weigh-site.ts';
import type { SearchReport } from './search/bench-search.ts';

/** All that is measured of a portal; `--json` writes it as it is. */
export interface Report {
  machine: string;
  /** Programs that were running or waiting to, of a quarter of an hour: more than cores, and times say little. */
  load: number;
  /** What the portal is made of: `360 texts, 57 plans`. */
  mix: string;
  seed: string;
  documents: number;
  provisions: number;
  targets: number;
  /** Reading all, all again unchanged, and all with one text changed. */
  content: { first: Usage; unchanged: Usage; changed: Usage | null };
  /** Pages, search index and offline copy, without pictures: all, and again with one text changed. */
  site: { first: Usage; changed: Usage | null };
  /** The search index alone. */
  index: Usage;
  weight: SiteWeight;
  search: SearchReport | null;
}

const columns = [
  'documents', 'provisions', 'content s', 'site s', 'of it index s', 'ms a document', 'ms a page', 'one text changed',
  'peak GB, content / site', 'pages', 'files', 'MB', 'heaviest page KB', 'KB to the first result', 'query ms, median / p95 / worst', 'recall / precision',
] as const; // prettier-ignore

/** Rows of a Markdown table: its head, its rule and one row a report. */
export function tableOf(reports: readonly Report[]): string {
  const rows = [columns, columns.map(() => '---'), ...reports.map(cellsOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(report: Report): string[] {
  const { documents, provisions, content, site, index, weight, search } = report;
  const whole = content.first.cpu + site.first.cpu;
  const changed = content.changed && site.changed ? (content.changed.cpu + site.changed.cpu) / whole : null;
  return [
    documents.toLocaleString('en'),
    provisions.toLocaleString('en'),
    content.first.cpu.toFixed(1),
    site.first.cpu.toFixed(1),
    index.cpu.toFixed(1),
    ((1000 * content.first.cpu) / documents).toFixed(0),
    ((1000 * (site.first.cpu - index.cpu)) / weight.pages).toFixed(1),
    changed === null ? '—' : `${(100 * changed).toFixed(1)} %`,
    `${gigabytes(content.first)} / ${gigabytes(site.first)}`,
    weight.pages.toLocaleString('en'),
    weight.files.toLocaleString('en'),
    (weight.bytes / 1e6).toFixed(0),
    ((weight.heaviest[0]?.bytes ?? 0) / 1000).toFixed(0),
    search === null ? '—' : kilobytes(Math.max(...search.cold.map(({ bytes }) => bytes))),
    search === null ? '—' : timesIn(search.warm),
    search === null ? '—' : `${search.provisions.recall.toFixed(2)} / ${search.provisions.precision.toFixed(2)}`,
  ];
}

/** What is told to people, a line each. */
export function linesOf(report: Report): string[] {
  const { content, site, index, weight, search } = report;
  const usages = { content: content.first, 'content unchanged': content.unchanged, 'content changed': content.changed, site: site.first, 'site changed': site.changed, index }; // prettier-ignore
  return [
    `${report.machine}, load ${report.load.toFixed(1)}; ${report.mix}, seed ${report.seed}; ${report.targets.toLocaleString('en')} targets`,
    ...Object.entries(usages).flatMap(([name, usage]) => (usage === null ? [] : [usageLine(name, usage)])),
    `largest file ${weight.largest.path}, ${(weight.largest.bytes / 1e6).toFixed(1)} MB`,
    ...weight.heaviest
      .slice(0, 12)
      .map(
        ({ kind, pages, path, bytes }) =>
          `${kilobytes(bytes).padStart(7)} KB  ${kind === '' ? 'home' : kind} (${pages}), the heaviest ${path}`,
      ),
    ...(search === null ? [] : searchLines(search)),
  ];
}

function usageLine(name: string, usage: Usage): string {
  return `${name.padEnd(18)} ${usage.cpu.toFixed(1).padStart(8)} CPU s ${usage.wall.toFixed(1).padStart(8)} s  peak ${gigabytes(usage)} GB`;
}

function searchLines({ cold, warm, first, frozen, documents, provisions, miscounted }: SearchReport): string[] {
  const agreement = (name: string, { recall, precision }: typeof documents) =>
    `${name}: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`;
  return [
    `to the first result: ${cold.map(({ query, bytes }) => `${query} ${kilobytes(bytes)}`).join(', ')} KB`,
    `asked first: ${timesIn(first)} ms (${first.worstQuery}); again: ${timesIn(warm)} ms (${warm.worstQuery}); page held for ${frozen.toFixed(0)} ms at most`,
    `${agreement('documents', documents)}; ${agreement('provisions', provisions)}; miscounted: ${miscounted.join(' ') || 'none'}`,
  ];
}

function timesIn({ median, p95, worst }: SearchReport['warm']): string {
  return [median, p95, worst].map((time) => time.toFixed(time < 10 ? 1 : 0)).join(' / ');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function gigabytes({ peak }: Usage): string {
  return peak === null ? '—' : (peak / 1e9).toFixed(1);
}
