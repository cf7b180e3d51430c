import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { saysIn, toldBy, toldIn } from '../indexed/annotations.ts';
import type { Numbers } from '../indexed/numbers.ts';
import type { Entity } from '../languages/entities.ts';
import { oncePer } from '../once-per.ts';

/** An entity with the ids of the content terms in it. */
export interface AnnotatedEntity extends Entity {
  readonly terms: readonly number[];
}

/** What is known of a sentence before any question. Found out when a question first comes near it, and kept. */
export interface SentenceAnnotations {
  /** Term ids of the content words in order, with their folded forms and their places among all the words. */
  readonly terms: Numbers;
  readonly forms: readonly string[];
  readonly places: Int32Array;
  /** All its words in order, grammar words too, by `formIn`. */
  readonly spoken: Int32Array;
  /** Numbers, dates and names; offsets in the article. The number that the author gave a clause or an item names nothing. */
  readonly entities: readonly AnnotatedEntity[];
  /** It starts with a word that points back: he, it, these. */
  readonly pointsBack: boolean;
  readonly asks: boolean;
  /** It says for what reason: because, due to. */
  readonly givesReason: boolean;
  /** It says by what means: by …ing, through, using. */
  readonly givesMeans: boolean;
  /** It says what something is: is a, refers to, is called. */
  readonly defines: boolean;
  readonly denies: boolean;
  /** It says what may, must or can't be done. */
  readonly permits: boolean;
}

/** Sentences of an article whose annotations are kept, at most. */
const mostKept = 4_096;

/** The annotations of the sentence with this ordinal in the article. */
export function annotationsOf(index: ArticleIndex, sentence: number): SentenceAnnotations {
  const kept = annotationsIn(index);
  const known = kept.get(sentence);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const annotations = annotate(index, sentence);
  kept.set(sentence, annotations);
  return annotations;
}

const annotationsIn = oncePer((_: ArticleIndex) => new Map<number, SentenceAnnotations>());

function annotate(index: ArticleIndex, ordinal: number): SentenceAnnotations {
  const sentence = index.sentences[ordinal] as IndexedSentence;
  const { start, end } = sentence.span;
  const text = index.article.text.slice(start, end);
  const content = sentence.tokens.flatMap((token, place) => (token.stop ? [] : [{ form: token.form, place }]));
  const rules = index.language.sentences;
  const told = toldIn(index.parts, ordinal) ?? toldBy(text, rules);
  const label = labelAt(index, sentence);
  return {
    terms: sentence.terms,
    forms: content.map(({ form }) => form),
    places: Int32Array.from(content, ({ place }) => place),
    spoken: spokenIn(index, ordinal),
    entities: told.entities
      .map((entity) => located(entity, sentence))
      .filter((entity) => !label || entity.start >= label.end),
    pointsBack: rules.pointsBack.has(sentence.tokens[0]?.form ?? ''),
    asks: asksIn(index.article.text, sentence.span),
    givesReason: saysIn(told, 'reason'),
    givesMeans: saysIn(told, 'means'),
    defines: saysIn(told, 'definition'),
    denies: saysIn(told, 'denial'),
    permits: saysIn(told, 'permission'),
  };
}

/** The author's number of the block that a sentence opens; undefined where it opens none that has one. */
export function labelAt({ passages }: ArticleIndex, { passage, span }: IndexedSentence): Span | undefined {
  const label = passages[passage]?.block.label;
  return label && label.start === span.start ? label : undefined;
}

/** The text of the sentence with this ordinal in the article, without the author's number before it. */
export function saidIn(index: ArticleIndex, sentence: number): string {
  const found = index.sentences[sentence];
  return found ? index.article.text.slice(labelAt(index, found)?.end ?? found.span.start, found.span.end) : '';
}

/** Whether a span ends in a question mark, quotation marks and brackets behind it aside. */
export function asksIn(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && `"'”’)`.includes(text.charAt(last))) last--;
  return last >= start && '?？'.includes(text.charAt(last));
}

function located(entity: Entity, { span, tokens, terms }: IndexedSentence): AnnotatedEntity {
  const start = entity.start + span.start;
  const end = entity.end + span.start;
  const inside = tokens
    .filter(({ stop }) => !stop)
    .flatMap((token, i) => (token.start < end && start < token.end ? [i] : []));
  return { kind: entity.kind, start, end, terms: inside.map((i) => terms[i] as number) };
}

/** By word the first of its form, so that the same form is the same number. */
function spokenIn({ parts, words }: ArticleIndex, sentence: number): Int32Array {
  const [from, end] = [parts.tokenAt[sentence], parts.tokenAt[sentence + 1]];
  return Int32Array.from(parts.tokenWords.subarray(from, end), (word) => words.ofForm(words.form(word)));
}

/** What stands for a word, as folded, in `spoken`; -1 for one that no sentence has. */
export function formIn({ words }: ArticleIndex, form: string): number {
  return words.ofForm(form);
}
