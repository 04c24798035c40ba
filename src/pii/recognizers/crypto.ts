/** Addresses of crypto currencies: Bitcoin (base58 and bech32), Ethereum, Litecoin, Tron, Ripple, Monero. */
import { near } from '../context.js';
import { patterns } from '../pattern.js';

const LABEL =
  /\b(?:btc|bitcoin|eth|ethereum|ltc|litecoin|trx|tron|xrp|ripple|xmr|monero|sol|solana|wallet|crypto|doge|usdt|usdc)\b/;
const mixes = (text: string): boolean => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);

export const crypto = patterns('crypto', 'CRYPTO', [
  { expression: /(?<![A-Za-z0-9])(?:bc1|tb1|ltc1)[02-9ac-hj-np-z]{11,71}(?![A-Za-z0-9])/gi },
  { expression: /(?<![A-Za-z0-9])0x[0-9A-Fa-f]{40}(?![A-Za-z0-9])/g },
  {
    expression: /(?<![A-Za-z0-9/+=_-])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9/+=_-])/g,
    accept: ({ text }) => mixes(text),
  },
  {
    expression: /(?<![A-Za-z0-9/+=_-])[LMTrXD4][1-9A-HJ-NP-Za-km-z]{25,95}(?![A-Za-z0-9/+=_-])/g,
    accept: (found) => mixes(found.text) && near(found, found.view, LABEL),
  },
]);
