import { analyse } from 'chardet';

/** Bytes that are looked at, in lines with letters beyond ASCII. */
const sampled = 20_000;
/** What a guess must have to go before Windows-1252: chardet's confidence, in percent, and what it is surer by. */
const least = { severalBytes: 50, otherScript: 20, surer: 20 };
/** Share of the letters that are beyond ASCII, where they aren't Latin; and how many there must be to tell. */
const foreign = { share: 0.4, count: 20 };

const severalBytes = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030']);
const otherScript = /^(?:windows-(?:1251|1253|1255|1256|874)|KOI8-R|ISO-8859-[5678])$/;
const otherLatin = /^(?:windows-(?:1250|1254|1257|1258)|ISO-8859-[29])$/;
/** What ISO's encodings are where the bytes are used that these leave to controls. */
const onWindows: Readonly<Record<string, string>> = {
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-6': 'windows-1256',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

/** The name of the encoding that bytes beyond ASCII, which are no UTF-8, are most likely in; Windows-1252 where nothing tells. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const high = countOf(sample, (byte) => byte >= 0x80);
  const isForeign = high >= foreign.count && high >= foreign.share * (high + countOf(sample, isLetter));
  const found = analyse(sample);
  const western = found.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252')?.confidence ?? 0;
  const guess = found.find(({ name, confidence }) => {
    if (severalBytes.has(name)) return isForeign && confidence >= least.severalBytes && fits(bytes, name);
    if (otherScript.test(name)) return isForeign && confidence >= least.otherScript;
    return otherLatin.test(name) && high >= foreign.count && confidence >= western + least.surer;
  });
  const name = guess?.name ?? 'windows-1252';
  return countOf(bytes, (byte) => byte >= 0x80 && byte < 0xa0) > 0 ? (onWindows[name] ?? name) : name;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function countOf(bytes: Uint8Array, isOne: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (isOne(byte)) count++;
  return count;
}

/** Whether all of it is read without an error. */
function fits(bytes: Uint8Array, encoding: string): boolean {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
}

/** The first lines with letters beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(sampled, bytes.length));
  let length = 0;
  let start = 0;
  for (let i = 0; i <= bytes.length && length < sample.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    const line = bytes.subarray(start, Math.min(i + 1, start + sample.length - length));
    if (line.some((byte) => byte >= 0x80)) {
      sample.set(line, length);
      length += line.length;
    }
    start = i + 1;
  }
  return sample.subarray(0, length);
}
