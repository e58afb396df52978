/** Adds a style sheet to a page. */
export function loadStyles(page: Document, address: string): void {
  const styles = page.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = address;
  page.head.append(styles);
}
