/** The free-text fields of a request schema, found by walking its JSON Schema. */
import { z } from 'zod';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
}

/** Names and positions from the root; `*` is any name of a record. */
export type FieldPath = readonly (string | number)[];

/** Every field that takes any text: strings without a format, a pattern or a list of values, and unknown values. */
export function freeTextFields(schema: z.ZodType): FieldPath[] {
  return walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema, []);
}

function walk(schema: JsonSchema, path: FieldPath): FieldPath[] {
  const branches = schema.anyOf ?? schema.oneOf;
  // Every branch of a union may hold text; one of them is enough to plant it.
  if (branches !== undefined && schema.properties === undefined) {
    const text = branches.map((branch) => walk(branch, path)).find((found) => found.length > 0);
    return text ?? [];
  }
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([name, member]) => walk(member, [...path, name]));
  if (schema.type === 'array') return walk(schema.items ?? {}, [...path, 0]);
  if (schema.type === 'object')
    return typeof schema.additionalProperties === 'object' ? walk(schema.additionalProperties, [...path, '*']) : [];
  const isText = schema.type === 'string' || schema.type === undefined;
  const isBound = [schema.enum, schema.const, schema.format, schema.pattern].some((rule) => rule !== undefined);
  return isText && !isBound ? [path] : [];
}

/** The value with `text` at the path. Missing objects and lists are made. */
export function withText(value: unknown, [head, ...rest]: FieldPath, text: string): unknown {
  if (head === undefined) return text;
  if (typeof head === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[head] = withText(list[head], rest, text);
    return list;
  }
  const name = head === '*' ? text : head;
  const record = (value ?? {}) as Record<string, unknown>;
  return { ...record, [name]: withText(record[name], rest, text) };
}
