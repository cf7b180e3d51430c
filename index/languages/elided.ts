import type { CutWord } from './language.ts';
import { cutAtBlanks } from './words.ts';

/** Words with what is elided before them apart: "l’article" is two words. `before` is a pattern of what may stand there, without its apostrophe. */
export function cutElided(before: string): (text: string) => Iterable<CutWord> {
  const elided = new RegExp(`^(?:${before})['’ʼ](?=\\p{L})`, 'iu');
  return function* (text) {
    for (const { 0: word, index } of cutAtBlanks(text)) {
      const length = elided.exec(word)?.[0].length ?? 0;
      if (length > 0) yield { 0: word.slice(0, length), index };
      yield { 0: word.slice(length), index: index + length };
    }
  };
}
