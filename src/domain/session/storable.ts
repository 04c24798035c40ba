/** Longest stored text of an administrator, characters. */
const LONGEST = 500;

/**
 * Administrators can type any text in the Temporal UI. Characters that JSON columns reject would block the projection.
 */
export function storable(text: string): string;
export function storable(text: string | undefined): string | undefined;
export function storable(text: string | undefined): string | undefined {
  return text?.slice(0, LONGEST).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}
