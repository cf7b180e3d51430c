import { expect, it } from 'vitest';
import { languages } from '../../../../commands/phrases/languages.ts';

it('has a cue of its language in every pattern by which an article is named', () => {
  const without = languages.flatMap(({ understands: { naming } }) => {
    const patterns = [...naming.article, ...naming.some, ...naming.whole];
    return patterns.filter(({ source }) => !naming.cues.some((cue) => source.includes(cue.source)));
  });
  expect(without).toEqual([]);
});

it('reads cues whatever their case, as the patterns are read', () => {
  const flags = languages.flatMap(({ understands: { naming } }) => naming.cues.map((cue) => cue.flags));
  expect([...new Set(flags)]).toEqual(['iu']);
});
