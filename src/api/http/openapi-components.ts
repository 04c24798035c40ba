/**
 * Moves what an OpenAPI document repeats into its components: schemas that have a name, and responses and headers that
 * are the same in many routes. Generated clients get a type for each name, and the document stays small.
 */

type Json = Record<string, unknown>;

/** A repeated response or header is moved from this many uses on. */
const REPEATED = 3;

/**
 * @param document is not changed
 * @param named the inline form of each named schema
 */
export function withComponents(document: Json, named: Readonly<Record<string, Json>>): Json {
  const names = new Map(Object.entries(named).map(([name, schema]) => [keyOf(schema), name]));
  const schemas = Object.fromEntries(
    Object.entries(named).map(([name, schema]) => [name, mapMembers(schema, (member) => referTo(member, names))]),
  );
  const referring = referTo({ ...document, components: undefined }, names) as Json;
  const { paths, responses, headers } = withSharedParts(referring.paths as Json);
  const components = { ...(document.components as Json), schemas, responses, headers };
  return { ...referring, components, paths };
}

/** The value with every named schema replaced by a reference, the outermost first. */
function referTo(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => referTo(item, names));
  if (!isRecord(value)) return value;
  const name = names.get(keyOf(value));
  if (name !== undefined) return referenceTo('schemas', name);
  const orNull = nameOrNull(value, names);
  if (orNull !== undefined) return { anyOf: [referenceTo('schemas', orNull), { type: 'null' }] };
  return mapMembers(value, (member) => referTo(member, names));
}

/** The name of a schema that is only made nullable here. */
function nameOrNull(value: Json, names: ReadonlyMap<string, string>): string | undefined {
  const { type } = value;
  if (!Array.isArray(type) || type.length !== 2 || !type.includes('null')) return undefined;
  return names.get(keyOf({ ...value, type: (type as unknown[]).find((one) => one !== 'null') }));
}

/** Hoists responses and headers that several operations share. */
function withSharedParts(paths: Json): { paths: Json; responses: Json; headers: Json } {
  const headers = new SharedParts('headers', (name) => name.replaceAll('-', ''));
  const responses = new SharedParts('responses', (status) => RESPONSE_NAMES[status]);
  const operations = (visit: (operation: Json) => Json): Json =>
    mapMembers(paths, (methods) => mapMembers(methods as Json, (operation) => visit(operation as Json)));
  const withHeaders = operations((operation) => ({
    ...operation,
    responses: mapMembers(operation.responses as Json, (response) =>
      isRecord(response) && isRecord(response.headers)
        ? { ...response, headers: headers.note(response.headers) }
        : response,
    ),
  }));
  const counted = mapMembers(withHeaders, (methods) =>
    mapMembers(methods as Json, (operation) => ({
      ...(operation as Json),
      responses: responses.note(
        mapMembers((operation as Json).responses as Json, (response) =>
          isRecord(response) && isRecord(response.headers)
            ? { ...response, headers: headers.replace(response.headers) }
            : response,
        ),
      ),
    })),
  );
  const hoisted = mapMembers(counted, (methods) =>
    mapMembers(methods as Json, (operation) => ({
      ...(operation as Json),
      responses: responses.replace((operation as Json).responses as Json),
    })),
  );
  return { paths: hoisted, responses: responses.components(), headers: headers.components() };
}

const RESPONSE_NAMES: Readonly<Record<string, string>> = {
  202: 'Accepted',
  404: 'NotFound',
  429: 'TooManyRequests',
  503: 'Unavailable',
  default: 'Problem',
};

/** Members that occur several times under one key, each with a name in the components. */
class SharedParts {
  private readonly uses = new Map<string, { readonly key: string; readonly part: unknown; count: number }>();
  private named: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly section: string,
    /** Undefined: members under this key stay where they are. */
    private readonly nameOf: (key: string) => string | undefined,
  ) {}

  /** Counts the members. @returns them unchanged */
  note(members: Json): Json {
    for (const [key, part] of Object.entries(members)) {
      const id = keyOf([key, part]);
      const known = this.uses.get(id);
      if (known === undefined) this.uses.set(id, { key, part, count: 1 });
      else known.count += 1;
    }
    return members;
  }

  /** The members with references to the shared ones. Call it after every member was noted. */
  replace(members: Json): Json {
    const names = this.names();
    return Object.fromEntries(
      Object.entries(members).map(([key, part]) => {
        const name = names.get(keyOf([key, part]));
        return [key, name === undefined ? part : referenceTo(this.section, name)];
      }),
    );
  }

  components(): Json {
    const names = this.names();
    return Object.fromEntries(
      [...this.uses].flatMap(([id, { part }]) => {
        const name = names.get(id);
        return name === undefined ? [] : [[name, part]];
      }),
    );
  }

  private names(): ReadonlyMap<string, string> {
    if (this.named !== undefined) return this.named;
    const taken = new Map<string, number>();
    const shared = [...this.uses].filter(([, { count }]) => count >= REPEATED);
    this.named = new Map(
      shared
        .sort(([, a], [, b]) => b.count - a.count)
        .flatMap(([id, { key }]): [string, string][] => {
          const base = this.nameOf(key);
          if (base === undefined) return [];
          const number = (taken.get(base) ?? 0) + 1;
          taken.set(base, number);
          return [[id, number === 1 ? base : `${base}${number}`]];
        }),
    );
    return this.named;
  }
}

function referenceTo(section: string, name: string): Json {
  return { $ref: `#/components/${section}/${name}` };
}

function mapMembers(value: Json, map: (member: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member)]));
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal for equal values, whatever the order of their members. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isRecord(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}
