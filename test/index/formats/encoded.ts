/** A text in an encoding that Node only reads: each character by the one or two bytes that are read as it. */
export function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  // Read at one go, Node 20 takes Windows-1252 for Latin-1.
  const stream = encoding === 'windows-1252';
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const read = [...decoder.decode(Uint8Array.from(bytes), { stream })];
    if (read.length === 1 && read[0] !== '\uFFFD' && !table.has(read[0] as string)) table.set(read[0] as string, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (/^(?:windows|koi8|iso)/.test(encoding)) return table;
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return table;
}
