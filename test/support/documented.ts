/**
 * Compares responses with what the route table documents: the status, every member, and no member more. The route table
 * is also the OpenAPI document, so a client that was generated from it sees what these tests see.
 */
import { z } from 'zod';
import { NAMED_SCHEMAS } from '../../src/api/routes/named-schemas.js';
import { problemDocument } from '../../src/api/http/problem-document.js';
import { fullPath, type RouteDescription } from '../../src/api/http/route.js';
import { ROUTES } from '../../src/api/routes/register.js';

export interface Answered {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

/** Optional members that a response had, by the object that they belong to. */
type Found = Map<z.ZodObject, Set<string>>;
const seen: Found = new Map();

/** @throws Error that names what the documentation does not say */
export function expectDocumented({ method, path, status, body }: Answered): void {
  const route = routeOf(method, path);
  if (route === undefined) return;
  const schema = status >= 400 ? (route.responses[status]?.schema ?? problemDocument) : route.responses[status]?.schema;
  if (status < 300 && route.responses[status] === undefined)
    throw new Error(`${method} ${path}: ${status} is not documented`);
  if (schema === undefined) return;
  const parsed = schema.safeParse(body);
  const faults = parsed.success ? undocumented(schema, body, '', seen) : parsed.error.issues.map(shown);
  if (faults.length > 0) throw new Error(`${method} ${path} (${status}) is not as documented: ${faults.join('; ')}`);
}

/** Optional members of the documented 2xx responses that no response had so far, as `Name.member`. */
export function neverSeen(routes: readonly RouteDescription[]): string[] {
  const schemas = routes.flatMap(({ responses }) =>
    Object.entries(responses).flatMap(([status, { schema }]) => (status.startsWith('2') ? [schema] : [])),
  );
  const missing = schemas.flatMap((schema) =>
    optionalMembers(schema, 'response').filter(({ owner, name }) => seen.get(owner)?.has(name) !== true),
  );
  return [...new Set(missing.map(({ label, name }) => `${label}.${name}`))].sort();
}

function routeOf(method: string, path: string): RouteDescription | undefined {
  const parameters = (route: RouteDescription): number => fullPath(route).split(':').length;
  return ROUTES.filter(
    (route) =>
      route.method === method.toLowerCase() && new RegExp(`^${fullPath(route).replace(/:\w+/g, '[^/]+')}$`).test(path),
  ).sort((a, b) => parameters(a) - parameters(b))[0];
}

function shown({ path, message }: z.core.$ZodIssue): string {
  return `/${path.map(String).join('/')}: ${message}`;
}

/** Members of the value that the schema does not have. Optional members that it has are added to `found`. */
function undocumented(schema: unknown, value: unknown, at: string, found: Found): string[] {
  if (isWrapper(schema))
    return value === null || value === undefined ? [] : undocumented(schema.unwrap(), value, at, found);
  if (schema instanceof z.ZodUnion) return leastOf(schema, value, at, found);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => undocumented(schema.element, item, `${at}[]`, found));
  if (schema instanceof z.ZodRecord)
    return Object.values(value as object).flatMap((item) => undocumented(schema.valueType, item, `${at}{}`, found));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(value as object).flatMap(([name, member]) => {
    const inner = (schema.shape as z.ZodRawShape)[name];
    if (inner === undefined) return schema.def.catchall === undefined ? [`${at}/${name} is not documented`] : [];
    if (inner instanceof z.ZodOptional) note(found, schema, name);
    return undocumented(inner, member, `${at}/${name}`, found);
  });
}

/** Of a union, the option that explains most of the value. */
function leastOf(schema: z.ZodUnion, value: unknown, at: string, found: Found): string[] {
  const [best] = schema.options
    .filter((option) => (option as z.ZodType).safeParse(value).success)
    .map((option) => {
      const own: Found = new Map();
      return { own, faults: undocumented(option, value, at, own) };
    })
    .sort((a, b) => a.faults.length - b.faults.length);
  for (const [owner, names] of best?.own ?? []) for (const name of names) note(found, owner, name);
  return best?.faults ?? [];
}

function note(found: Found, owner: z.ZodObject, name: string): void {
  found.set(owner, (found.get(owner) ?? new Set()).add(name));
}

interface OptionalMember {
  readonly owner: z.ZodObject;
  /** The owner's name in the OpenAPI document, else the member that holds it. */
  readonly label: string;
  readonly name: string;
}

function optionalMembers(schema: unknown, holder: string): OptionalMember[] {
  if (isWrapper(schema)) return optionalMembers(schema.unwrap(), holder);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => optionalMembers(option, holder));
  if (schema instanceof z.ZodArray) return optionalMembers(schema.element, holder);
  if (schema instanceof z.ZodRecord) return optionalMembers(schema.valueType, holder);
  if (!(schema instanceof z.ZodObject)) return [];
  const label = Object.entries(NAMED_SCHEMAS).find(([, named]) => named === schema)?.[0] ?? holder;
  return Object.entries(schema.shape as z.ZodRawShape).flatMap(([name, inner]) => [
    ...(inner instanceof z.ZodOptional ? [{ owner: schema, label, name }] : []),
    ...optionalMembers(inner, name),
  ]);
}

function isWrapper(schema: unknown): schema is z.ZodOptional | z.ZodNullable {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
}
