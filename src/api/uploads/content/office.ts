/**
 * DOCX and XLSX: a zip archive, judged by its directory before anything of it is unpacked, then unpacked once into nothing, because
 * directories lie.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { PartInspector } from './office-part.js';

/** What a document may be once unpacked. Real ones stay far below: text shrinks to a tenth, pictures hardly. */
export const OFFICE_LIMITS = {
  entries: 5_000,
  unpackedBytes: 209_715_200,
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
  await refuseBehindEnd(bytes);
  const zip = await openPromise(bytes.path, {
    autoClose: false,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch(toContentError);
  try {
    const entries = await readDirectory(zip, bytes.size).catch(toContentError);
    for (const needed of [CONTENT_TYPES, MAIN_PART[form]])
      if (!entries.some(({ fileName }) => fileName === needed)) throw new ContentError(`not a ${form} document`);
    await readParts(zip, entries).catch(toContentError);
  } finally {
    zip.close();
  }
}

/** The end record is the end of the file: without a comment, and nothing behind it. */
async function refuseBehindEnd(bytes: FileBytes): Promise<void> {
  const tail = await bytes.upTo(Math.max(0, bytes.size - END_BYTES), END_BYTES);
  if (tail.toString('latin1', 0, 4) !== 'PK\u0005\u0006')
    throw new ContentError('the document is cut short, or something follows it');
}

async function readDirectory(zip: ZipFile, packedBytes: number): Promise<Entry[]> {
  if (zip.entryCount > OFFICE_LIMITS.entries) throw new ContentError('the document has too many parts');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry);
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw new ContentError('a part of the document is there twice');
    names.add(name);
    unpacked += entry.uncompressedSize;
    checkTotal(unpacked, packedBytes);
    entries.push(entry);
  }
  if (!entries.some(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader === 0))
    throw new ContentError('there is something else before the document');
  return entries;
}

function checkEntry(entry: Entry): void {
  const { fileName } = entry;
  if (entry.isEncrypted()) throw new ContentError('encrypted documents are not accepted');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new ContentError('a part is packed in an unusual way');
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK) === SYMLINK)
    throw new ContentError('links are not accepted');
  if (fileName.split('/').includes('..') || fileName.startsWith('/'))
    throw new ContentError('a part would be unpacked elsewhere');
  if (ARCHIVE_OR_PROGRAM.test(fileName)) throw new ContentError('there is an archive or a program inside');
  if (MACROS.test(fileName)) throw new ContentError('macros are not accepted');
}

function checkTotal(unpacked: number, packedBytes: number): void {
  if (unpacked > OFFICE_LIMITS.unpackedBytes) throw new ContentError('the document is too large once unpacked');
  if (unpacked > OFFICE_LIMITS.ratioFromBytes && unpacked > packedBytes * OFFICE_LIMITS.ratio)
    throw new ContentError('the document is packed too tightly');
}

/** Unpacks every part: what it really is, and that it is no longer than it says (yauzl ends a stream that is). */
async function readParts(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const inspector = new PartInspector(entry.fileName);
    for await (const chunk of await zip.openReadStreamPromise(entry)) inspector.take(chunk as Buffer);
    inspector.end();
  }
}

/** What the reader of the archive finds wrong is wrong with the file; a disk that fails is not. */
function toContentError(error: unknown): never {
  if (
    error instanceof ContentError ||
    /^(EIO|EMFILE|ENFILE|EACCES|ENOENT)$/.test(String((error as { code?: unknown }).code))
  )
    throw error;
  throw new ContentError('the document cannot be unpacked');
}
