import type { Plugin } from 'postcss';
import * as palettes from '../charts/palette.ts';

/** Puts the colours of a theme where a sheet says `@palette light;`, each as a custom property. Throws at an unknown theme. */
export function paletteRule(): Plugin {
  return {
    postcssPlugin: 'palette-rule',
    AtRule: {
      palette(rule, { Declaration }) {
        const palette = Object.entries(palettes).find(([theme]) => theme === rule.params)?.[1];
        if (palette === undefined)
          throw rule.error(`There is no palette “${rule.params}”, only ${Object.keys(palettes).join(', ')}.`);
        rule.replaceWith(
          Object.entries(palette).map(
            ([name, value]) => new Declaration({ prop: propertyOf(name), value: String(value) }),
          ),
        );
      },
    },
  };
}

/** `--rule-strong` of `ruleStrong`. */
function propertyOf(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}
