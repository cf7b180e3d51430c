/**
 * How a slice is put on a line: a run of line breaks, with the blanks around it, is one blank, and so is a tab.
 * Nothing else changes.
 */
export function asShown(slice: string): string {
  return slice.replace(/[ \t]*[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ').replaceAll('\t', ' ');
}
