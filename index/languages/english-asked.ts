import { type Asked, amounts, dates, people, places, type QuestionType, times } from './asked.ts';
import type { EntityKind } from './entities.ts';
import { wordSet } from './language.ts';
import type { Token } from './token.ts';

const personNouns =
  wordSet(`person people man woman leader king queen emperor president minister author actor actress artist
  composer scientist professor director governor mayor general writer philosopher politician engineer inventor founder
  owner player official ruler khan pope bishop scholar mathematician physicist poet member explorer secretary`);
const placeNouns =
  wordSet(`city country state river place location area region county town village continent island province
  district street mountain lake nation territory building museum university school park ocean sea valley capital site`);
const dateNouns = wordSet('year date day month century decade time era period season week');
const numberNouns =
  wordSet(`number population amount total size length height depth width distance area rate ratio percentage
  percent proportion fraction share age temperature speed weight score quantity`);
const moneyNouns = wordSet('cost price budget fee salary income revenue profit value wage fine debt');
const howNumber =
  wordSet(`many much long old far tall large big high deep wide fast often heavy few small hot cold close late
  soon thick`);
const kindNouns = wordSet(
  'kind type sort form name term word title example part one kinds types sorts forms names terms',
);
const weekdays = wordSet(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays`);
const auxiliaries =
  wordSet(`is are was were be been do does did has have had can could will would shall should may might must
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt`);
const askers = wordSet('who whom whos whose when where which what whats why how');

/** What an English question asks for, by its asking word and the noun behind it. */
export function askedInEnglish(tokens: readonly Token[]): Asked {
  const at = askerIn(tokens);
  if (at < 0) return withoutAsker(tokens);
  const asker = tokens[at]?.form as string;
  const next = tokens[at + 1]?.form ?? '';
  if (asker === 'who' || asker === 'whom' || asker === 'whos' || asker === 'whose') return asked('who', people);
  if (asker === 'when') return asked('when', tokens.some(({ form }) => weekdays.has(form)) ? times : dates);
  if (asker === 'where') return asked('where', places);
  if (asker === 'why') return asked('why', []);
  if (asker === 'how') return howMuch(tokens, at, next);
  if (next === 'percentage' || next === 'percent') return asked('how-many', ['percent', 'number'], tokens[at + 1]);
  if (asker === 'which' && (next === 'one' || next === 'ones')) return asked('which', []);
  return byNoun(asker === 'which', tokens, at);
}

/** Where the asking word stands; "when" is one before "did" or "was", or at the start: not in "name what happens when it rains". */
function askerIn(tokens: readonly Token[]): number {
  const asks = ({ form }: Token, i: number): boolean =>
    askers.has(form) && (form !== 'when' || auxiliaries.has(tokens[i + 1]?.form ?? ''));
  const found = tokens.findIndex(asks);
  return found < 0 && tokens[0]?.form === 'when' ? 0 : found;
}

function withoutAsker(tokens: readonly Token[]): Asked {
  const [first] = tokens;
  const isQuestion = first && auxiliaries.has(first.form) && tokens.length > 2;
  return isQuestion ? asked('yes-no', []) : asked('topic', [], tokens.filter(({ stop }) => !stop).at(-1));
}

function howMuch(tokens: readonly Token[], at: number, next: string): Asked {
  if (!howNumber.has(next)) return asked('how', []);
  const noun = next === 'many' || next === 'much' ? lastOfRun(tokens, at + 2, true) : tokens[at + 1];
  if (next === 'much' && (noun?.form === 'money' || auxiliaries.has(tokens[at + 2]?.form ?? ''))) {
    return asked('how-many', ['money', 'number', 'percent'], noun);
  }
  if (next === 'old') return asked('how-many', ['duration', 'number'], noun);
  if (next === 'long' || next === 'late' || next === 'soon') {
    return asked('how-many', ['duration', 'number', 'date'], noun);
  }
  return asked('how-many', amounts, noun);
}

function byNoun(which: boolean, tokens: readonly Token[], at: number): Asked {
  if (kindNouns.has(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.form === 'of') {
    return asked('what', [], lastOfRun(tokens, at + 3, true));
  }
  const noun = focusNoun(tokens, at + 1);
  const form = noun?.form ?? '';
  const one = form.replace(/ies$/, 'y').replace(/s$/, '');
  if (one === 'time' && noun === tokens[at + 1]) return asked('when', ['time'], noun);
  if (moneyNouns.has(one)) return asked('how-many', ['money', 'number'], noun);
  if (dateNouns.has(one)) return asked('when', dates, noun);
  if (numberNouns.has(one)) return asked('how-many', amounts, noun);
  if (personNouns.has(form) || personNouns.has(one)) return asked(which ? 'which' : 'what', people, noun);
  if (placeNouns.has(one)) return asked(which ? 'which' : 'what', places, noun);
  return asked(which ? 'which' : 'what', which ? ['name', 'person', 'place'] : [], noun);
}

/** The noun behind "which" or "what"; behind "what is the" it is the noun that follows there. */
function focusNoun(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at < tokens.length && (tokens[at]?.stop || auxiliaries.has(tokens[at]?.form ?? ''))) at++;
  const noun = lastOfRun(tokens, at, at === from);
  if (!noun || !kindNouns.has(noun.form)) return noun;
  const behind = tokens.indexOf(noun) + 1;
  return tokens[behind]?.form === 'of' ? (focusNoun(tokens, behind + 1) ?? noun) : noun;
}

/**
 * The noun of the content words that stand together from `at` on. Right behind the asking word the last of them is the verb,
 * unless an auxiliary follows: "which river flows through", but "which river did".
 */
function lastOfRun(tokens: readonly Token[], at: number, behindAsker = false): Token | undefined {
  let end = at;
  while (end < tokens.length && end < at + 5 && !tokens[end]?.stop && (end === at || isBeside(tokens, end))) end++;
  if (behindAsker && end === tokens.length) return tokens[Math.max(at, verbIn(tokens, at) - 1)];
  let last = end - 1;
  const verbInside = behindAsker && !auxiliaries.has(tokens[end]?.form ?? '');
  if (last > at && !isOwner(tokens[last - 1]) && (verbInside || /(?:ed|ing)$/.test(tokens[last]?.form ?? ''))) last--;
  return last >= at ? tokens[last] : undefined;
}

/** Nothing but a blank stands between a token and the one before it: no bracket, no comma. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

/** "Jacksonville's": the token is longer than its form by an apostrophe and an s. */
function isOwner(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === token.form.length + 2;
}

/** Where the verb stands in a run that goes to the end: the first word that looks like one, else the second word. */
function verbIn(tokens: readonly Token[], at: number): number {
  const found = tokens.findIndex(({ form }, i) => i > at && /(?:ed|[^su]s)$/.test(form));
  return found < 0 ? Math.min(at + 1, tokens.length) : found;
}

function asked(type: QuestionType, expects: readonly EntityKind[], focus?: Token): Asked {
  return { type, expects, ...(focus && !focus.stop && { focus: focus.term }) };
}
