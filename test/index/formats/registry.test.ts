import { expect, it } from 'vitest';
import { articleEndings, formatOf } from '../../../index/formats/registry.ts';

it('knows a file by the ending of its name, in capitals too', () => {
  const known = ['a.txt', 'a/b.c.MD', 'a.markdown', 'a.png', 'txt', '.txt', ''].map(
    (file) => formatOf(file)?.endings[0],
  );
  expect(known).toEqual(['.txt', '.md', '.md', undefined, undefined, undefined, undefined]);
});

it('has no ending twice', () => {
  expect(new Set(articleEndings).size).toBe(articleEndings.length);
});

it('opens a reader for each', async () => {
  const bytes = Buffer.from('One sentence.\n');
  const read = await Promise.all(['a.txt', 'a.md'].map(async (file) => (await formatOf(file)?.open())?.(bytes)));
  expect(read).toMatchObject([{ text: 'One sentence.\n' }, { text: 'One sentence.' }]);
});
