import type { ArticleIndex, IndexedSentence } from '../../article-index.ts';
import type { Token } from '../../languages/token.ts';
import type { Mention } from './mention.ts';

/** The names in a run of capitalised words: parted where one owns another, without words of grammar before them. */
export function namesIn(index: ArticleIndex, sentence: number, run: Mention): Mention[] {
  const { text } = index.article;
  const { owner, hasTitle } = index.language.sentences.mentions;
  const { tokens } = index.sentences[sentence] as IndexedSentence;
  const owners = [...text.slice(run.start, run.end).matchAll(owner)];
  const starts = [run.start, ...owners.map((gap) => run.start + gap.index + gap[0].length)];
  const ends = [...owners.map((gap) => run.start + gap.index), run.end];
  return starts.flatMap((start, i) => {
    const end = ends[i] as number;
    const inside = tokens.filter((token) => token.start >= start && token.start < end);
    const first = inside.slice(opensOnly(index, sentence, inside) ? 1 : 0).find(({ stop }) => !stop);
    if (!first) return [];
    return [{ kind: hasTitle(text.slice(first.start, end)) ? 'person' : run.kind, start: first.start, end }];
  });
}

/** A single name that opens a sentence, where any word has a capital: elsewhere the article has it with a capital only. */
export function openingName(index: ArticleIndex, sentence: number): Mention | undefined {
  const { text } = index.article;
  const [first, second] = index.sentences[sentence]?.tokens ?? [];
  if (!first || first.stop || !index.language.questions.capitalsName || !isCapital(text, first)) return undefined;
  const runsOn = second !== undefined && isCapital(text, second) && second.start - first.end < 2;
  return runsOn || !isCapitalElsewhere(index, first) ? undefined : { kind: 'name', start: first.start, end: first.end };
}

/** Whether the first word has its capital from the sentence that it opens: "**Fragments** of Hadrian's Wall", "**Following** the war". */
function opensOnly(index: ArticleIndex, sentence: number, [first, second]: readonly Token[]): boolean {
  const opens = first !== undefined && first.start === index.sentences[sentence]?.tokens[0]?.start;
  return opens && second?.stop === true && !isCapitalElsewhere(index, first);
}

/** Whether the article has a word inside sentences, and with a capital only. */
function isCapitalElsewhere({ article, sentences, postings, termIds }: ArticleIndex, { form, term }: Token): boolean {
  let isFound = false;
  for (const s of postings.of(termIds.get(term) ?? -1)) {
    for (const [place, token] of (sentences[s] as IndexedSentence).tokens.entries()) {
      if (place === 0 || token.form !== form) continue;
      if (!isCapital(article.text, token)) return false;
      isFound = true;
    }
  }
  return isFound;
}

export function isCapital(text: string, { start }: Token): boolean {
  return /\p{Lu}/u.test(text.charAt(start));
}
