/** Reads an OpenAPI document. */
type Json = Record<string, unknown>;

/**
 * The document with the references of its paths to shared headers, responses and parameters replaced by what they name.
 *
 * @throws Error for a reference to nothing
 */
export function withoutReferences<Document = Json>(document: unknown): Document {
  const whole = document as Json;
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref: reference } = value as { $ref?: string };
    if (reference !== undefined) {
      const target = at(whole, reference);
      return reference.startsWith('#/components/schemas/') ? value : resolve(target);
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member)]));
  };
  return { ...whole, paths: resolve(whole.paths) } as Document;
}

function at(document: Json, reference: string): unknown {
  const found = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document);
  if (found === undefined) throw new Error(`${reference} names nothing`);
  return found;
}
