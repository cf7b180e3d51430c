import type { DateRules } from './languages/language.ts';
import type { Token } from './languages/token.ts';

/**
 * Words that a month beside them tells: an ordinal is the number of a day ("December 28th", "the fifth of May"), and a month that is a
 * stop word otherwise is none ("in May", "5 May").
 */
export function withDates(tokens: Token[], dates: DateRules): Token[] {
  if (!tokens.some((token) => isOrdinal(token, dates) || isDoubtful(token, dates))) return tokens;
  const told = tokens.map((token, at) =>
    isDoubtful(token, dates) ? { ...token, stop: !isMonth(tokens, at, dates) } : token,
  );
  return told.map((token, at) => dayOfMonth(told, token, at, dates) ?? token);
}

/** Whether a month stands beside a word, or behind "of" or "the" beside it. */
export function isBesideMonth(tokens: readonly Token[], at: number, { months, between }: DateRules): boolean {
  return [-1, 1].some((step) => {
    const isBetween = between.has(tokens[at + step]?.form ?? '');
    return months.has(tokens[at + (isBetween ? 2 * step : step)]?.form ?? '');
  });
}

function isOrdinal({ term }: Token, { ordinal }: DateRules): boolean {
  return term.charCodeAt(0) < 58 && ordinal.test(term);
}

function isDoubtful({ stop, form }: Token, { months }: DateRules): boolean {
  return stop && months.has(form);
}

function isMonth(tokens: readonly Token[], at: number, { before, ordinal }: DateRules): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (/^(?:\d{1,2}|(?:1\d|20)\d\d)$/.test(token.term) || ordinal.test(token.term));
  return before.has(last?.form ?? '') || isNumber(last) || isNumber(next);
}

function dayOfMonth(tokens: readonly Token[], token: Token, at: number, dates: DateRules): Token | undefined {
  const day = dates.ordinal.exec(token.term)?.[1];
  return day !== undefined && isBesideMonth(tokens, at, dates) ? { ...token, form: day, term: day } : undefined;
}
