import { element, formatXml, type XmlElement } from '../../core/xml.ts';
import { pictureFont, writeForFont } from '../font.ts';
import { fitText, type Room, type SetText } from './fit-text.ts';

/** What a share picture says, from the top to the bottom. */
export interface Card {
  /** What it is of: `目标`, `市级 · 行动计划`. */
  readonly kind: string;
  /** A draft and the like: what a reader must know before the rest. */
  readonly warning: string | null;
  readonly title: string;
  /** A value in large, for what has one. */
  readonly figure: string | null;
  /** Facts below, the first the most telling. */
  readonly facts: readonly string[];
  /** Where it comes from. */
  readonly source: string | null;
}

/** Size in pixels: what the large previews of other sites take. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The light theme of src/styles/tokens.css. */
const colours = {
  paper: '#fbfaf5',
  ink: '#1f1e1a',
  muted: '#625d52',
  rule: '#8a8474',
  accent: '#1c6646',
  notice: '#8a3b12',
};
const left = 84;
const width = cardSize.width - left - 72;
const leading = 1.36;

const rooms = {
  title: { width, sizes: [72, 64, 56, 50, 44, 40], lines: 3 },
  titleAboveFigure: { width, sizes: [50, 44, 40, 36, 32], lines: 2 },
  figure: { width, sizes: [116, 100, 84, 72, 60, 52, 44, 38], lines: 2 },
  fact: { width, sizes: [32, 28, 26], lines: 1 },
  source: { width, sizes: [28, 26, 24], lines: 2 },
} satisfies Record<string, Room>;

/** Draws cards below each other in one SVG, so that the fonts are read once for all of them. */
export function drawSheet(cards: readonly Card[]): string {
  const { width: w, height: h } = cardSize;
  const drawn = cards.map((card, index) => element('g', { transform: `translate(0 ${index * h})` }, drawCard(card)));
  const size = { width: String(w), height: String(cards.length * h) };
  return formatXml(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': pictureFont }, [
      rect(0, 0, w, cards.length * h, colours.paper),
      ...drawn,
    ]),
  );
}

function drawCard(card: Card): XmlElement[] {
  const { height: h } = cardSize;
  const source = card.source === null ? null : fitText(write(card.source), rooms.source);
  const sourceTop = h - 48 - (source === null ? 0 : height(source));
  return [
    rect(0, 0, 20, h, colours.accent),
    ...head(card),
    ...middle(card, 118, sourceTop - 28),
    ...(source === null
      ? []
      : [rect(left, sourceTop - 20, width, 1.5, colours.rule), ...lines(source, sourceTop, colours.muted)]),
  ];
}

function head({ kind, warning }: Card): XmlElement[] {
  const label = [
    text('绿策', left, 74, 34, colours.accent, 700),
    text(write(kind), left + 92, 74, 28, colours.muted),
    rect(left, 96, width, 3, colours.ink),
  ];
  return warning === null ? label : [...label, text(write(warning), left + width, 74, 28, colours.notice, 700, 'end')];
}

/** Title, figure and facts, in the middle of the room between the head and the source. */
function middle({ title, figure, facts }: Card, top: number, bottom: number): XmlElement[] {
  const name = fitText(write(title), figure === null ? rooms.title : rooms.titleAboveFigure);
  const value = figure === null ? null : fitText(write(figure), rooms.figure);
  const below = facts.map((fact) => fitText(write(fact), rooms.fact));
  const blocks = [
    { set: name, colour: colours.ink, weight: figure === null ? 700 : 400, gap: 0 },
    ...(value === null ? [] : [{ set: value, colour: colours.accent, weight: 700, gap: 6 }]),
    ...below.map((set, index) => ({ set, colour: colours.muted, weight: 400, gap: index === 0 ? 16 : 4 })),
  ];
  const total = blocks.reduce((sum, { set, gap }) => sum + gap + height(set), 0);
  let y = top + Math.max(0, (bottom - top - total) / 2);
  return blocks.flatMap(({ set, colour, weight, gap }) => {
    y += gap;
    const drawn = lines(set, y, colour, weight);
    y += height(set);
    return drawn;
  });
}

function height({ size, lines: { length } }: SetText): number {
  return Math.round(size * leading) * length;
}

function lines({ size, lines: own }: SetText, top: number, colour: string, weight = 400): XmlElement[] {
  const step = Math.round(size * leading);
  return own.map((line, index) => text(line, left, Math.round(top + index * step + size), size, colour, weight));
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  weight = 400,
  anchor: string | null = null,
) {
  const place = { x: String(x), y: String(y), 'font-size': String(size), fill: colour };
  return element('text', { ...place, 'font-weight': weight === 400 ? null : String(weight), 'text-anchor': anchor }, [
    words,
  ]);
}

function rect(x: number, y: number, wide: number, high: number, colour: string): XmlElement {
  return element('rect', { x: String(x), y: String(y), width: String(wide), height: String(high), fill: colour });
}

/** One line of characters that the font has. */
function write(words: string): string {
  return writeForFont(words.replace(/\s+/gu, ' ').trim());
}
