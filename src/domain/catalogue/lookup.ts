/** Finds compiled catalogues. Runs inside the workflow sandbox: no Node imports, no libraries. */
import { COMPILED_CATALOGUES } from './compiled.js';
import type { Catalogue, ConversationType } from './types.js';

/**
 * The catalogue of a conversation type.
 *
 * @param version the pinned version; the newest when omitted
 * @throws Error when no such catalogue was compiled in
 */
export function findCatalogue(id: ConversationType, version?: number): Catalogue {
  let found: Catalogue | undefined;
  for (const catalogue of COMPILED_CATALOGUES) {
    if (catalogue.id !== id) continue;
    if (version !== undefined && catalogue.version !== version) continue;
    if (found === undefined || catalogue.version > found.version) found = catalogue;
  }
  if (found === undefined) throw new Error(`No catalogue ${id}${version === undefined ? '' : `@${version}`}`);
  return found;
}
