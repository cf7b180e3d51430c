import { describe, expect, it } from 'vitest';
import { linesWithWords } from '../../../../index/formats/plain/line.ts';
import { withoutRules } from '../../../../index/formats/plain/rules.ts';
import { hasHead } from '../../../../index/formats/plain/table-head.ts';

/** Rows as they are written, their cells parted by bars. */
function isHeaded(text: string): boolean {
  const { lines } = withoutRules(linesWithWords(text));
  return hasHead(
    lines,
    lines.map(({ words }) => words.split('|').map((cell) => cell.trim())),
  );
}

describe('hasHead', () => {
  it('knows a head by the rule below it alone', () => {
    expect(isHeaded('a1 | b1\n-------\na2 | b2\na3 | b3\n')).toBe(true);
    expect(isHeaded('a1 | b1\n-------\na2 | b2\n-------\na3 | b3\n')).toBe(false);
  });

  it('knows one by words above figures', () => {
    expect(isHeaded('Stop | Time\nPier | 9:00\nQuay | 9:30\n')).toBe(true);
    expect(isHeaded('Stop 1 | Time\nPier | 9:00\nQuay | 9:30\n')).toBe(false);
    expect(isHeaded('Stop | Name\nPier | Old\nQuay | New\n')).toBe(false);
  });

  it('knows one of three short names and more, whatever stands below', () => {
    expect(isHeaded('Stop | Name | Owner\nPier | Old | Ada\nQuay | New | Ben\n')).toBe(true);
    expect(isHeaded('Stop | the name | the owner\nPier | Old | Ada\nQuay | New | Ben\n')).toBe(false);
  });

  it('takes no day of the week for one', () => {
    expect(isHeaded('Monday | Open\nTuesday | 9:00\nFriday | 9:30\n')).toBe(false);
  });
});
