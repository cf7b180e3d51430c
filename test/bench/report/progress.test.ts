import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function written(isTTY: boolean): string {
  const parts: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => parts.push(text) }, 2);
  progress.step('lunr');
  progress.step('Orama');
  progress.end();
  return parts.join('');
}

test('progress is a bar on a terminal, and lines elsewhere', () => {
  expect(written(false)).toBe('1/2 lunr\n2/2 Orama\n');
  expect(written(true)).toBe(
    `\r\u001b[2K${'░'.repeat(20)} 1/2 lunr\r\u001b[2K${'█'.repeat(10)}${'░'.repeat(10)} 2/2 Orama\r\u001b[2K`,
  );
});
