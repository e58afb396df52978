import type { TextIndex } from './text-index.ts';

/** Gathers the provisions that each value of a filter holds of, text by text in the order of their numbers. */
export class FilterNumbers {
  readonly #numbers = new Map<string, number[]>();

  /** @param next number behind those of the text, of which it may not have all: so its neighbours go on without a gap */
  add({ shared, filters }: TextIndex, first: number, next: number): void {
    for (const key of shared) {
      const numbers = this.#numbersOf(key);
      for (let number = first; number < next; number += 1) numbers.push(number);
    }
    for (const [key, places] of filters) {
      const numbers = this.#numbersOf(key);
      for (const place of places) numbers.push(first + place);
    }
  }

  /** Every value with its provisions, values in rising order and provisions, too. */
  finish(): (readonly [key: string, provisions: Uint32Array])[] {
    return [...this.#numbers]
      .sort(([a], [b]) => Number(a > b) - Number(a < b))
      .map(([key, numbers]) => [key, Uint32Array.from(numbers)] as const);
  }

  #numbersOf(key: string): number[] {
    const numbers = this.#numbers.get(key) ?? [];
    this.#numbers.set(key, numbers);
    return numbers;
  }
}
