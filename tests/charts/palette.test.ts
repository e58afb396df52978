import { describe, expect, it } from 'vitest';
import { dark, light, print, type Palette } from '../../src/charts/palette.ts';
import { drawFile } from '../../src/charts/svg-file.ts';

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  return [linear(hex.slice(1, 3)), linear(hex.slice(3, 5)), linear(hex.slice(5, 7))];
}

function linear(hex: string): number {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio after WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.
const vision: Record<string, readonly Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: Rgb, matrix: readonly Rgb[]): Rgb {
  return matrix.map((row) =>
    row.reduce((sum, factor, index) => sum + factor * (colour[index] ?? 0), 0),
  ) as unknown as Rgb;
}

/** Distance of two colours in CIE L*a*b*; 2.3 is just noticeable. */
function distance(a: Rgb, b: Rgb): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(...x.map((value, index) => value - (y[index] ?? 0)));
}

function lab([r, g, b]: Rgb): number[] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const themes = [
  ['light', light],
  ['dark', dark],
  ['print', print],
] as const;

describe.for(themes)('the %s palette', ([, palette]) => {
  const of = (name: keyof Palette): Rgb => rgb(palette[name]);

  it('sets texts at 4.5 and marks at 3 against paper', () => {
    for (const name of ['ink', 'muted', 'accent'] as const)
      expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ruleStrong'), of('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('lets rules be seen, and be weaker than what is measured against them', () => {
    expect(contrast(of('rule'), of('paper'))).toBeGreaterThanOrEqual(1.2);
    expect(contrast(of('rule'), of('paper'))).toBeLessThan(contrast(of('ruleStrong'), of('paper')) - 1);
  });

  it('sets texts and marks apart from the band that they may stand on', () => {
    for (const name of ['ink', 'accent'] as const) expect(contrast(of(name), of('band'))).toBeGreaterThanOrEqual(3);
  });

  it('lets words be read on the ground of marked words and of what a link has led to', () => {
    for (const name of ['ink', 'accent', 'notice'] as const)
      for (const ground of ['mark', 'target'] as const)
        expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('muted'), of('target'))).toBeGreaterThanOrEqual(4.5);
  });

  it.for(Object.entries(vision))('keeps goals apart from results and lines for eyes with %s', ([, matrix]) => {
    const pairs = [
      ['accent', 'ink'],
      ['accent', 'ruleStrong'],
      ['accent', 'band'],
      ['ink', 'ruleStrong'],
    ] as const;
    for (const [a, b] of pairs)
      expect(distance(seen(of(a), matrix), seen(of(b), matrix)), `${a} ${b}`).toBeGreaterThan(10);
  });
});

it('marked words stand out from dark paper', () => {
  expect(contrast(rgb(dark.mark), rgb(dark.paper))).toBeGreaterThan(1.8);
});

it('the files take their colours from the light palette, on white', () => {
  const chart = { id: 'x', title: '', unit: '', finding: '', axes: '', sources: [], note: '' };
  const drawing = { width: 10, height: 10, marks: [] };
  const file = drawFile({ ...chart, draw: () => drawing, table: { columns: [], rows: [] } }, { site: '', address: '' });
  const used = [...file.matchAll(/#[0-9a-f]{3,6}/g)].map(([colour]) => colour);
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((colour) => colour !== '#fff' && !Object.values(light).includes(colour))).toEqual([]);
});
