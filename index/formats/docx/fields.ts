/** Fields that are open, outermost first; what stands before `result` is their code. */
export interface Field {
  code: string;
  isResult: boolean;
}

/** UTF-16 units of a field's code: an address has two thousand. */
const longestCode = 4_000;

/** Adds to the code of a field that is open. */
export function addCode(field: Field, words: string): void {
  if (field.code.length < longestCode) field.code += words.slice(0, longestCode);
}

export function readsCode(fields: readonly Field[]): boolean {
  return fields.some(({ isResult }) => !isResult);
}

/** Inside a table of contents, of authorities, or an index. */
export function isContentsField(fields: readonly Field[]): boolean {
  return fields.some(({ code }) => /^\s*(?:TOC|TOA|INDEX)\b/i.test(code));
}

/** Where the innermost link leads: an address, or a place in the document behind `#`. */
export function linkOf(fields: readonly Field[]): string | undefined {
  const code = fields.findLast((field) => /^\s*HYPERLINK\b/i.test(field.code))?.code;
  if (code === undefined) return undefined;
  const [, place, address] = /HYPERLINK\s+(?:\\l\s+"([^"]*)"|"([^"]*)")/i.exec(code) ?? [];
  return place === undefined ? address : `#${place}`;
}
