import { createRequire } from 'node:module';
import type winkNLP from 'wink-nlp';
import type { Document, Model, WinkMethods } from 'wink-nlp';

const load = createRequire(import.meta.url);
let methods: WinkMethods | undefined;

/** wink-nlp with its English model, both loaded when they are first needed (0.2 s): most of what the terminal does goes without. */
export function wink(): WinkMethods {
  methods ??= (load('wink-nlp') as typeof winkNLP)(load('wink-eng-lite-web-model') as Model, ['sbd', 'pos', 'ner']);
  return methods;
}

/** UTF-16 offsets of every token of `doc`, in order: wink gives blanks and values, and their lengths add up. */
export function tokenSpans(doc: Document): { start: number; end: number }[] {
  const { its } = wink();
  const values = doc.tokens().out(its.value) as string[];
  const blanks = doc.tokens().out(its.precedingSpaces) as string[];
  let at = 0;
  return values.map((value, i) => {
    const start = at + (blanks[i]?.length ?? 0);
    at = start + value.length;
    return { start, end: at };
  });
}
