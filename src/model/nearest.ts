import { diffChars } from 'diff';

/** The known name that a mistyped one comes nearest to (hz-goverment: hz-government); null where none is near. */
export function nearestName(typed: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.ceil(typed.length / 3);
  for (const name of known) {
    if (name === typed || Math.abs(name.length - typed.length) >= least) continue;
    const differing = diffChars(typed, name).filter(({ added, removed }) => added || removed);
    const distance = differing.reduce((sum, { count }) => sum + count, 0);
    if (distance >= least) continue;
    nearest = name;
    least = distance;
  }
  return nearest;
}
