/**
 * Checks DOCX and XLSX: a zip archive. Its directory is judged before anything is unpacked. Then every part is unpacked
 * once without storing it, because a directory can lie.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { PartInspector } from './office-part.js';
import { WALK_LIMITS, type WalkBudget } from './walk-budget.js';
import { active } from './xml-part.js';

/** Limits of an unpacked document. Real ones stay far below: text compresses to a tenth, pictures hardly at all. */
export const OFFICE_LIMITS = {
  entries: 5_000,
  unpackedBytes: WALK_LIMITS.unpackedBytes,
  ratio: 100,
  ratioFromBytes: 5_242_880,
} as const;

const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;
const CONTENT_TYPES = '[Content_Types].xml';
const ARCHIVE_OR_PROGRAM =
  /(\.(zip|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|jar|7z|rar|gz|tgz|bz2|xz|zst|tar|cab|iso|exe|dll|com|bat|cmd|ps1|vbs|js|jse|hta|scr|msi|lnk))$/i;
const MACROS = /(^|\/)(vba(project|data)[^/]*|activex\/.*|macrosheets\/.*|embeddings\/.*\.bin)$/i;
const END_BYTES = 22;
const [FILE_TYPE_MASK, SYMLINK] = [0o170000, 0o120000];

/** @throws ContentError */
export async function checkOffice(bytes: FileBytes, form: keyof typeof MAIN_PART): Promise<void> {
  await rejectDataAfterEnd(bytes);
  const zip = await openPromise(bytes.path, {
    autoClose: false,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch(toContentError);
  try {
    const entries = await readDirectory(zip, bytes).catch(toContentError);
    for (const needed of [CONTENT_TYPES, MAIN_PART[form]])
      if (!entries.some(({ fileName }) => fileName === needed)) throw new ContentError(`not a ${form} document`);
    await readParts(zip, entries, bytes.budget).catch(toContentError);
  } finally {
    zip.close();
  }
}

/** The end record must be the end of the file: no comment, and nothing after it. */
async function rejectDataAfterEnd(bytes: FileBytes): Promise<void> {
  const tail = await bytes.upTo(Math.max(0, bytes.size - END_BYTES), END_BYTES);
  if (tail.toString('latin1', 0, 4) !== 'PK\u0005\u0006')
    throw new ContentError('the document is truncated, or data follows it');
}

async function readDirectory(zip: ZipFile, { size, budget }: FileBytes): Promise<Entry[]> {
  if (zip.entryCount > OFFICE_LIMITS.entries) throw new ContentError('the document has too many parts');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    await budget.visit();
    checkEntry(entry);
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw new ContentError('a part of the document occurs twice');
    names.add(name);
    unpacked += entry.uncompressedSize;
    checkTotal(unpacked, size);
    entries.push(entry);
  }
  if (!entries.some(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader === 0))
    throw new ContentError('there is unknown data before the document');
  return entries;
}

function checkEntry(entry: Entry): void {
  const { fileName } = entry;
  if (entry.isEncrypted()) throw new ContentError('encrypted documents are not accepted', 'file_encrypted');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new ContentError('a part uses an unusual compression');
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK) === SYMLINK)
    throw new ContentError('links are not accepted');
  if (fileName.split('/').includes('..') || fileName.startsWith('/'))
    throw new ContentError('a part would be unpacked outside its folder');
  if (ARCHIVE_OR_PROGRAM.test(fileName)) throw active('there is an archive or a program inside');
  if (MACROS.test(fileName)) throw active('macros are not accepted');
}

function checkTotal(unpacked: number, packedBytes: number): void {
  if (unpacked > OFFICE_LIMITS.unpackedBytes) throw new ContentError('the document is too large when unpacked');
  if (unpacked > OFFICE_LIMITS.ratioFromBytes && unpacked > packedBytes * OFFICE_LIMITS.ratio)
    throw new ContentError('the compression ratio of the document is too high');
}

/** Unpacks every part: checks its real content, and that it is no longer than stated (yauzl ends a longer stream). */
async function readParts(zip: ZipFile, entries: readonly Entry[], budget: WalkBudget): Promise<void> {
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const inspector = new PartInspector(entry.fileName, budget);
    for await (const chunk of await zip.openReadStreamPromise(entry)) await inspector.take(chunk as Buffer);
    inspector.end();
  }
}

/** An error of the archive reader is an error of the file. A failing disk is not. */
function toContentError(error: unknown): never {
  if (
    error instanceof ContentError ||
    /^(EIO|EMFILE|ENFILE|EACCES|ENOENT)$/.test(String((error as { code?: unknown }).code))
  )
    throw error;
  throw new ContentError('the document cannot be unpacked');
}
