import { describe, expect, test } from 'vitest';
import { uriIn } from '../../src/site/page/identity.ts';

const named = { tag: null, name: '某政策库', publisher: null };

describe('uriIn(profile, path)', () => {
  test('is a tag of the portal, whatever its address', () => {
    expect(uriIn({ ...named, tag: 'example.org,2026' }, '/targets/a/')).toBe('tag:example.org,2026:/targets/a/');
  });

  test('is a UUID of its name where it has none', () => {
    const uri = uriIn(named, '/targets/a/');
    expect(uri).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(uriIn(named, '/targets/a/')).toBe(uri);
    expect(uriIn(named, '/targets/b/')).not.toBe(uri);
    expect(uriIn({ ...named, name: '另一政策库' }, '/targets/a/')).not.toBe(uri);
  });
});
