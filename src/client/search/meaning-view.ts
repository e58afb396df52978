import type { AnswerCard, AnswerItem } from '../../search/question/answer.ts';
import type { ShownThing, Understanding } from '../../search/understanding.ts';
import type { Place } from '../../search/things/thing.ts';
import { href } from '../../site/page/href.ts';
import { element } from '../result-view.ts';

/** How much of what a query means is shown at once. */
export interface MeaningView {
  readonly things: number;
  readonly cards: number;
  /** Items of a card that are not folded away; the panel has no room for the others. */
  readonly items: number;
  readonly isPanel: boolean;
}

/** The things that a query names and the cards that answer it, above the passages; none where it means nothing more than its words. */
export function meaningNodes(page: Document, { things, cards }: Understanding, view: MeaningView): HTMLElement[] {
  const shown = cards.slice(0, view.cards);
  // Of several cards each shows less, so that a reader sees that there are several.
  const items = shown.length > 1 ? Math.min(view.items, 2) : view.items;
  const answers = shown.map((card) => answerCard(page, card, { ...view, items }));
  const named = things.slice(0, view.things).map((thing) => thingItem(page, thing, view));
  if (named.length === 0) return answers;
  const list = element(page, 'ul', 'things', ...named);
  list.setAttribute('aria-label', '名称相符');
  const folded = view.isPanel ? [] : things.slice(view.things).map((thing) => thingItem(page, thing, view));
  if (folded.length === 0) return [...answers, list];
  const summary = element(page, 'summary', '', `再列${String(folded.length)}个名称相符的`);
  return [...answers, list, element(page, 'details', 'more-things', summary, element(page, 'ul', 'things', ...folded))];
}

/** What is told to who hears the page: how much stands above the passages. */
export function meaningInWords({ things, cards }: Understanding): string {
  const told = [
    cards.length > 0 ? `回答${cards.length}则` : '',
    things.length > 0 ? `名称相符的${things.length}个` : '',
  ].filter((part) => part !== '');
  return told.length === 0 ? '' : `条文之前有${told.join('、')}。`;
}

function thingItem(
  page: Document,
  { kind, label, path, facts, places, note }: ShownThing,
  { isPanel }: MeaningView,
): HTMLLIElement {
  const link = element(
    page,
    'a',
    'thing-link',
    element(page, 'span', 'thing-kind', kind),
    ' ',
    element(page, 'span', 'thing-name', label),
    ...(note === null ? [] : [' ', element(page, 'span', 'thing-note', `（${note}）`)]),
    ' ',
    element(page, 'span', 'thing-fact', facts.slice(0, isPanel ? 1 : facts.length).join('　')),
  );
  link.href = href(path);
  if (isPanel || places.length === 0) return element(page, 'li', 'thing', link);
  return element(page, 'li', 'thing', link, placeLinks(page, '见', places));
}

function placeLinks(page: Document, before: string, places: readonly Place[]): HTMLElement {
  const links = places.flatMap(({ label, path }, at) => {
    const link = element(page, 'a', '', label);
    link.href = href(path);
    return at === 0 ? [link] : ['、', link];
  });
  return element(page, 'p', 'thing-places', before, ...links);
}

function answerCard(page: Document, { asked, items, count, notes, more }: AnswerCard, view: MeaningView): HTMLElement {
  const { isPanel } = view;
  const card = element(page, 'section', 'answer');
  card.setAttribute('aria-label', asked);
  card.append(element(page, isPanel ? 'p' : 'h2', 'answer-asked', asked));
  card.append(...notes.slice(0, isPanel ? 1 : notes.length).map((note) => element(page, 'p', 'answer-note', note)));
  const shown = items.slice(0, view.items).map((item) => answerItem(page, item, isPanel));
  if (shown.length > 0) card.append(element(page, 'ul', 'answer-items', ...shown));
  if (isPanel) return card;
  const folded = items.slice(view.items).map((item) => answerItem(page, item, isPanel));
  if (folded.length > 0) {
    const summary = element(page, 'summary', '', `再列${String(folded.length)}项`);
    card.append(element(page, 'details', 'answer-more', summary, element(page, 'ul', 'answer-items', ...folded)));
  }
  const left = count - items.length;
  const listed = left > 0 ? `另有${String(left)}项未列；` : '';
  if (more.length > 0) card.append(placeLinks(page, `${listed}全部见`, more));
  else if (left > 0) card.append(element(page, 'p', 'thing-places', `另有${String(left)}项未列。`));
  return card;
}

function answerItem(page: Document, item: AnswerItem, isPanel: boolean): HTMLLIElement {
  const { head, path, words, remark, quote, source, isDraft } = item;
  const link = element(page, 'a', 'answer-link', element(page, 'span', 'answer-head', head));
  link.href = href(path);
  if (words !== '') link.append(' ', element(page, 'strong', 'answer-words', words));
  if (isPanel) {
    link.append(' ', element(page, 'span', 'answer-source', source.label));
    return element(page, 'li', 'answer-item', link);
  }
  const parts: Node[] = [link];
  if (remark !== null) parts.push(element(page, 'p', 'answer-remark', remark));
  const told = element(page, 'p', 'answer-quote', ...(quote === null ? [] : [element(page, 'q', '', quote), ' ']));
  const receipt = element(page, 'a', 'answer-source', `《${source.label}》`);
  receipt.href = href(source.path);
  told.append(receipt);
  if (isDraft) told.append(' ', element(page, 'span', 'result-draft', '征求意见稿'));
  parts.push(told);
  return element(page, 'li', 'answer-item', ...parts);
}
