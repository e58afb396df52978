import { describe, expect, it } from 'vitest';
import { readText } from '../../support/portal.ts';

describe('a title that ends as no genre does', () => {
  it('has the contents page right below it', () => {
    const text = '某市护塘裁量表\n目　录\n一、塘岸......1\n二、沟渠......2\n一、塘岸\n看护塘岸。\n二、沟渠\n看护沟渠。';
    const { portal } = readText(text);
    expect(portal.documents[0]?.title).toBe('某市护塘裁量表');
    expect(portal.provisions.map(({ kind }) => kind)).toEqual([
      ...['title', 'contents', 'entry', 'entry'],
      ...['section', 'p', 'section', 'p'],
    ]);
  });

  it('asks a question, where the text asks no other', () => {
    expect(readText('怎么认养护塘？\n一、认养对象\n全体市民。').portal.documents[0]?.title).toBe('怎么认养护塘？');
    expect(readText('怎么认养护塘？\n全体市民可以认养。\n怎么巡塘？\n每天巡塘。').portal.documents).toEqual([]);
  });
});
