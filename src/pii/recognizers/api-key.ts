/** API keys with a recognisable form, and any long value that is labelled as a key. */
import { patterns, type Candidate } from '../pattern.js';

const LABELLED =
  /(?:api[ _-]?key|apikey|access[ _-]?key(?:[ _-]?id)?|secret[ _-]?key|client[ _-]?secret|app[ _-]?secret|auth[ _-]?token|access[ _-]?token|refresh[ _-]?token|session[ _-]?token|bearer[ _-]?token|x-api-key|private[ _-]?key|signing[ _-]?key|webhook[ _-]?secret|\btoken)["']?(?: is)? ?[:=]{0,2}>? ?["']?(?<pii>[A-Za-z0-9][\w./+~-]{11,500}={0,2})/gi;

export const apiKey = patterns('api-key', 'API_KEY', [
  { expression: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AGPA|AROA|AIDA|ANPA)[A-Z0-9]{12,20}(?![A-Za-z0-9])/g },
  { expression: /(?<![A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64})/g },
  { expression: /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{8,250}|(?<![A-Za-z0-9])xapp-[A-Za-z0-9-]{10,250}/g },
  { expression: /(?<![A-Za-z0-9])(?:sk|pk|rk|whsec)_(?:(?:live|test)_)?[A-Za-z0-9]{10,250}/g },
  { expression: /(?<![A-Za-z0-9])sk-(?:proj-|ant-|svcacct-|or-)?[\w-]{16,250}/g, accept: hasDigit },
  {
    expression:
      /(?<![A-Za-z0-9])AIza[\w-]{25,45}|(?<![A-Za-z0-9])ya29\.[\w-]{20,500}|(?<![A-Za-z0-9])GOCSPX-[\w-]{20,40}/g,
  },
  { expression: /(?<![A-Za-z0-9])SG\.[\w-]{10,40}\.[\w-]{20,80}|(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9a-f])/g },
  { expression: /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![0-9a-f])/g },
  {
    expression:
      /(?<![A-Za-z0-9])(?:npm_[A-Za-z0-9]{20,60}|hf_[A-Za-z0-9]{20,60}|dop_v1_[0-9a-f]{40,80}|pypi-[\w-]{20,250}|shpat_[0-9a-f]{20,60}|dckr_pat_[\w-]{20,60}|lin_api_\w{20,60}|gsk_\w{20,80}|xai-\w{20,120}|r8_\w{20,60}|sq0[a-z]{3}-[\w-]{20,60}|EAA[A-Za-z0-9]{30,250}|NRAK-[A-Z0-9]{20,40})/g,
  },
  { expression: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[\w/]{10,120}/g },
  // A secret access key of AWS is recognisable only by its length and letters. Hashes are hexadecimal.
  {
    expression: /(?<![A-Za-z0-9/+=_-])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])/g,
    accept: ({ text }) => /[/+]/.test(text) && /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]{2}/.test(text),
  },
  { expression: LABELLED, accept: isKeyLike },
]);

function hasDigit({ text }: Candidate): boolean {
  return /\d/.test(text);
}

/** A word that follows "token" in a sentence is not a key: keys mix letters and digits, or are long. */
function isKeyLike({ text }: Candidate): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)) return true;
  return (/\d/.test(text) && /[A-Za-z]/.test(text)) || (text.length >= 24 && /[A-Z]/.test(text) && /[a-z]/.test(text));
}
