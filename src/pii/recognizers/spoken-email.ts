/**
 * Spoken e-mail addresses: "ravi dot kumar at example dot com", "jane [at] example [dot] org", in the languages of the
 * platform and a few more.
 */
import { patterns } from '../pattern.js';

const TLD =
  'com|org|net|edu|gov|io|co|info|biz|dev|app|me|uk|de|fr|es|it|in|br|au|za|ca|us|sg|eu|nl|ch|at|ie|nz|pt|mx|jp|cn|example|test|c o m|co uk|co in|com au|com br';
const SAID_AT = '(?:at|arroba|arobase|chiocciola|klammeraffe|ät|at sign|at the rate(?: of)?)';
const SAID_DOT = '(?:dot|punto|punkt|ponto|point|period|full stop)';
const SAID_SIGN =
  '(?:dot|punto|punkt|ponto|point|period|underscore|dash|hyphen|minus|plus|guion|tiret|unterstrich|trattino|underline)';
const PART = String.raw`[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}`;
/** "look at example dot com" names a site, not a person. */
const NOT_A_MAILBOX =
  /^(?:look|see|us|me|him|her|them|it|is|are|was|were|available|found|that|this|out|up|over|here|there|one|site|website|page|online|only|visit|go|and|or|the|a)$/i;

export const spokenEmail = patterns('spoken-email', 'EMAIL', [
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<!(?<![\p{L}\p{N}])[a-z] [a-z] )(?<pii>(?:(?:[a-z] ){2,20})?${PART}(?: ${SAID_SIGN} ${PART}){0,4} ${SAID_AT} ${PART}(?: ${SAID_SIGN} ${PART}){0,3} ${SAID_DOT} (?:${TLD})(?: ${SAID_DOT} (?:${TLD}))?)(?![\p{L}\p{N}])`,
      'giu',
    ),
    accept: ({ text }) => !NOT_A_MAILBOX.test(text.split(' ')[0] ?? ''),
  },
  // "j dot smith at gmail.com", "jane at example.com": only the at sign is spelled out.
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<pii>${PART}(?: ${SAID_SIGN} ${PART}){0,4} ${SAID_AT} (?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:${TLD}))(?![\p{L}\p{N}])`,
      'giu',
    ),
    accept: ({ text }) => !NOT_A_MAILBOX.test(text.split(' ')[0] ?? ''),
  },
  // "jane [at] example [dot] org", "jane(at)example.org", "jane_AT_example_DOT_org", "jane at example (dot) com"
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${PART}(?: ?[[({<] ?(?:dot|punto|\.) ?[\])}>] ?${PART}){0,3} ?[[({<] ?(?:at|arroba|@|ät|a) ?[\])}>] ?${PART}(?: ?(?:[[({<] ?(?:dot|punto|punkt|ponto|point|\.) ?[\])}>]|\.| dot ) ?${PART}){0,4}`,
      'giu',
    ),
    accept: ({ text }) => /[.\])}>]|dot/i.test(text.slice(text.search(/at|arroba|@|ät/i))),
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${PART}(?:_| )(?:AT|\(at\))(?:_| )[\p{L}\p{N}-]{1,40}(?:(?:_| )DOT(?:_| )[\p{L}\p{N}-]{2,30}){1,4}`,
      'gu',
    ),
  },
]);
