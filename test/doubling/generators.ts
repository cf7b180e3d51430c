/** A text of about so many UTF-16 units, of one kind that a person would hardly write. */
export type Generator = (size: number) => string;

export const prose =
  'The harbour was built in 1904 by Mr. Lee and opens at 9 a.m. on weekdays. It has three piers and a lighthouse.';

export function repeated(unit: string): Generator {
  return (size) => unit.repeat(Math.ceil(size / unit.length));
}

/** As `repeated`, with a place for the count. */
export function counted(unit: (i: number) => string): Generator {
  return (size) => {
    const parts: string[] = [];
    for (let [i, length] = [0, 0]; length < size; i++) {
      const part = unit(i);
      parts.push(part);
      length += part.length;
    }
    return parts.join('');
  };
}

/** Half of the size is what opens, half what closes. */
export function nested(open: string, close: string, inside = 'x'): Generator {
  return (size) => {
    const depth = Math.ceil(size / (open.length + close.length));
    return open.repeat(depth) + inside + close.repeat(depth);
  };
}

export function behindProse(generator: Generator): Generator {
  return (size) => `${prose}\n\n${generator(size)}\n\n${prose}\n`;
}

/** Lines that grow, up to the root of the size. */
export function indentedLines(size: number, line: (i: number) => string): string {
  const parts: string[] = [];
  for (let [i, length] = [0, 0]; length < size; i++) {
    const part = `${line(i)}\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

export function table(columns: number, rows: number): string {
  const row = `${'|a'.repeat(columns)}|\n`;
  return `${row}${'|-'.repeat(columns)}|\n${row.repeat(rows)}`;
}

/** Of each what it is called and how it is made. */
export type NamedTexts = readonly (readonly [string, Generator])[];
