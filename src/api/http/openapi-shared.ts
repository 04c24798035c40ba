/** Moves what operations repeat (headers, responses, parameters) into the components of an OpenAPI document. */
import { isRecord, keyOf, mapMembers, referenceTo, type Json } from './openapi-json.js';

/** A part is moved from this many uses on. */
const REPEATED = 2;

/** The operation with each part of one kind passed through `swap`. `key` is the member or the parameter it is. */
type Rewrite = (operation: Json, swap: (key: string, part: unknown) => unknown) => Json;

interface Kind {
  readonly section: string;
  /** Undefined: parts under this key stay where they are. */
  readonly nameOf: (key: string) => string | undefined;
  readonly rewrite: Rewrite;
}

const RESPONSE_NAMES: Readonly<Record<string, string>> = {
  202: 'Accepted',
  404: 'NotFound',
  429: 'TooManyRequests',
  503: 'Unavailable',
  default: 'Problem',
};

/** In this order: a response can only be shared once its headers are. */
const KINDS: readonly Kind[] = [
  {
    section: 'headers',
    nameOf: pascal,
    rewrite: (operation, swap) => ({
      ...operation,
      responses: mapMembers(operation.responses as Json, (response) =>
        isRecord(response) && isRecord(response.headers)
          ? { ...response, headers: mapMembers(response.headers, (header, name) => swap(name, header)) }
          : response,
      ),
    }),
  },
  {
    section: 'responses',
    nameOf: (status) => RESPONSE_NAMES[status],
    rewrite: (operation, swap) => ({
      ...operation,
      responses: mapMembers(operation.responses as Json, (response, status) => swap(status, response)),
    }),
  },
  {
    section: 'parameters',
    nameOf: pascal,
    rewrite: (operation, swap) =>
      operation.parameters === undefined
        ? operation
        : { ...operation, parameters: (operation.parameters as Json[]).map((one) => swap(String(one.name), one)) },
  },
];

/** @returns the paths with references, and the sections of the components */
export function withSharedParts(paths: Json): { readonly paths: Json; readonly components: Json } {
  const components: Json = {};
  let rewritten = paths;
  for (const { section, nameOf, rewrite } of KINDS) {
    const parts = new Parts();
    eachOperation(rewritten, (operation) => rewrite(operation, (key, part) => parts.note(key, part)));
    const named = parts.named(nameOf);
    rewritten = eachOperation(rewritten, (operation) =>
      rewrite(operation, (key, part) => {
        const name = named.get(keyOf([key, part]))?.name;
        return name === undefined ? part : referenceTo(section, name);
      }),
    );
    components[section] = Object.fromEntries([...named.values()].map(({ name, part }) => [name, part]));
  }
  return { paths: rewritten, components };
}

function eachOperation(paths: Json, rewrite: (operation: Json) => Json): Json {
  return mapMembers(paths, (methods) => mapMembers(methods as Json, (operation) => rewrite(operation as Json)));
}

interface Part {
  readonly key: string;
  readonly part: unknown;
  count: number;
}

/** Parts by their content and the key under which they occur. */
class Parts {
  private readonly uses = new Map<string, Part>();

  /** Counts a use. @returns the part unchanged */
  note(key: string, part: unknown): unknown {
    const id = keyOf([key, part]);
    const known = this.uses.get(id);
    if (known === undefined) this.uses.set(id, { key, part, count: 1 });
    else known.count += 1;
    return part;
  }

  /** The shared parts with unique names, the most used first. */
  named(nameOf: Kind['nameOf']): ReadonlyMap<string, { readonly name: string; readonly part: unknown }> {
    const taken = new Map<string, number>();
    const shared = [...this.uses]
      .filter(([, { count }]) => count >= REPEATED)
      .sort(([, a], [, b]) => b.count - a.count);
    return new Map(
      shared.flatMap(([id, { key, part }]): [string, { name: string; part: unknown }][] => {
        const base = nameOf(key);
        if (base === undefined) return [];
        const number = (taken.get(base) ?? 0) + 1;
        taken.set(base, number);
        return [[id, { name: number === 1 ? base : `${base}${number}`, part }]];
      }),
    );
  }
}

/** `Idempotency-Key` and `session_id` become `IdempotencyKey` and `SessionId`. */
function pascal(key: string): string {
  return key.replace(/(?:^|[-_])(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
