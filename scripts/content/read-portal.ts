import { isAnswered, type AnsweringRecords } from '../../src/core/portal/featured.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { PORTAL_FILE, portalSchema, type PortalProfile } from '../../src/model/portal.ts';
import { describeProblem } from '../../src/model/schema-problem.ts';
import type { Span } from '../../src/model/span.ts';
import { listFolder } from './list-folder.ts';
import { readInput, refusal, type Inputs } from './read-input.ts';
import { readYaml } from './read-yaml.ts';

/** What a portal says of itself, and what is told of that. */
export interface ProfileInput extends Inputs {
  profile: PortalProfile;
}

/** Reads `portal.yaml`; a portal without one is as the schema has it by default. */
export async function readPortal(folder: string): Promise<ProfileInput> {
  const input: ProfileInput = { profile: portalSchema.parse({}), diagnostics: [], texts: new Map() };
  if (!(await listFolder(folder)).includes(PORTAL_FILE)) return input;
  const text = await readInput(folder, PORTAL_FILE, input);
  if (text === null) return input;
  const reading = readYaml(text);
  if (reading.problem !== null) {
    const { problem, span } = reading;
    input.diagnostics.push({ ...refusal('portal/invalid', PORTAL_FILE, { problem }), span });
    return input;
  }
  // A file in which everything is a comment says nothing.
  const data = reading.data ?? {};
  const { success, data: profile, error } = portalSchema.safeParse(data);
  if (success) return { ...input, profile };
  const problem = describeProblem(portalSchema, data);
  const [issue] = error.issues;
  const key =
    issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.findLast((step) => typeof step === 'string');
  input.diagnostics.push({ ...refusal('portal/invalid', PORTAL_FILE, { problem }), span: findKey(text, key) });
  return input;
}

/** A warning for each featured question whose answer the portal does not have. */
export function findUnanswered({ profile, texts }: ProfileInput, records: AnsweringRecords): Diagnostic[] {
  return profile.questions
    .filter(({ answer }) => !isAnswered(answer, records))
    .map((values) => {
      const start = texts.get(PORTAL_FILE)?.indexOf(values.answer) ?? -1;
      const span = start === -1 ? null : { start, end: start + values.answer.length };
      return { code: 'portal/unanswered', severity: 'warning', file: PORTAL_FILE, span, values };
    });
}

/** Where a key of a mapping stands first. */
function findKey(text: string, key: string | undefined): Span | null {
  if (key === undefined) return null;
  const start = text.search(new RegExp(`(?<=^[ -]*)${RegExp.escape(key)}(?=\\s*:)`, 'mu'));
  return start === -1 ? null : { start, end: start + key.length };
}
