import { type AskingRules, askedByWords } from './asked-by-words.ts';
import type { EntityKind } from './entities.ts';
import { fold } from './fold.ts';
import { ideographicStopWords, ideographs } from './ideographs.ts';
import {
  type CutWord,
  type Language,
  nobodySpeaks,
  noContrasts,
  nothing,
  type QuestionRules,
  type SentenceRules,
  type WordRules,
  wordSet,
} from './language.ts';
import { saidInWords } from './said.ts';
import { sentenceEndsFor } from './sentence-ends/sentence-ends.ts';
import { type StopList, stopListOf } from './stop-lists.ts';
import { cutAtBlanks } from './words.ts';
import { entitiesByWords, mentionsByWords, type WrittenWords } from './written-words.ts';

/** A language that puts blanks between its words, as lists of words with blanks between them and as patterns with `|`. Words are folded, but for `detected`, `means` and `written`. */
export interface LanguageWords {
  /** BCP 47, the language alone, and ISO 15924. */
  readonly code: string;
  readonly script: string;
  cut?(text: string): Iterable<CutWord>;
  /** The stem of a folded word. */
  stem(word: string): string;
  /** Nouns are joined in one word; not so where it isn't said. */
  readonly compounds?: boolean;
  /** Words of grammar: a published list, without those of it that carry content, and with others. */
  readonly stopList: StopList;
  readonly content: string;
  readonly grammar: string;
  /** Two to twelve in words, each with its forms, none where it is another word, too. */
  readonly numbers: readonly string[];
  /** Months in all their forms. */
  readonly months: string;
  readonly asking: AskingRules;
  /** Where `asking` doesn't tell what is asked for. */
  askedFor?: QuestionRules['askedFor'];
  /** The words of `asking`, for themselves. */
  readonly askers: string;
  /** Words that shape a question; what answers it mostly lacks them. */
  readonly shaping: string;
  readonly article: string;
  readonly capitalsName: boolean;
  /** What is said around a question, as patterns of words as they are typed. */
  readonly chat: readonly string[];
  /** What a chat writes short: "q que". */
  readonly short: readonly string[];
  /** Whoever speaks or is spoken to; and what leads from him to what he asks. */
  readonly people: string;
  readonly but: string;
  readonly pointsBack: string;
  /** What a sentence begins with that goes on from the one before; a pattern of words as they are written. */
  readonly joins: string;
  /** What it begins with where it is about one case or step: if, when. */
  readonly circumstance?: string;
  readonly means: {
    readonly reason: string;
    readonly by: string;
    readonly definition: string;
    readonly denial: string;
    readonly permission: string;
    readonly beforePlace: string;
    readonly beforeDate: string;
  };
  readonly written: WrittenWords;
  /** Its commonest little words, as they are written in small letters. */
  readonly detected: string;
  /** Letters that only this language has of those with its script, as a pattern; `(?!)` where there are none. */
  readonly marks: string;
  readonly caution: number;
  /** 0 where it isn't said. */
  readonly doubt?: number;
}

