import type { OPS } from 'pdfjs-dist';
import type { Rules } from './geometry.ts';

type Matrix = [number, number, number, number, number, number];
type Place = (x: number, y: number) => [number, number];

/** A filled strip that is no thicker, in points, is a rule. */
const THICKEST = 3;
/** A shorter stroke, in points, is part of a picture or a character. */
const SHORTEST = 6;
/** More rules than a page of tables has: a drawing. */
const MOST_RULES = 4_000;
/** pdf.js writes a path as numbers: what to do, then the points that it takes. */
const POINTS = new Map([
  [0, 1],
  [1, 1],
  [2, 3],
  [3, 2],
  [4, 0],
]);
const LINE = 1;
const CLOSE = 4;

/** Reads the level and upright rules that the operators of a page draw, and whether they paint a picture. */
export function readRules(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  codes: typeof OPS,
  place: Place,
): Rules & { hasPicture: boolean } {
  const drawn: Rules & { hasPicture: boolean } = { level: [], upright: [], hasPicture: false };
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const strokes = new Set([
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
  ]);
  const fills = new Set([codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke]);
  const pictures = new Set([codes.paintImageXObject, codes.paintInlineImageXObject, codes.paintImageMaskXObject]);
  list.fnArray.forEach((code, index) => {
    const values = list.argsArray[index] as unknown[] | null;
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === codes.transform) matrix = multiply(matrix, values as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      const form = values?.[0];
      if (Array.isArray(form)) matrix = multiply(matrix, form as Matrix);
    } else if (pictures.has(code)) drawn.hasPicture = true;
    else if (code === codes.constructPath && values !== null) {
      const [painted, [path] = []] = values as [number, (ArrayLike<number> | null)[] | undefined];
      if (!path || drawn.level.length + drawn.upright.length > MOST_RULES) return;
      const [a, b, c, d, e, f] = matrix;
      const at: Place = (x, y) => place(a * x + c * y + e, b * x + d * y + f);
      if (strokes.has(painted)) addStrokes(drawn, path, at);
      else if (fills.has(painted)) addStrips(drawn, path, at);
    }
  });
  return drawn;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The corners of each figure of a path, in the page's points; curves by their ends. */
function figures(path: ArrayLike<number>, at: Place): { corners: [number, number][]; isClosed: boolean }[] {
  const found: { corners: [number, number][]; isClosed: boolean }[] = [];
  for (let index = 0; index < path.length;) {
    const code = path[index] ?? 0;
    const points = POINTS.get(code);
    // An order that is not known: the rest cannot be read.
    if (points === undefined) break;
    index += 1 + points * 2;
    const corner = at(path[index - 2] ?? 0, path[index - 1] ?? 0);
    const figure = found.at(-1);
    if (code === CLOSE) {
      if (figure) figure.isClosed = true;
    } else if (code >= LINE && figure) figure.corners.push(corner);
    else found.push({ corners: [corner], isClosed: false });
  }
  return found;
}

function addStrokes(rules: Rules, path: ArrayLike<number>, at: Place): void {
  for (const { corners, isClosed } of figures(path, at)) {
    const ends = isClosed ? [...corners.slice(1), ...corners.slice(0, 1)] : corners.slice(1);
    ends.forEach(([right, top], index) => {
      const [left, bottom] = corners[index] ?? [right, top];
      addStrip(rules, Math.min(left, right), Math.max(left, right), Math.min(bottom, top), Math.max(bottom, top));
    });
  }
}

function addStrips(rules: Rules, path: ArrayLike<number>, at: Place): void {
  for (const { corners } of figures(path, at)) {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    addStrip(rules, Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
  }
}

function addStrip(rules: Rules, left: number, right: number, bottom: number, top: number): void {
  const [wide, high] = [right - left, top - bottom];
  if (high <= THICKEST && wide >= SHORTEST) rules.level.push({ at: (bottom + top) / 2, from: left, to: right });
  else if (wide <= THICKEST && high >= SHORTEST) rules.upright.push({ at: (left + right) / 2, from: bottom, to: top });
}
