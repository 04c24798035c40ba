/**
 * Reads the XML of a document as Word and Excel do, with character references resolved, and rejects what they would run
 * or fetch when the document opens.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ContentError } from './content-error.js';
import { FieldReader } from './fields.js';
import type { WalkBudget } from './walk-budget.js';

const MACROS = /macroenabled|vbaproject|vbadata/i;
/** A relationship to another place that is used only when a person clicks it. */
const CLICKED = /\/hyperlink$/i;
/** An address with a scheme, or of a Windows share. */
const ELSEWHERE = /^\s*([a-z][a-z\d+.-]*:|\\\\|\/\/)/i;
/** Links of a workbook to a running program or an object. */
const LIVE_LINKS = new Set(['ddelink', 'olelink']);
/** Elements that name the type of a part. */
const TYPES = new Set(['override', 'default', 'relationship']);
/** Pictures and fills of VML, which may name their source themselves. */
const PICTURES = new Set(['imagedata', 'fill', 'stroke', 'image']);
/** Characters without a tag: the parser keeps them in memory. Word limits a paragraph to far fewer. */
const MAX_PENDING = 8_388_608;
/** Attributes of one tag, which the parser hands over at once. The root of a Word document has about fifty. */
const MAX_ATTRIBUTES = 1_000;

export class XmlPart {
  private readonly parser = new SaxesParser();
  private readonly fields = new FieldReader();
  private failure: unknown;
  private pending = 0;
  private attributes = 0;

  /** @param isLenient for VML, which Excel itself does not write well-formed */
  constructor(
    private readonly budget: WalkBudget,
    isLenient: boolean,
  ) {
    this.parser.on('error', () => {
      if (!isLenient) this.fail(new ContentError('a part is not well-formed XML'));
    });
    this.parser.on('doctype', () => this.fail(new ContentError('a part defines entities')));
    this.parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
      if (!/^(utf-?8|us-ascii)$/i.test(encoding)) this.fail(new ContentError('a part is not UTF-8'));
    });
    this.parser.on('attribute', () => this.attribute());
    this.parser.on('opentag', (tag) => this.run(() => this.open(tag)));
    this.parser.on('text', (text) => this.fields.text(text));
    this.parser.on('closetag', ({ name }) => this.run(() => this.fields.close(localName(name))));
  }

  /** @throws ContentError */
  take(text: string): void {
    this.pending += text.length;
    this.parser.write(text);
    if (this.pending > MAX_PENDING || this.attributes > MAX_ATTRIBUTES)
      throw new ContentError('a part has a tag that is too long, or none for too long', 'file_too_complex');
    if (this.failure !== undefined) throw this.failure as Error;
  }

  /** @throws ContentError */
  end(): void {
    this.parser.close();
    if (this.failure !== undefined) throw this.failure as Error;
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    this.budget.tag();
    this.attributes = 0;
    const element = localName(name);
    const values = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    if (element === 'relationship') checkRelationship(values);
    if (TYPES.has(element) && [...values.values()].some((value) => MACROS.test(value)))
      throw active('macros are not accepted');
    if (PICTURES.has(element) && ELSEWHERE.test(values.get('src') ?? ''))
      throw active('the document fetches external content');
    if (LIVE_LINKS.has(element)) throw active('a cell is linked to a program');
    this.fields.open(element, values);
  }

  private attribute(): void {
    this.attributes += 1;
  }

  /** A callback must not throw into the parser. */
  private run(work: () => void): void {
    this.pending = 0;
    if (this.failure !== undefined) return;
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.failure ??= error;
  }
}

function checkRelationship(values: ReadonlyMap<string, string>): void {
  const [mode = '', target = '', type = ''] = ['targetmode', 'target', 'type'].map((key) => values.get(key));
  const leaves = mode.trim().toLowerCase() === 'external' || ELSEWHERE.test(target);
  if (leaves && !CLICKED.test(type.trim())) throw active('the document fetches external content');
}

export function active(message: string): ContentError {
  return new ContentError(message, 'file_active_content');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
