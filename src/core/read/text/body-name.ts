import { ISSUER_ENDING } from '../../../lexicon/body-endings.ts';
import { openingCentralBody } from '../../../lexicon/central-bodies.ts';
import { HAN } from './han.ts';

const bodyEnding = new RegExp(`^[${HAN}（）]+(?:${ISSUER_ENDING})$`, 'u');

/** True when a run of text reads like the name of a public body: Han characters with a known ending. */
export function endsAsBody(text: string): boolean {
  return text === '国务院' || (text.length > 2 && bodyEnding.test(text));
}

const bodyStart = new RegExp(`^[${HAN}（）]{2,}?(?:${ISSUER_ENDING})(?:文件|关于|$)`, 'u');

/** True when a run of text begins with the name of a public body, as mastheads and titles do. */
export function startsAsBody(text: string): boolean {
  return bodyStart.test(text);
}

/**
 * Splits a run of issuers as printed, parted by blanks or by nothing
 * (`黄浦区发展和改革委员会黄浦区建设和管理委员会`).
 */
export function splitBodies(text: string): string[] {
  return text
    .split(/[\s、，,]+/u)
    .flatMap(splitRun)
    .filter(endsAsBody);
}

const OWN_START = /^(?!员会)(?:中共|国务院|国家|最高人民|全国|[^省市区县州盟]{1,6}(?:省|自治区|市|区|县|州|盟))/u;

/** Ministries begin with no word that all share: `教育部财政部`. */
function areCentral(name: string, rest: string): boolean {
  return openingCentralBody(name) !== null && openingCentralBody(rest) !== null;
}

/**
 * Cuts a run where a name ends and another begins: with the region or the words that the run itself begins
 * with, or with those that only a full name has. `国务院办公厅` is one name, `中共中央办公厅国务院办公厅` are two.
 */
function splitRun(run: string): string[] {
  for (let at = 3; at <= run.length - 3; at++) {
    const [name, rest] = [run.slice(0, at), run.slice(at)];
    const begins = rest.slice(0, 2) === run.slice(0, 2) || OWN_START.test(rest) || areCentral(name, rest);
    if (begins && endsAsBody(name) && endsAsBody(rest)) return [name, ...splitRun(rest)];
  }
  return [run];
}
