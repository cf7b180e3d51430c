import { blankEnds } from './blank-ends.ts';
import { followingOf } from './following.ts';
import { isFullStopEnd } from './full-stop.ts';
import { isGluedEnd } from './glued.ts';
import { type Mark, markAt, markPattern } from './mark.ts';
import { isQuestionEnd } from './question-mark.ts';
import { rulesFor } from './registry.ts';
import type { SentenceRules } from './rules.ts';
import { titleEnds } from './titles.ts';
import { isUnspacedEnd } from './unspaced.ts';

/**
 * How a language's paragraphs are cut: from a text to the ends of its sentences, as offsets in it, ascending, without the last.
 * Takes a language code such as `de` or `pt-BR`; what all scripts have in common is known for every language. Linear in the text.
 */
export function sentenceEndsFor(languageCode: string): (text: string) => number[] {
  const rules = rulesFor(languageCode);
  return rules.blanks ? blankEnds : (text) => endsIn(text, rules);
}

function endsIn(text: string, rules: SentenceRules): number[] {
  const small = !rules.unspaced && beginsSmall(text);
  const titles = rules.unspaced ? [] : titleEnds(text);
  const ends: number[] = [];
  let from = 0;
  let title = 0;
  for (const { 0: marks, index } of text.matchAll(markPattern(rules.marks))) {
    while ((titles[title] ?? Number.POSITIVE_INFINITY) <= index) {
      from = titles[title++] as number;
      ends.push(from);
    }
    if (index < from) continue;
    const mark = markAt(text, marks, index, from);
    if (ends.at(-1) === from && isLeftOver(mark)) ends.pop();
    else if (!isEnd(mark, rules, small)) continue;
    from = mark.end;
    ends.push(from);
  }
  return withoutWordlessRest(text, [...ends, ...titles.slice(title)]);
}

/** A mark without a word before it belongs to the sentence before, unless it opens a name (".env") or a sentence ("... and"). */
function isLeftOver({ marks, before, after, whole }: Mark): boolean {
  if (!whole || before.trim() !== '' || /^(?:[.…‥]{2,}|…)$/u.test(marks)) return false;
  return /^\s/.test(after) || /[^.?!]/u.test(marks);
}

/** Marks, signs and pictures behind the last sentence belong to it. */
function withoutWordlessRest(text: string, ends: readonly number[]): number[] {
  const last = ends.at(-1);
  return last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last)) ? [...ends] : ends.slice(0, -1);
}

/** No sentence begins with a capital, as people write in a chat: then small letters tell nothing of where one ends. */
function beginsSmall(text: string): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text.slice(0, 80)) && !/[.!?…]["”’»)\]]{0,4}\s+["“«(]?(?!I\b)\p{Lu}/u.test(text);
}

function isEnd(mark: Mark, rules: SentenceRules, small: boolean): boolean {
  const { marks, before, after } = mark;
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  if (rules.unspaced) return isUnspacedEnd(mark);
  if (/[^.?!…‥⋯\s]/u.test(marks)) return isOwnMarkEnd(mark);
  if (!/^\s/.test(after)) return isGluedEnd(mark, rules);
  if (/[?!]/.test(marks)) return isQuestionEnd(mark, rules, small);
  return marks === '.' ? isFullStopEnd(mark, rules, small) : isEllipsisEnd(mark, small);
}

/** A mark that does nothing but end sentences: the danda, the Arabic question mark, the ideographic full stop. */
function isOwnMarkEnd({ after }: Mark): boolean {
  return !/^\s*[,;:،،、，；]/u.test(after) && followingOf(` ${after}`) !== 'small';
}

/** Dots in a row end a sentence before a capital, though not when they stand for words left out: "[...]". */
function isEllipsisEnd({ before, closing, after }: Mark, small: boolean): boolean {
  const following = followingOf(after);
  if (/[([]$/.test(before) && closing !== '') return false;
  if (/["'“‘«(]\s*$/u.test(before)) return false;
  if (following === 'small') return small && closing === '' && /\S$/.test(before);
  return !['continuation', 'digit'].includes(following) && !/^\s+I\s/.test(after);
}
