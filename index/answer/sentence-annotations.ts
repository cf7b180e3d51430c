import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { Entity } from '../languages/entities.ts';
import { oncePer } from '../once-per.ts';

/** An entity with the ids of the content terms in it. */
export interface AnnotatedEntity extends Entity {
  readonly terms: readonly number[];
}

/** What is known of a sentence before any question. Found out when a question first comes near it, and kept. */
export interface SentenceAnnotations {
  /** Term ids of the content words in order, with their folded forms and their places among all the words. */
  readonly terms: Int32Array;
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

/** An article of so many sentences is read whole at its first question (0.1 ms a sentence), a longer one bit by bit. */
const readAtOnce = 2_000;

/** The annotations of the sentence with this ordinal in the article. */
export function annotationsOf(index: ArticleIndex, sentence: number): SentenceAnnotations {
  const list = annotationsIn(index);
  const annotations = list[sentence] ?? annotate(index, index.sentences[sentence] as IndexedSentence);
  list[sentence] = annotations;
  return annotations;
}

const annotationsIn = oncePer((index: ArticleIndex): (SentenceAnnotations | undefined)[] =>
  index.sentences.length <= readAtOnce ? index.sentences.map((one) => annotate(index, one)) : [],
);

function annotate(index: ArticleIndex, sentence: IndexedSentence): SentenceAnnotations {
  const { start, end } = sentence.span;
  const text = index.article.text.slice(start, end);
  const content = sentence.tokens.flatMap((token, place) => (token.stop ? [] : [{ form: token.form, place }]));
  const rules = index.language.sentences;
  const label = labelAt(index, sentence);
  return {
    terms: sentence.terms,
    forms: content.map(({ form }) => form),
    places: Int32Array.from(content, ({ place }) => place),
    spoken: Int32Array.from(sentence.tokens, ({ form }) => idOf(formsIn(index), form)),
    entities: rules
      .entitiesIn(text)
      .map((entity) => located(entity, sentence))
      .filter((entity) => !label || entity.start >= label.end),
    pointsBack: rules.pointsBack.has(sentence.tokens[0]?.form ?? ''),
    asks: /[?？]["'”’)]*$/.test(text),
    givesReason: matches(rules.reason, text),
    givesMeans: matches(rules.means, text),
    defines: matches(rules.definition, text),
    denies: matches(rules.denial, text),
    permits: matches(rules.permission, text),
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

/** Some of the patterns are global, for languages that have none. */
function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function located(entity: Entity, { span, tokens, terms }: IndexedSentence): AnnotatedEntity {
  const start = entity.start + span.start;
  const end = entity.end + span.start;
  const inside = tokens
    .filter(({ stop }) => !stop)
    .flatMap((token, i) => (token.start < end && start < token.end ? [i] : []));
  return { kind: entity.kind, start, end, terms: inside.map((i) => terms[i] as number) };
}

/** Ids of words as folded; filled as sentences are read. */
const formsIn = oncePer((_: ArticleIndex) => new Map<string, number>());

function idOf(ids: Map<string, number>, form: string): number {
  const id = ids.get(form) ?? ids.size;
  ids.set(form, id);
  return id;
}

/** What stands for a word, as folded, in `spoken`; -1 for one that no sentence read so far has. */
export function formIn(index: ArticleIndex, form: string): number {
  return formsIn(index).get(form) ?? -1;
}
