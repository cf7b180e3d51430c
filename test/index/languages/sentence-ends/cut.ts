import { sentenceEndsFor } from '../../../../index/languages/sentence-ends/sentence-ends.ts';

/** The sentences of a text, without the blanks at their ends. */
export function cut(text: string, language = 'en'): string[] {
  const edges = [0, ...sentenceEndsFor(language)(text), text.length];
  return edges.slice(1).map((end, i) => text.slice(edges[i], end).trim());
}

/** The same sentences, written into one text and cut again. */
export function cutAgain(sentences: readonly string[], language = 'en'): string[] {
  return cut(sentences.join(' '), language);
}
