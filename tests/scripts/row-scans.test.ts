import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { reasonedExceptions, rowScans } from '../../scripts/row-scans.js';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = [{ messageId: 'scan' as const }];
const tester = new RuleTester({ linterOptions: { reportUnusedDisableDirectives: 'off' } });

tester.run('no-scan-for-key', rowScans, {
  valid: [
    // Once, while the module is read.
    `const own = provisions.filter((row) => row.document === 'plan');`,
    `const first = documents.find(({ id }) => id === chosen);`,
    // By an index.
    `const of = (id) => portal.provisionsOf(id);`,
    // What is a constant, or part of the row itself.
    `const drafts = () => targets.filter((row) => row.document === 'plan');`,
    `const itself = () => citations.filter((row) => row.to === row.from.document);`,
    // Another field, or rows that are few.
    `const rows = (eid) => table.rows.find((row) => row.eid === eid);`,
    `const unit = (id) => units.find((row) => row.id === id);`,
    `const dated = (year) => documents.filter((document) => document.year === year);`,
    `const on = (topic) => targets.filter(({ topics }) => topics.includes(topic));`,
    `const all = (id) => documents.map((document) => document.id === id);`,
    `const others = (id) => documents.filter((document) => document.id !== id);`,
  ],
  invalid: [
    { code: `const of = (id) => rows.filter((row) => row.document === id);`, errors },
    { code: `const of = (id) => rows.filter(({ document }) => document === id);`, errors },
    { code: `const of = (id) => rows.filter(({ document: own, kind }) => kind === 'p' && id === own);`, errors },
    { code: `const from = (id) => citations.some(({ from }) => from.document === id);`, errors },
    { code: `const at = (one) => sheet.tables.findIndex((row) => row.document === one.document);`, errors },
    {
      code: `for (const { id } of documents) use(function () { return rows.every((row) => row.document === id); });`,
      errors,
    },
    { code: `const of = (id) => library.documents.find((row) => row.id === id);`, errors },
    { code: `const of = (file) => sources.find((row) => { return row.file === file; });`, errors },
    { code: `const of = (id) => provisions.filter((row) => row.leads.includes(id));`, errors },
    { code: `const of = (id) => targets.some(({ participantIds }) => participantIds.includes(id));`, errors },
    { code: `function of(id) { return documents.find((row) => row.gazette?.id === id); }`, errors },
    { code: `const of = (id) => rows.find(({ document, ...rest }) => rest.kind === 'p' || document === id);`, errors },
  ],
});

tester.run('reasoned', reasonedExceptions, {
  valid: ['// eslint-disable-next-line eqeqeq -- asked for one document only\ncall();', '// a remark'],
  invalid: [
    { code: '// eslint-disable-next-line eqeqeq\ncall();', errors: [{ messageId: 'reason' }] },
    { code: '/* eslint-disable eqeqeq */\ncall();', errors: [{ messageId: 'reason' }] },
  ],
});
