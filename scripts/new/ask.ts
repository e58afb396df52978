import { input, search, select } from '@inquirer/prompts';
import { divisionPaths } from '../../src/lexicon/divisions.ts';
import type { Locale, Wording } from '../../src/model/wording.ts';
import { licences, usualName, type Answers, type LicenceId } from './answers.ts';

const words = {
  place: {
    zh: '收哪里的文件？（打几个字来找，如 富阳）',
    en: 'Whose texts will it hold? (type some characters, such as 富阳)',
  },
  anyPlace: { zh: '不限一地', en: 'no place in particular' },
  name: { zh: '网站的名称？', en: 'Name of the site?' },
  publisher: { zh: '编者是谁？（可以不填）', en: 'Who publishes it? (may be left empty)' },
  licence: { zh: '整理所得的数据，依什么许可使用？', en: 'Under which licence may the data be used?' },
  noLicence: { zh: '暂不写明', en: 'not said for now' },
} as const satisfies Record<string, Wording>;

/** Most places that are offered at a time. */
const mostOffered = 50;

/** What was said, checked; undefined or null for what is to be asked. */
export interface KnownAnswers {
  readonly name?: string | undefined;
  readonly place: string | null | undefined;
  readonly publisher?: string | undefined;
  readonly licence: LicenceId | 'none' | null;
}

/** Asks on the terminal for what was not said. */
export async function askFor(known: KnownAnswers, locale: Locale): Promise<Answers> {
  const place = known.place === undefined ? await askPlace(locale) : known.place;
  const name = known.name ?? (await input({ message: words.name[locale], default: usualName(place) }));
  const publisher = known.publisher ?? (await input({ message: words.publisher[locale] }));
  const licence = known.licence ?? (await askLicence(locale));
  return { name, place, publisher: publisher.trim() || null, licence: licence === 'none' ? null : licence };
}

function askPlace(locale: Locale): Promise<string | null> {
  const paths = divisionPaths();
  const any = { name: words.anyPlace[locale], value: null };
  return search<string | null>({
    message: words.place[locale],
    source: (typed) => {
      const found = typed ? paths.filter((path) => path.includes(typed)) : [];
      return [...found.slice(0, mostOffered).map((path) => ({ name: path, value: path })), any];
    },
  });
}

function askLicence(locale: Locale): Promise<LicenceId | 'none'> {
  const known = Object.entries(licences).map(([id, { title }]) => ({
    name: `${id}  ${title}`,
    value: id as LicenceId,
  }));
  return select<LicenceId | 'none'>({
    message: words.licence[locale],
    choices: [...known, { name: words.noLicence[locale], value: 'none' }],
  });
}
