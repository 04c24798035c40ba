/** The words of the redactor: kinds of personal data, where one was found, and what finds it. */

export const PII_TYPES = [
  'EMAIL',
  'PHONE',
  'CARD',
  'IBAN',
  'BANK_ACCOUNT',
  'SSN',
  'NATIONAL_ID',
  'PASSPORT',
  'DRIVER_LICENCE',
  'VEHICLE',
  'NAME',
  'DATE_OF_BIRTH',
  'ADDRESS',
  'LOCATION',
  'IP',
  'MAC',
  'JWT',
  'API_KEY',
  'SECRET',
  'CRYPTO',
  'KNOWN',
] as const;
export type PiiType = (typeof PII_TYPES)[number];

/** A piece of text, in the positions of the text it was found in. */
export interface Span {
  readonly type: PiiType;
  readonly start: number;
  readonly end: number;
}

/** A text as a reader sees it (`view.ts`), with the way back to the original. */
export interface View {
  readonly text: string;
  /** The span of the original that the characters `start` to `end` of the view stand for. */
  original(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Finds one kind of personal data in a view; positions are those of the view. */
export interface Recognizer {
  readonly name: string;
  readonly type: PiiType;
  find(view: View): Iterable<Range>;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}
