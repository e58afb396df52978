import { describe, expect, it } from 'vitest';
import { bodyRegistrySchema } from '../../src/model/body.ts';
import { idSchema } from '../../src/model/document.ts';
import { nearestName } from '../../src/model/nearest.ts';
import { perhaps } from '../../src/model/wording.ts';
import { describeProblem } from '../../src/model/schema-problem.ts';

describe('nearestName', () => {
  it.each([
    ['hz-goverment', 'hz-government'],
    ['corrections/hz-eco-2021.yml', 'corrections/hz-eco-2021.yaml'],
    ['registry/bodys.yaml', 'registry/bodies.yaml'],
    ['water', null],
    ['x', null],
  ])('of %s is %s', (typed, nearest) => {
    const known = ['hz-government', 'corrections/hz-eco-2021.yaml', 'registry/bodies.yaml', 'registry/topics.yaml'];
    expect(nearestName(typed, known)).toBe(nearest);
  });

  it('says nothing where nothing is near', () => {
    expect(perhaps('abc', ['xyz'])).toEqual({ zh: '', en: '' });
  });

  it('is told of a body that a registry refers to and does not have', () => {
    const body = { jurisdiction: '杭州市', level: 'city', kind: 'department', aliases: [], reason: '试。' };
    const rows = [
      { ...body, id: 'hz-government', name: '市政府' },
      { ...body, id: 'hz-water', name: '市水利局', parent: 'hz-goverment' },
    ];
    const { zh, en } = describeProblem(bodyRegistrySchema, rows);
    expect(zh).toContain('hz-goverment 不在名录中（是不是 hz-government？）');
    expect(en).toContain('hz-goverment, which is not in the registry (hz-government?)');
  });
});

describe('idSchema', () => {
  it.each(['index', 'a'.repeat(245), 'A', 'a_b', ''])('refuses %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });

  it.each(['index-2020', 'hz-index', 'a'.repeat(100)])('takes %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });
});
