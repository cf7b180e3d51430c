import { kindOf, opensGroup } from './abbreviation.ts';
import { followingOf, nextWord, opensSentence } from './following.ts';
import type { Mark } from './mark.ts';
import type { SentenceRules, WordKind } from './rules.ts';

/** The number or letter of an item or a section, alone before its full stop: "2.1", "(b", "iv". */
const label = /^\s*[([]?(?:(?:\d{1,3}\.)*\d{1,3}|\p{L}|[ivxlc]{1,5})[)\]]?$/iu;
/** The highest day of a month. A higher number is an ordinal only behind a word that tells so. */
const highestDay = 31;
/** Above it a number is a year. */
const highestOrdinal = 999;

/** Whether a single full stop with a blank behind it ends a sentence. `small` says that sentences begin in small letters here. */
export function isFullStopEnd(mark: Mark, rules: SentenceRules, small: boolean): boolean {
  const { before, after, whole } = mark;
  if (whole && label.test(before)) return false;
  if (/(?:^|\s)[`'"“‘]$/u.test(before) && mark.closing !== '') return false;
  const following = followingOf(after);
  if (following === 'continuation') return false;
  if (opensGroup(before, after, rules)) return false;
  const kind = kindOf(before, rules);
  if (following === 'small') return kind === 'word' && (small || isFullWord(before) || isBehindQuotation(mark, rules));
  if (following === 'camel') return kind === 'word' || kind === 'number' || kind === 'closing';
  if (kind === 'number') return isEndBehindNumber(before, after, rules);
  if (following === 'digit') return kind === 'word' && !/^\s+\d+[,;:)](?!\d)/.test(after);
  if (following === 'sign') return kind === 'word' || kind === 'closing';
  return isEndBeforeCapital(kind, mark, rules);
}

/** Letters from which on a word in small letters is none that is cut short, unless it is listed. */
const fullWord = /(?:^|\s)\p{Ll}{7,}$/u;

/** Behind a full word a sentence ends before a small letter, too: what follows has lost its beginning, or was typed so. */
function isFullWord(before: string): boolean {
  return fullWord.test(before.slice(-40));
}

/** Words of a quotation that is a sentence of its own rather than a name or a title, at least. */
const longQuotation = 6;

/** A quoted sentence whose full stop stands inside: what goes on behind it in small letters has lost its beginning, unless it says who spoke. */
function isBehindQuotation({ before, closing, after }: Mark, { openers, speech }: SentenceRules): boolean {
  if (!/^["”]/u.test(closing) || !openers.has(nextWord(after))) return false;
  if (after.split(/\s+/, 6).some((word) => speech.has(word.replace(/\P{L}+$/u, '')))) return false;
  const quoted = before.slice(Math.max(before.lastIndexOf('"'), before.lastIndexOf('“')) + 1);
  return quoted.split(/\s+/).length >= longQuotation;
}

function isEndBeforeCapital(kind: WordKind, { before, after }: Mark, rules: SentenceRules): boolean {
  if (kind === 'leading') return false;
  if (kind === 'numbering') return !isPartNumber(before, after, rules);
  if (kind === 'either' || kind === 'initial') return opensSentence(after, rules);
  return kind === 'word' || !rules.goesOn.has(nextWord(after).toLowerCase());
}

/** "Fig. S1", "No. IV", "app. B"; and the next abbreviation: "Wed. Sept. 5". */
function isPartNumber(before: string, after: string, rules: SentenceRules): boolean {
  const word = nextWord(after);
  if (/^(?:[IVXLC]+|\p{Lu})$/u.test(word)) return !opensSentence(after, rules);
  if (/^\s+["“(]?\p{Lu}\S*\d/u.test(after)) return true;
  return /(?:^|\s)\p{Lu}\p{Ll}+$/u.test(before) && /^\s+\p{Lu}\p{Ll}{1,4}\.\s/u.test(after);
}

/** Behind a number a sentence ends, unless it is an ordinal (German "3. Oktober"). */
function isEndBehindNumber(before: string, after: string, rules: SentenceRules): boolean {
  if (!rules.ordinals) return true;
  const [, lead = '', digits = ''] = /(?:(\S+)\s+)?([^\s(]+)$/u.exec(before) ?? [];
  if (lead.endsWith('.') && ['numbering', 'either'].includes(kindOf(lead.slice(0, -1), rules))) return true;
  const isCounted = rules.lettered.has(lead.toLowerCase());
  if (isCounted || opensSentence(after, rules)) return true;
  return Number(digits) > (rules.ordinals.has(lead.toLowerCase()) ? highestOrdinal : highestDay);
}
