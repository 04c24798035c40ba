/** Signed tokens, wherever they stand; one cut off by a log line is a token all the same. */
import { pattern } from '../pattern.js';

export const jwt = pattern({
  name: 'jwt',
  type: 'JWT',
  expression: /(?<![\w-])eyJ[\w-]{8,4000}(?:\.[\w-]{2,6000}){1,4}\.?/g,
});
