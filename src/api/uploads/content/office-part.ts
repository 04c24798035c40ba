/** Checks one unpacked part of a document while it is streamed. */
import { TextDecoder } from 'node:util';
import { ContentError } from './content-error.js';
import type { WalkBudget } from './walk-budget.js';
import { active, XmlPart } from './xml-part.js';

/** Zip, RAR, 7-Zip, gzip, bzip2, xz, compound files (old documents, installers), programs. */
const ARCHIVES = ['504b0304', '52617221', '377abcaf', '1f8b08', '425a68', 'fd377a58', 'd0cf11e0', '4d5a', '7f454c46'];
const LONGEST_PATTERN = 128;
/** Entities can expand without end, or read local files of the reader. */
const ENTITIES = /<!(doctype|entity)/i;
/** The numbers and texts of a workbook: large, and without relationships or fields. */
const CELLS = /^xl\/(worksheets\/[^/]+|sharedStrings|calcChain|styles)\.xml$/i;
const HEAD_BYTES = 64;

export class PartInspector {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private xml: XmlPart | undefined;
  private isXml: boolean;
  private head: Buffer | undefined = Buffer.alloc(0);
  private carried = '';

  /** @param name its path in the archive */
  constructor(
    private readonly name: string,
    private readonly budget: WalkBudget,
  ) {
    this.isXml = /\.(xml|rels|vml)$/i.test(name);
  }

  /** @throws ContentError */
  async take(chunk: Buffer): Promise<void> {
    this.budget.unpack(chunk.length);
    await this.budget.visit();
    if (this.head === undefined) return this.read(chunk);
    this.head = Buffer.concat([this.head, chunk]);
    if (this.head.length >= HEAD_BYTES) this.begin();
  }

  /** @throws ContentError */
  end(): void {
    this.begin();
    if (this.isXml) this.decode();
    this.xml?.end();
  }

  /** Judges the part by its first bytes. A relationship may give XML any name. */
  private begin(): void {
    const { head } = this;
    if (head === undefined) return;
    this.head = undefined;
    const hex = head.toString('hex', 0, 8);
    if (ARCHIVES.some((signature) => hex.startsWith(signature)))
      throw active('there is an archive or a program inside');
    this.isXml ||= /^(\u00ef\u00bb\u00bf)?\s*<[?a-z]/i.test(head.toString('latin1', 0, HEAD_BYTES));
    // Some programs leave empty parts.
    if (this.isXml && head.length > 0 && !CELLS.test(this.name))
      this.xml = new XmlPart(this.budget, /\.vml$/i.test(this.name));
    this.read(head);
  }

  private read(chunk: Buffer): void {
    if (!this.isXml || chunk.length === 0) return;
    // In another encoding, the patterns would not match.
    if (chunk.includes(0)) throw new ContentError('a part is not UTF-8');
    const text = this.decode(chunk);
    const joined = this.carried + text;
    if (ENTITIES.test(joined)) throw new ContentError('a part defines entities');
    this.carried = joined.slice(-LONGEST_PATTERN);
    this.xml?.take(text);
  }

  private decode(chunk?: Buffer): string {
    try {
      return chunk === undefined ? this.decoder.decode() : this.decoder.decode(chunk, { stream: true });
    } catch {
      throw new ContentError('a part is not UTF-8');
    }
  }
}
