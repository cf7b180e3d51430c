import type { Answer } from '../../index/answer/answer.ts';
import type { Quote } from '../../index/quote.ts';
import type { Verdict } from '../../index/verify/verdict.ts';

/** A quote as scripts get it: offsets in UTF-16 units, `source` in the file, `answer` inside the text. */
export function quoteJson({
  article,
  edition,
  section,
  sentences,
  path,
  span,
  source,
  text,
  score,
  answer,
  context,
}: Quote): object {
  return {
    article,
    edition,
    section,
    reference: referenceOf(section, sentences),
    start: span.start,
    end: span.end,
    ...(source && { source: [source.start, source.end] }),
    text,
    ...(score !== undefined && { score }),
    ...(answer && { answer: [answer.start, answer.end] }),
    ...(context && { context: [context.start, context.end] }),
    ...(path && { path }),
  };
}

export function answerJson({ question, kind, confidence, quotes, closest, unknownWords }: Answer): object {
  return { question, kind, confidence, quotes: quotes.map(quoteJson), closest: closest.map(quoteJson), unknownWords };
}

/** `yours` are words of the text, `article` the quote that stands there instead; one may be missing. */
export function verdictJson({ kind, quotes, closest, occurrences, insideWord, differs, changes }: Verdict): object {
  return {
    kind,
    quotes: quotes.map(quoteJson),
    ...((kind === 'exact' || kind === 'near') && { occurrences, insideWord }),
    ...(kind === 'near' && { differs }),
    ...((kind === 'changed' || kind === 'stitched') && {
      changes: changes.map(({ yours, theirs }) => ({
        ...(yours !== undefined && { yours }),
        ...(theirs && { article: quoteJson(theirs) }),
      })),
    }),
    ...(kind === 'absent' && { closest: closest.map(quoteJson) }),
  };
}

function referenceOf(section: string, sentences: Quote['sentences']): string {
  if (!sentences) return `§${section}`;
  const [first, last] = sentences;
  return first === last ? `§${section}, sentence ${first}` : `§${section}, sentences ${first}–${last}`;
}
