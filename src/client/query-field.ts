/**
 * Calls `react` when the reader has changed a field. While a Chinese word is being composed, its Latin
 * letters are no query yet.
 */
export function onQuery(field: HTMLInputElement, react: () => void): void {
  field.addEventListener('input', (event) => {
    if (!('isComposing' in event && event.isComposing)) react();
  });
  field.addEventListener('compositionend', react);
}
