import { COPY, IMPRINT, PUBLICITY } from '../../../lexicon/markers.ts';
import { GENRE } from '../../../lexicon/genres.ts';
import { readDate } from '../text/date.ts';
import { HAN } from '../text/han.ts';
import type { Outline } from './outline.ts';
import type { Position } from './position.ts';
import { signatureAbove } from './signature.ts';
import type { TextLine } from './tables.ts';

const EFFECTIVE = new RegExp(`^本(?:${GENRE}|[${HAN}]{2,4}(?:${GENRE}))自.{4,30}起(?:施行|实行|实施|执行)`, 'u');

/** Dates below a signature with that signature; the last date that stands alone needs none. */
function closingLines(lines: readonly TextLine[]): Set<number> {
  const dates = lines.flatMap((line, index) => (readDate(line.text) === null ? [] : [index]));
  const signed = dates.map((date) => ({ date, signature: signatureAbove(lines, date) }));
  const closing = signed.filter(({ date, signature }) => signature.length > 0 || date === dates.at(-1));
  return new Set(closing.flatMap(({ date, signature }) => [...signature, date]));
}

/** What closes a text: 抄送 and imprint, signature and date, the sentence on its entry into force. */
export class Closing {
  private readonly position: Position;
  private readonly outline: Outline;
  private readonly signed: ReadonlySet<number>;

  constructor(lines: readonly TextLine[], position: Position, outline: Outline) {
    this.position = position;
    this.outline = outline;
    this.signed = closingLines(lines);
  }

  /** Returns the index of the line after a closing line, or null for any other. */
  parse(lines: readonly TextLine[], at: number): number | null {
    const line = lines[at];
    if (!line) return null;
    const { root } = this.position;
    if (COPY.test(line.text) || IMPRINT.test(line.text)) {
      this.outline.add({ kind: COPY.test(line.text) ? 'copy' : 'imprint', scope: null, text: line });
      for (const rest of lines.slice(at + 1)) this.outline.add({ kind: 'imprint', scope: null, text: rest });
      return lines.length;
    }
    if (PUBLICITY.test(line.text)) {
      this.outline.add({ kind: 'publicity', scope: root, parent: root, text: line });
      return at + 1;
    }
    if (this.signed.has(at)) {
      const kind = readDate(line.text) === null ? 'signature' : 'date';
      this.outline.add({ kind, scope: root, parent: root, text: line });
      return at + 1;
    }
    if (!EFFECTIVE.test(line.text)) return null;
    this.position.leaveAll();
    this.outline.add({ kind: 'p', scope: this.position.scoped('conclusion'), parent: root, text: line });
    return at + 1;
  }
}
