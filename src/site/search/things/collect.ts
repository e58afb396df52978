import { latinName } from '../../../search/things/names.ts';
import { inThingOrder, type IndexedThing, type LatinKind } from '../../../search/things/thing-index.ts';
import type { NamedThing } from '../../../search/things/thing.ts';
import { documentThings, workThings } from './documents.ts';
import { spellingsOf } from './pinyin.ts';
import { bodyThings, indicatorThings, regionThings, termThings, topicThings } from './registry-things.ts';

/** All that the portal has a name and a page for, in the order of its index. */
export function collectThings(): IndexedThing[] {
  const things = [
    ...documentThings(),
    ...workThings(),
    ...regionThings(),
    ...indicatorThings(),
    ...bodyThings(),
    ...topicThings(),
    ...termThings(),
  ];
  return inThingOrder(things.map((thing) => ({ ...thing, latin: latinOf(thing) })));
}

/** The names of a thing in Latin letters, each once: pinyin, its initials, and each end of its English names that begins with a word. */
function latinOf({ spoken, english }: NamedThing): [string, LatinKind][] {
  const spelled = spoken.flatMap(spellingsOf).flatMap(({ full, initials }): [string, LatinKind][] => [
    [full, 'pinyin'],
    [initials, 'initials'],
  ]);
  const words = english.flatMap((name) => {
    const parts = name.split(/[\s,]+/u);
    return parts.map((_, at): [string, LatinKind] => [
      latinName(parts.slice(at).join(' ')) ?? '',
      at === 0 ? 'english' : 'word',
    ]);
  });
  const all = [...words, ...spelled].filter(([name]) => name !== '');
  return all.filter(([name], at) => all.findIndex(([other]) => other === name) === at);
}
