import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeAkomaNtoso } from '../../src/core/write/akn/akoma-ntoso.ts';
import { formatXml } from '../../src/core/write/xml.ts';
import { documents, regions } from '../../src/site/portal/data.ts';
import { termsUsedIn } from '../../src/site/glossary/used-terms.ts';
import { portal } from '../../src/site/portal/portal.ts';
import { editor } from '../../src/site/portal/profile.ts';

const texts = documents.map((document) => ({
  document,
  xml: formatXml(writeAkomaNtoso(document, { ...portal, regions, termsOf: termsUsedIn }, editor)),
}));

/** Where the schema of OASIS (akomantoso30.xsd, with xml.xsd beside it) lies on this machine. */
const schema = process.env['AKN_SCHEMA'];

const valuesOf = (xml: string, pattern: RegExp) => Array.from(xml.matchAll(pattern), ([, value = '']) => value);

describe.each(texts)('$document.id', ({ document, xml }) => {
  it('is read by libxml2, refers to nothing that its metadata does not list, and has each eId once', () => {
    const parsed = XmlDocument.fromString(xml);
    expect(parsed.root.name).toBe('akomaNtoso');
    parsed.dispose();
    const eids = valuesOf(xml, / eId="([^"]+)"/gu);
    expect(new Set(eids).size).toBe(eids.length);
    const listed = new Set(eids);
    const referred = valuesOf(xml, / (?:refersTo|source)="#([^"]+)"/gu);
    expect(referred.filter((eid) => !listed.has(eid))).toEqual([]);
  });

  it('has a ref for each citation that is here, a role for each body that a note names with one', () => {
    const refs = valuesOf(xml, /<ref eId="[^"]+" href="([^"]+)"/gu);
    const resolved = portal
      .mentionsOf(document.id)
      .filter(({ kind, ref }) => kind === 'citation' && portal.document(ref));
    expect(refs).toHaveLength(resolved.length);
    const roles = valuesOf(xml, /<role eId="[^"]+" refersTo="#role__(\w+)"><organization/gu);
    const leading = portal.provisionsOf(document.id).filter(({ leads }) => leads.length > 0);
    if (leading.some(({ kind }) => kind !== 'row')) expect(roles).toContain('lead');
  });

  it('has its quantities as numbers with units, and dates that are days', () => {
    for (const number of valuesOf(xml, / normalized="([^"]+)"/gu)) expect(Number(number)).not.toBeNaN();
    for (const date of valuesOf(xml, /<date eId="[^"]+" date="([^"]+)"/gu)) expect(Date.parse(date)).not.toBeNaN();
    expect(xml).not.toContain('0001-01-01');
  });

  it.skipIf(schema === undefined)('is valid by the schema of Akoma Ntoso 3.0', () => {
    const file = schema ?? '';
    // The schema names the other by `./xml.xsd`, which may or may not be resolved.
    const imported = readFileSync(join(dirname(file), 'xml.xsd'));
    xmlRegisterInputProvider(new XmlBufferInputProvider({ 'xml.xsd': imported, './xml.xsd': imported }));
    const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file)));
    const parsed = XmlDocument.fromString(xml);
    expect(() => {
      validator.validate(parsed);
    }).not.toThrow();
    parsed.dispose();
    validator.dispose();
  });
});

it('marks what texts are there for: numbers of goals, dates and terms', () => {
  const all = texts.map(({ xml }) => xml).join('');
  for (const name of ['quantity', 'date', 'term', 'role', 'ref']) expect(all, name).toContain(`<${name} eId="`);
});
