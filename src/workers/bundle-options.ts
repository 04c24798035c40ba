/** How the workflow bundle is built: in advance for production and `npm start`, in memory for tests. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleOptions } from '@temporalio/worker';
import { FAILURE_CONVERTER_PATH } from '../adapters/temporal/data-converter.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export const BUNDLE_OPTIONS: BundleOptions = {
  workflowsPath: here(`../workflows/index.${extension}`),
  workflowInterceptorModules: [here(`../workflows/lib/interceptors.${extension}`)],
  failureConverterPath: FAILURE_CONVERTER_PATH,
  // One copy for all cached sessions instead of one each. The SDK freezes what the modules export, and a lint rule
  // forbids changing state at their top level. The state of a session is in objects that its workflow function creates.
  preloadModules: [...modulesBelow(here('../domain')), ...modulesBelow(here('../workflows'))],
};

function modulesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => path.join(folder, name));
}

/** The path of the prebuilt bundle, next to the compiled code. */
export const BUNDLE_PATH = here('../workflow-bundle.js');
