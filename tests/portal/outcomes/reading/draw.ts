import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { cards, type Card } from './cards.ts';

/**
 * Draws statuses of targets for a person to read: `node tests/portal/outcomes/reading/draw.ts --seed 20261130` prints a
 * line of JSON each, thirty with a report and thirty without, ordered by the SHA-256 of seed and id.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string', default: '30' } } });

function draw(from: readonly Card[]): Card[] {
  const order = ({ id }: Card) =>
    createHash('sha256')
      .update(`${values.seed ?? ''} ${id}`)
      .digest('hex');
  return from.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, Number(values.count));
}

const { reported, unreported } = cards();
for (const card of [...draw(reported), ...draw(unreported)]) console.log(JSON.stringify(card));