/** The entry of a language that differs from others in its words only. Patterns and sets are made when they are first asked for. */
export function makeLanguage(given: LanguageWords): Language {
  const words = once(() => wordsOf(given));
  const questions = once(() => questionsOf(given));
  const sentences = once(() => sentencesOf(given, words().stopWords));
  const detection = once(() => ({
    letters: undefined,
    littleWords: wordSet(given.detected),
    marks: new RegExp(given.marks, 'u'),
    opensQuestion: wordSet(),
    asks: undefined,
  }));
  return {
    code: given.code,
    scripts: [given.script],
    rules: 'own',
    sentenceEnds: sentenceEndsFor(given.code),
    get words() {
      return words();
    },
    get questions() {
      return questions();
    },
    get sentences() {
      return sentences();
    },
    get detection() {
      return detection();
    },
    contrasts: noContrasts,
    model: 'english',
    lexicon: false,
    caution: given.caution,
    doubt: given.doubt ?? 0,
    keyPhrases: 'noun phrases',
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function wordsOf({
  compounds = false,
  cut = cutAtBlanks,
  stem,
  stopList,
  content,
  grammar,
  askers,
  numbers,
  months,
}: LanguageWords): WordRules {
  const oneTerm = new Map(
    numbers.flatMap((forms, i) => [...wordSet(forms)].map((form) => [form, String(i + 2)] as const)),
  );
  const kept = new Set([...wordSet(content, months), ...oneTerm.keys()]);
  const listed = stopListOf(stopList)
    .map(fold)
    .filter((word) => word !== '' && !/\d/.test(word));
  const stopWords = [...listed, ...wordSet(grammar, askers)].filter((word) => !kept.has(word));
  return {
    cut,
    apart: ideographs,
    stopWords: new Set([...stopWords, ...ideographicStopWords]),
    oneTerm,
    stem,
    dates: { months: wordSet(months), before: wordSet(), between: wordSet('de di del'), ordinal: nothing },
    amountsIn: () => [],
    compounds,
    particles: { before: wordSet(), behind: wordSet() },
  };
}

/** Where nothing tells names from other words, none is looked for: a sentence without one would seem to lack the answer. */
function withoutNames(askedFor: QuestionRules['askedFor']): QuestionRules['askedFor'] {
  return (tokens, text) => {
    const asked = askedFor(tokens, text);
    return { ...asked, expects: asked.expects.filter((kind) => !nameKinds.has(kind)) };
  };
}

const nameKinds: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'place', 'name']);

function questionsOf({
  stem,
  asking,
  askedFor: given,
  askers,
  grammar,
  shaping,
  article,
  capitalsName,
  chat,
  short,
  people,
  but,
  written,
}: LanguageWords): QuestionRules {
  const shapes = wordSet(shaping, asking.auxiliaries);
  const asks = wordSet(askers);
  // Stemming loads a stemmer: what somebody says may be held against a language in which nothing is asked.
  const measured = once(() => new Set([...wordSet(asking.degrees, asking.nouns.date, asking.nouns.time)].map(stem)));
  const byWords = once(() => given ?? askedByWords(asking, stem));
  const askedFor: QuestionRules['askedFor'] = (tokens, text) => byWords()(tokens, text);
  const isBehindAsker = (before: string): boolean => asks.has(fold(/([\p{L}\p{M}]+)\s+$/u.exec(before)?.[1] ?? ''));
  return {
    askedFor: written.names ? askedFor : withoutNames(askedFor),
    isAsking: (word, before) => shapes.has(word) || (isBehindAsker(before) && measured().has(stem(word))),
    grammar: wordSet(askers, asking.auxiliaries, grammar),
    anyArticle: wordSet(article),
    capitalsName,
    chat: saidInWords(...chat),
    fillers: nothing,
    shortForms: { words: new Map(short.map((pair) => pair.split(/ (.*)/) as [string, string])), signs: [] },
    speaking: {
      ...nobodySpeaks,
      people: wordSet(people),
      askers: wordSet(askers),
      auxiliaries: wordSet(asking.auxiliaries),
      but: wordSet(but),
    },
  };
}

function sentencesOf(
  { pointsBack, joins, circumstance, means, written, askers }: LanguageWords,
  stopWords: ReadonlySet<string>,
): SentenceRules {
  const said = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');
  const before = (words: string): RegExp => new RegExp(String.raw`(?:^|[\s'’])(?:${words})[ ’']$`, 'iu');
  return {
    entitiesIn: entitiesByWords(written, (form) => stopWords.has(form)),
    pointsBack: wordSet(pointsBack),
    joins: new RegExp(String.raw`^\P{L}*(?:${joins})(?!\p{L})`, 'iu'),
    opensAlone: nothing,
    refersElsewhere: nothing,
    circumstance:
      circumstance === undefined ? nothing : new RegExp(String.raw`^\P{L}*(?:${circumstance})(?!\p{L})`, 'iu'),
    reason: said(means.reason),
    means: said(means.by),
    definition: said(means.definition),
    denial: said(means.denial),
    permission: said(means.permission),
    beforePlace: before(means.beforePlace),
    beforeDate: before(means.beforeDate),
    mentions: mentionsByWords(written, askers, `${askers} ${written.and}`),
  };
}
