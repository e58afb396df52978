/**
 * A value of the whole thread. The pages are compiled into a program of their own; what it shares with the one that
 * runs it would else be there twice.
 */
export function shared<Value>(name: string, make: () => Value): Value {
  const values = globalThis as Partial<Record<symbol, Value>>;
  return (values[Symbol.for(name)] ??= make());
}
