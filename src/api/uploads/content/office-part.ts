/** Checks one unpacked part of a document while it is streamed. */
import { ContentError } from './content-error.js';

/** Zip, RAR, 7-Zip, gzip, bzip2, xz, compound files (old documents, installers), programs. */
const ARCHIVES = ['504b0304', '52617221', '377abcaf', '1f8b08', '425a68', 'fd377a58', 'd0cf11e0', '4d5a', '7f454c46'];
const LONGEST_PATTERN = 128;
const LONGEST_RELATION = 8_192;
/** Entities can expand without end, or read local files of the reader. */
const ENTITIES = /<!(doctype|entity)/i;
const MACROS = /macroenabled|vbaproject/i;
/** A template or an object that is fetched when the document is opened. Links that a person clicks are allowed. */
const FETCHED = /type\s*=\s*["'][^"']*(attachedtemplate|oleobject|frame|subdocument|vbaproject)["']/i;
const EXTERNAL = /targetmode\s*=\s*["']external["']/i;

export class PartInspector {
  private readonly isXml: boolean;
  private carried = '';
  private head = Buffer.alloc(0);

  constructor(private readonly name: string) {
    this.isXml = /\.(xml|rels|vml)$/i.test(name);
  }

  /** @throws ContentError */
  take(chunk: Buffer): void {
    if (this.head.length < 8) {
      this.head = Buffer.concat([this.head, chunk.subarray(0, 8)]);
      if (this.head.length >= 8) this.checkHead();
    }
    if (this.isXml) this.readXml(chunk);
  }

  /** @throws ContentError */
  end(): void {
    if (this.head.length < 8) this.checkHead();
  }

  private checkHead(): void {
    const hex = this.head.toString('hex');
    if (ARCHIVES.some((signature) => hex.startsWith(signature)))
      throw new ContentError('there is an archive or a program inside');
  }

  private readXml(chunk: Buffer): void {
    // In another encoding, the patterns would not match.
    if (chunk.includes(0)) throw new ContentError('a part is not UTF-8');
    const text = this.carried + chunk.toString('latin1');
    if (ENTITIES.test(text)) throw new ContentError('a part defines entities');
    if (this.name === '[Content_Types].xml' && MACROS.test(text)) throw new ContentError('macros are not accepted');
    const isRelations = this.name.endsWith('.rels');
    if (isRelations && text.split('<').some((tag) => EXTERNAL.test(tag) && FETCHED.test(tag)))
      throw new ContentError('the document fetches external content');
    this.carried = text.slice(isRelations ? -LONGEST_RELATION : -LONGEST_PATTERN);
  }
}
