/**
 * Puts words on the clipboard of a page and says so in its live region. Where the page may not (it is
 * not served over HTTPS), the words are left selected in a field instead.
 * @param field gives the field that holds the words, made visible
 */
export async function copyWords(
  view: Window,
  words: string,
  status: HTMLElement,
  field: () => HTMLTextAreaElement,
): Promise<void> {
  try {
    await view.navigator.clipboard.writeText(words);
    status.textContent = '已复制';
  } catch {
    const shown = field();
    shown.value = words;
    shown.focus();
    shown.select();
    status.textContent = '已选中，请用快捷键或长按复制';
  }
}
