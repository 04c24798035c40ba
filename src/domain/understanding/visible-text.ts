/** Whether a text shows something to the person who reads it. */

/** Letters and symbols that are drawn as nothing: the Hangul fillers and the empty Braille pattern. */
const BLANK = /[\u115f\u1160\u3164\uffa0\u2800]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Control characters other than tab and line ends. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** False for spaces, zero-width characters, marks without a letter, and fillers. */
export function hasVisibleText(text: string): boolean {
  return VISIBLE.test(text.replace(BLANK, ''));
}

/** True for a text with characters that steer a terminal instead of showing something. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}
