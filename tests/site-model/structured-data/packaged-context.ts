import { expand, toRDF, type JsonLdDocument } from 'jsonld';

/**
 * The context of schema.org as far as the pages use it, so that no test asks the network: each term is one of its
 * vocabulary, and what names a thing is an address.
 */
const schemaOrg = {
  '@context': {
    '@vocab': 'https://schema.org/',
    schema: 'https://schema.org/',
    url: { '@type': '@id' },
    item: { '@type': '@id' },
    license: { '@type': '@id' },
    contentUrl: { '@type': '@id' },
  },
};

const options = {
  base: 'https://policy.example/',
  // What has no meaning is an error, and is not passed over.
  safe: true,
  documentLoader: (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`No context is packaged for ${url}.`);
    return Promise.resolve({ contextUrl: undefined, document: schemaOrg, documentUrl: url });
  },
};

/** The statements of a data block as a processor of JSON-LD reads them; it throws at what says nothing. */
export async function readJsonLd(text: string) {
  const value = JSON.parse(text) as JsonLdDocument;
  const [node] = await expand(value, options as Parameters<typeof expand>[1]);
  const statements: unknown = await toRDF(value, { ...options, format: 'application/n-quads' } as Parameters<
    typeof toRDF
  >[1]);
  if (typeof statements !== 'string') throw new Error('jsonld gives no quads.');
  return { node, statements: statements.trim().split('\n') };
}
