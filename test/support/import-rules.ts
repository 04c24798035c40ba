/** The import rules of each layer (ARCHITECTURE, "Folders"), type imports included. One function per layer. */
import { isBuiltin } from 'node:module';
import type { Import, SourceFile } from './source-files.js';

/** The reason why an import is not allowed, or undefined when it is allowed. */
export type Rule = (file: string, found: Import) => string | undefined;

const ACTIVITY_TABLE = 'src/activities/registry.ts';
/** The registry, with the type of all activities. */
const SHARED_BY_ACTIVITIES = /^src\/activities\/registry\.ts$/;
const MESSAGES = /^src\/workflows\/(.*\/)?messages\.ts$/;
/** The entry of the API process, which reads the configuration and calls a composition root. */
const API_SERVER = 'src/api/server.ts';
/** Folders that all features of the API share. Every other folder is a feature. */
const SHARED_BY_FEATURES = ['http', 'middleware', 'limits', 'commands', 'routes'];

const isIn = (target: string, ...folders: string[]): boolean =>
  folders.some((folder) => target.startsWith(`src/${folder}/`));
const isSandboxSafe = ({ own, target }: Import): boolean => !own && target !== 'zod' && !isBuiltin(target);

const domain: Rule = (_file, found) => {
  if (!found.own) return isSandboxSafe(found) ? undefined : 'domain is pure: no zod, no Node';
  return isIn(found.target, 'domain') ? undefined : 'domain imports nothing of ours';
};

const pii: Rule = (_file, { own, target }) =>
  !own || isIn(target, 'pii', 'domain') ? undefined : 'pii imports domain only';

const workflows: Rule = (_file, found) => {
  const { own, target, typeOnly } = found;
  if (!own) return isSandboxSafe(found) ? undefined : 'workflow code runs in a sandbox: no zod, no Node';
  if (isIn(target, 'workflows', 'domain') || target === ACTIVITY_TABLE) return undefined;
  if (isIn(target, 'activities')) return typeOnly ? undefined : 'workflows know activities by their types only';
  return 'workflows import domain, activities/registry and types of activities';
};

const activities: Rule = (file, { own, target, typeOnly }) => {
  if (!own || isIn(target, 'domain')) return undefined;
  // The registry and the type of all activities may import every activity.
  if (isIn(target, 'activities'))
    return SHARED_BY_ACTIVITIES.test(target) || SHARED_BY_ACTIVITIES.test(file)
      ? undefined
      : 'activity files do not import each other';
  if (isIn(target, 'adapters')) return typeOnly ? undefined : 'activities know adapters by their types only';
  return 'activities import domain and types of adapters';
};

const adapters: Rule = (file, { own, target }) => {
  if (!own || isIn(target, 'adapters', 'domain', 'pii', 'observability')) return undefined;
  if (isIn(file, 'adapters/temporal') && MESSAGES.test(target)) return undefined;
  return 'adapters import domain, pii and observability; those of Temporal also the messages of workflows';
};

const observability: Rule = (_file, { own, target }) =>
  !own || isIn(target, 'observability', 'domain', 'pii') ? undefined : 'observability imports domain and pii';

const api: Rule = (file, { own, target, typeOnly }) => {
  if (!own || isIn(target, 'domain', 'pii', 'observability') || target === ACTIVITY_TABLE) return undefined;
  if (isIn(target, 'api')) return isOtherFeature(file, target) ? 'a feature does not import its siblings' : undefined;
  if (isIn(target, 'workflows'))
    return MESSAGES.test(target) ? undefined : 'the API knows workflows by their messages only';
  if (isIn(target, 'adapters')) return typeOnly ? undefined : 'the API knows adapters by their types only';
  if (file === API_SERVER && (isIn(target, 'compose') || target === 'src/config.ts')) return undefined;
  return 'the API imports domain, pii, observability, messages of workflows and types of adapters';
};

const tools: Rule = () => undefined;

const LAYERS: Readonly<Record<string, Rule>> = {
  'src/domain': domain,
  'src/pii': pii,
  'src/workflows': workflows,
  'src/activities': activities,
  'src/adapters': adapters,
  'src/observability': observability,
  'src/api': api,
  // Both wire the layers above and may import everything except the entry of the other process.
  'src/compose': (_file, { target }) =>
    target === API_SERVER ? 'a composition root does not import a process entry' : undefined,
  'src/workers': (_file, { target }) => (isIn(target, 'api') ? 'workers do not import the API' : undefined),
  tools,
};

/** True when `target` belongs to a feature that `file`, in another feature or a shared folder, may not import. */
function isOtherFeature(file: string, target: string): boolean {
  const [from, to] = [featureOf(file), featureOf(target)];
  if (to === undefined || from === to) return false;
  // The app, the route table and the names of its schemas may import every feature.
  return from !== undefined || !/^src\/api\/(app|routes\/(register|named-schemas))\.ts$/.test(file);
}

function featureOf(file: string): string | undefined {
  const folder = /^src\/api\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined || SHARED_BY_FEATURES.includes(folder) ? undefined : folder;
}

/** Rules for every layer. */
const everywhere: Rule = (file, { own, target }) => {
  if (own && target.startsWith('tools/') && !file.startsWith('tools/')) return 'only tools import tools';
  if (
    own &&
    isIn(target, 'compose') &&
    !isIn(file, 'compose', 'workers') &&
    file !== API_SERVER &&
    !file.startsWith('tools/')
  )
    return 'only process entries and tools import a composition root';
  const isDriver = target === 'pg' || target === 'ioredis';
  if (isDriver && !isIn(file, 'adapters', 'compose') && !file.startsWith('tools/'))
    return `only adapters import ${target}`;
  return undefined;
};

/** One sentence for every import of a file that its layer does not allow. */
export function violations({ file, imports }: SourceFile): string[] {
  const layer = Object.entries(LAYERS).find(([folder]) => file.startsWith(`${folder}/`))?.[1];
  return imports.flatMap((found) => {
    const why = layer?.(file, found) ?? everywhere(file, found);
    return why === undefined ? [] : [`${file} imports ${found.target}: ${why}`];
  });
}

/** Import cycles, type imports included, each as the list of its files. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(
    files.map(({ file, imports }) => [file, imports.filter(({ own }) => own).map(({ target }) => target)]),
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
