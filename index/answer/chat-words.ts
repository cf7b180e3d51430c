import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';

/**
 * The tokens of a question without those that are only talk around it: "hey", "does anyone know", "lol". A single such word that the
 * article uses may be meant, and stays; so do all where nothing else would be left.
 */
export function withoutChat(index: ArticleIndex, text: string, tokens: readonly Token[]): readonly Token[] {
  const talk = [...text.matchAll(index.language.questions.chat)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    isPhrase: /\s/.test(words.trim()),
  }));
  if (talk.length === 0) return tokens;
  const heard = tokens.filter((token) => {
    const said = talk.find(({ start, end }) => start <= token.start && token.end <= end);
    return !said || (!said.isPhrase && !token.stop && index.termIds.has(token.term));
  });
  return heard.some(({ stop }) => !stop) ? heard : tokens;
}
