const shownCharacters = 40;

/** The first words of a text on one line, with an ellipsis where more follow. */
export function openingOf(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  return characters.length > shownCharacters
    ? `${characters.slice(0, shownCharacters).join('')}…`
    : characters.join('');
}
