import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { Entity } from '../languages/entities.ts';

/** An entity with the ids of the content terms in it. */
export interface KnownEntity extends Entity {
  readonly terms: readonly number[];
}

/** What is known of a sentence before any question. Found out when a question first comes near it, and kept. */
export interface SentenceFacts {
  /** Term ids of the content words in order, with their folded forms and their places among all the words. */
  readonly terms: Int32Array;
  readonly forms: readonly string[];
  readonly places: Int32Array;
  /** All its words in order, grammar words too, by `formIn`. */
  readonly spoken: Int32Array;
  /** Numbers, dates and names; offsets in the article. */
  readonly entities: readonly KnownEntity[];
  /** It starts with a word that points back: he, it, these. */
  readonly pointsBack: boolean;
  readonly asks: boolean;
  /** It says for what reason: because, due to. */
  readonly givesReason: boolean;
  /** It says by what means: by …ing, through, using. */
  readonly givesMeans: boolean;
  /** It says what something is: is a, refers to, is called. */
  readonly defines: boolean;
}

/** An article of so many sentences is read whole at its first question (0.1 ms a sentence), a longer one bit by bit. */
const readAtOnce = 2_000;

const known = new WeakMap<ArticleIndex, (SentenceFacts | undefined)[]>();

/** The facts of the sentence with this ordinal in the article. */
export function factsOf(index: ArticleIndex, sentence: number): SentenceFacts {
  let list = known.get(index);
  if (!list) {
    const few = index.sentences.length <= readAtOnce;
    list = few ? index.sentences.map((one) => findOut(index, one)) : [];
    known.set(index, list);
  }
  const facts = list[sentence] ?? findOut(index, index.sentences[sentence] as IndexedSentence);
  list[sentence] = facts;
  return facts;
}

function findOut(index: ArticleIndex, sentence: IndexedSentence): SentenceFacts {
  const { start, end } = sentence.span;
  const text = index.article.text.slice(start, end);
  const content = sentence.tokens.flatMap((token, place) => (token.stop ? [] : [{ form: token.form, place }]));
  const rules = index.language.sentences;
  return {
    terms: sentence.terms,
    forms: content.map(({ form }) => form),
    places: Int32Array.from(content, ({ place }) => place),
    spoken: Int32Array.from(sentence.tokens, ({ form }) => idOf(formsIn(index), form)),
    entities: rules.entitiesIn(text).map((entity) => located(entity, sentence)),
    pointsBack: rules.pointsBack.has(sentence.tokens[0]?.form ?? ''),
    asks: /[?？]["'”’)]*$/.test(text),
    givesReason: rules.reason.test(text),
    givesMeans: rules.means.test(text),
    defines: rules.definition.test(text),
  };
}

function located(entity: Entity, { span, tokens, terms }: IndexedSentence): KnownEntity {
  const start = entity.start + span.start;
  const end = entity.end + span.start;
  const inside = tokens
    .filter(({ stop }) => !stop)
    .flatMap((token, i) => (token.start < end && start < token.end ? [i] : []));
  return { kind: entity.kind, start, end, terms: inside.map((i) => terms[i] as number) };
}

const forms = new WeakMap<ArticleIndex, Map<string, number>>();

function formsIn(index: ArticleIndex): Map<string, number> {
  const found = forms.get(index) ?? new Map<string, number>();
  forms.set(index, found);
  return found;
}

function idOf(ids: Map<string, number>, form: string): number {
  const id = ids.get(form) ?? ids.size;
  ids.set(form, id);
  return id;
}

/** What stands for a word, as folded, in `spoken`; -1 for one that no sentence read so far has. */
export function formIn(index: ArticleIndex, form: string): number {
  return formsIn(index).get(form) ?? -1;
}
