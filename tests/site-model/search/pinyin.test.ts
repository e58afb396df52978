import { describe, expect, it } from 'vitest';
import { spellingsOf, usualSounds } from '../../../src/site/search/things/pinyin.ts';

describe('spellingsOf(name)', () => {
  it.each([
    ['河口区', 'hekouqu', 'hkq'],
    ['森林覆盖率', 'senlinfugailv', 'slfgl'],
    ['绿地', 'lvdi', 'ld'],
    ['重庆市', 'chongqingshi', 'cqs'],
  ])('spells %s %s and %s', (name, full, initials) => {
    expect(spellingsOf(name)[0]).toEqual({ full, initials });
  });

  it('has the other readings of a character that has several', () => {
    expect(spellingsOf('重庆市').map(({ full }) => full)).toContain('zhongqingshi');
  });

  it('passes over marks, and leaves letters and digits as they are', () => {
    expect(spellingsOf('颗粒物（PM2.5）')[0]).toEqual({ full: 'keliwupm25', initials: 'klwpm25' });
  });

  it('has none for a name without Chinese characters', () => {
    expect(spellingsOf('PPP')).toEqual([]);
  });
});

describe('usualSounds()', () => {
  it('reads characters of everyday use that sound alike alike', () => {
    const sounds = usualSounds();
    expect(sounds.get('杨')).toBe('yang');
    expect(sounds.get('阳')).toBe('yang');
    expect(sounds.size).toBeGreaterThan(3700);
  });
});
