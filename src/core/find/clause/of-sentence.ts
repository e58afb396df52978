import type { ClauseReading } from './reading.ts';

/** Reckons what holds of a whole sentence when one of its clauses first asks, and once for all of them. */
export function ofSentence<Value>(
  reckon: (sentence: readonly ClauseReading[]) => Value,
): (sentence: readonly ClauseReading[]) => Value {
  const known = new WeakMap<readonly ClauseReading[], { value: Value }>();
  return (sentence) => {
    const own = known.get(sentence) ?? { value: reckon(sentence) };
    known.set(sentence, own);
    return own.value;
  };
}
