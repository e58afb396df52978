const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Words as HTML, for what is put together without a component, because a page has thousands of it. */
export function wordsAsMarkup(words: string): string {
  return words.replace(/[&<>'"]/gu, (sign) => entities[sign] ?? sign);
}
