import { DELIVERY_OF_REPORT } from '../../../lexicon/head-lines.ts';
import { findDate } from '../text/date.ts';
import { readJurisdiction } from './issuer.ts';

/** When and to whose congress a work report was delivered, and by whom. */
export interface Delivery {
  on: string | null;
  issuer: string | null;
}

/** `现在，我代表省人民政府，向大会报告工作`, `我代表国务院，向大会…`; the province is that of the congress. */
const ON_BEHALF = /我(?:受|代表)(\p{Script=Han}{0,12}?)(?:(人民)?政府|(国务院))(?:委托)?[，,]?(?:现在)?向/u;

/** Reads the line on its delivery below the title of a work report; null for any other text. */
export function readDelivery(dates: readonly string[], text: readonly string[]): Delivery | null {
  const [, day = '', place = ''] =
    dates.map((line) => DELIVERY_OF_REPORT.exec(line)).find((match) => match !== null) ?? [];
  const spoken = text.map((words) => ON_BEHALF.exec(words)).find((match) => match !== null);
  if (day === '' && !spoken) return null;
  const on = findDate(day);
  if (spoken?.[3] === '国务院') return { on, issuer: '国务院' };
  if (!spoken) return { on, issuer: null };
  const named = `${spoken[1] ?? ''}人民政府`;
  if (readJurisdiction(named) !== null) return { on, issuer: named };
  return { on, issuer: readJurisdiction(place) === null ? null : `${place}人民政府` };
}
