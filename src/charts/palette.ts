/**
 * The colours of a theme. Style sheets have each as a custom property, `ruleStrong` as `--rule-strong`; chart files,
 * share pictures and the icon take them from here.
 */
export interface Palette {
  readonly paper: string;
  /** Ground of what is set apart from the paper. */
  readonly surface: string;
  readonly ink: string;
  /** Ink of what stands back. */
  readonly muted: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  /** Ink on the accent. */
  readonly accentInk: string;
  /** Ground of marked words. */
  readonly mark: string;
  /** Ground of what a link has led to, with all that stands in it. */
  readonly target: string;
  /** Ground of a part of a chart or a table. */
  readonly band: string;
  /** Ink of warnings: drafts and queries. */
  readonly notice: string;
}

export const light: Palette = {
  paper: '#fbfaf5',
  surface: '#f3f1e8',
  ink: '#1f1e1a',
  muted: '#625d52',
  rule: '#d8d3c4',
  ruleStrong: '#8a8474',
  accent: '#1c6646',
  accentInk: '#ffffff',
  mark: '#f6e7a6',
  target: '#f6e7a6',
  band: '#dfece4',
  notice: '#8a3b12',
};

export const dark: Palette = {
  paper: '#161714',
  surface: '#1f211d',
  ink: '#e4e1d6',
  muted: '#a5a092',
  rule: '#383a33',
  ruleStrong: '#7d7a6c',
  accent: '#86cda6',
  accentInk: '#0f1f17',
  mark: '#524509',
  target: '#3b3413',
  band: '#24382d',
  notice: '#eda67c',
};

/** Paper is white, whatever the theme of the screen. */
export const print: Palette = {
  paper: '#ffffff',
  surface: '#ffffff',
  ink: '#000000',
  muted: '#444444',
  rule: '#bbbbbb',
  ruleStrong: '#666666',
  accent: '#14523a',
  accentInk: '#ffffff',
  mark: '#ffffff',
  target: '#ffffff',
  band: '#e8e8e8',
  notice: '#7a3210',
};
