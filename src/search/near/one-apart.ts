import { part } from '../../core/read/text/cut.ts';

/** Whether two runs differ by one character: another one, one too many or one too few. */
export function isOneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const behind = long.length === short.length ? same + 1 : same;
  return part(short, behind) === part(long, same + 1);
}

/** The runs of a text that differ from another by one character and neither begin nor end with a mark, the first of each. */
export function runsOneApart(text: string, run: string): string[] {
  const found = new Set<string>();
  for (const length of [run.length, run.length + 1, run.length - 1])
    for (let start = 0; start + length <= text.length; start += 1) {
      const own = part(text, start, start + length);
      if (isOneApart(own, run) && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(own)) found.add(own);
    }
  return [...found];
}
