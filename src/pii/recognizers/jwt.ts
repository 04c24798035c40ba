/** Signed tokens in any context. A truncated token is redacted too. */
import { pattern } from '../pattern.js';

export const jwt = pattern({
  name: 'jwt',
  type: 'JWT',
  expression: /(?<![\w-])eyJ[\w-]{8,4000}(?:\.[\w-]{2,6000}){1,4}\.?/g,
});
