import type { Article } from '../article.ts';
import { quoteFrom } from '../quote.ts';
import type { Edit } from './align.ts';
import type { Part } from './compare.ts';
import { foldText } from './fold.ts';
import { sectionNumberAt } from './quote-place.ts';
import { type Stretch, spanOf, type Tokens, wordsIn } from './tokens.ts';
import type { Change } from './verdict.ts';

/** What differs between a part of the text and its place, in order; no change of spacing or of marks at the ends. */
export function changesOf(text: string, claim: Tokens, { article, tokens, alignment }: Part): Change[] {
  return alignment.edits.flatMap((edit) => {
    const marksOnly = wordsIn(claim, edit.claim) + wordsIn(tokens, edit.article) === 0;
    const isAtEnd = edit.claim.start === alignment.claim.start || edit.claim.end === alignment.claim.end;
    if (marksOnly && isAtEnd) return [];
    return changeOf(text, claim, article, tokens, marksOnly ? withNeighbours(edit) : edit) ?? [];
  });
}

/** A comma alone says little: the words beside it go with it. Inside a part there always are some. */
function withNeighbours({ claim, article }: Edit): Edit {
  const wider = ({ start, end }: Stretch): Stretch => ({ start: Math.max(0, start - 1), end: end + 1 });
  return { claim: wider(claim), article: wider(article) };
}

/** Folded as it would be in the middle of a text, where a minus counts. */
function inside(words = ''): string {
  return foldText(`a ${words}`);
}

function changeOf(text: string, claim: Tokens, article: Article, tokens: Tokens, edit: Edit): Change | undefined {
  const yours = spanOf(claim, edit.claim);
  const theirs = spanOf(tokens, edit.article);
  const written = yours && text.slice(yours.start, yours.end);
  const quote = theirs && quoteFrom(article, theirs, { section: sectionNumberAt(article, theirs.start) });
  if (inside(written) === inside(quote?.text)) return undefined;
  return { ...(written && { yours: written }), ...(quote && { theirs: quote }) };
}
