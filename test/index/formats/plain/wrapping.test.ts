import { describe, expect, it } from 'vitest';
import { linesWithWords } from '../../../../index/formats/plain/line.ts';
import { isBrokenEarly, wrappingOf } from '../../../../index/formats/plain/wrapping.ts';

/** Which lines go on below, and how wide the lines are. */
function broken(text: string): [boolean[], number] {
  const lines = linesWithWords(text);
  const { goesOnBelow, width } = wrappingOf(lines, () => true);
  return [lines.map((_, i) => goesOnBelow(i)), width];
}

const wrapped =
  'Permission is hereby granted, free of charge, to any person\nthat has got a copy of it, and to others.\n';

describe('how a text was broken into lines', () => {
  it('is told by lines that stop in mid-sentence', () => {
    expect(broken(wrapped)).toEqual([[true, true], 59]);
  });

  it('is not told by lines that end', () => {
    expect(broken('One sentence ends here.\nAnother one ends here.\n')).toEqual([[false, false], 23]);
  });

  it('is not told by lines that each begin anew', () => {
    expect(broken('Monday to Friday 9 to 5\nSaturdays 10 to 12 only\nSundays closed all day\n')[0]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('may differ from one part to another', () => {
    const long =
      'This paragraph stands on a line of its own, which is wider than any line that was broken by hand would ever be, as here.';
    expect(broken(`${long}\n${long}\n\n${wrapped}\n${long}`)[0]).toEqual([false, false, true, true, false]);
  });

  it('leaves short lines that begin anew alone', () => {
    expect(broken(`${wrapped}\nOld lock\nNew lock\nUpper lock\n`)[0]).toEqual([true, true, false, false, false]);
  });

  it('leaves room for the next word where a line was ended', () => {
    const [line, next] = linesWithWords('The end of it\nBegins');
    expect([20, 30].map((width) => line && next && isBrokenEarly(line, next, width, 0.8))).toEqual([false, true]);
  });
});
