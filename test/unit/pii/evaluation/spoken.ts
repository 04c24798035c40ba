/** Numbers and addresses as a person reads them out. */
const WORDS = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "four one five", or with pairs spoken as "double five". */
export function digitsSpoken(digits: string, doubles: boolean): string {
  const grouped = doubles ? (digits.match(/(\d)\1|\d/g) ?? []) : [...digits];
  return grouped.map((group) => `${group.length === 2 ? 'double ' : ''}${WORDS[Number(group.charAt(0))]}`).join(' ');
}

/** "ravi dot kumar at example dot com". */
export function emailSpoken(email: string): string {
  return email
    .toLowerCase()
    .replace(/\./g, ' dot ')
    .replace('@', ' at ')
    .replace(/_/g, ' underscore ')
    .replace(/-/g, ' dash ');
}
