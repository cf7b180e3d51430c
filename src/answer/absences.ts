import { wordsAbove } from './above.ts';
import type { View } from './candidates.ts';
import { alignment } from './features/meaning.ts';
import { isInHeading } from './heading-terms.ts';

/** What the best sentence neither has nor says in other words. */
export const absenceNames = [
  'unknown and nothing like it',
  'missing and nothing like it',
  'missing beside, unlike',
  'heaviest word missing',
  'focus missing',
  'verb missing',
  'first word missing',
  'first word unknown',
  'verbs unknown',
  'nouns unknown',
  'nouns missing beside, unlike',
  'name missing beside',
] as const;

/** The first four by the words' share of the question, the rest for one word: 0 it is there to 1 nothing is like it. */
export function absences(view: View, sentence: number): Record<(typeof absenceNames)[number], number> {
  const { words, focusWord } = view.question;
  const firstWord = words.findIndex(({ asking }) => !asking);
  const above = wordsAbove(view.index, view.question, view.index.sentences[sentence]?.passage ?? 0);
  const absent = {
    'unknown and nothing like it': 0,
    'missing and nothing like it': 0,
    'missing beside, unlike': 0,
    'heaviest word missing': 0,
    'focus missing': 0,
    'verb missing': 0,
    'first word missing': 0,
    'first word unknown': 0,
    'verbs unknown': 0,
    'nouns unknown': 0,
    'nouns missing beside, unlike': 0,
    'name missing beside': 0,
  };
  for (const [w, { matches, form, term, asking, capitalised, place, subject }] of words.entries()) {
    const own = view.matches.bySentence.get(sentence)?.[w] ?? 0;
    if (own > 0.9 || subject || above?.heading[w] || above?.leadIn[w]) continue;
    const lack = 1 - Math.max(own, alignment(view, sentence, w));
    const share = view.matches.shares[w] as number;
    if (matches.length === 0) absent['unknown and nothing like it'] += share * lack;
    absent['missing and nothing like it'] += share * lack;
    const lackBeside = Math.min(lack, 1 - inPassage(view, sentence, w));
    absent['missing beside, unlike'] += share * lackBeside;
    if (!asking) {
      const isVerb = view.similarity?.rowOf(form).isVerb ?? false;
      if (matches.length === 0 && w !== focusWord) absent[isVerb ? 'verbs unknown' : 'nouns unknown'] += lack / 3;
      if (!isVerb) absent['nouns missing beside, unlike'] += share * lackBeside;
      if (capitalised && place > 0 && matches.length > 0 && !isInHeading(view.index, term)) {
        absent['name missing beside'] += share * (1 - inPassage(view, sentence, w));
      }
    }
    absent['heaviest word missing'] = Math.max(absent['heaviest word missing'], share * lack);
    if (w === focusWord) absent['focus missing'] = lack;
    if (w === words.length - 1 && !asking) absent['verb missing'] = lack;
    if (w === firstWord) absent['first word missing'] = lack;
    if (w === firstWord && matches.length === 0) absent['first word unknown'] = lack;
  }
  return absent;
}

/** How well the passage of a sentence has a word of the question, 0 to 1. */
function inPassage({ index, matches }: View, sentence: number, word: number): number {
  const passage = index.passages[index.sentences[sentence]?.passage ?? 0];
  let most = 0;
  if (!passage) return most;
  for (let s = passage.first; s <= passage.last; s++) {
    most = Math.max(most, matches.bySentence.get(s)?.[word] ?? 0);
  }
  return most;
}
