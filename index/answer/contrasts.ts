import { headingsOf } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import type { ContrastRules } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';
import { isWrittenAsName } from './missing-names.ts';
import { missingWords } from './missing-terms.ts';
import type { QueryContext } from './query-context.ts';
import type { QuestionWord } from './question.ts';
import { rolesIn } from './roles.ts';

/** In what a question and a sentence exclude each other though they share their other words. */
export type Contrast = 'number' | 'opposite' | 'antonym' | 'denial' | 'without' | 'modifier' | 'topic alone';

/** A question laid beside a sentence. */
interface Laid {
  readonly query: QueryContext;
  readonly sentence: number;
  readonly rules: ContrastRules;
  /** The sentence, and what stands above it and is meant in it: headings, an introduction, the head of its table. */
  readonly text: string;
  readonly above: string;
  /** The words of the sentence, and the terms of both. */
  readonly said: readonly Token[];
  readonly terms: ReadonlySet<string>;
  readonly isYesNo: boolean;
}

const finders: readonly (readonly [Contrast, (laid: Laid) => boolean])[] = [
  ['number', exchangesNumber],
  ['opposite', exchangesOpposite],
  ['denial', deniesAlone],
  ['without', lacksWithout],
  ['antonym', exchangesAntonym],
  ['modifier', exchangesModifier],
  ['topic alone', hasTopicAlone],
];

/** The first contrast between a question and a sentence; undefined where there is none, and where the question asks which of two it is. */
export function contrastWith(query: QueryContext, sentence: number): Contrast | undefined {
  const { index, question } = query;
  const rules = index.language.contrasts;
  const own = index.sentences[sentence];
  if (!own || rules.or.test(question.text)) return undefined;
  const above = textAbove(index, sentence);
  const laid: Laid = {
    query,
    sentence,
    rules,
    text: index.article.text.slice(own.span.start, own.span.end),
    above,
    said: own.tokens,
    terms: new Set([...own.tokens, ...tokenize(above, index.language)].map(({ term }) => term)),
    isYesNo: question.asked.type === 'yes-no',
  };
  return finders.find(([, isFound]) => isFound(laid))?.[0];
}

function textAbove(index: ArticleIndex, sentence: number): string {
  const { passages, sentences, article } = index;
  const { passage, section } = sentences[sentence] as ArticleIndex['sentences'][number];
  const { block, first } = passages[passage] as ArticleIndex['passages'][number];
  const before = sentence > first && rolesIn(index)[sentence - 1] === 'question' ? sentences[sentence - 1] : undefined;
  const headings = article.sections.filter(({ number }) => number === section).flatMap(headingsOf);
  const spans = [...headings, ...(block.leads ?? []), ...(before ? [before.span] : [])];
  return spans.map(({ start, end }) => article.text.slice(start, end)).join('\n');
}

const cardinal = /^\d+(?:[.,]\d+)?$/;

/** "The **third** breach", where the sentence tells of the second breach; a yes or no may tell another amount. */
function exchangesNumber({ query, said, terms, isYesNo }: Laid): boolean {
  const { tokens } = query.question;
  const { ordinal } = query.index.language.words.dates;
  return tokens.some(({ term }, at) => {
    const like = ordinal.test(term) ? ordinal : cardinal.test(term) && !isYesNo ? cardinal : undefined;
    if (!like || terms.has(term)) return false;
    return said.some((other, place) => like.test(other.term) && sharesNoun(tokens, at, said, place));
  });
}

/** So many content words behind another may be what it belongs to: "the first **quarterly work meeting**". */
const nounPhrase = 3;

function sharesNoun(asked: readonly Token[], at: number, said: readonly Token[], place: number): boolean {
  const nouns = behind(asked, at);
  return behind(said, place).some((noun) => nouns.includes(noun));
}

function behind(tokens: readonly Token[], at: number): string[] {
  const next = tokens.slice(at + 1, at + 1 + nounPhrase);
  const end = next.findIndex(({ stop }) => stop);
  return next.slice(0, end < 0 ? undefined : end).flatMap(({ term }) => (/\d/.test(term) ? [] : [term]));
}

