import type { Answerer } from '../answer/answerer.ts';
import type { ThingReader } from '../things/thing-reader.ts';
import type { AnswerCard } from './answer.ts';
import type { Asked } from './asked.ts';
import { amountCard, outcomeCard } from './amounts.ts';
import { dutyCards } from './duties.ts';
import { responsibleCard } from './responsible.ts';
import { scheduleCard } from './schedule.ts';
import { stricterCard } from './stricter.ts';

/** What an answer is made from. */
export interface AnswerSources {
  readonly reader: ThingReader;
  /** Finds passages by their words. */
  readonly passages: Pick<Answerer, 'search'>;
}

/** A question as it was typed and as it was read. */
export interface Question {
  readonly query: string;
  readonly asked: Asked;
}

/** Longest measure that is looked for in a query that asks in no words: longer ones are passages. */
const longestUnasked = 20;

/**
 * The cards that answer a question; none for what is no question, or where nothing is understood but words.
 * @param isName whether the whole query is the name of a thing
 */
export async function answerQuestion(
  sources: AnswerSources,
  question: Question,
  isName: boolean,
): Promise<AnswerCard[]> {
  const cards = await cardsOf(sources, question, isName);
  return cards.filter(({ items, notes }) => items.length > 0 || notes.length > 0);
}

async function cardsOf(sources: AnswerSources, question: Question, isName: boolean): Promise<AnswerCard[]> {
  const { reader } = sources;
  const { kind, measures, regions, bodies, years, recurrence } = question.asked;
  const hasOwner = regions.length > 0 || bodies.length > 0;
  switch (kind) {
    case 'stricter':
      return [await stricterCard(reader, question)];
    case 'outcome':
      return [await outcomeCard(reader, question)];
    case 'responsible':
      return [await responsibleCard(sources, question)];
    case 'schedule':
      return [await scheduleCard(reader, question)];
    case 'when':
    case 'amount':
    case 'duty':
      if (measures.length === 0) return hasOwner || years.length > 0 ? dutyCards(sources, question) : [];
      return [await amountCard(reader, question)];
    case 'meaning':
    case 'validity':
      return [];
    case null: {
      const [measure] = measures;
      if (isName || recurrence !== null || measure === undefined || measure.length > longestUnasked) return [];
      return measure.length < 3 && years.length === 0 ? [] : [await amountCard(reader, question)];
    }
  }
}
