/**
 * IP addresses; a port beside one is kept. Loopback and unspecified addresses identify no one and are kept. Four numbers
 * after "firmware" are a version.
 */
import { before } from '../context.js';
import { patterns, type Candidate } from '../pattern.js';

const VERSION =
  /(?:firmware|version|ver\.?|fw|v|release|build|software|revision|rev\.?|update[d]? to|upgrade[d]? to|patch|section|clause|§|chapter|modbus map)[^a-z0-9]{0,3}(?:is |was |to |number |no\.? )?[^a-z0-9]{0,2}$/;

export const ip = patterns('ip', 'IP', [
  {
    expression:
      /(?<![\p{L}\p{N}.-])\d{1,3}(?: ?\. ?\d{1,3}){3}(?:\/\d{1,2})?(?![\p{L}\p{N}]|-(?!\d{2,5}(?!\d))|\.\d)/gu,
    accept: isVersion4,
  },
  // 203.0.113.9.443, as packet dumps write a port. Five small numbers are an object id or a section.
  {
    expression: /(?<![\p{L}\p{N}.-])(?<pii>\d{1,3}(?:\.\d{1,3}){3})\.\d{2,5}(?![\p{L}\p{N}-]|\.\d)/gu,
    accept: (found) => /\d{3}|^10\./.test(found.text) && isVersion4(found),
  },
  {
    expression:
      /(?<![\p{L}\p{N}:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?:%[a-z0-9]{1,12})?(?:\/\d{1,3})?(?![\p{L}\p{N}:])/gu,
    accept: ({ text }) => isVersion6(text),
  },
  // With a port but without brackets: after eight groups, or of five digits, it cannot be a group.
  {
    expression: /(?<![\p{L}\p{N}:.])(?<pii>(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}):\d{1,5}(?![\p{L}\p{N}:])/gu,
  },
  {
    expression: /(?<![\p{L}\p{N}:.])(?<pii>(?:[0-9A-Fa-f]{0,4}:){2,6}[0-9A-Fa-f]{1,4}):\d{5}(?![\p{L}\p{N}:])/gu,
    accept: ({ text }) => isVersion6(text),
  },
]);

function isVersion4({ text, start, view }: Candidate): boolean {
  const parts = (text.split('/')[0] ?? '').split('.').map((part) => part.trim());
  if (parts.some((part) => Number(part) > 255)) return false;
  if (parts[0] === '127' || parts.every((part) => part === '0')) return false;
  // "1.2.3.4" after a bare name is equally likely a version. Private networks and large first numbers are addresses.
  return !VERSION.test(before(view, start, 24));
}

function isVersion6(text: string): boolean {
  const address = (text.split(/[%/]/)[0] ?? '').toLowerCase();
  if (address === '::1' || address === '::') return false;
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = address.split(':').filter((group) => group !== '');
  if (halves.length === 1) return groups.length === 8;
  return groups.length >= 2 && groups.length < 8 && /\d/.test(address) && !/^\d{1,2}::\d{1,2}$/.test(address);
}
