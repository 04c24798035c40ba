/** Helpers for the JSON of the OpenAPI document. */
export type Json = Record<string, unknown>;

export function referenceTo(section: string, name: string): Json {
  return { $ref: `#/components/${section}/${name}` };
}

export function mapMembers(value: Json, map: (member: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member, key)]));
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal for equal values, whatever the order of their members. */
export function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isRecord(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}
