import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlOf, isRepeated, pages } from './support/pages.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

const own = pages.filter((page) => !isRepeated(page));

test.for(own)('$title is valid HTML', async (page) => {
  const report = await validator.validateString(htmlOf(page));
  const messages = report.results.flatMap(({ messages }) => messages);
  expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
});

test('no page has anything after its end, where a browser would move it', () => {
  const late = own.filter((page) => !/<\/body>\s*<\/html>\s*$/u.test(htmlOf(page)));
  expect(late.map(({ title }) => title)).toEqual([]);
});