/** "Two a **day**", where the sentence has no unit of time but a week. With two of them a range may be meant: Monday to Friday. */
function exchangesOpposite({ query, rules, text, above, isYesNo }: Laid): boolean {
  return rules.opposites.some(({ sides, answersYesNo }) => {
    if (isYesNo && answersYesNo) return false;
    const [side, another] = sides.filter((one) => one.test(query.question.text));
    if (!side || another || side.test(text) || side.test(above)) return false;
    return sides.filter((other) => other.test(text)).length === 1;
  });
}

/** It asks what isn't, and the sentence tells what is. */
function deniesAlone({ query, rules, text, above, isYesNo }: Laid): boolean {
  const { question, index } = query;
  if (isYesNo || !question.denies || rules.if.test(question.text)) return false;
  const said = `${above}\n${text}`;
  return !index.language.sentences.denial.test(said) && !rules.impliedDenial.test(said);
}

/** It asks whether something may be without what the sentence doesn't speak of. */
function lacksWithout({ query, rules, terms, isYesNo }: Laid): boolean {
  const word = isYesNo ? rules.without.exec(query.question.text)?.[1] : undefined;
  const term = word === undefined ? undefined : tokenize(word, query.index.language)[0]?.term;
  return term !== undefined && !terms.has(term);
}

/** "The **lowest** rank", where the sentence tells of the highest rank. */
function exchangesAntonym({ query, sentence, said, terms, isYesNo }: Laid): boolean {
  const { similarity, question } = query;
  if (!similarity || isYesNo) return false;
  return missingWords(query, sentence).some(({ word }) => {
    const { term, form, place } = question.words[word] as QuestionWord;
    if (terms.has(term) || /\d/.test(term)) return false;
    const row = similarity.rowOf(form);
    return said.some(
      (other, at) => !other.stop && similarity.opposes(row, other.form) && sharesNoun(question.tokens, place, said, at),
    );
  });
}

/** From here on nothing in the sentence is like a word of the question. */
const nothingLike = 0.6;

/** "A **lathe** booking", where every booking that the sentence tells of is a kiln booking. Names are seldom told apart so. */
function exchangesModifier({ query, sentence, said, terms }: Laid): boolean {
  const { similarity, question } = query;
  const isNoun = ({ form, stop }: Token): boolean => !stop && similarity?.rowOf(form).isNoun === true;
  return missingWords(query, sentence).some(({ word, lack, asking }) => {
    const { term, place, capitalised } = question.words[word] as QuestionWord;
    const [modifier, head] = question.tokens.slice(place, place + 2);
    if (!modifier || !head || asking || capitalised || word === question.focusWord || lack < nothingLike) return false;
    if (terms.has(term) || !isNoun(modifier) || !isNoun(head)) return false;
    const heads = said.flatMap((token, at) => (token.term === head.term ? [said[at - 1]] : []));
    const isOther = (other: Token | undefined): boolean =>
      other !== undefined && isNoun(other) && !question.words.some((one) => one.term === other.term);
    return heads.length > 0 && heads.every(isOther);
  });
}

/** A name that stands in so large a share of an article's sentences, and in more than `fewest`, is its topic, and tells nothing of one of them. */
const topicShare = 0.2;
const fewest = 3;
/** Less than this is lacking where another word says the same. */
const saidOtherwise = 0.1;

/** "When was Shanghai **founded**?", where the article is about Shanghai, has nothing else of the question there, and never uses the verb. */
function hasTopicAlone({ query, sentence, isYesNo }: Laid): boolean {
  const { words } = query.question;
  const isTopic = (word: QuestionWord): boolean =>
    word.subject || (isWrittenAsName(query.index, word) && isEverywhere(query.index, word));
  if (isYesNo || !words.some(isTopic)) return false;
  const missing = new Map(missingWords(query, sentence).map((one) => [one.word, one]));
  const others = words.flatMap((word, w) => (word.asking || word.numeric || isTopic(word) ? [] : [missing.get(w)]));
  return (
    others.every((one) => one && one.lack > saidOtherwise) && others.some((one) => one?.unknown === true && one.verb)
  );
}

function isEverywhere({ postings, sentences }: ArticleIndex, { matches }: QuestionWord): boolean {
  const most = Math.max(fewest, topicShare * sentences.length);
  return matches.some(({ id }) => postings.count(id) > most);
}
