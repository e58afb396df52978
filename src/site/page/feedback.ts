import { shortened } from '../../core/read/text/cut.ts';
import type { PortalProfile } from '../../model/portal.ts';

type Feedback = Pick<PortalProfile, 'feedback'>;

/** What a mistake is reported in. */
export interface Reported {
  /** Title of the document, or of what the page is about; without it the page alone is named. */
  readonly title?: string;
  /** Where in it: `二、（一）第3段`. */
  readonly place?: string;
  /** Address of the page or the place, or its path where the site does not know its own. */
  readonly address: string;
  /** The words that are meant. */
  readonly quote?: string;
}

/** Mail programs and hosts take an address of some 2,000 characters; a Chinese one takes nine of them. */
const most = { subject: 36, title: 50, place: 24, quote: 50 };

/**
 * Address under which a reader reports a mistake, filled in with where it is; null where the portal has none. A mail
 * address gets subject and text, a form for new issues of GitHub or GitLab title and text; in any other page what it
 * writes as `{title}`, `{body}`, `{address}` and `{quote}` is filled in. Nothing of a text can end a part of the address.
 */
export function reportLink({ feedback }: Feedback, reported: Reported): string | null {
  if (feedback === null) return null;
  const { subject, body } = reportOf(reported);
  if (isMail(feedback))
    return `mailto:${encode(feedback).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
  const names = issueFields(feedback);
  if (names !== null) return `${names.form}?${names.title}=${encode(subject)}&${names.body}=${encode(body)}`;
  const fields = {
    title: subject,
    body,
    address: reported.address,
    quote: shortened(reported.quote ?? '', most.quote),
  };
  return feedback.replace(/\{(title|body|address|quote)\}/gu, (_, name: keyof typeof fields) => encode(fields[name]));
}

function reportOf({ title, place = '', address, quote }: Reported): { subject: string; body: string } {
  const where = title === undefined ? '' : `《${shortened(title, most.title)}》${shortened(place, most.place)}`;
  const lines = [
    ...(where === '' ? [] : [`位置：${where}`]),
    `地址：${address}`,
    ...(quote === undefined ? [] : [`文字：“${shortened(quote.replace(/\s+/gu, ' ').trim(), most.quote)}”`]),
    '',
    '错在哪里、应当怎样：',
    '',
  ];
  return { subject: `报告错误${where === '' ? '' : `：${shortened(where, most.subject)}`}`, body: lines.join('\n') };
}

/** The form for new issues of a repository, and what it calls title and text. */
function issueFields(feedback: string): { form: string; title: string; body: string } | null {
  const { hostname, origin, pathname, search } = new URL(feedback);
  const repository = /^(\/.+?)(?:\/-)?\/issues(?:\/new)?\/?$/u.exec(pathname)?.[1];
  if (repository === undefined || search !== '') return null;
  if (hostname === 'github.com') return { form: `${origin}${repository}/issues/new`, title: 'title', body: 'body' };
  if (!/^gitlab\./u.test(hostname)) return null;
  return { form: `${origin}${repository}/-/issues/new`, title: 'issue%5Btitle%5D', body: 'issue%5Bdescription%5D' };
}

function isMail(feedback: string): boolean {
  return /^[^/]*@/u.test(feedback);
}

/** Text as a value in an address: every sign that could mean something there is written as its octets. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
