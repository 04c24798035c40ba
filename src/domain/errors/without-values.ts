/** Removes values from error messages, so that a message can be logged and stored. */

const LONGEST_MESSAGE = 300;
/** Longer messages are cut here: the expressions below take quadratic time on text without spaces. */
const LONGEST_READ = 2_000;

const OPENS = /["“”„«»`]|(?<![\p{L}\p{N}])['‘’]/u;
const CLOSES = `"“”„«»\`'‘’`;

/**
 * Without everything from the first quotation mark to the last one, or to the end: a value that contains quotation
 * marks cannot end its quotation. An apostrophe inside a word ("can't") does not open one.
 */
function withoutQuotations(message: string): string {
  const start = message.search(OPENS);
  if (start === -1) return message;
  const end = Math.max(...[...CLOSES].map((mark) => message.lastIndexOf(mark)));
  return `${message.slice(0, start)}…${end > start ? message.slice(end + 1) : ''}`;
}

/** An error's message without its values: quoted text, addresses and numbers. Kept short, and storable as JSON text. */
export function withoutValues(message: string): string {
  return withoutQuotations(message.slice(0, LONGEST_READ))
    .replace(/(?<!\S)\S+@\S+/g, '…')
    .replace(/\p{N}{3,}/gu, '…')
    .slice(0, LONGEST_MESSAGE)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}
