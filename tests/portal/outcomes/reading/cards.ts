import { readFileSync } from 'node:fs';
import { recordCard } from '../../../../scripts/survey/record-card.ts';
import { dayOf } from '../../../../src/core/read/document-order.ts';
import type { PolicyDocument } from '../../../../src/model/document.ts';
import { provisionWords, type Provision } from '../../../../src/model/provision.ts';
import type { Outcome } from '../../../../src/model/outcome.ts';
import type { Target } from '../../../../src/model/target.ts';

function read<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(`content/data/${name}.json`, 'utf8')) as Row[];
}

const targets = read<Target>('targets');
const outcomes = new Map(read<Outcome>('outcomes').map((outcome) => [outcome.target, outcome]));
const documents = new Map(read<PolicyDocument>('documents').map((document) => [document.id, document]));
const texts = Map.groupBy(read<Provision>('provisions'), ({ document }) => document);

/** A target with its status, as a reader meets it who sees nothing else. */
export interface Card {
  readonly id: string;
  readonly card: string;
}

/** Characters that a later text must share with the words of a measure. */
const shared = 5;

/** Cards of targets with a report, and of those without whose measure occurs in a text that came later. */
export function cards(): { reported: Card[]; unreported: Card[] } {
  const known = targets.flatMap((target) => {
    const document = documents.get(target.document);
    return document === undefined ? [] : [{ target, document }];
  });
  const cardOf = ({ target, document }: (typeof known)[number]): Card => ({
    id: target.id,
    card: [recordCard(target, document, []), `状态 ${target.status}`, ...reportsOf(target)].join('｜'),
  });
  return {
    reported: known.filter(({ target }) => target.status !== 'unreported').map(cardOf),
    unreported: known
      .filter(({ target, document }) => target.status === 'unreported' && occursLater(target, document))
      .map(cardOf),
  };
}

function reportsOf({ id }: Target): string[] {
  return (outcomes.get(id)?.reports ?? []).map(
    ({ document, provision, year, value, unit, text, quote }) =>
      `${document}#${provision} ${String(year)}年 ${String(value ?? text)}${unit ?? ''}“${quote}”`,
  );
}

function occursLater({ metric, deadline }: Target, source: PolicyDocument): boolean {
  const set = dayOf(source);
  const runs = Array.from({ length: Math.max(0, metric.length - shared + 1) }, (_, at) =>
    metric.slice(at, at + shared),
  );
  return [...documents.values()].some((document) => {
    const day = dayOf(document);
    if (set === null || day === null || deadline === null || day <= set || day < deadline) return false;
    return (texts.get(document.id) ?? []).some((provision) => {
      const words = provisionWords(provision);
      return runs.some((run) => words.includes(run));
    });
  });
}
