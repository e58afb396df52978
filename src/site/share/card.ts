import { element, formatXml, type XmlElement } from '../../core/write/xml.ts';
import { light as colours } from '../../charts/palette.ts';
import { measureText } from '../../charts/grammar.ts';
import { pictureFont, writeForFont } from '../../pictures/font.ts';
import { fitText, type Room, type SetText } from './fit-text.ts';

/** What a share picture says, from the top to the bottom. */
export interface Card extends CardWords {
  /** Name of the site. */
  readonly site: string;
}

/** What it says of its page. */
export interface CardWords {
  /** What it is of: `目标`, `市级 · 行动计划`. */
  readonly kind: string;
  /** A draft and the like: what a reader must know before the rest. */
  readonly warning: string | null;
  readonly title: string;
  /** A value in large, for what has one. */
  readonly figure: string | null;
  /** Facts below, the first the most telling. */
  readonly facts: readonly string[];
  /** Where it comes from, a line each. */
  readonly source: readonly string[];
}

/** Size in pixels: what the large previews of other sites take. */
export const cardSize = { width: 1200, height: 630 } as const;

const left = 84;
const width = cardSize.width - left - 72;
const leading = 1.36;
const figureLeading = 1.2;

const upTo = (lines: number, ...sizes: number[]) => sizes.map((size) => ({ size, lines }));
const rooms = {
  title: { width, sizes: [...upTo(3, 72, 64, 56), ...upTo(4, 50, 44, 40, 36)] },
  titleAboveFigure: { width, sizes: [...upTo(2, 46, 42, 38), ...upTo(3, 34, 30)] },
  figure: { width, sizes: [...upTo(1, 108, 96, 84, 72), ...upTo(2, 64, 56, 50, 44, 38)] },
  line: { width, sizes: upTo(1, 32, 30, 28, 26, 24, 22) },
  source: { width, sizes: upTo(1, 28, 26, 24, 22) },
} satisfies Record<string, Room>;

/** Draws a card as SVG. */
export function drawCard(card: Card): string {
  const { width: w, height: h } = cardSize;
  return formatXml(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: String(w), height: String(h), 'font-family': pictureFont },
      [rect(0, 0, w, h, colours.paper), ...partsOf(card)],
    ),
  );
}

function partsOf({ site, kind, warning, title, figure, facts, source }: Card): XmlElement[] {
  const { height: h } = cardSize;
  const below = source.map((words) => block(words, rooms.source, colours.muted));
  const top = h - 44 - sum(below);
  const blocks = [
    figure === null
      ? block(title, rooms.title, colours.ink, { weight: 700 })
      : block(title, rooms.titleAboveFigure, colours.ink),
    ...(figure === null
      ? []
      : [block(figure, rooms.figure, colours.accent, { weight: 700, gap: 8, leading: figureLeading })]),
    ...facts.map((fact, index) => block(fact, rooms.line, colours.muted, { gap: index === 0 ? 18 : 4 })),
  ];
  const [from, to] = [116, source.length === 0 ? h - 44 : top - 34];
  return [
    rect(0, 0, 20, h, colours.accent),
    ...head(site, kind, warning),
    ...stack(blocks, from + Math.max(0, (to - from - sum(blocks)) / 2)),
    ...(source.length === 0 ? [] : [rect(left, top - 18, width, 1.5, colours.ruleStrong), ...stack(below, top)]),
  ];
}

/** Lines of one kind, with the space above them. */
interface Block {
  readonly set: SetText;
  readonly colour: string;
  readonly weight: number;
  readonly gap: number;
  /** From one line to the next. */
  readonly step: number;
}

function block(
  words: string,
  room: Room,
  colour: string,
  look: { weight?: number; gap?: number; leading?: number } = {},
): Block {
  const set = fitText(write(words), room);
  const { weight = 400, gap = 0 } = look;
  return { set, colour, weight, gap, step: Math.round(set.size * (look.leading ?? leading)) };
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((height, { set, gap, step }) => height + gap + step * set.lines.length, 0);
}

/** Blocks below each other. */
function stack(blocks: readonly Block[], top: number): XmlElement[] {
  let y = top;
  return blocks.flatMap(({ set: { size, lines }, colour, weight, gap, step }) => {
    y += gap;
    return lines.map((line) => {
      const baseline = Math.round(y + (step - size) / 2 + size * 0.88);
      y += step;
      return text(line, left - hang(line) * size, baseline, size, colour, weight);
    });
  });
}

/** How far an opening mark at the head of a line stands out, in em: its left half is blank. */
function hang(line: string): number {
  return /^[（《〈“‘「『〔【]/u.test(line) ? 0.46 : 0;
}

function head(site: string, kind: string, warning: string | null): XmlElement[] {
  const name = write(site);
  return [
    text(name, left, 74, 34, colours.accent, 700),
    text(write(kind), left + measureText(name, 34) + 24, 74, 28, colours.muted),
    ...(warning === null ? [] : [text(write(warning), left + width, 74, 28, colours.notice, 700, 'end')]),
    rect(left, 96, width, 3, colours.ink),
  ];
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

/** One line of characters that the font has; an ideographic space stays. */
function write(words: string): string {
  return writeForFont(words.replace(/[\t\n\r ]+/gu, ' ').trim());
}
