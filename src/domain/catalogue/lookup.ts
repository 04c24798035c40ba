/** Finds compiled catalogues. Runs in the workflow sandbox, so it uses no Node imports and no libraries. */
import { COMPILED_CATALOGUES } from './compiled.js';
import type { Catalogue, ConversationType } from './types.js';

/**
 * The catalogue of a conversation type.
 *
 * @param version the pinned version; default the newest
 * @throws Error when the build contains no such catalogue
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
