import type { Change, ChangeEntry, ChangeKind, DatedCorrection } from '../../model/change.ts';
import { CHANGES_FILE } from '../../model/change.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import { perhaps } from '../../model/wording.ts';

/** What changes are told from. */
interface ChangeSources {
  documents: readonly Pick<PolicyDocument, 'id' | 'title' | 'addedOn' | 'revisedOn'>[];
  gazettes: readonly Pick<Gazette, 'id' | 'title'>[];
  /** Reviewed corrections that say when they were made. */
  corrections: readonly DatedCorrection[];
  /** What the owner has written down. */
  entries: readonly ChangeEntry[];
}

/** In the order in which changes of one day are listed. */
const kinds: readonly ChangeKind[] = ['withdrawn', 'added', 'revised', 'corrected'];

/**
 * The changes of a portal, the newest first: a text has one of a kind a day, whether the manifest, its corrections or
 * the owner's log tell it. An entry on a text that the portal does not have is an error.
 */
export function joinChanges({ documents, gazettes, corrections, entries }: ChangeSources): {
  value: Change[];
  diagnostics: Diagnostic[];
} {
  const titles = new Map([...documents, ...gazettes].map(({ id, title }) => [id, title]));
  const changes = new Map<string, Change>();
  const changeOf = (on: string, kind: ChangeKind, document: string, title: string): Change => {
    const id = nameChange(on, kind, document);
    const change = changes.get(id) ?? { id, on, kind, document, title, note: null, places: [] };
    changes.set(id, change);
    return change;
  };
  for (const { id, title, addedOn, revisedOn } of documents) {
    if (addedOn !== null) changeOf(addedOn, 'added', id, title);
    if (revisedOn !== null) changeOf(revisedOn, 'revised', id, title);
  }
  for (const { document, on, ...place } of corrections)
    changeOf(on, 'corrected', document, titles.get(document) ?? document).places.push(place);
  const diagnostics: Diagnostic[] = [];
  for (const [index, { on, kind, document, note, title = titles.get(document) }] of entries.entries()) {
    if (title === undefined || (kind === 'withdrawn') === titles.has(document)) {
      diagnostics.push(misplaced(index, document, titles.keys()));
      continue;
    }
    const change = changeOf(on, kind, document, title);
    change.note = change.note === null ? note : `${change.note}${note}`;
  }
  const places = new Map([...titles.keys()].map((id, index) => [id, index]));
  const placeOf = ({ document }: Change) => places.get(document) ?? titles.size;
  const value = [...changes.values()].sort(
    (a, b) => b.on.localeCompare(a.on) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || placeOf(a) - placeOf(b),
  );
  return { value, diagnostics };
}

/** A text comes once, whatever day its owner says it was. */
function nameChange(on: string, kind: ChangeKind, document: string): string {
  return kind === 'added' ? `${document}.added` : `${document}.${kind}.${on}`;
}

function misplaced(index: number, id: string, known: Iterable<string>): Diagnostic {
  const values = { entry: String(index + 1), id, perhaps: perhaps(id, known) };
  return { code: 'change/unfit', severity: 'error', file: CHANGES_FILE, span: null, values };
}
