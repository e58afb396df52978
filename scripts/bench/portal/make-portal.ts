import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../stage.ts';
import { drawTexts, type MadeText } from './corpus.ts';
import { planRegister } from './plan-facts.ts';
import { planText } from './plan-text.ts';
import { themes } from './themes.ts';

/** What a portal is made of. */
export interface PortalOrder {
  /** How many documents it has in all. */
  documents: number;
  /** How many of them are plans; the others are texts of `corpus`. All of them where there is none. */
  plans: number;
  /** A folder of texts. */
  corpus: string | null;
  /** A portal whose texts and registries come first. */
  base: string | null;
  seed: string;
}

/** What a base gives that a person has made; what is generated is left. */
const curated = ['sources', 'corrections', 'registry', 'summaries', 'portal.yaml'] as const;

/**
 * Writes the sources, manifest and registries of a portal into an empty folder; the same order gives the same bytes.
 * @returns what it is made of, for people: `360 texts, 57 plans`
 */
export async function makePortal(folder: string, order: PortalOrder): Promise<string> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  const kept = order.base === null ? 0 : await copyBase(order.base, folder);
  if (order.base === null) await writeRegistries(folder);
  const plans = order.corpus === null ? order.documents - kept : order.plans;
  const texts = order.documents - kept - plans;
  if (plans < 0 || texts < 0)
    throw new Error(`${order.documents} documents cannot hold ${kept} and ${order.plans} plans`);
  const drawn = order.corpus === null ? { texts: [], own: 0 } : await drawTexts(order.corpus, texts, order.seed);
  const made = mix(makePlans(plans, order.seed), drawn.texts);
  for (const { id, ending, text } of made) await writeFile(join(folder, 'sources', `${id}${ending}`), text);
  await writeManifest(folder, made);
  const varied = drawn.texts.length - drawn.own;
  return [
    ...(kept > 0 ? [`${count(kept, 'document')} of the base`] : []),
    ...(drawn.own > 0 ? [count(drawn.own, 'text')] : []),
    ...(varied > 0 ? [count(varied, 'varied text')] : []),
    ...(plans > 0 ? [count(plans, 'plan')] : []),
  ].join(', ');
}

/** Copies what is curated; returns how many documents the base says that it has. */
async function copyBase(base: string, folder: string): Promise<number> {
  const there = curated.filter((name) => existsSync(join(base, name)));
  for (const name of there) await cp(join(base, name), join(folder, name), { recursive: true });
  const documents: unknown = JSON.parse(await readFile(join(base, 'data/documents.json'), 'utf8'));
  if (!Array.isArray(documents)) throw new Error(`${base}/data/documents.json is no list`);
  return documents.length;
}

function makePlans(length: number, seed: string): MadeText[] {
  const register = planRegister(seed);
  return Array.from({ length }, (_, index) => {
    const id = `plan-${String(index + 1).padStart(5, '0')}`;
    return {
      id,
      ending: '.txt',
      origin: `plan ${String(index + 1)} of seed ${seed}`,
      text: planText(seed, register, index),
    };
  });
}

/** Both kinds, spread evenly: the last documents of a portal are like the first. */
function mix(plans: readonly MadeText[], texts: readonly MadeText[]): MadeText[] {
  const place = (index: number, { length }: readonly MadeText[]) => (index + 0.5) / length;
  const placed = [plans, texts].flatMap((list) => list.map((text, index) => ({ text, at: place(index, list) })));
  return placed.toSorted((a, b) => a.at - b.at).map(({ text }) => text);
}

/** Adds the texts to the manifest of the base, if it has one. */
async function writeManifest(folder: string, made: readonly MadeText[]): Promise<void> {
  const entries = made.map(({ id, ending, origin, text }) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return `- ${JSON.stringify({ file: `${id}${ending}`, origin, sha256, documents: [id] })}\n`;
  });
  await writeFile(join(folder, 'sources/manifest.yaml'), entries.join(''), { flag: 'a' });
}

/** Topics for what the plans are about, and the name of the portal: what a portal without a base has curated. */
async function writeRegistries(folder: string): Promise<void> {
  const topics = themes.map(({ topic, name, subject, words }) => {
    const definition = `${subject}：${words.join('、')}。`;
    const rules = [{ in: 'headings', words }, { words }];
    return `- ${JSON.stringify({ id: topic, name, definition, rules })}\n`;
  });
  await mkdir(join(folder, 'registry'));
  await writeFile(join(folder, 'registry/topics.yaml'), topics.join(''));
  await writeFile(join(folder, 'portal.yaml'), 'name: 政策文库\naim: 为测量而造的文本\n');
}
