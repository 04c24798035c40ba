/** Checks the content of bytes in memory, as the API checks a staged file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../../src/api/uploads/content/check-content.js';
import { ContentError } from '../../../src/api/uploads/content/content-error.js';
import { FileBytes } from '../../../src/api/uploads/content/file-bytes.js';
import type { WalkCost } from '../../../src/api/uploads/content/walk-budget.js';
import type { Form } from '../../../src/api/uploads/media-types.js';

export interface Verdict {
  /** Why it is refused; undefined when it is accepted. */
  readonly refused: { readonly code: string; readonly message: string } | undefined;
  readonly cost: WalkCost;
}

/** Checks at once. */
const SLOTS = 64;

/** A folder with some files that the checks overwrite in turn. */
export class ContentChecker {
  private checks = 0;

  private constructor(private readonly folder: string) {}

  static async create(): Promise<ContentChecker> {
    return new ContentChecker(await mkdtemp(path.join(tmpdir(), 'onward-content-')));
  }

  dispose(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** @throws Error other than a refusal: it would be a 500 */
  async check(form: Form, content: Buffer | string): Promise<Verdict> {
    const file = path.join(this.folder, String((this.checks += 1) % SLOTS));
    await writeFile(file, content);
    const bytes = await FileBytes.open(file);
    try {
      await checkContent(bytes, form);
      return { refused: undefined, cost: bytes.budget.cost };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { refused: { code: error.code, message: error.message }, cost: bytes.budget.cost };
    } finally {
      await bytes.close();
    }
  }
}
