/** The longest text that is kept of what an administrator wrote. */
const LONGEST = 500;

/** An administrator may write anything in the Temporal UI; what JSON columns refuse would stop the projection for good. */
export function storable(text: string): string;
export function storable(text: string | undefined): string | undefined;
export function storable(text: string | undefined): string | undefined {
  return text?.slice(0, LONGEST).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}
