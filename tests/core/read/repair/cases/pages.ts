/** A text as a converter leaves that of a PDF: each page ends with its number, which no line end parts from the next. */

const words = '塘堰沟渠圩埝闸坝泵井池泽汀洲滩涂岸堤埂埠';

/** A line of a given width in characters; another one for each seed. */
export function lineOf(seed: number, width: number): string {
  return Array.from({ length: width }, (_, at) => words.charAt((seed * 7 + at * 3 + seed * at) % words.length)).join(
    '',
  );
}

/** A sentence that fills so many lines of a width, its last one half. */
function sentence(seed: number, width: number, lines: number): string[] {
  return Array.from({ length: lines }, (_, at) =>
    at === lines - 1
      ? `${lineOf(seed + at, Math.floor(width / 2))}。`
      : `${lineOf(seed + at, width - 3)}，${lineOf(seed + at + 1, 2)}`,
  );
}

const WIDTH = 24;
/** The lines of one page: the sentence that it ends with goes on in the next. */
function page(seed: number): string[] {
  return [
    ...sentence(seed, WIDTH, 3).slice(1),
    ...sentence(seed + 3, WIDTH, 5),
    ...sentence(seed + 8, WIDTH, 5).slice(0, 4),
  ];
}

/** Pages as they are printed and, with `number`, the number of each before the first line of the next. */
export function pagesOf(count: number, number: (page: number) => string = () => ''): string {
  const pages = Array.from({ length: count }, (_, at) => page(at * 11));
  return pages
    .map((lines, at) => (at === 0 ? lines : [`${number(at)}${lines[0] ?? ''}`, ...lines.slice(1)]).join('\n'))
    .join('\n');
}

/** Paragraphs of so many lines that a width has cut, and the same in a line each. */
export function wrapped(paragraphs: number, width: number): { cut: string; whole: string } {
  const all = Array.from({ length: paragraphs }, (_, at) => sentence(at * 5, width, 6));
  return { cut: all.map((lines) => lines.join('\n')).join('\n'), whole: all.map((lines) => lines.join('')).join('\n') };
}
