import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Unreadable, unreadable } from '../../article.ts';
import { decodeText } from '../encoding.ts';

/** A file of Word's: a zip of parts, each by its path. */
export interface Package {
  readonly kind: 'package';
  /** A part's XML; undefined where there is none. Rejects for one that is broken, or too large with those before it. */
  readonly partOf: (path: string) => Promise<string | undefined>;
}

/** Bytes of all parts that are read, unpacked; and how many parts there may be. The largest books have some 20 MB. */
const most = { bytes: 100_000_000, parts: 10_000 };

/** Why a file can't be read, where it isn't that it is broken. */
class RefusedError extends Error {}

/** Opens the zip; nothing of it is unpacked before it is asked for. */
export async function openPackage(bytes: Uint8Array): Promise<Package | Unreadable> {
  if (isOle(bytes)) return unreadable(isLocked(bytes) ? locked : 'it is an old Word file: save it as .docx');
  try {
    const zip = await fromBufferPromise(withoutComment(bytes), { autoClose: false });
    const entries = await entriesOf(zip);
    let left = most.bytes;
    const partOf = async (path: string): Promise<string | undefined> => {
      const entry = entries.get(path.toLowerCase());
      if (!entry) return undefined;
      const part = await unpacked(zip, entry, left);
      left -= part.length;
      const decoded = decodeText(part);
      return 'kind' in decoded ? undefined : decoded.text.replace(/^\uFEFF/, '');
    };
    return { kind: 'package', partOf };
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

/** What to tell of an error that came of reading a package. */
export function reasonOf(error: unknown): string {
  return error instanceof RefusedError ? error.message : 'it is damaged';
}

const locked = 'it is locked by a password';
const tooLarge = 'it is too large when unpacked';

/** The container of Word's older files, and of new ones that are encrypted. */
function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** The comment that a zip may end with, and what got behind it: lengths that don't agree there harm nothing else. */
function withoutComment(bytes: Uint8Array): Buffer {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > zip.length) return zip;
  zip.writeUInt16LE(0, end + 20);
  return zip.subarray(0, end + 22);
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > most.parts) throw new RefusedError(tooLarge);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new RefusedError(locked);
    entries.set(entry.fileName.toLowerCase(), entry);
  }
  return entries;
}

/** Stops at what the directory declares, and at what is left, whatever comes out. */
async function unpacked(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  if (entry.uncompressedSize > left) throw new RefusedError(tooLarge);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > left) throw new RefusedError(tooLarge);
  }
  return Buffer.concat(chunks);
}
