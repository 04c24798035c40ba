/** How the workflow bundle is built: ahead for production and `npm start`, in memory for tests. */
import { fileURLToPath } from 'node:url';
import type { BundleOptions } from '@temporalio/worker';
import { FAILURE_CONVERTER_PATH } from '../adapters/temporal/data-converter.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export const BUNDLE_OPTIONS: BundleOptions = {
  workflowsPath: here(`../workflows/index.${extension}`),
  failureConverterPath: FAILURE_CONVERTER_PATH,
  // One copy for all cached sessions: it is data, and holds no state of a session.
  preloadModules: [here(`../domain/catalogue/compiled.${extension}`)],
};

/** Where the prebuilt bundle lies, beside the compiled code. */
export const BUNDLE_PATH = here('../workflow-bundle.js');
