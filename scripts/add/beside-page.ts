/** The folder that a browser saves beside a page: `页.html` and `页_files`. */
const BESIDE_PAGE = /^(?<stem>.+)(?:_files|\.files|_文件)$/iu;

/**
 * Whether a path lies in the folder of a saved page: of what lies there only that is taken which the page links to.
 * @param names of all files and folders beside it, and beside the folders that it lies in, in lower case
 */
export function isBesidePage(path: string, names: ReadonlySet<string>): boolean {
  const steps = path.toLowerCase().split('/').slice(0, -1);
  return steps.some((_, index) => {
    const stem = BESIDE_PAGE.exec(steps.slice(0, index + 1).join('/'))?.groups?.['stem'];
    return stem !== undefined && (names.has(`${stem}.html`) || names.has(`${stem}.htm`));
  });
}
