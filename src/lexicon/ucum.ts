/** How much of what: 1 km² is 10⁶ m². */
export interface Scale {
  readonly factor: number;
  /** What it is made from, each with its power: `{ g: 1, m: -3 }`. */
  readonly powers: Readonly<Record<string, number>>;
}

const prefixes: Readonly<Record<string, number>> = {
  u: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

/** Symbols that are so much of plainer ones. */
const made: Readonly<Record<string, Scale>> = {
  t: { factor: 1e6, powers: { g: 1 } },
  L: { factor: 1e-3, powers: { m: 3 } },
  ar: { factor: 1e2, powers: { m: 2 } },
  '%': { factor: 1e-2, powers: {} },
  '[ppth]': { factor: 1e-3, powers: {} },
};

/** Symbols that begin with the letter of a prefix and have none. */
const whole = new Set(['min', 'mo', 'mol', 'cd', 'deg']);

const term = /(^(?![./])|[./])(?:(\d+)(?:\*(\d+))?|([A-Za-z%]+|\[[a-z]+\])(\d*))?(\{[^}]*\})?/gu;

/**
 * Reads a code of UCUM: `ug/m3` is 10⁻⁶ g·m⁻³. An annotation makes a thing of its own: a `t{coal}` is no plain tonne.
 */
export function readUcum(code: string): Scale {
  let scale: Scale = { factor: 1, powers: {} };
  for (const [, join = '', number, power, symbol, exponent, annotation = ''] of code.matchAll(term)) {
    const one = symbol === undefined ? plain(number, power, annotation) : readSymbol(symbol, annotation);
    scale = times(scale, one, (join === '/' ? -1 : 1) * Number(exponent || '1'));
  }
  return scale;
}

function plain(number = '1', power: string | undefined, annotation: string): Scale {
  const factor = power === undefined ? Number(number) : Number(number) ** Number(power);
  return { factor, powers: annotation === '' ? {} : { [annotation]: 1 } };
}

function readSymbol(symbol: string, annotation: string): Scale {
  const [first = ''] = symbol;
  const factor = symbol.length > 1 && !whole.has(symbol) && !(symbol in made) ? prefixes[first] : undefined;
  const rest = factor === undefined ? symbol : symbol.slice(1);
  const base = made[rest] ?? { factor: 1, powers: { [rest]: 1 } };
  const [thing] = Object.keys(base.powers);
  const powers = annotation === '' || thing === undefined ? base.powers : { [thing + annotation]: 1 };
  return { factor: (factor ?? 1) * base.factor, powers };
}

/** One scale times another to a power. */
export function times(one: Scale, other: Scale, power: number): Scale {
  const powers: Record<string, number> = { ...one.powers };
  for (const [thing, own] of Object.entries(other.powers)) powers[thing] = (powers[thing] ?? 0) + own * power;
  return { factor: one.factor * other.factor ** power, powers };
}
