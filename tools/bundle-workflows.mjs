/** Bundles the workflows ahead of time: a worker that bundles at start is slow to start and needs the sources. */
import { renameSync, writeFileSync } from 'node:fs';
import { bundleWorkflowCode } from '@temporalio/worker';
import { BUNDLE_OPTIONS, BUNDLE_PATH } from '../dist/src/workers/bundle-options.js';

const quiet = { trace() {}, debug() {}, info() {}, log() {}, warn: console.warn, error: console.error };
const { code } = await bundleWorkflowCode({ ...BUNDLE_OPTIONS, logger: quiet });
// Moved into place: a worker that starts just now sees the old bundle or the new one, never half of it.
writeFileSync(`${BUNDLE_PATH}.new`, code);
renameSync(`${BUNDLE_PATH}.new`, BUNDLE_PATH);
