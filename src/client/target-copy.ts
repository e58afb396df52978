/** Gives each text to be copied a button; without this script it can be selected. */
for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '复制';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copy(field, status);
  });
  field.after(button, status);
}

async function copy(field: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  // The clipboard is kept from pages that are not served over HTTPS: the text is then left selected.
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = '已复制';
  } catch {
    field.select();
    status.textContent = '已选中，请用快捷键复制';
  }
}
