import { endsAsBody } from '../text/body-name.ts';
import { findDate } from '../text/date.ts';
import type { Line } from '../text/lines.ts';
import { readMarker } from './marker.ts';

/** Indices of the lines directly above an index that are names of bodies. */
export function signatureAbove(lines: readonly Line[], end: number): number[] {
  const found: number[] = [];
  let index = end - 1;
  for (let line = lines[index]; line && isSignature(line.text); line = lines[--index]) found.unshift(index);
  return found;
}

function isSignature(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[，。；：、]/u.test(text) &&
    readMarker(text) === null &&
    findDate(text) === null &&
    text.split(/\s+/u).every((name) => endsAsBody(name))
  );
}
