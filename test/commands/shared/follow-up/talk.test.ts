import { describe, expect, it } from 'vitest';
import { isTalk } from '../../../../commands/shared/follow-up/talk.ts';

describe('talk', () => {
  it.each([
    'thanks',
    'ok',
    'lol',
    'nice one',
    'got it, thanks!',
    '👍',
    '<:thumbs:123456789012345678>',
    'that is great',
  ])('is “%s”', (text) => {
    expect(isTalk(text)).toBe(true);
  });

  it.each(['is it good?', 'no dogs?', 'when', 'thanks, and when?'])('is not “%s”', (text) => {
    expect(isTalk(text)).toBe(false);
  });
});
