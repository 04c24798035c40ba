/** Finds fields of a Word document that start a program when it opens: DDE, also in pieces or computed by another field. */
import { ContentError } from './content-error.js';

/** More than the name and the program of a field. */
const MAX_INSTRUCTION = 512;
const STARTS_PROGRAM = /^\s*"?dde(auto)?\b/i;

interface Field {
  /** What it does. Word writes it in several runs. */
  instruction: string;
  /** Another field supplies a part of the instruction. */
  isComputed: boolean;
  isResult: boolean;
}

export class FieldReader {
  private readonly nested: Field[] = [];
  private readsInstruction = false;

  /** @param element local name in lower case @throws ContentError */
  open(element: string, attributes: ReadonlyMap<string, string>): void {
    if (element === 'fldsimple') check({ instruction: attributes.get('instr') ?? '', isComputed: false });
    if (element === 'fldchar') this.turn(attributes.get('fldchartype') ?? '');
    if (element === 'instrtext') this.readsInstruction = true;
  }

  text(text: string): void {
    const field = this.nested.at(-1);
    if (!this.readsInstruction || field === undefined || field.isResult) return;
    field.instruction += text.slice(0, MAX_INSTRUCTION - field.instruction.length);
  }

  /** @throws ContentError */
  close(element: string): void {
    if (element === 'instrtext') this.readsInstruction = false;
  }

  private turn(type: string): void {
    const field = this.nested.at(-1);
    if (type === 'begin') {
      // A nested field before the first word computes the name of its parent.
      if (field !== undefined && !field.isResult && field.instruction.trim() === '') field.isComputed = true;
      this.nested.push({ instruction: '', isComputed: false, isResult: false });
    } else if (field !== undefined && (type === 'separate' || type === 'end')) {
      if (!field.isResult) check(field);
      field.isResult = true;
      if (type === 'end') this.nested.pop();
    }
  }
}

function check({ instruction, isComputed }: Pick<Field, 'instruction' | 'isComputed'>): void {
  if (isComputed || STARTS_PROGRAM.test(instruction))
    throw new ContentError('a field would start a program', 'file_active_content');
}
