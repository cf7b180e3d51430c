/** Makes a screenshot's PNG small: a few colours in a palette, and every pixel in the nearest of these. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Colours of a picture: enough for the edges of letters in a few shades on a few grounds. */
const mostColours = 64;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Colours as 0xRRGGBB, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

/** An RGB or RGBA picture of 8 bits a channel, as Chromium takes it, with a palette instead. */
export function withPalette(png: Buffer): Buffer {
  const pixels = decode(png);
  const counts = new Map<number, number>();
  for (const colour of pixels.colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestTo(colour, palette)]));
  return encode(pixels, palette, nearest);
}

/** One after the other, the colour that is worst off with those chosen: far from them all, and often used. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const open = [...counts].map(([colour, count]) => ({ colour, weight: Math.sqrt(count), far: 3 * 255 ** 2 }));
  const palette: number[] = [];
  while (palette.length < Math.min(mostColours, open.length)) {
    const worst = open.reduce((one, other) => (other.far * other.weight > one.far * one.weight ? other : one));
    palette.push(worst.colour);
    for (const each of open) each.far = Math.min(each.far, distance(each.colour, worst.colour));
  }
  return palette;
}

function nearestTo(colour: number, palette: readonly number[]): number {
  const distances = palette.map((each) => distance(colour, each));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function decode(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`a PNG of kind ${kind} and depth ${depth}`);
  const size = kind === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bytes = unfiltered(inflateSync(packed), width * size, height, size);
  const colours = Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * size, 3));
  return { width, height, colours };
}

/** Undoes what each row says it did to its bytes: they are differences to those at the left and above. */
function unfiltered(rows: Buffer, length: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (length + 1)] ?? 0;
    for (let i = 0; i < length; i += 1) {
      const at = row * length + i;
      const left = i < size ? 0 : (bytes[at - size] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - length] ?? 0);
      const corner = i < size || row === 0 ? 0 : (bytes[at - length - size] ?? 0);
      bytes[at] = (rows[at + row + 1] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return bytes;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function encode({ width, height, colours }: Pixels, palette: number[], nearest: ReadonlyMap<number, number>): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (const [i, colour] of colours.entries()) rows[i + Math.floor(i / width) + 1] = nearest.get(colour) ?? 0;
  const shades = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const packed = deflateSync(rows, { level: 9, memLevel: 9 });
  const end = Buffer.alloc(0);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', shades),
    chunk('IDAT', packed),
    chunk('IEND', end),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
