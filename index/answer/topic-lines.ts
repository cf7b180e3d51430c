import { headingsOf, type Span } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import type { Language } from '../languages/language.ts';
import { oncePer } from '../once-per.ts';
import { tokenize } from '../terms.ts';
import type { Matches } from './match.ts';
import type { Question } from './question.ts';
import { rolesIn } from './roles.ts';
import type { Similarity } from './similarity.ts';

/** The line that a sentence stands under and that says what it is about: the question that it answers, or the nearest heading. */
export interface TopicLine {
  readonly kind: 'question' | 'heading';
  /** Its content words: their terms, and their folded forms in order. */
  readonly terms: ReadonlySet<string>;
  readonly forms: readonly string[];
  /** All its words as folded, in order, without the author's number before them. */
  readonly spoken: readonly string[];
}

/** By sentence; undefined where none stands above. One line is one object, however many sentences stand under it. */
export const topicLines = oncePer((index: ArticleIndex): readonly (TopicLine | undefined)[] => {
  const made = new Map<number, TopicLine>();
  const lineAt = (kind: TopicLine['kind'], { start, end }: Span): TopicLine => {
    const known = made.get(start);
    if (known) return known;
    const line = lineOf(kind, index.article.text.slice(start, end), index.language);
    made.set(start, line);
    return line;
  };
  const headings = new Map(index.article.sections.map((section) => [section.number, headingsOf(section).at(-1)]));
  const roles = rolesIn(index);
  return index.sentences.map(({ passage, section }, sentence) => {
    const { block, first } = index.passages[passage] as ArticleIndex['passages'][number];
    const question = block.leads?.findLast(({ kind }) => kind === 'question');
    if (question) return lineAt('question', question);
    const before = index.sentences[sentence - 1];
    if (before && sentence > first && roles[sentence - 1] === 'question') return lineAt('question', before.span);
    const heading = headings.get(section);
    return heading && lineAt(isQuestion(index.article.text, heading) ? 'question' : 'heading', heading);
  });
});

function isQuestion(text: string, { end }: Span): boolean {
  return /[?？؟]["'”’»)\]]*\s*$/u.test(text.slice(Math.max(0, end - 4), end));
}

function lineOf(kind: TopicLine['kind'], text: string, language: Language): TopicLine {
  const tokens = tokenize(text, language);
  const content = tokens.filter(({ stop }) => !stop);
  const from = label.exec(text)?.[0].length ?? 0;
  return {
    kind,
    terms: new Set(content.map(({ term }) => term)),
    forms: content.map(({ form }) => form),
    spoken: tokens.filter(({ start }) => start >= from).map(({ form }) => form),
  };
}

/** "2.1 ", "3) ", "Q: ", "Q4. ": of the line, but nothing that anybody would ask. */
const label = /^\s*(?:Q\d*[.:)]|\d+[.)]|\d+(?:\.\d+)+[.)]?)\s+/iu;

/** The lines of an article with the sentences that stand under each. */
export const linesIn = oncePer((index: ArticleIndex): ReadonlyMap<TopicLine, readonly number[]> => {
  const below = new Map<TopicLine, number[]>();
  for (const [sentence, line] of topicLines(index).entries()) {
    if (!line) continue;
    const list = below.get(line);
    if (list) list.push(sentence);
    else below.set(line, [sentence]);
  }
  return below;
});

/** What a question needs to be held against a line. */
interface Asked {
  readonly index: ArticleIndex;
  readonly question: Question;
  readonly matches: Matches;
  readonly similarity: Similarity | undefined;
}

/** Shares 0 to 1: of the question by what the line has, the same with words alike in meaning, and of the line's words by what the question has. */
export interface LineMeeting {
  readonly covers: number;
  readonly aligned: number;
  readonly covered: number;
}

export function lineMeets(asked: Asked, line: TopicLine): LineMeeting {
  const { words } = asked.question;
  const { shares } = asked.matches;
  let [covers, aligned] = [0, 0];
  for (let w = 0; w < words.length; w++) {
    covers += (shares[w] as number) * strengthIn(asked, line, w);
    aligned += (shares[w] as number) * likenessIn(asked, line, w);
  }
  const terms = new Set(words.map(({ term }) => term));
  const shared = [...line.terms].filter((term) => terms.has(term)).length;
  return { covers, aligned, covered: line.terms.size > 0 ? shared / line.terms.size : 0 };
}

/** How well a line has a word of the question: by the word itself, or by what it may be misspelt from. */
export function strengthIn({ index, question }: Asked, { terms }: TopicLine, word: number): number {
  const { term, matches } = question.words[word] as Question['words'][number];
  if (terms.has(term)) return 1;
  const inLine = matches.filter(({ id }) => terms.has(index.terms.of(id)));
  return inLine.reduce((most, { weight }) => Math.max(most, weight), 0);
}

/** The same, or by a word alike in meaning. */
export function likenessIn(asked: Asked, line: TopicLine, word: number): number {
  const exact = strengthIn(asked, line, word);
  return exact > 0 ? exact : likenessTo(asked, line, word);
}

function likenessTo({ similarity, question }: Asked, { forms }: TopicLine, word: number): number {
  if (!similarity) return 0;
  const row = similarity.rowOf(question.words[word]?.form ?? '');
  return row.id < 0 ? 0 : forms.reduce((most, form) => Math.max(most, similarity.toForm(row, form)), 0);
}
