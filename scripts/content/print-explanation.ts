import { part } from '../../src/core/read/text/cut.ts';
import { reasons } from '../../src/core/find/targets/rules/reasons.ts';
import type { ExplainedClause, Explanation, TokenPart } from '../../src/model/explanation.ts';
import { plain } from './print-diagnostic.ts';

type Trial = ExplainedClause['trials'][number];
type Target = ExplainedClause['records'][number];

const wordings = new Map<string, string>(Object.entries(reasons));

/** What became of a provision, for a terminal: a clause, its tokens, what was asked of it, its records or its reason. */
export function printExplanation({ document, provision, refused, words, clauses }: Explanation): string {
  const head = `${document} ${provision}`;
  if (refused !== null) return `${head}\n  ✗ ${tellReason(refused)}\n    ${plain(words)}`;
  return [head, ...clauses.flatMap(printClause)].join('\n');
}

function printClause({ start, end, text, tokens, trials, records, reason }: ExplainedClause): string[] {
  const said = tokens.filter(({ kind }) => kind !== 'mark');
  return [
    `  ${String(start)}–${String(end)} ${plain(text)}`,
    ...said.flatMap((token) => [
      `    ${tellToken(token)}`,
      ...token.parts.map((inside) => `      ${tellToken(inside)}`),
    ]),
    ...trials
      .filter(({ rule, refused }) => rule !== null || refused !== null)
      .flatMap((trial) => printTrial(trial, text)),
    ...records.map((record) => `    ✓ ${tellRecord(record)}`),
    ...(reason === null ? [] : [`    ✗ ${tellReason(reason)}`]),
  ];
}

function tellToken({ kind, start, end, text, reading }: TokenPart): string {
  return `${kind} ${String(start)}–${String(end)} “${plain(text)}”${reading === null ? '' : `: ${reading}`}`;
}

function printTrial({ of, start, end, tried, rule, refused }: Trial, text: string): string[] {
  const about = of === 'number' ? ` “${plain(part(text, start, end))}”` : '';
  const answer = rule === null ? 'no rule' : `${rule}${refused === null ? '' : ` refuses: ${refused}`}`;
  const asked = tried.length === 0 ? [] : [`      after ${tried.join(', ')}`];
  return [`    ${of}${about} → ${answer}`, ...asked];
}

/** `metric | gte 80 % | to 2020 | bound/at-least` */
function tellRecord({ metric, comparator, value, valueMax, unit, text, rule, ...record }: Target): string {
  const number =
    value === null ? text : `${String(value)}${valueMax === null ? '' : `–${String(valueMax)}`} ${unit ?? ''}`;
  const { from, deadline, recurrence, baselineYear, strength } = record;
  const times = [
    from && `from ${from}`,
    deadline && `to ${deadline}`,
    recurrence,
    baselineYear && `since ${baselineYear}`,
    strength === 'strive' && strength,
  ];
  return [metric, `${comparator} ${number ?? ''}`.trim(), times.filter(Boolean).join(', '), rule]
    .filter((part) => part !== '')
    .join(' | ');
}

function tellReason(reason: string): string {
  return `${reason}: ${wordings.get(reason) ?? ''}`;
}
