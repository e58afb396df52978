import { checkRows } from '../../src/core/portal/check-rows.ts';
import { joinPortal, type JoinedRows } from '../../src/core/portal/join.ts';
import { findDuplicates } from '../../src/core/read/duplicates.ts';
import { sourcePath } from '../../src/core/read/source.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { rowsByDocument } from '../../src/model/lists-by.ts';
import { perhaps } from '../../src/model/wording.ts';
import { findLost } from './find-lost.ts';
import { findUnread } from './find-unread.ts';
import { joinInputs, refusal } from './read-input.ts';
import type { PortalInputs } from './read-inputs.ts';
import { findUnanswered } from './read-portal.ts';
import type { ReadTexts } from './read-texts.ts';
import { toldOf } from './told-of-texts.ts';

/** What texts and registries give together, and what is told of both. */
interface Judged {
  joined: JoinedRows;
  /** Of inputs that were not read as they should be. */
  unread: Diagnostic[];
  /** Of what was made of them. */
  made: Diagnostic[];
  /** Of what does not fit together in the folder and in the data. */
  unfit: Diagnostic[];
  /** Of texts that are not rebuilt from what would be published of them. */
  verified: Diagnostic[];
}

/**
 * Joins what was read of a portal, and gathers what is wrong with it.
 * @param rulesAlone whether the reviewed overrides were left out
 */
export async function judge(
  folder: string,
  { list, curated, own }: PortalInputs,
  read: ReadTexts,
  rulesAlone: boolean,
): Promise<Judged> {
  const { sources, files } = read;
  const { registries } = curated;
  const told = toldOf(files);
  const inputs = joinInputs(list, { diagnostics: told.taken, texts: new Map() }, curated, own);
  const unread = [...inputs.diagnostics, ...findLost(folder, inputs, !rulesAlone)];
  const joined = joinPortal(sources, registries);
  const duplicates = findDuplicates(sources, (id) => rowsByDocument(sources.open(id)?.provisions ?? [])(id));
  const made = [...told.read, ...duplicates, ...told.found, ...told.written, ...joined.diagnostics];
  const targets = files.flatMap(({ given }) => given?.targets ?? []).map((id) => ({ id }));
  const unanswered = findUnanswered(own, { ...sources, ...joined.value, targets });
  const ids = [...sources.documents, ...sources.gazettes].map(({ id }) => id);
  // What is told of ids that no URL can hold is not told again of each row that has one.
  const isNamed = duplicates.every(({ code }) => code !== 'source/bad-id');
  const isWrong = [...unread, ...made].some(({ severity }) => severity === 'error');
  const seen = [...inputs.texts.keys(), ...files.map(sourcePath), ...unread.map(({ file }) => file)];
  return {
    joined: joined.value,
    unread,
    made,
    unfit: [
      ...unanswered,
      // Of a text that was refused, what the editors say of it is no orphan.
      ...(isWrong ? [] : findOrphans([list.corrections, registries.overrides], new Set(ids))),
      ...(rulesAlone ? [] : await findUnread(folder, new Set(seen), ids)),
      ...(isNamed ? [...told.malformed, ...checkRows(joined.value)] : []),
    ],
    verified: isNamed ? told.verified : [],
  };
}

type ById = ReadonlyMap<string, unknown>;

/** An error for each file of corrections that belongs to no document. */
function findOrphans([corrections, overrides]: readonly [ById, ById], ids: ReadonlySet<string>): Diagnostic[] {
  const files = [
    ...[...corrections.keys()].map((id) => ({ id, file: `corrections/${id}.yaml` })),
    ...[...overrides.keys()].map((id) => ({ id, file: `corrections/targets/${id}.yaml` })),
  ];
  return files
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => refusal('correction/orphan', file, { id, perhaps: perhaps(id, ids) }));
}
