import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

export type XmlElement = ReturnType<typeof x>;
/** A piece of content: an element, or characters, which are never read as markup. */
export type XmlContent = XmlElement | string;

/** What XML 1.0 (2.2, Char) has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An element; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly XmlContent[] = [],
): XmlElement {
  const written = Object.entries(attributes).map(([key, value]) => [key, value === null ? null : writable(value)]);
  return x(
    name,
    Object.fromEntries(written) as Record<string, string | null>,
    children.map((child) => (typeof child === 'string' ? { type: 'text', value: writable(child) } : child)),
  );
}

/** Characters that a file may hold; each of the others becomes U+FFFD. */
function writable(text: string): string {
  return text.replace(unwritable, '\uFFFD');
}

/** A whole XML file in UTF-8. Nothing in it is CDATA, so that `]]>` can only be text or a value. */
export function formatXml(root: XmlElement): string {
  const body = toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}
