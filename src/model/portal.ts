import { z } from 'zod';
import { idSchema, levelSchema } from './document.ts';

/** Name of the file, below the folder of the portal. */
export const PORTAL_FILE = 'portal.yaml';

const text = z.string().trim().min(1);

/** Parts of the home page. */
const homePartSchema = z.enum([
  'questions',
  'now',
  'districts',
  'documents',
  'figures',
  'deadlines',
  'topics',
  'sections',
  'promises',
]);
export type HomePart = z.infer<typeof homePartSchema>;

const publisherSchema = z.strictObject({
  name: text.describe('Who publishes the portal: author of its feeds, publisher of its data.'),
  id: idSchema.default('publisher').describe('Its id in addresses of Akoma Ntoso.'),
  about: text.nullable().default(null).describe('A clause for the about page that says who that is: 本站由某大学整理.'),
});

const licenceSchema = z.strictObject({
  id: text.describe('Identifier in the list of SPDX: CC-BY-4.0.'),
  title: text.describe('Its name: Creative Commons Attribution 4.0.'),
  url: z.url({ protocol: /^https?$/ }).describe('Address of its text.'),
});

const questionSchema = z.strictObject({
  words: text.describe('The question as a reader asks it.'),
  answer: z
    .string()
    .regex(/^(?:[\w-]+\/)+(?:#[\w-]+)?$/)
    .describe('Page that answers it, below the root of the site: targets/<id>/, regions/<id>/, timeline/#reports.'),
});
export type FeaturedQuestion = z.infer<typeof questionSchema>;

/** Words to try in the filter of a list, by the list. */
const filterExamplesSchema = z.strictObject({
  anomalies: text.optional(),
  bodies: text.optional(),
  charts: text.optional(),
  citations: text.optional(),
  comparison: text.optional(),
  glossary: text.optional(),
  indicators: text.optional(),
  overTime: text.optional(),
  regions: text.optional(),
  targets: text.optional(),
  tasks: text.optional(),
  timeline: text.optional(),
});
export type FilteredList = keyof z.infer<typeof filterExamplesSchema>;

const examplesSchema = z.strictObject({
  search: z.array(text).default([]).describe('Words that the texts hold, offered below the heading of the home page.'),
  filters: filterExamplesSchema.prefault({}).describe('Words to try in the filter of a list, by the list.'),
});

const sectionSchema = z.strictObject({
  home: text
    .optional()
    .describe('What the home page says of the section; {count} stands for the number of its records.'),
  description: text.optional().describe('What search engines are told of its page.'),
});

const sectionsSchema = z.strictObject({
  glossary: sectionSchema.prefault({}),
  regions: sectionSchema.prefault({}),
  topics: sectionSchema.prefault({}),
});

/** A phrase in an address: letters and figures, and within it what stands between them. */
const phraseSchema = z
  .string()
  .max(40)
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}.·-]*[\p{L}\p{N}])?$/u);

/** What makes a portal this one: `portal.yaml` in its folder. */
export const portalSchema = z.strictObject({
  name: text.default('政策文本库').describe('Name of the site, at the head of every page.'),
  latinName: text
    .nullable()
    .default(null)
    .describe('The name in Latin letters, beside the first where both are of use.'),
  aim: text.nullable().default(null).describe('What the site is, in one line behind its name: 公共政策文本库.'),
  heading: text.default('公共政策，逐条可读').describe('Heading of the home page.'),
  intro: text
    .default('这里收录{documents}份政策文件：讲了什么、要做到多少、何时完成、由谁负责。每句话都能点开原文核对。')
    .describe('What the home page says first; {documents} stands for the number of documents.'),
  publisher: publisherSchema.nullable().default(null).describe('Who publishes the portal; null goes unsaid.'),
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Address of the home page, taken where SITE_URL is not set.'),
  feedback: z
    .union([z.url({ protocol: /^https?$/ }), z.email()])
    .nullable()
    .default(null)
    .describe(
      'Mail address or page where readers report a mistake: issues of a repository on GitHub or GitLab, or any page, in whose address {title}, {body}, {address} and {quote} are filled in.',
    ),
  tag: z
    .string()
    .regex(/^(?:[a-z0-9.-]+|[\w.+-]+@[a-z0-9.-]+),\d{4}(?:-\d\d){0,2}$/u)
    .nullable()
    .default(null)
    .describe(
      'What ids in feeds begin with (RFC 4151): a domain or mail address of the publisher and a year or day on which it was theirs, example.org,2026. Chosen once, it stays when the site moves; null makes ids of the name of the portal.',
    ),
  follow: z
    .array(phraseSchema)
    .default([])
    .describe('Phrases that readers may follow, each a feed of the provisions that hold it: [再生水, 生活垃圾分类].'),
  licence: licenceSchema.nullable().default(null).describe('Licence of the data; the texts themselves need none.'),
  keywords: z.array(text).default(['公共政策']).describe('Subjects of the data, for catalogues.'),
  icp: z
    .string()
    .regex(/^\p{Script=Han}ICP备\d+号(?:-\d+)?$/u)
    .nullable()
    .default(null)
    .describe('ICP备案号, which a site on a server in mainland China shows: 京ICP备12345678号-1.'),
  publicSecurity: z
    .string()
    .regex(/^\p{Script=Han}公网安备\s?\d{14}号$/u)
    .nullable()
    .default(null)
    .describe('公安备案号, shown beside it: 京公网安备11010502030143号.'),
  questions: z.array(questionSchema).default([]).describe('Featured questions, each with the page that answers it.'),
  examples: examplesSchema.prefault({}).describe('Words to try in fields of search and filters.'),
  levels: z
    .array(levelSchema)
    .default([...levelSchema.options])
    .describe('Order in which documents are listed by the level of their issuers; a level left out comes last.'),
  deadlineColumns: z
    .array(z.int())
    .nullable()
    .default(null)
    .describe('Last year of each column in which deadlines are counted by topic; null takes them from the texts.'),
  home: z
    .array(homePartSchema)
    .default([...homePartSchema.options])
    .describe('Parts of the home page in their order; a part without content is passed over.'),
  pageLength: z
    .number()
    .positive()
    .max(1)
    .default(1)
    .describe('Share of its usual length that a page of a long list has: 0.5 for pages half as long.'),
  sections: sectionsSchema.prefault({}).describe('What is said of a section where the portal has words of its own.'),
});
export type PortalProfile = z.infer<typeof portalSchema>;
