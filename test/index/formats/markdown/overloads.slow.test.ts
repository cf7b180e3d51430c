import { expect, it } from 'vitest';
import { readMarkdown } from '../../../../index/formats/markdown.ts';

it('keeps lines of millions of marks as they are', () => {
  const files = ['>'.repeat(5_000_000), `[${'a'.repeat(3_000_000)}`, `${'> '.repeat(1_000_000)}\`\`\``];
  expect(files.map((file) => readMarkdown(`${file}\n`).text === file)).toEqual([true, true, true]);
});
