/** Turns zod issues into problem documents that name the field. */
import { z } from 'zod';
import { Problem, type FieldError } from './problem.js';
import { isStorableText, unstorable } from './storable.js';

type Where = 'body' | 'query' | 'path' | `header${string}`;

/**
 * Parses one part of a request. No schema has to exclude text that cannot be stored, or depth: that is done here.
 *
 * @param where the part, which determines the form of its pointers
 * @throws Problem 400 with every issue
 */
export function parsePart<S extends z.ZodType>(schema: S, value: unknown, where: Where): z.output<S> {
  const bad = unstorable(value);
  if (bad !== undefined)
    throw new Problem(400, 'invalid_request', 'The request is invalid.', {
      errors: [{ pointer: pointer(bad.path.filter(isStorableText), where), message: bad.reason }],
    });
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => fieldErrors(issue, where));
  throw new Problem(400, 'invalid_request', 'The request is invalid.', { errors });
}

function fieldErrors(issue: z.core.$ZodIssue, where: Where): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointer([...path, key], where), message: 'unknown field' }));
  return [{ pointer: pointer(path, where), message: issue.message }];
}

function pointer(path: readonly string[], where: Where): string {
  if (where !== 'body') return `${where}:${path.join('.')}`;
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A number sent as text in a query or form. An empty text is invalid, although JavaScript reads it as 0. */
export function numberFromText(schema: z.ZodType<number>): z.ZodType<number> {
  return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? Number.NaN : value), schema);
}
