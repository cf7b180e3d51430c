import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type WinkMethods } from 'wink-nlp';

let methods: WinkMethods | undefined;

/** The English model, loaded when it is first needed (0.1 s). */
export function wink(): WinkMethods {
  methods ??= winkNLP(model, ['sbd', 'pos', 'ner']);
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
