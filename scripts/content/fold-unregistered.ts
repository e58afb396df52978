import type { Diagnostic } from '../../src/model/diagnostics.ts';

const NAMED = 5;

/** Diagnostics with one about all bodies in place of those about each, where a portal has registered none. */
export function foldUnregistered(diagnostics: readonly Diagnostic[], registered: number): readonly Diagnostic[] {
  const unresolved = diagnostics.filter(({ code }) => code === 'body/unresolved');
  if (registered > 0 || unresolved.length === 0) return diagnostics;
  const names = [...new Set(unresolved.flatMap(({ values: { name } }) => (typeof name === 'string' ? [name] : [])))];
  const some = `${names.slice(0, NAMED).join('、')}${names.length > NAMED ? ' …' : ''}`;
  return [
    ...diagnostics.filter(({ code }) => code !== 'body/unresolved'),
    {
      code: 'body/none-registered',
      severity: 'warning',
      file: 'registry/bodies.yaml',
      span: null,
      values: { count: String(names.length), some },
    },
  ];
}
