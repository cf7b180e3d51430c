import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { type Library, libraryOf } from '../../../index/library.ts';
import type { Verdict } from '../../../index/verify/verdict.ts';
import { verifyQuote } from '../../../index/verify/verify.ts';
import { articleFrom } from '../seed-article.ts';

/** An article with what is hard to verify: figures, note marks, words that a blank or a hyphen makes others. */
export const harbour = articleFrom(
  `The harbour report

The survey asked 1,250 people about the bridge. Seventy per cent said they would not pay a toll. Nobody disagreed.

Under no circumstances may the gates be opened at night. The keeper may, with written leave of the board, open them by day.

Renal failure developed in 21/28 patients [12]. Hearing loss occurred in 12/28 [2, 6] of the cohort.

Rain fell all day.¹ The river rose two metres.² The mill was flooded.

The room is now here, and every day is the same. The manager decided to re-sign the player. We're sure that it's the therapist who said it. She sent an e-mail over wi-fi.
`,
  'harbour.txt',
);

export const harbourLibrary = libraryOf([harbour]);
export const lexicon = openLexicon('index/lexicon');

/** A verdict without what there is nothing to say of; changes as `yours → theirs`. */
export function brief(verdict: Verdict) {
  const { kind, quotes, differs, changes, around, quotations } = verdict;
  return {
    kind,
    quotes: quotes.map(({ text }) => text),
    ...(differs.length > 0 && { differs }),
    ...(changes.length > 0 && { changes: changes.map(({ yours = '', theirs }) => `${yours} → ${theirs?.text ?? ''}`) }),
    ...(around.length > 0 && { around }),
    ...(quotations.length > 0 && { quotations: quotations.map(({ text, kind: its }) => `${its}: ${text}`) }),
  };
}

/** What is said of a text in the harbour's article. */
export function judged(text: string, library: Library = harbourLibrary) {
  return brief(verifyQuote(library, text, undefined, lexicon));
}
