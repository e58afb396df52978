import type { Body } from '../../model/body.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { PortalProfile } from '../../model/portal.ts';
import type { Target } from '../../model/target.ts';
import type { Topic } from '../../model/topic.ts';
import { listsBy, oneBy } from '../../model/lists-by.ts';
import { partiesOf, roleIn } from '../bodies/roles.ts';
import { bodyCard, documentCard, indicatorCard, portalCard, targetCard, topicCard } from './cards.ts';
import type { Card } from './card.ts';

/** The data of the portal that its share pictures are made of. */
export interface CardData {
  readonly profile: Pick<PortalProfile, 'name' | 'aim'>;
  readonly documents: readonly PolicyDocument[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly bodies: readonly Body[];
  readonly topics: readonly Topic[];
}

/** A card, the part of its full size that it is drawn in, and the path of its picture below `share/`. */
export interface PlacedCard {
  readonly card: Card;
  readonly scale: 1 | 0.5;
  readonly path: string;
}

/**
 * The cards of all pages that have one of their own, and the one of all others. Those of records are
 * many and are drawn in half size, the least that the large previews of other sites take.
 */
export function collectCards({ profile, documents, targets, indicators, bodies, topics }: CardData): PlacedCard[] {
  const sourceOf = oneBy(documents, ({ id }) => id);
  const targetsOfBody = listsBy(targets, ({ leadIds, participantIds }) => [...leadIds, ...participantIds]);
  const cards = [
    { path: 'portal.png', card: portalCard(profile), scale: 1 as const },
    ...documents.map((document) => ({
      path: `documents/${document.id}.png`,
      card: documentCard(document),
      scale: 1 as const,
    })),
    ...targets.flatMap((target) => {
      const source = sourceOf(target.document);
      return source === undefined
        ? []
        : [{ path: `targets/${target.id}.png`, card: targetCard(target, source), scale: 0.5 as const }];
    }),
    ...indicators.map((indicator) => ({
      path: `indicators/${indicator.id}.png`,
      card: indicatorCard(indicator),
      scale: 0.5 as const,
    })),
    ...bodies.map((body) => ({
      path: `bodies/${body.id}.png`,
      card: bodyCard(
        body,
        (role) => targetsOfBody(body.id).filter((target) => roleIn(partiesOf(target), body.id) === role).length,
      ),
      scale: 0.5 as const,
    })),
    ...topics.map((topic) => ({ path: `topics/${topic.id}.png`, card: topicCard(topic), scale: 0.5 as const })),
  ];
  return cards.map(({ card, ...placed }) => ({ ...placed, card: { ...card, site: profile.name } }));
}
