import { randomFrom } from '../../eval/random.ts';

/** What is asked of every engine, in order. */
export interface AskedOf {
  readonly questions: readonly string[];
  /** Beginnings of words, as they are typed into an option that completes them. */
  readonly typed: readonly string[];
  /** Texts that may stand in the sentences. */
  readonly quotes: readonly string[];
}

/** Questions of the documents' own, evenly drawn, at most `most`; beginnings of their longest words; and sentences of the corpus, as they are, altered, or strange. */
export function askedOf(questions: readonly string[], sentences: readonly string[], most: number): AskedOf {
  const step = Math.max(1, questions.length / most);
  const drawn = Array.from(
    { length: Math.min(most, questions.length) },
    (_, i) => questions[Math.floor(i * step)] as string,
  );
  const random = randomFrom(2);
  return {
    questions: drawn,
    typed: drawn.map((question, i) => longestWord(question).slice(0, 2 + (i % 4))),
    quotes: drawn.map((question, i) => {
      const sentence = sentences[Math.floor(random() * sentences.length)] as string;
      // Copied exactly, with a word changed, from somewhere else.
      return [sentence, altered(sentence), question][i % 3] as string;
    }),
  };
}

function longestWord(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [text];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function altered(sentence: string): string {
  const words = sentence.split(' ');
  return words.with(words.length >> 1, 'hardly').join(' ');
}
