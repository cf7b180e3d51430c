/** A version that a heading or a line begins with; `length` counts what leads to its number, too: "## [1.2.0]", "Version 3". */
export interface Version {
  readonly number: string;
  readonly length: number;
}

const opening = /^(?:\[\s*)?(?:(?:version|release)\s+(?:v\.?\s?)?|v\.?\s?(?=\d))?(?:\[\s*v?)?/iu;
const number =
  /^\d{1,4}(?:\.\d{1,5}){0,3}(?:[-.]?(?:alpha|beta|rc|pre|preview|dev|post)(?:[-.]?\d{1,4}){0,2}|-\d{1,3}(?!\d|-))?/u;
/** What may stand behind a version; other words make it a section's number. */
const follows = /^(?:\s*\])?(?=$|\s*[-–—:(,/]|\s+\d{4}\b)/u;
const date =
  /^\s*[-–—:(,/]?\s*(?:\d{4}-\d\d|\d{4}\.\d\d|\d{4}\/\d\d|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|unreleased)/iu;

/**
 * "1.9.7", "v2.0", "[1.2.0] - 2021-03-04", "Version 3": three numbers by themselves, or fewer where a word, a bracket or a date
 * shows what they are. A date ("2021.03.04", "04.03.2021") is none.
 */
export function versionOf(text: string): Version | undefined {
  const line = text.trimEnd();
  const before = opening.exec(line)?.[0] ?? '';
  const found = number.exec(line.slice(before.length))?.[0];
  if (found === undefined || isDate(found)) return undefined;
  const behind = line.slice(before.length + found.length);
  const close = follows.exec(behind)?.[0];
  if (close === undefined) return undefined;
  const parts = found.split('.').length;
  const isNamed = /[a-z]/i.test(before) || (before !== '' && parts > 1);
  const isShown = isNamed || /[a-z]/i.test(found) || (parts > 1 && date.test(behind.slice(close.length)));
  return isShown || parts > 2 ? { number: found, length: before.length + found.length + close.length } : undefined;
}

/** Numbers such as 2021.03.04 and 04.03.2021. */
export function isDate(number: string): boolean {
  return (
    /^(?:19|20)\d\d[.-](?:0[1-9]|1[0-2])(?:[.-](?:0[1-9]|[12]\d|3[01]))?$/.test(number) ||
    /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(number)
  );
}
