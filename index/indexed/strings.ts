import { type Numbers, narrow } from './numbers.ts';

/** Strings by their ordinals, kept as one: a small part of what an array of them takes. Each is cut out when it is first asked for. */
export interface Strings {
  readonly size: number;
  /** The string with this ordinal; empty beyond the last. */
  of(ordinal: number): string;
  /** Whether it is this one; without cutting it out. */
  is(ordinal: number, text: string): boolean;
  readonly parts: StringParts;
}

/** `at` holds where each begins in `joined`, in UTF-16 units, and where the last ends. */
export interface StringParts {
  readonly joined: string;
  readonly at: Numbers;
}

export function stringsFrom(parts: StringParts): Strings {
  const { joined, at } = parts;
  const size = at.length - 1;
  const known: (string | undefined)[] = [];
  const cutOut = (ordinal: number): string => {
    const text = joined.slice(at[ordinal], at[ordinal + 1]);
    known[ordinal] = text;
    return text;
  };
  return {
    size,
    parts,
    of: (ordinal) => known[ordinal] ?? (ordinal < size ? cutOut(ordinal) : ''),
    is: (ordinal, text) => {
      const start = at[ordinal] as number;
      return (at[ordinal + 1] as number) - start === text.length && joined.startsWith(text, start);
    },
  };
}

export function joined(strings: readonly string[]): StringParts {
  const at = new Uint32Array(strings.length + 1);
  for (let i = 0; i < strings.length; i++) at[i + 1] = (at[i] as number) + (strings[i] as string).length;
  return { joined: strings.join(''), at: narrow(at) };
}
