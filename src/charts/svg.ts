import { textSizes, type Drawing, type Mark } from './grammar.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or in an attribute. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** One mark as an element; its class says its role. */
export function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'text': {
      const { role, anchor, x, y, words } = mark;
      // Latin and Han stand on one base line, a third of the size below the middle.
      const base = Math.round((y + textSizes[role] * 0.36) * 100) / 100;
      return `<text class="c-${role}" x="${String(x)}" y="${String(base)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeXml(words)}</text>`;
    }
    case 'line': {
      const { role, x1, y1, x2, y2 } = mark;
      return `<line class="c-${role}" x1="${String(x1)}" y1="${String(y1)}" x2="${String(x2)}" y2="${String(y2)}"/>`;
    }
    case 'path':
      return `<path class="c-${mark.role}" d="${mark.d}"/>`;
    case 'circle':
      return `<circle class="c-${mark.role}" cx="${String(mark.x)}" cy="${String(mark.y)}" r="${String(mark.r)}"/>`;
    case 'rect': {
      const { role, x, y, width, height } = mark;
      return `<rect class="c-${role}" x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"/>`;
    }
  }
}

interface Naming {
  /** Class of the element. */
  name: string;
  /** Begins the ids of title and description; unique on the page. */
  id: string;
  title: string;
  /** What is seen, in sentences. */
  description: string;
}

/** A drawing for a page: style sheets give its colours, so that it follows the theme and the printer. */
export function drawInline({ width, height, marks }: Drawing, { name, id, title, description }: Naming): string {
  return (
    `<svg class="${name}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">` +
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>` +
    `${marks.map(drawMark).join('')}</svg>`
  );
}
