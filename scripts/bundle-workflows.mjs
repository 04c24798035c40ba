/** Bundles the workflows ahead of time: a worker that bundles at start is slow to start and needs the sources. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const workflowsPath = path.join(dist, 'workflows', 'index.js');
const optionsPath = path.join(dist, 'workers', 'bundle-options.js');

if (existsSync(workflowsPath)) {
  const { BUNDLE_OPTIONS } = await import(pathToFileURL(optionsPath).href);
  const quiet = { trace() {}, debug() {}, info() {}, log() {}, warn: console.warn, error: console.error };
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: quiet, ...BUNDLE_OPTIONS });
  writeFileSync(path.join(dist, 'workflow-bundle.js'), code);
}
