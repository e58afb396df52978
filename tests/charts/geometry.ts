import { measureText, textSizes, type Drawing, type Mark } from '../../src/charts/grammar.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  words: string;
}

/** The room of a text on the page. */
function boxOf(mark: Mark & { kind: 'text' }): Box {
  const size = textSizes[mark.role];
  const width = measureText(mark.words, size);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { left, right: left + width, top: mark.y - size / 2, bottom: mark.y + size / 2, words: mark.words };
}

/** Pairs of texts that cover each other. */
export function overlapsIn({ marks }: Drawing): string[] {
  const boxes = marks.filter((mark) => mark.kind === 'text').map(boxOf);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} | ${b.words}`),
  );
}

/** Texts, circles and boxes that leave the drawing by more than two pixels. */
export function outsidersOf({ marks, width, height }: Drawing): string[] {
  return marks.flatMap((mark) => {
    const box = extentOf(mark);
    if (box === null) return [];
    const out = box.left < -2 || box.right > width + 2 || box.top < -2 || box.bottom > height + 2;
    return out ? [JSON.stringify(mark)] : [];
  });
}

function extentOf(mark: Mark): Omit<Box, 'words'> | null {
  switch (mark.kind) {
    case 'text':
      return boxOf(mark);
    case 'circle':
      return { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r };
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'path':
      return null;
  }
}
