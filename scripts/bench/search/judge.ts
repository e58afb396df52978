import type { Answer } from './in-page.ts';

/** How far answers agree with a plain scan of the texts: 1 where they say all and nothing else. */
export interface Agreement {
  recall: number;
  precision: number;
}

/** Counts what was wanted, what was shown, and what of it was right. */
export class Tally {
  private wanted = 0;
  private shown = 0;
  private right = 0;

  add(wanted: ReadonlySet<string>, shown: ReadonlySet<string>): void {
    this.wanted += wanted.size;
    this.shown += shown.size;
    this.right += shown.intersection(wanted).size;
  }

  agreement(): Agreement {
    return { recall: this.right / Math.max(1, this.wanted), precision: this.right / Math.max(1, this.shown) };
  }
}

/** What the page says that it has found: `共 12 条`, or `共 3 份文件，12 条`; null where it does not say. */
export function countsIn(status: string): { documents: number | null; provisions: number | null } {
  const number = (unit: string) => {
    const digits = new RegExp(`([\\d,]+) ?${unit}`, 'u').exec(status)?.[1];
    return digits === undefined ? null : Number(digits.replaceAll(',', ''));
  };
  if (status.includes('没有一条')) return { documents: 0, provisions: 0 };
  return { documents: number('份'), provisions: number('条') };
}

/** Paths of provisions that a page leads to, below the base of the site. */
export function provisionsIn({ links }: Answer, url: string): Set<string> {
  return new Set(links.filter((link) => link.includes('#')).map((link) => link.slice(url.length)));
}
