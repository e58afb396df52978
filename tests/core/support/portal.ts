import { buildPortal, type Portal } from '../../../src/core/portal/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostics.ts';
import type { Provision } from '../../../src/model/provision.ts';
import type { ReviewedCorrection } from '../../../src/model/correction.ts';
import { sourceOf } from './sources.ts';

/** A text taken through the whole pipeline as the only source of a portal. */
export function readText(
  raw: string,
  corrections: readonly ReviewedCorrection[] = [],
): { portal: Portal; diagnostics: Diagnostic[] } {
  const { value, diagnostics } = buildPortal([sourceOf(raw)], new Map([['text', corrections]]));
  return { portal: value, diagnostics: faultsIn(diagnostics) };
}

/**
 * Errors and warnings. That a text without a manifest is announced as such, and what hints say, is looked at by tests
 * of their own.
 */
export function faultsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code, severity }) => code !== 'source/unlisted' && severity !== 'hint');
}

/** A provision in one line: `sec_1__subsec_1 subsection （一）|大气环境质量。|到2020年…`. */
export function line({ eid, kind, number, heading, text }: Provision): string {
  return `${eid} ${kind} ${[number ?? '', heading ?? '', text].join('|')}`;
}

/** The provisions of a body below a title, the title left out. */
export function bodyOf(body: string): string[] {
  const { portal } = readText(`某市水污染防治行动计划\n\n${body}`);
  return portal.provisions.filter(({ eid }) => eid !== 'title').map(line);
}

/** A text taken through the whole pipeline with empty registries, so that its targets are read. */
export function findingsOf(raw: string): Portal & { diagnostics: Diagnostic[] } {
  const registries = { bodies: [], regions: [], overrides: new Map() };
  const { value, diagnostics } = buildPortal([sourceOf(raw)], new Map(), registries);
  return { ...value, diagnostics };
}
