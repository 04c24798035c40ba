/** Bundles the workflows ahead of time, because bundling at start is slow and needs the sources. */
import { renameSync, writeFileSync } from 'node:fs';
import { bundleWorkflowCode } from '@temporalio/worker';
import { BUNDLE_OPTIONS, BUNDLE_PATH } from '../dist/src/workers/bundle-options.js';

const quiet = { trace() {}, debug() {}, info() {}, log() {}, warn: console.warn, error: console.error };
const { code } = await bundleWorkflowCode({ ...BUNDLE_OPTIONS, logger: quiet });
// A rename, so that a starting worker reads the old bundle or the new one, never half a file.
writeFileSync(`${BUNDLE_PATH}.new`, code);
renameSync(`${BUNDLE_PATH}.new`, BUNDLE_PATH);
