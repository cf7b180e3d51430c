import { annotationsOf } from '../../index/answer/sentence-annotations.ts';
import type { WordMeanings } from '../../index/answer/similarity.ts';
import type { Span } from '../../index/article.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { english } from '../../index/languages/english.ts';
import type { EntityKind } from '../../index/languages/entities.ts';
import { tokenize } from '../../index/terms.ts';
import type { Item, QuestionSet } from './question-set.ts';

/** Likeness from which a word may stand for another in a question, so that it can still be answered. */
const sameMeaning = 0.6;

/**
 * Every third question with the noun it asks about, its first or its last word taken from a question about another article:
 * it still looks like one about this article, which has no answer to it. SQuAD 2.0's own unanswerable questions are made so.
 */
export function spoiltItems(set: QuestionSet): Item[] {
  return set.items
    .filter((item, i) => item.kind === 'answerable' && i % 3 === 1)
    .flatMap((item, i) => {
      const target = askedWord(item.question);
      const donor = set.items
        .slice(i * 7)
        .concat(set.items)
        .find((other) => other.article !== item.article && replaces(item, target, other));
      const word = donor && askedWord(donor.question);
      return target && word
        ? [{ ...item, kind: 'unanswerable' as const, gold: [], question: swap(item.question, target, word.value) }]
        : [];
    });
}

interface AskedWord {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly term: string;
}

function askedWord(question: string): AskedWord | undefined {
  const content = tokenize(question, english).filter(({ stop }) => !stop);
  const { focus } = askedFor(question);
  const other = question.length % 3 === 0 ? content.at(-1) : content[0];
  const token = content.find(({ term }) => term === focus) ?? other;
  return token && { ...token, value: question.slice(token.start, token.end) };
}

function askedFor(question: string): ReturnType<typeof english.questions.askedFor> {
  return english.questions.askedFor(tokenize(question, english), question);
}

function replaces({ article, question }: Item, target: AskedWord | undefined, other: Item): boolean {
  const word = askedWord(other.question);
  if (!target || !word || article.index.termIds.has(word.term)) return false;
  const type = (text: string): string => askedFor(text).type;
  return type(question) === type(other.question) && /^\p{Lu}/u.test(word.value) === /^\p{Lu}/u.test(target.value);
}

function swap(question: string, { start, end }: { start: number; end: number }, word: string): string {
  return question.slice(0, start) + word + question.slice(end);
}

/**
 * Every third question with a name or a date in it exchanged for another of the same article that stands nowhere near the answer:
 * "How many people live in Ashworth?" where the article says it of Kelderwick. Most have no answer any more.
 */
export function exchangedItems(set: QuestionSet): Item[] {
  return set.items
    .filter((item, i) => item.kind === 'answerable' && i % 3 === 2)
    .flatMap((item, i) => {
      const names = english.sentences
        .entitiesIn(item.question)
        .filter(({ kind, start }) => exchangeable.has(kind) && start > 0);
      const name = names.at(-1);
      const other = name && otherName(item, name.kind, i);
      return other === undefined
        ? []
        : [{ ...item, kind: 'unanswerable' as const, gold: [], question: swap(item.question, name as Span, other) }];
    });
}

const exchangeable: ReadonlySet<EntityKind> = new Set(['person', 'place', 'name', 'date']);

function otherName({ article: { index }, question, gold }: Item, kind: EntityKind, nth: number): string | undefined {
  const asked = new Set(tokenize(question, english).map(({ term }) => term));
  const { text } = index.article;
  const far = index.sentences.flatMap(({ span }, s) => {
    const source = sourceOf(index.article, span);
    const near = gold.some((one) => source && source.start < one.end + farAway && one.start < source.end + farAway);
    return near ? [] : annotationsOf(index, s).entities.filter((entity) => entity.kind === kind);
  });
  const names = [...new Set(far.map(({ start, end }) => text.slice(start, end)))];
  const others = names.filter(
    (name) => /^[\p{Lu}\d]/u.test(name) && !tokenize(name, english).some(({ term }) => asked.has(term)),
  );
  return others[(nth * 7) % Math.max(1, others.length)];
}

/** So far from the answer, in UTF-16 units, a sentence speaks of something else. */
const farAway = 1_000;

/** Every third question with up to two of its words put in others that mean nearly the same; it has the same answer. */
export function reworded(set: QuestionSet, lexicon: WordMeanings): Item[] {
  const pool = [...new Set(set.items.flatMap(({ question }) => plainWords(question).map(({ form }) => form)))];
  const standIns = new Map<string, string | undefined>();
  return set.items
    .filter((item, i) => item.kind === 'answerable' && i % 3 === 2)
    .flatMap((item) => {
      let question = item.question;
      let changed = 0;
      for (const token of plainWords(question).reverse()) {
        if (!standIns.has(token.form)) standIns.set(token.form, standIn(token.form, pool, lexicon));
        const word = standIns.get(token.form);
        if (word === undefined || changed === 2) continue;
        question = swap(question, token, word);
        changed++;
      }
      return changed > 0 ? [{ ...item, question }] : [];
    });
}

/** Content words that are no names and no numbers. */
function plainWords(question: string): { form: string; start: number; end: number }[] {
  return tokenize(question, english).filter(
    ({ stop, start, end }) => !stop && /^\p{Ll}{4,}$/u.test(question.slice(start, end)),
  );
}

function standIn(form: string, pool: readonly string[], lexicon: WordMeanings): string | undefined {
  const id = lexicon.id(form);
  let best: { word: string; likeness: number } | undefined;
  for (const word of pool) {
    if (word.slice(0, 4) === form.slice(0, 4)) continue;
    const likeness = lexicon.similarity(id, lexicon.id(word));
    if (likeness >= sameMeaning && likeness > (best?.likeness ?? 0)) best = { word, likeness };
  }
  return best?.word;
}
