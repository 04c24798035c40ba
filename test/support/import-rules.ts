/** Which part of the platform may import which (docs/design: "Direction"). One function, one layer. */
import { isBuiltin } from 'node:module';
import type { Import, SourceFile } from './source-files.js';

const CONTRACTS = /^src\/activities\/(policies|contract)\.ts$/;
/** Where the API declares what it needs of adapters, and the errors they may answer with. */
const API_PORTS = /^src\/api\/dependencies\.ts$/;
const API_COMPOSITION_ROOT = /^src\/api\/(server|wiring)\.ts$/;
const MESSAGES = /^src\/workflows\/(.*\/)?messages\.ts$/;

/** Why an import is not allowed; nothing when it is. */
export type Rule = (file: string, found: Import) => string | undefined;

const within = (folder: string, target: string): boolean => target.startsWith(`${folder}/`);

/** A hundred thousand words that workflow code must not carry. */
const PII = 'src/domain/pii';

const domain: Rule = (file, { own, target }) => {
  // Workflows import the rest of domain; the lists of names would be compiled into their bundle.
  if (within(PII, target) && !within(PII, file)) return 'domain/pii stays out of the workflow bundle';
  if (own) return within('src/domain', target) ? undefined : 'domain imports nothing of ours';
  return target === 'zod' || isBuiltin(target) ? 'domain is pure: no zod, no Node' : undefined;
};

const workflows: Rule = (_file, { own, target, typeOnly }) => {
  if (!own) return target === 'zod' || isBuiltin(target) ? 'workflow code runs in a sandbox: no zod, no Node' : undefined;
  if (within(PII, target)) return 'domain/pii stays out of the workflow bundle';
  if (within('src/workflows', target) || within('src/domain', target) || CONTRACTS.test(target)) return undefined;
  if (within('src/activities', target)) return typeOnly ? undefined : 'workflows know activities by their types only';
  return 'workflows import domain and the types of activities';
};

const activities: Rule = (file, { own, target, typeOnly }) => {
  if (!own || within('src/domain', target)) return undefined;
  if (within('src/activities', target)) {
    return sameSlice('src/activities', file, target) ? undefined : 'an activity folder does not import its siblings';
  }
  if (within('src/adapters', target)) return typeOnly ? undefined : 'activities know adapters by their types only';
  return 'activities import domain and their own files';
};

const adapters: Rule = (_file, { own, target, typeOnly }) => {
  if (!own || within('src/adapters', target) || within('src/domain', target) || target === 'src/config.ts') return undefined;
  if ([MESSAGES, CONTRACTS, API_PORTS].some((contract) => contract.test(target))) return undefined;
  return typeOnly ? undefined : 'adapters implement interfaces: they import types, contracts, domain and configuration';
};

const api: Rule = (file, { own, target }) => {
  if (!own) return undefined;
  if (within('src/activities', target)) return CONTRACTS.test(target) ? undefined : 'the API does not import activities';
  if (within('src/workflows', target)) return MESSAGES.test(target) ? undefined : 'the API knows workflows by their messages only';
  if (within('src/adapters', target)) return API_COMPOSITION_ROOT.test(file) ? undefined : 'adapters are wired in api/wiring.ts';
  return sameSlice('src/api/routes', file, target) ? undefined : 'a route folder does not import its siblings';
};

/** What each process reports its errors with: behind ports, so that neither API nor worker is known here. */
const errors: Rule = (_file, { own, target }) => {
  if (!own || within('src/errors', target) || within('src/domain', target)) return undefined;
  return /^src\/(logging|redactor|within)\.ts$/.test(target) ? undefined : 'src/errors imports domain, redactor and logging';
};

const drivers: Rule = (file, { target }) => {
  if (target !== 'pg' && target !== 'ioredis') return undefined;
  const allowed = ['src/adapters', 'src/local', 'src/workers'].some((folder) => within(folder, file));
  return allowed ? undefined : `only adapters import ${target}`;
};

const LAYERS: Record<string, Rule> = {
  'src/domain': domain,
  'src/workflows': workflows,
  'src/activities': activities,
  'src/adapters': adapters,
  'src/api': api,
  'src/errors': errors,
};

/** True unless both lie in different folders directly below `parent`; files directly in `parent` are shared. */
function sameSlice(parent: string, file: string, target: string): boolean {
  const [from, to] = [sliceOf(parent, file), sliceOf(parent, target)];
  return from === undefined || to === undefined || from === to;
}

function sliceOf(parent: string, file: string): string | undefined {
  const [slice, ...rest] = within(parent, file) ? file.slice(parent.length + 1).split('/') : [];
  return rest.length > 0 ? slice : undefined;
}

/** Every import of a file that its layer does not allow, in words. */
export function violations({ file, imports }: SourceFile): string[] {
  const layer = Object.entries(LAYERS).find(([folder]) => within(folder, file))?.[1];
  return imports.flatMap((found) => {
    const why = layer?.(file, found) ?? drivers(file, found);
    return why === undefined ? [] : [`${file} imports ${found.target}: ${why}`];
  });
}

/** Import cycles among what is there at run time, each as the list of its files. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(
    files.map(({ file, imports }) => [file, imports.filter(({ own, typeOnly }) => own && !typeOnly).map(({ target }) => target)]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
