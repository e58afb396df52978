import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { reasonedExceptions, rowScans } from './scripts/row-scans.js';
import { wholeCharacters } from './scripts/whole-characters.js';

/** The layers of the code, lowest first: each imports those before it; the rooms of one line may import each other. */
const layers = [
  ['src/model'],
  ['src/lexicon'],
  ['src/core/read'],
  ['src/core/find'],
  ['src/core/portal'],
  ['src/core/write'],
  ['src/charts', 'src/search', 'src/markdown', 'src/pictures'],
  ['src/site'],
  ['src/components', 'src/layouts', 'src/styles', 'src/client', 'src/offline'],
  ['src/pages'],
  ['scripts'],
];

/** For each layer, those above it, from which it may take nothing. */
const upward = layers.slice(0, -1).map((target, index) => ({
  target,
  from: layers.slice(index + 1).flat(),
  message: 'Imports go down only: model, lexicon, core/read, core/find, core/portal, core/write, site, pages.',
}));

const outsideWorld = 'The core, the lexicon and the charts are pure: take it as an argument.';

// Without types a list is not told from a text: what counts further than 1 is taken for a cut of text.
const cutsInMarkup = [
  {
    selector: 'MemberExpression > Identifier.property[name=/^(substring|substr)$/]',
    message: wholeCharacters.meta.messages.cut,
  },
  {
    selector: 'CallExpression[callee.property.name="slice"] > Literal[value>1]',
    message: wholeCharacters.meta.messages.cut,
  },
];

export default defineConfig(
  globalIgnores(['dist*', '.astro', 'node_modules', 'content']),
  eslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Texts are handled by code point; a regular expression may name the blanks that it looks for.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipComments: true, skipTemplates: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver()],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: upward }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    files: ['src/model/**/*.ts', 'src/lexicon/**/*.ts', 'src/core/**/*.ts', 'src/charts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'astro', 'astro:*'], message: outsideWorld }] },
      ],
      'no-restricted-globals': ['error', ...['process', 'performance', 'fetch', 'document', 'window'].map(restricted)],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: outsideWorld },
        { object: 'Math', property: 'random', message: outsideWorld },
        { object: 'crypto', message: outsideWorld },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: outsideWorld },
        { selector: 'CallExpression[callee.name="Date"]', message: outsideWorld },
      ],
      'no-console': 'error',
    },
  },
  ...astro.configs.recommended,
  {
    // The parser in the core cuts at places that its patterns found, which part no character.
    files: ['src/**/*.ts', 'scripts/content/**/*.ts'],
    ignores: ['src/core/**', 'src/lexicon/**', 'src/model/**'],
    plugins: { text: { rules: { 'whole-characters': wholeCharacters } } },
    rules: { 'text/whole-characters': 'error' },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    plugins: { rows: { rules: { 'no-scan-for-key': rowScans } } },
    rules: { 'rows/no-scan-for-key': 'error' },
  },
  {
    files: ['**/*.{ts,js,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { exceptions: { rules: { reasoned: reasonedExceptions } } },
    rules: { 'exceptions/reasoned': 'error' },
  },
  {
    files: ['src/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...cutsInMarkup] },
  },
);

function restricted(name) {
  return { name, message: outsideWorld };
}
