import bm25, { type Bm25 } from 'wink-bm25-text-search';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';
import { shown } from './minisearch.ts';
import { engineOf } from './peer.ts';

const nlp = winkNLP(model);
const { its } = nlp;

/** Stems of the words that aren't stop words, negated ones marked: as its README has it. */
function stems(text: string): string[] {
  const found: string[] = [];
  nlp
    .readDoc(text)
    .tokens()
    .filter((token: ItemToken) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .each((token: ItemToken) => {
      found.push(`${token.out(its.negationFlag) ? '!' : ''}${token.out(its.stem as unknown as ItsFunction<string>)}`);
    });
  return found;
}

function empty(): Bm25 {
  const engine = bm25();
  engine.defineConfig({ fldWeights: { text: 1 } });
  engine.definePrepTasks([stems]);
  return engine;
}

export const winkEngine = engineOf<Bm25>({
  index: (sentences) => {
    const engine = empty();
    for (const [id, text] of sentences.entries()) engine.addDoc({ text }, id);
    engine.consolidate();
    return engine;
  },
  serialize: (engine) => engine.exportJSON(),
  deserialize: (saved) => {
    const engine = empty();
    engine.importJSON(saved);
    return engine;
  },
  asking: (engine, sentences) => ({
    ask: (question) => engine.search(question, shown).map(([id]) => sentences[Number(id)]),
  }),
});
