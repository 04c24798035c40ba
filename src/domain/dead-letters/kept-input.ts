/**
 * What of a step's input an administrator sees beside its dead letter: its fields, numbers and names of ours. What people wrote is
 * withheld, not only what looks personal; the Temporal UI shows it, decoded, to whoever is allowed to and leaves a trace.
 */

/** Fields whose text is ours: ids, kinds and hashes. */
const NAMES_OF_OURS =
  /(^|_)(id|ids|kind|type|status|stage|state|language|version|sha256|severity|priority|frequency|channel|rule|task_name|content_type)$/;

/** @param value plain data */
export function withoutWords(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return NAMES_OF_OURS.test(field) ? value : `[TEXT: ${value.length} characters]`;
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, field));
  if (typeof value !== 'object' || value === null) return /^(latitude|longitude)$/.test(field) ? '[PLACE]' : value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutWords(item, name)]));
}
