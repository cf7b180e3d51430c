import { expect, it } from 'vitest';
import { oncePer } from '../../index/once-per.ts';

it('works a value out once for each key, whatever the value', () => {
  const asked: string[] = [];
  const lengthOf = oncePer(({ text }: { readonly text: string }) => {
    asked.push(text);
    return text.length;
  });
  const [bees, none] = [{ text: 'bees' }, { text: '' }];
  expect([lengthOf(bees), lengthOf(none), lengthOf(bees), lengthOf(none), lengthOf({ text: 'bees' })]).toEqual([
    4, 0, 4, 0, 4,
  ]);
  expect(asked).toEqual(['bees', '', 'bees']);
});
