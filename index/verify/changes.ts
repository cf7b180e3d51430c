import type { Article } from '../article.ts';
import { quoteFrom } from '../quote.ts';
import type { Edit } from './align.ts';
import type { Part } from './compare.ts';
import { foldText, foldWithOffsets, type Letters } from './fold.ts';
import { notesHidden } from './near.ts';
import { hideNoteMarks } from './note-marks.ts';
import { sectionNumberAt } from './quote-place.ts';
import { type Stretch, spanOf, type Tokens, wordsIn } from './tokens.ts';
import type { Change } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import { otherWords } from './word-breaks.ts';

/** What differs between a part of the text and its place, in order; no change of spacing, of note marks or of marks at the ends. */
export function changesOf(text: string, claim: Tokens, part: Part, vocabulary: Vocabulary): Change[] {
  const { tokens, alignment } = part;
  return alignment.edits.flatMap((edit) => {
    const marksOnly = wordsIn(claim, edit.claim) + wordsIn(tokens, edit.article) === 0;
    const isAtEnd = edit.claim.start === alignment.claim.start || edit.claim.end === alignment.claim.end;
    if ((marksOnly && isAtEnd) || isNote(text, claim, part, edit)) return [];
    return changeOf(text, claim, part, marksOnly ? withNeighbours(edit) : edit, vocabulary) ?? [];
  });
}

/** A comma alone says little: the words beside it go with it. Inside a part there always are some. */
function withNeighbours({ claim, article }: Edit): Edit {
  const wider = ({ start, end }: Stretch): Stretch => ({ start: Math.max(0, start - 1), end: end + 1 });
  return { claim: wider(claim), article: wider(article) };
}

/** Whether nothing but note marks was left out or put in. */
function isNote(text: string, claim: Tokens, { article, tokens }: Part, edit: Edit): boolean {
  const [yours, theirs] = [spanOf(claim, edit.claim), spanOf(tokens, edit.article)];
  if (yours && theirs) return false;
  const left = yours
    ? hideNoteMarks(text).slice(yours.start, yours.end)
    : notesHidden(article).text.slice(theirs?.start, theirs?.end);
  return foldText(left) === '';
}

/** Folded as it would be in the middle of a text, where a minus counts. */
function inside(words = ''): Letters {
  const text = `a ${words}`;
  const folded = foldWithOffsets(text);
  return { text, folded, from: 0, count: folded.text.length };
}

function changeOf(
  text: string,
  claim: Tokens,
  { article, tokens }: Part,
  edit: Edit,
  vocabulary: Vocabulary,
): Change | undefined {
  const yours = spanOf(claim, edit.claim);
  const theirs = spanOf(tokens, edit.article);
  const written = yours && text.slice(yours.start, yours.end);
  const quote = theirs && quoteAt(article, theirs);
  const [here, there] = [inside(written), inside(quote?.text)];
  if (here.folded.text === there.folded.text && otherWords(here, there, vocabulary).length === 0) return undefined;
  return { ...(written && { yours: written }), ...(quote && { theirs: quote }) };
}

/** The words of an article that a change has otherwise. */
export function quoteAt(article: Article, span: { readonly start: number; readonly end: number }) {
  return quoteFrom(article, span, { section: sectionNumberAt(article, span.start) });
}
