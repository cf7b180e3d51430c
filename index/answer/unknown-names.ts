import type { Span } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import { english } from '../languages/english.ts';
import { type Language, wordSet } from '../languages/language.ts';
import { properNamesIn, zoneCities } from '../languages/proper-names.ts';
import { simplify } from '../languages/simplified.ts';
import { editDistance } from '../lexicon/edit-distance.ts';
import { oncePer } from '../once-per.ts';
import { termOf } from '../terms.ts';
import type { Question, QuestionWord } from './question.ts';
import type { WordMeanings } from './similarity.ts';

/** What is needed of the lexicon. */
type Words = Pick<WordMeanings, 'id' | 'near' | 'partOfSpeech' | 'cosine' | 'related'>;

/** From this strength on WordNet takes two words for the same: a synonym is about .9. */
const sameMeaning = 0.85;

/**
 * What a question names and the article never uses, as it is written there: people, places, numbers, dates, whatever case they are typed in.
 * A question that rests on one may have a false premise, however well a sentence fits the rest. Without those that the
 * sentence says by a synonym.
 */
export function unknownNames(
  index: ArticleIndex,
  question: Question,
  sentence: number | undefined,
  lexicon?: Words,
): readonly string[] {
  const said = sentence === undefined ? [] : (index.sentences[sentence]?.tokens ?? []).filter(({ stop }) => !stop);
  const isSaid = ({ form }: QuestionWord): boolean =>
    lexicon !== undefined &&
    said.some((token) => lexicon.related(lexicon.id(form), lexicon.id(token.form)) >= sameMeaning);
  const words = question.words
    .filter(
      (word) =>
        question.unknownWords.includes(word.word) && names(index.language, question, word, lexicon) && !isSaid(word),
    )
    .map(({ word }) => word);
  return index.language.model === 'ideographic' ? [...ideographicNames(index, question), ...words] : words;
}

function names(language: Language, { words }: Question, word: QuestionWord, lexicon: Words | undefined): boolean {
  const { form, term, numeric, capitalised, place } = word;
  if (numeric) return true;
  if (language.model === 'ideographic' || word.asking) return false;
  const isMixed = words.some((other) => other.place > 0 && !other.capitalised);
  if (language.questions.capitalsName && capitalised && place > 0 && isMixed) return true;
  if (properTerms(language).has(term)) return true;
  return lexicon !== undefined && !isGrammar(word, language) && isNameByLexicon(form, lexicon);
}

const properNames = oncePer(({ code }: Language) => properNamesIn(code));

const properTerms = oncePer((language: Language): ReadonlySet<string> => {
  const { places, dates } = properNames(language);
  return new Set([...places, ...dates].map((form) => termOf(form, language)));
});

/** Words of grammar that are no stop words, since they say something: no dictionary of nouns, verbs and the like has them. */
const grammar: ReadonlySet<string> = wordSet(
  'since beside besides whenever wherever whichever whoever whereas whether although despite unless thru amid among alongside towards',
);
const contraction = /(?:s|d|m|ll|ve|re|nt)$/;

/** Such a word, or a stop word that is drawn together with another ("shes", "they'll") or misspelt by one letter. */
function isGrammar({ word, form }: QuestionWord, { words: { stopWords } }: Language): boolean {
  if (grammar.has(form) || /['’](?!s$)/u.test(word) || stopWords.has(form.replace(contraction, ''))) return true;
  const isNear = (stop: string): boolean => stop.charAt(0) === form.charAt(0) && editDistance(form, stop, 1) <= 1;
  return [...stopWords].some((stop) => stop.length >= shortestName && isNear(stop));
}

/** A shorter word that the lexicon doesn't know is as likely slang. */
const shortestName = 4;

/** What no dictionary has is a name or a term of its own, unless it is misspelt; and what is used as places are is a place. */
function isNameByLexicon(form: string, lexicon: Words): boolean {
  const id = lexicon.id(form);
  if (id < 0) return form.length >= shortestName && /^\p{L}+$/u.test(form) && lexicon.near(form).length === 0;
  return lexicon.partOfSpeech(id) === undefined ? form.length >= shortestName : isUsedLikePlaces(id, lexicon);
}

/** A place is used like so many others, and so much, as a mean: cities .45 to .75, "hotel" .39, "mayor" .32; hand-set. */
const placesCompared = 5;
const likePlaces = 0.5;

function isUsedLikePlaces(id: number, lexicon: Words): boolean {
  const known = likenessesToPlaces(lexicon);
  const likeness = known.get(id) ?? likenessToPlaces(id, lexicon);
  known.set(id, likeness);
  return likeness >= likePlaces;
}

/** By word of the lexicon: worked out when it is first asked for. */
const likenessesToPlaces = oncePer((_: Words) => new Map<number, number>());

function likenessToPlaces(id: number, lexicon: Words): number {
  const cosines = new Float64Array(placesIn(lexicon).map((place) => (place === id ? 1 : lexicon.cosine(id, place))));
  const nearest = cosines.sort().slice(-placesCompared).reverse();
  return nearest.reduce((sum, cosine) => sum + cosine, 0) / placesCompared;
}

const placesIn = oncePer((lexicon: Words): readonly number[] => {
  const ids = [...properNames(english).places, ...zoneCities].map((form) => lexicon.id(form));
  return [...new Set(ids)].filter((id) => id >= 0);
});

/** Countries, months and days by their whole names, since the words of such a question are single characters and pairs. */
function ideographicNames({ article, language }: ArticleIndex, { text }: Question): string[] {
  const { places, dates } = properNames(language);
  const written = inOneWriting(article.text);
  let asked = inOneWriting(text);
  const found: Span[] = [];
  for (const name of [...places, ...dates].sort((a, b) => b.length - a.length)) {
    const start = asked.indexOf(name);
    if (start < 0) continue;
    if (!written.includes(name)) found.push({ start, end: start + name.length });
    // A shorter name inside it isn't meant: 二月 in 十二月.
    asked = asked.replaceAll(name, ' '.repeat(name.length));
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
}

function inOneWriting(text: string): string {
  return [...text].map(simplify).join('');
}
