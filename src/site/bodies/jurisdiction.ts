import type { Body } from '../../model/body.ts';

/** Whose a body is, in words. */
export function jurisdictionLabel({ jurisdiction }: Pick<Body, 'jurisdiction'>): string {
  return jurisdiction ?? '所属地区未识别';
}
