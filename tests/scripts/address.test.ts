import { describe, expect, test } from 'vitest';
import { readAddress, tellAddress } from '../../scripts/address.ts';

test('without variables the portal stands at the root of an origin that nobody knows', () => {
  expect(readAddress({})).toEqual({ site: null, base: '/', from: null });
  expect(readAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual({ site: null, base: '/', from: null });
});

test.for(['/a/b/', 'a/b', '/a/b', 'a/b/', '//a//b//'])('BASE_PATH=%s is /a/b/', (path) => {
  expect(readAddress({ BASE_PATH: path }).base).toBe('/a/b/');
});

test('SITE_URL gives the origin alone, and counts before what a host tells', () => {
  const variables = { SITE_URL: 'https://example.org:8443/ignored/?q', CF_PAGES_URL: 'https://x.pages.dev' };
  expect(readAddress(variables)).toEqual({ site: 'https://example.org:8443', base: '/', from: 'SITE_URL' });
  expect(readAddress({ SITE_URL: 'https://policy.example' }).site).toBe('https://policy.example');
});

test.for(['luce.example', 'ftp://luce.example', 'javascript:alert(1)'])('SITE_URL=%s is refused', (address) => {
  expect(() => readAddress({ SITE_URL: address })).toThrow(`found “${address}”`);
});

test.for(['/a/../b/', '/a b/', '/策/', '/a?b/', '/"/', '.'])('BASE_PATH=%s is refused', (path) => {
  expect(() => readAddress({ BASE_PATH: path })).toThrow(`found “${path}”`);
});

const netlify = {
  NETLIFY: 'true',
  URL: 'https://policy.example.org',
  DEPLOY_URL: 'https://65f0--policy.netlify.app',
  DEPLOY_PRIME_URL: 'https://deploy-preview-7--policy.netlify.app',
};
const vercel = {
  VERCEL_URL: 'policy-9f3a.vercel.app',
  VERCEL_BRANCH_URL: 'policy-git-next.vercel.app',
  VERCEL_PROJECT_PRODUCTION_URL: 'policy.example.org',
};
const gitHub = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Some-Office/Policies' };

describe('what hosts tell', () => {
  test.for([
    [{ CF_PAGES_URL: 'https://1a2b.policy.pages.dev' }, 'https://1a2b.policy.pages.dev/', 'CF_PAGES_URL'],
    [{ ...netlify, CONTEXT: 'production' }, 'https://policy.example.org/', 'URL'],
    [{ URL: 'https://policy.example.org' }, 'https://policy.example.org/', 'URL'],
    [{ ...netlify, CONTEXT: 'deploy-preview' }, 'https://deploy-preview-7--policy.netlify.app/', 'DEPLOY_PRIME_URL'],
    [{ DEPLOY_URL: netlify.DEPLOY_URL }, 'https://65f0--policy.netlify.app/', 'DEPLOY_URL'],
    [{ ...vercel, VERCEL_ENV: 'production' }, 'https://policy.example.org/', 'VERCEL_PROJECT_PRODUCTION_URL'],
    [{ ...vercel, VERCEL_ENV: 'preview' }, 'https://policy-git-next.vercel.app/', 'VERCEL_BRANCH_URL'],
    [{ CI_PAGES_URL: 'https://office.gitlab.io/policies' }, 'https://office.gitlab.io/policies/', 'CI_PAGES_URL'],
    [gitHub, 'https://some-office.github.io/Policies/', 'GITHUB_REPOSITORY'],
    [{ ...gitHub, BASE_PATH: '/Policies' }, 'https://some-office.github.io/Policies/', 'GITHUB_REPOSITORY'],
    [{ ...gitHub, GITHUB_REPOSITORY: 'office/office.github.io' }, 'https://office.github.io/', 'GITHUB_REPOSITORY'],
  ] as const)('%j is %s, from %s', ([variables, address, from]) => {
    const read = readAddress(variables);
    expect([`${read.site ?? ''}${read.base}`, read.from]).toEqual([address, from]);
  });

  test.for([
    [{ ...gitHub, GITHUB_ACTIONS: '' }, '/'],
    [{ ...gitHub, BASE_PATH: '/' }, '/'],
    [{ ...gitHub, BASE_PATH: '/other/' }, '/other/'],
    [{ ...gitHub, GITHUB_SERVER_URL: 'https://git.example.org' }, '/'],
    [{ URL: 'http://proxy:3128' }, '/'],
    [{ URL: 'not an address' }, '/'],
  ] as const)('%j tells no address', ([variables, base]) => {
    expect(readAddress(variables)).toEqual({ site: null, base, from: null });
  });
});

test('one line says which address was taken, or what a site without one lacks', () => {
  expect(tellAddress(readAddress(gitHub))).toBe('https://some-office.github.io/Policies/, from GITHUB_REPOSITORY');
  expect(tellAddress(readAddress({}))).toContain('SITE_URL');
});
