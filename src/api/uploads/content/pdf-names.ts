/** Judges a PDF by the names in it. A name means the same wherever it is, and may be written with `#` escapes. */
import { ContentError } from './content-error.js';

/**
 * Actions and objects that run, send or unpack something. Their names are long enough never to occur in compressed data
 * by chance, so they count anywhere: a reader may find an object inside what looks like a stream.
 */
const ACTIVE: Readonly<Record<string, string>> = {
  JavaScript: 'the document runs a script',
  Launch: 'the document starts a program',
  EmbeddedFile: 'the document carries another file',
  EmbeddedFiles: 'the document carries another file',
  RichMedia: 'the document carries a program',
  SubmitForm: 'the document sends data',
  ImportData: 'the document reads other files',
};
/** Every escape of a regular character, and the names that follow a slash. */
const NAME = /\/((?:[^\0\t\n\f\r ()<>[\]{}/%#]|#[\da-f]{2}){4,64})(?=[\0\t\n\f\r ()<>[\]{}/%])/gi;
const ESCAPE = /#([\da-f]{2})/gi;

export class PdfNames {
  hasPage = false;

  /** @throws ContentError */
  read(text: string): void {
    for (const [, written = ''] of text.matchAll(NAME)) {
      const name = unescapeName(written);
      if (name === 'Page') this.hasPage = true;
      else if (name === 'Encrypt') throw new ContentError('encrypted documents are not accepted', 'file_encrypted');
      else if (Object.hasOwn(ACTIVE, name)) throw new ContentError(ACTIVE[name] ?? '', 'file_active_content');
    }
  }
}

/** @param written a name without its slash, or text that contains names */
export function unescapeName(written: string): string {
  return written.includes('#')
    ? written.replace(ESCAPE, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : written;
}
