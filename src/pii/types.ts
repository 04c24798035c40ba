/** The types of the redactor: kinds of personal data, where one was found, and recognizers. */

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

/** A range of a text, in the positions of that text. */
export interface Span {
  readonly type: PiiType;
  readonly start: number;
  readonly end: number;
}

/** A text as a reader sees it (`view.ts`), with a mapping back to the original. */
export interface View {
  readonly text: string;
  /** The span of the original that corresponds to the characters `start` to `end` of the view. */
  original(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Finds one kind of personal data in a view. Positions refer to the view. */
export interface Recognizer {
  readonly name: string;
  readonly type: PiiType;
  find(view: View): Iterable<Range>;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}
