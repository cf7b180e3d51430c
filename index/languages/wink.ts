import { createRequire } from 'node:module';
import type winkNLP from 'wink-nlp';
import type { Document, Model, WinkMethods } from 'wink-nlp';

const load = createRequire(import.meta.url);

/** What a text is read for: parts of speech, or entities. What isn't asked for takes as long as all the rest. */
type Purpose = 'pos' | 'ner';
const methods: Partial<Record<Purpose, WinkMethods>> = {};

/** wink-nlp with its English model, both loaded when they are first needed (0.2 s): most of what the terminal does goes without. */
export function wink(purpose: Purpose): WinkMethods {
  methods[purpose] ??= (load('wink-nlp') as typeof winkNLP)(
    load('wink-eng-lite-web-model') as Model,
    purpose === 'pos' ? ['sbd', 'pos'] : ['ner'],
  );
  return methods[purpose];
}

/** UTF-16 offsets of every token of `doc`, in order: wink gives blanks and values, and their lengths add up. */
export function tokenSpans(doc: Document, { its }: Pick<WinkMethods, 'its'>): { start: number; end: number }[] {
  const values = doc.tokens().out(its.value) as string[];
  const blanks = doc.tokens().out(its.precedingSpaces) as string[];
  let at = 0;
  return values.map((value, i) => {
    const start = at + (blanks[i]?.length ?? 0);
    at = start + value.length;
    return { start, end: at };
  });
}
