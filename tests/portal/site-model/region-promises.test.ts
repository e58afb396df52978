import { expect, test } from 'vitest';
import { bodies, documents, indicators, regions, targets } from '../../../src/site/portal/data.ts';
import { districtGroups } from '../../../src/site/regions/districts.ts';
import { dueBars, topicBars } from '../../../src/site/charts/bars.ts';
import { questions } from '../../../src/site/questions.ts';
import { answerableFor, generalDutiesOf } from '../../../src/site/regions/answerable.ts';
import { sentencesByDeadline, sentencesNaming } from '../../../src/site/regions/sentences.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { namingsOf } from '../../../src/site/regions/namings.ts';

const fuyang = portal.region('fuyang');

test('the promises of a district come by deadline, one entry a sentence, none lost', () => {
  const { targets: own } = namingsOf('fuyang');
  const promises = sentencesByDeadline(own);
  expect(promises.flatMap((promise) => promise.targets).toSorted()).toHaveLength(own.length);
  expect(promises.map((promise) => promise.targets[0].deadline)).toEqual([
    '2017-12',
    '2019-02',
    '2019-12',
    '2020-02',
    null,
    null,
  ]);
  expect(promises[1]?.sentence).toContain('12家造纸企业和38家化工');
});

test('a provision that names a district is shown by the sentences that do, the name marked', () => {
  const naming = sentencesNaming('fuyang', namingsOf('fuyang').elsewhere);
  expect(naming.length).toBeGreaterThan(5);
  for (const { sentences } of naming)
    for (const runs of sentences)
      expect(runs.filter(({ marked }) => marked).map(({ words }) => words)).toEqual([
        expect.stringMatching(/^富阳区?$/u),
      ]);
});

test('a district is answered for by its own government and by those named together, nobody else', () => {
  expect(fuyang && answerableFor(fuyang).map(({ id }) => id)).toEqual([
    'hz-fuyang-government',
    'hz-district-governments',
    'hz-district-governments-concerned',
    'hz-governments-all-levels',
    'zj-city-county-governments',
    'zj-local-governments',
  ]);
  const river = regions.find(({ kind }) => kind === 'river');
  expect(river && answerableFor(river)).toEqual([]);
});

test('a general duty is shown to the bodies that it names, and to each government among them', () => {
  const documentsFor = (id: string) => {
    const body = bodies.find((each) => each.id === id);
    return body && generalDutiesOf(body).map(({ document }) => document);
  };
  expect(documentsFor('hz-district-governments')).toEqual(['hz-water-2016']);
  expect(documentsFor('hz-fuyang-government')).toContain('hz-water-2016');
  expect(documentsFor('zj-provincial-units')).toEqual(['zj-eservice-2016']);
  expect(documentsFor('hz-ecology-environment-bureau')).toEqual([]);
});

test('every district and county that a text names can be chosen', () => {
  const chosen = districtGroups().flatMap(({ today, former }) => [...today, ...former]);
  const named = regions.filter(({ id, kind }) => {
    const { targets: own, elsewhere } = namingsOf(id);
    return (kind === 'district' || kind === 'county') && own.length + elsewhere.length > 0;
  });
  expect(new Set(chosen.map(({ region }) => region.id))).toEqual(new Set(named.map(({ id }) => id)));
});

test('the questions of the home page are about what is here', () => {
  const ids = new Set([...documents, ...indicators, ...regions, ...targets].map(({ id }) => id));
  const paths = questions().map(({ path }) =>
    path
      .split('/')
      .slice(2)
      .filter((part) => part !== ''),
  );
  expect(paths).toHaveLength(5);
  expect(paths.flat().filter((part) => !part.startsWith('#') && !ids.has(part))).toEqual([]);
});

test('the years in which something is due hold every deadline', () => {
  const years = dueBars();
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(
    targets.filter(({ deadline }) => deadline !== null).length,
  );
  expect(Math.max(...years.map(({ share }) => share))).toBe(1);
});

test('the topics of promises lead to their pages, the greatest first', () => {
  const counts = topicBars().map(({ count }) => count);
  expect(counts.length).toBeGreaterThan(3);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(-1)).toBeGreaterThan(0);
  expect(topicBars().filter(({ path }) => !path.startsWith('/topics/'))).toEqual([]);
});
