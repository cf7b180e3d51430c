import { expect, it } from 'vitest';
import { articleNamed } from '../../../commands/shared/choose-article.ts';
import { bees, contextOf, wolves } from '../library.ts';

it('knows an article by its file, its title, whatever the case, and by a part that only one has', () => {
  const { library } = contextOf(bees, wolves);
  const found = ['bees.md', 'BEES', 'wolv', 'es', 'cats', ''].map((name) => articleNamed(library, name)?.file);
  expect(found).toEqual(['bees.md', 'bees.md', 'wolves.md', undefined, undefined, undefined]);
});
