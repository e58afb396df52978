import { describe, expect, it } from 'vitest';
import { inflateSync } from 'node:zlib';
import { drawPng } from '../../../../src/pictures/png.ts';
import { cardSize, drawCard } from '../../../../src/site/share/card.ts';
import { collectCards } from '../../../../src/site/share/collect-cards.ts';
import { textWidth } from '../../../../src/site/share/break-lines.ts';
import { readContentFile } from '../../support/content.ts';

const read = (name: string) => JSON.parse(readContentFile(`data/${name}.json`)) as never[];
const placed = collectCards({
  profile: { name: '绿策', aim: '公共政策文本库' },
  documents: read('documents'),
  targets: read('targets'),
  indicators: read('indicators'),
  bodies: read('bodies'),
  topics: read('topics'),
});
const number = (text: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`, 'u').exec(text)?.[1]);

describe('the share pictures of this portal', () => {
  it('have a path of their own each', () => {
    expect(new Set(placed.map(({ path }) => path)).size).toBe(placed.length);
  });

  it('clip no text and set no line on another', () => {
    for (const { path, card } of placed) {
      const texts = [...drawCard(card).matchAll(/<text([^>]*)>([^<]*)</gu)].map(([, attributes = '', words = '']) => ({
        y: number(attributes, 'y'),
        size: number(attributes, 'font-size'),
        right: attributes.includes('text-anchor')
          ? 0
          : number(attributes, 'x') + textWidth(words) * number(attributes, 'font-size'),
      }));
      const body = texts.filter(({ y }) => y !== 74);
      expect(body.length, path).toBeGreaterThan(0);
      expect(Math.max(...texts.map(({ right }) => right)), path).toBeLessThanOrEqual(1200);
      for (const [index, { y, size }] of body.entries()) {
        expect(y - size * 0.88, path).toBeGreaterThanOrEqual((body[index - 1]?.y ?? 99) - 1);
        expect(y + size * 0.12, path).toBeLessThan(630);
      }
    }
  });

  it('say what a topic holds', () => {
    const water = placed.find(({ path }) => path === 'topics/water.png');
    expect(water?.card.title).toBe('水');
    expect(water?.card.facts).toEqual([expect.stringMatching(/^\d+份文件　\d+条原文　\d+个目标$/u)]);
  });

  it('warn of a draft', () => {
    const draft = placed.find(({ path }) => path === 'documents/hz-governance-draft.png');
    expect(draft?.card.warning).toContain('征求意见稿');
  });
});

describe('their PNG', () => {
  it('has the size asked for, and the same bytes alone as beside another', { timeout: 30_000 }, async () => {
    const some = placed.filter(({ path }) => /^portal|^targets\/hz-water-2016-sec_1__subsec_2__p_1-1\./u.test(path));
    const wanted = some.map(({ card, scale }) => ({ svg: drawCard(card), width: cardSize.width * scale }));
    const draw = async (from: number) => {
      const pictures: Buffer[] = [];
      await drawPng(wanted.slice(from), (at, png) => {
        pictures[at] = Buffer.from(png);
        return Promise.resolve();
      });
      return pictures;
    };
    const pictures = await draw(0);
    expect(pictures.map((png) => [png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual([
      [1200, 630],
      [600, 315],
    ]);
    for (const png of pictures) {
      const at = png.indexOf('IDAT');
      const data = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
      expect(new Set(data).size).toBeGreaterThan(8);
    }
    expect(await draw(1)).toEqual(pictures.slice(1));
  });
});
