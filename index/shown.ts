/**
 * How a slice is put on a line: each run of line breaks, with the blanks around it, is one blank. Nothing else changes,
 * and a slice without line breaks is shown as it is.
 */
export function asShown(slice: string): string {
  return slice.replace(/[ \t]*[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ');
}
