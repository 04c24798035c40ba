/** Reads the cells of a CSV text as a spreadsheet does, and rejects those that would start a program or fetch something. */
import { ContentError } from './content-error.js';

/** Spreadsheets skip these before a formula; the apostrophe and quote come from careless exports. */
const FORMULA = /^[\s\ufeff\u200b'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** Functions that call a library, start a program or fetch an address when the sheet opens. */
const CALLS =
  /\b(dde|call|register(\.id)?|exec|webservice|rtd|importxml|importdata|importhtml|importfeed|importrange|image)\s*\(/i;
/** Longer than any formula that a spreadsheet takes. */
const MAX_CELL = 32_768;

type Place = 'start' | 'plain' | 'quoted' | 'after-quote';

export class CellScanner {
  private place: Place = 'start';
  private cell = '';

  constructor(private readonly separator: string) {}

  /** @throws ContentError */
  take(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] ?? '';
      if (this.place === 'quoted') {
        if (letter !== '"') continue;
        this.keep(text.slice(from, at));
        this.place = 'after-quote';
        from = at + 1;
      } else if (letter === this.separator || letter === '\n' || letter === '\r') {
        this.keep(text.slice(from, at));
        this.close();
        from = at + 1;
      } else if (letter === '"' && this.place === 'after-quote') {
        // A doubled quote stands for one. `from` is at the second, which is kept.
        this.place = 'quoted';
      } else if (letter === '"' && this.place === 'start') {
        this.place = 'quoted';
        from = at + 1;
      } else if (this.place === 'start' && !isBlank(letter)) this.place = 'plain';
    }
    this.keep(text.slice(from));
  }

  /** The last cell. @throws ContentError */
  end(): void {
    this.close();
  }

  private keep(piece: string): void {
    const wanted = this.cell === '' ? piece.trimStart() : piece;
    if (this.cell.length < MAX_CELL) this.cell += wanted.slice(0, MAX_CELL - this.cell.length);
  }

  private close(): void {
    const { cell } = this;
    this.cell = '';
    this.place = 'start';
    if (FORMULA.test(cell) && (exchangesData(cell) || CALLS.test(cell)))
      throw new ContentError('a cell would start a program or fetch something', 'file_active_content');
  }
}

/** Dynamic data exchange: `cmd|' /C calc'!A0`. */
function exchangesData(formula: string): boolean {
  const bar = formula.indexOf('|');
  return bar >= 0 && formula.includes('!', bar);
}

function isBlank(text: string): boolean {
  return /^[\s\ufeff]*$/.test(text);
}
