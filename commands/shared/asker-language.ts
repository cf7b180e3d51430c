import { languageOfQuestion } from '../../index/languages/detect.ts';
import { languages } from '../phrases/languages.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** The phrases for who asks a question, by the question's language, English where the bot doesn't speak it; undefined where it can't be told. */
export function phrasesOfQuestion(question: string): Phrases | undefined {
  const asked = languageOfQuestion(question);
  if (asked === undefined) return undefined;
  const own = languages.filter(({ language }) => language.split('-')[0] === asked);
  return own.find(({ understands }) => understands.ownCharacters?.test(question)) ?? own[0] ?? languages[0];
}
