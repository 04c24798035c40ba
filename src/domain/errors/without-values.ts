/** Removes values from error messages, so that a message can be logged and stored. */

const LONGEST_MESSAGE = 300;
/** Longer messages are cut here: the expressions below take quadratic time on text without spaces. */
const LONGEST_READ = 2_000;

/** An error's message without its values: quoted text, addresses and numbers. Kept short, and storable as JSON text. */
export function withoutValues(message: string): string {
  return (
    message
      .slice(0, LONGEST_READ)
      // From the first quotation mark to the last one: a value that contains quotation marks cannot end its quotation.
      // An apostrophe inside a word ("can't") does not open one.
      .replace(/(?:["“”„«»`]|(?<![\p{L}\p{N}])['‘’])(?:.*["“”„«»`'‘’]|.*$)/su, '…')
      .replace(/(?<!\S)\S+@\S+/g, '…')
      .replace(/\p{N}{3,}/gu, '…')
      .slice(0, LONGEST_MESSAGE)
      .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
  );
}
