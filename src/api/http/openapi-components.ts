/**
 * Moves what an OpenAPI document repeats into its components: schemas that have a name, and parts that several
 * operations share. Generated clients get a type for each name, and the document stays small.
 */
import { isRecord, keyOf, mapMembers, referenceTo, type Json } from './openapi-json.js';
import { withSharedParts } from './openapi-shared.js';

type Names = ReadonlyMap<string, string>;

/**
 * @param document is not changed
 * @param named the inline form of each named schema
 * @throws Error when two names mean the same schema
 */
export function withComponents(document: Json, named: Readonly<Record<string, Json>>): Json {
  const names = namesOf(named);
  const schemas = mapMembers(named, (schema) => mapMembers(schema as Json, (member) => referTo(member, names)));
  const { paths, components } = withSharedParts(mapMembers(document.paths as Json, (path) => referTo(path, names)));
  const security = (document.components as Json).securitySchemes;
  return { ...document, components: { securitySchemes: security, schemas, ...components }, paths };
}

function namesOf(named: Readonly<Record<string, Json>>): Names {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(named)) {
    const known = names.get(keyOf(schema));
    if (known !== undefined) throw new Error(`${known} and ${name} are the same schema`);
    names.set(keyOf(schema), name);
  }
  return names;
}

/** The value with every named schema replaced by a reference, the outermost first. */
function referTo(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => referTo(item, names));
  if (!isRecord(value)) return value;
  const shown = value.in !== undefined && isRecord(value.schema) ? withoutRepeatedText(value) : value;
  return referenceFor(shown, names) ?? mapMembers(shown, (member) => referTo(member, names));
}

/** A reference to a named schema: as it is, made nullable, or with a description of its own. */
function referenceFor(value: Json, names: Names): Json | undefined {
  const name = names.get(keyOf(value));
  if (name !== undefined) return referenceTo('schemas', name);
  const { description, ...bare } = value;
  const { type } = bare;
  if (Array.isArray(type) && type.length === 2 && type.includes('null')) {
    const orNull = names.get(keyOf({ ...bare, type: (type as unknown[]).find((one) => one !== 'null') }));
    if (orNull === undefined) return undefined;
    const either = { anyOf: [referenceTo('schemas', orNull), { type: 'null' }] };
    return description === undefined ? either : { ...either, description };
  }
  const described = description === undefined ? undefined : names.get(keyOf(bare));
  return described === undefined ? undefined : { ...referenceTo('schemas', described), description };
}

/** A parameter without the description that its schema repeats. */
function withoutRepeatedText({ schema, ...parameter }: Json): Json {
  const { description, ...rest } = schema as Json;
  return { ...parameter, ...(description === undefined ? {} : { description }), schema: rest };
}
