import postcss from 'postcss';
import { expect, test } from 'vitest';
import { layerSheets } from '../../src/styles/layer-sheets.ts';

/** A sheet in its layers, without the blanks around its marks. */
function layered(sheet: string): string {
  return postcss([layerSheets()])
    .process(sheet, { from: undefined })
    .css.replace(/\s*([{};:,])\s*/gu, '$1');
}

test('rules for paper stand in a layer above all others', () => {
  const sheet = '@media print { .enhancer { display: none } } body .text .enhancer { display: block }';
  expect(layered(sheet)).toBe(
    '@layer page,print;@layer page{body .text .enhancer{display:block}}@layer print{@media print{.enhancer{display:none}}}',
  );
});

test('rules for the screen alone are rules of the page, and keep their order', () => {
  const sheet = 'a { color: red } @media screen { p { margin: 0 } } b { color: blue }';
  expect(layered(sheet)).toBe('@layer page,print;@layer page{a{color:red}@media screen{p{margin:0}}b{color:blue}}');
});

test('what speaks of the whole sheet has no layer', () => {
  expect(layered('@page { margin: 1cm }')).toBe('@layer page,print;@page{margin:1cm}');
});

test('a rule for paper within another is refused', () => {
  const sheet = '@supports (display: grid) { @media print { a { color: red } } }';
  expect(() => layered(sheet)).toThrow('write it at the top of the sheet');
});
