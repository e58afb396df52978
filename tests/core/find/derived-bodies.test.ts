import { describe, expect, it } from 'vitest';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { deriveBodies, type NamedIn } from '../../../src/core/find/derived-bodies.ts';
import { bodySchema } from '../../../src/model/body.ts';
import type { Level } from '../../../src/model/document.ts';

const none = indexBodies([]);

function named(names: readonly string[], document: Partial<NamedIn['document']> = {}): NamedIn {
  return {
    document: { id: 'plan', jurisdiction: '江州市', level: 'city', ...document },
    named: names.map((name) => ({ name })),
  };
}

describe('deriveBodies', () => {
  it('makes a body of every name that the registry does not have', () => {
    const registered = indexBodies([
      bodySchema.parse({
        id: 'water',
        name: '江州市水务局',
        jurisdiction: '江州市',
        level: 'city',
        kind: 'department',
        aliases: [{ name: '市水务局' }],
        reason: '样例',
      }),
    ]);
    const bodies = deriveBodies([named(['市水务局', '市财政局', '市财政局'])], registered);
    expect(bodies.map(({ name, origin, aliases }) => [name, origin, aliases])).toEqual([
      ['市财政局', 'derived', [{ name: '市财政局', documents: ['plan'] }]],
    ]);
    expect(bodies.every((body) => bodySchema.safeParse(body).success)).toBe(true);
  });

  it('joins a name within one jurisdiction and not across two', () => {
    const bodies = deriveBodies(
      [
        named(['市财政局'], { id: 'a' }),
        named(['市财政局'], { id: 'b' }),
        named(['市财政局'], { id: 'c', jurisdiction: '河州市' }),
      ],
      none,
    );
    expect(bodies.map(({ aliases, jurisdiction }) => [jurisdiction, aliases[0]?.documents])).toEqual([
      ['江州市', ['a', 'b']],
      ['河州市', ['c']],
    ]);
    const index = indexBodies(bodies);
    expect(index.resolve('市财政局', '江州市')).not.toBe(index.resolve('市财政局', '河州市'));
  });

  it('gives an id that stays when other texts come before', () => {
    const [alone] = deriveBodies([named(['市财政局'])], none);
    const among = deriveBodies([named(['省财政厅', '市教育局'], { id: 'first' }), named(['市财政局'])], none);
    expect(among.find(({ name }) => name === '市财政局')?.id).toBe(alone?.id);
    expect(new Set(among.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps the bodies of a text whose jurisdiction went unread to that text', () => {
    const unread = { jurisdiction: null, level: null };
    const bodies = deriveBodies(
      [named(['市财政局'], { id: 'a', ...unread }), named(['市财政局'], { id: 'b', ...unread })],
      none,
    );
    expect(bodies.map(({ jurisdiction, usedIn }) => [jurisdiction, usedIn])).toEqual([
      [null, ['a']],
      [null, ['b']],
    ]);
  });

  it.each<[name: string, jurisdiction: string, own: Level, level: Level | null]>([
    ['市委组织部', '江州市', 'city', 'city'],
    ['江州市委组织部', '江州市', 'city', 'city'],
    ['省财政厅', '江州市', 'city', 'province'],
    ['区教育局', '江州市', 'city', 'county'],
    ['区教育局', '湿塘区', 'county', 'county'],
    ['市水务局', '湿塘区', 'county', null],
    ['市教育局', '沙溪市', 'county', 'county'],
    ['区绿化市容局', '湿塘区', 'county', 'county'],
    ['江州海关', '江州市', 'city', null],
    ['人行江州中心支行', '某省', 'province', null],
    ['江州市沙溪生态环境局', '沙溪市', 'county', null],
    ['国家发展改革委', '某省', 'province', 'national'],
    ['财政部', '中华人民共和国', 'national', 'national'],
    ['江城投集团', '江州市', 'city', null],
    ['各区人民政府', '江州市', 'city', null],
  ])('ranks %s in a text of %s (%s) as %s', (name, jurisdiction, own, level) => {
    expect(deriveBodies([named([name], { jurisdiction, level: own })], none)[0]?.level).toBe(level);
  });

  it.each([
    ['市人民政府', 'government'],
    ['市教育局', 'department'],
    ['市委宣传部', 'party'],
    ['团市委', 'society'],
    ['市总工会', 'society'],
    ['市中级人民法院', 'court'],
    ['市人大常委会', 'congress'],
    ['市治水工作领导小组办公室', 'coordination'],
    ['湖滨新区管委会', 'committee'],
    ['江投集团', 'company'],
    ['人民银行', 'department'],
    ['市融媒体中心', 'media'],
    ['国务院相关部门', 'collective'],
    ['各地区', 'collective'],
    ['各基础电信企业', 'collective'],
    ['教育部', 'department'],
    ['省教育厅', 'department'],
  ])('takes %s for a %s', (name, kind) => {
    expect(deriveBodies([named([name])], none)[0]?.kind).toBe(kind);
  });
});
