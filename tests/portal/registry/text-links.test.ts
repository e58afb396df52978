import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { besideText } from '../../../src/site/portal/beside-text.ts';
import { mentionSchema, type Mention } from '../../../src/model/mention.ts';
import { provisionSchema, provisionWords } from '../../../src/model/provision.ts';
import { byId, elements, nothing, render, text } from '../../site-model/rendered.ts';

const content = new URL('../../../content/', import.meta.url);
const read = <Row>(name: string, schema: z.ZodType<Row>) =>
  z.array(schema).parse(JSON.parse(readFileSync(new URL(`data/${name}.json`, content), 'utf8')));
const provisions = read('provisions', provisionSchema);
const mentions = read('mentions', mentionSchema);
const documents = [...new Set(mentions.map(({ document }) => document))];

const isGoal = ({ properties }: Element) => String(properties.className) === 'goal';
const isLink = ({ tagName, properties }: Element) => tagName === 'a' && properties.className === undefined;

function renderDocument(id: string) {
  const file = readFileSync(new URL(`policies/${id}.md`, content), 'utf8');
  return render(file.replace(/^---\n[\s\S]*?\n---\n/, ''), besideText(id));
}

describe.for(documents)('the page of %s', (id) => {
  test('is set with rows of its own document alone', () => {
    const { queries, tables, mentions: own, targets } = besideText(id);
    const holders = new Set(
      [queries.map(({ query }) => query), tables, own, targets].flat().map(({ document }) => document),
    );
    expect([...holders]).toEqual([id]);
  });

  const own = mentions.filter(({ document }) => document === id);
  const wordsOf = new Map(
    provisions.filter(({ document }) => document === id).map((each) => [each.eid, provisionWords(each)]),
  );

  test('links the very words that name a body or a document of this portal', () => {
    const linked = elements(renderDocument(id))
      .filter(isLink)
      .map((link) => [link.properties.href, text(link)]);
    const expected = own.flatMap(({ kind, ref, eid, start, end }) => {
      const words = wordsOf.get(eid)?.slice(start, end);
      if (kind === 'body') return [[`../../bodies/${ref}/`, words]];
      return kind === 'citation' ? [[`../../documents/${ref}/`, words]] : [];
    });
    expect(linked).toEqual(expected);
  });

  test('has a mark without characters for each target, behind its quote', () => {
    const root = renderDocument(id);
    const marks = elements(root).filter(isGoal);
    const expected = own.filter(({ kind }) => kind === 'target').map(({ ref }) => `../../targets/${ref}/`);
    expect(marks.map(({ properties }) => properties.href).sort()).toEqual(expected.sort());
    expect(marks.map((mark) => text(mark)).join('')).toBe('');
    expect(marks.filter(({ properties }) => !/^(?:目标)?\d*：./u.test(String(properties.ariaLabel)))).toEqual([]);
  });
});

describe('links in a provision', () => {
  const mention = (kind: Mention['kind'], ref: string, start: number, end: number): Mention => ({
    document: 'sample',
    eid: 'p_1',
    kind,
    ref,
    start,
    end,
  });
  const marksBehind = (node: Element | undefined) =>
    (node?.children ?? []).map((child) => {
      if (child.type !== 'element') return 'value' in child ? child.value : '';
      return isGoal(child) ? `[${String(child.properties.dataShown)}]` : text(child);
    });

  test('several targets of one quote share a mark, numbered', () => {
    const words = [mention('target', 'sample-p_1-1', 0, 4), mention('target', 'sample-p_1-2', 0, 4)];
    const root = render(':::p{#p_1}\n甲到乙丙，完。\n:::\n', { ...nothing, mentions: words });
    expect(marksBehind(byId(root, 'p_1')).slice(0, 4)).toEqual(['甲到乙丙', '[目标1]', '[2]', '，完。']);
  });

  test('where two runs overlap, the first is linked', () => {
    const words = [mention('body', 'first', 0, 3), mention('body', 'second', 2, 4)];
    const root = render(':::p{#p_1}\n市水务局。\n:::\n', { ...nothing, mentions: words });
    expect(
      elements(root)
        .filter(isLink)
        .map((link) => [link.properties.href, text(link)]),
    ).toEqual([['../../bodies/first/', '市水务']]);
  });
});
