/** A file that was named, or lies in a folder or an archive that was: not yet read, and perhaps no text. */
export interface FoundFile {
  /** Name under which it came, with that of its archive: `下载.zip/通知.docx`. */
  readonly origin: string;
  /** Where it lies; null for one in an archive, which holds its bytes. */
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
  /** Page beside which it lay, for an attachment; null for what was named itself. */
  readonly attachedTo: string | null;
}

/** A file that is no text of a form that is read, with the message that says so. */
export interface LeftOut {
  readonly origin: string;
  readonly code:
    'add/form' | 'add/old-form' | 'add/missing' | 'add/no-file' | 'add/archive' | 'add/archive-entry' | 'add/too-large';
  readonly values: Readonly<Record<string, string>>;
}
