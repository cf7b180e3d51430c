import { type ComparedVerdict, comparedVerdict } from './compared-verdict.ts';
import { lettersVerdict } from './letters-verdict.ts';
import { pastedWords } from './pasted.ts';
import type { Searched } from './places.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { tokensOf } from './tokens.ts';
import { mostPieces, nothing, type Verdict } from './verdict.ts';

/** From this share of the words around them on that stand beside them in the article too, quotation marks are the article's own. */
const articlesShare = 0.5;
/** From the one most like the article to the one least like it. */
const kinds = ['exact', 'near', 'stitched', 'changed', 'absent'] as const;

/**
 * The verdict on what a text sets off as quotations, each by itself. Undefined where there are none or more than are shown,
 * where none stands in an article, and where the words around them are the article's as well. `whole` is the text compared as one.
 */
export function quotationsVerdict(searched: Searched, text: string, whole: ComparedVerdict): Verdict | undefined {
  const pasted = pastedWords(text);
  const found = quotationsIn(pasted, searched.articles);
  if (!found || found.quoted.length > mostPieces) return undefined;
  if (shareAround(pasted, found.quoted, whole) >= articlesShare) return undefined;
  const judged = found.quoted.map((quotation) => ({
    text: quotation.text,
    verdict: lettersVerdict(searched, quotation.text) ?? comparedVerdict(searched, quotation.text, false).verdict,
  }));
  if (judged.every(({ verdict }) => verdict.kind === 'absent')) return undefined;
  const [only] = judged;
  return { ...(judged.length === 1 && only ? only.verdict : together(judged)), around: found.around };
}

interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
}

function together(judged: readonly Judged[]): Verdict {
  const worst = Math.max(...judged.map(({ verdict }) => kinds.indexOf(verdict.kind)));
  const verdicts = judged.map(({ verdict }) => verdict);
  const kind = kinds[Math.min(worst, kinds.indexOf('changed'))] ?? 'changed';
  return {
    ...nothing,
    kind,
    quotes: verdicts
      .flatMap((verdict) => (isSame(verdict) ? verdict.quotes.slice(0, 1) : verdict.quotes))
      .slice(0, mostPieces),
    occurrences: kind === 'exact' || kind === 'near' ? 1 : 0,
    insideWord: verdicts.some(({ insideWord }) => insideWord),
    differs: kind === 'near' ? [...new Set(verdicts.flatMap(({ differs }) => differs))] : [],
    changes: judged.flatMap(({ text, verdict }) => (verdict.kind === 'absent' ? [{ yours: text }] : verdict.changes)),
    quotations: judged.map(({ text, verdict }) => ({ text, kind: verdict.kind })),
  };
}

function isSame({ kind }: Verdict): boolean {
  return kind === 'exact' || kind === 'near';
}

/** The share of the words outside the quotations that the comparison found in place, 0 to 1. */
function shareAround(text: string, quoted: readonly Quotation[], { comparison }: ComparedVerdict): number {
  const { starts, words } = tokensOf(text);
  const isAround = (token: number): boolean => {
    const at = starts[token] as number;
    return words[token] === 1 && !quoted.some(({ span }) => at >= span.start && at < span.end);
  };
  const found = (comparison?.parts ?? []).flatMap(({ alignment }) => alignment.pairs.filter(([i]) => isAround(i)));
  const around = [...words.keys()].filter(isAround);
  return found.length / Math.max(1, around.length);
}
