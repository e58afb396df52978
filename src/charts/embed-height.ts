import { chartWidths, measureText, type Chart, type Drawing } from './grammar.ts';

/** A text in a frame: its size and the room above it in rem, and the height of a line in its own size. */
interface TextStyle {
  size: number;
  above: number;
  line: number;
}

// As `.embed` of `drawing.css` sets them.
const title: TextStyle = { size: 1.15, above: 0, line: 1.4 };
const finding: TextStyle = { size: 1, above: 0.4, line: 1.7 };
const quiet: TextStyle = { size: 0.875, above: 0.3, line: 1.7 };
const room = { sides: 2, ends: 1.6, aroundDrawing: 1.8, text: 46 } as const;
const drawn = { narrow: 27, wide: 46 } as const;
/** From this width on the wide drawing is shown, and from that the letters are larger: pixels. */
const widths = { least: 320, wide: 736, largeLetters: 768 } as const;
const letters = { small: 17, large: 18 } as const;

/**
 * Height in pixels of a frame that shows a chart and everything beside it, however wide it is from 320 pixels on: the
 * frame of another page cannot follow what is in it.
 * @param link words that stand behind the sources
 */
export function embedHeight(chart: Chart, link: string): number {
  const drawings = { narrow: chart.draw(chartWidths.narrow), wide: chart.draw(chartWidths.wide) };
  const last = (room.text + room.sides) * letters.large;
  const tried = Array.from({ length: last - widths.least + 1 }, (_, index) => widths.least + index);
  return Math.max(...tried.map((width) => heightAt(chart, link, drawings, width)));
}

function heightAt(chart: Chart, link: string, drawings: Record<'narrow' | 'wide', Drawing>, width: number): number {
  const rem = width < widths.largeLetters ? letters.small : letters.large;
  const name = width < widths.wide ? 'narrow' : 'wide';
  const inner = width - room.sides * rem;
  const drawing = drawings[name];
  const scale = Math.min(inner, drawn[name] * rem) / drawing.width;
  const texts: [string, TextStyle][] = [
    [chart.title, title],
    [chart.finding, finding],
    [`单位：${chart.unit}`, quiet],
    [chart.note, quiet],
    [`来源：${chart.sources.join('；')}。${link}`, quiet],
  ];
  const lines = texts.map(([words, style]) => textHeight(words, style, Math.min(inner, room.text * rem), rem));
  return Math.ceil(
    lines.reduce((sum, one) => sum + one, (room.ends + room.aroundDrawing) * rem + drawing.height * scale),
  );
}

function textHeight(words: string, { size, above, line }: TextStyle, width: number, rem: number): number {
  const letter = size * rem;
  // A line ends up to a sign and a half early, before what may not begin the next.
  const count = Math.ceil(measureText(words, letter) / (width - 1.5 * letter));
  return count * letter * line + above * rem;
}
