import type { QueryContext } from '../query-context.ts';
import { annotationsOf, formIn, type SentenceAnnotations } from '../sentence-annotations.ts';
import { featureGroup } from './group.ts';

/** The letters of the words: the same form, a common beginning, numbers, quoted phrases, little words. */
export const spelling = featureGroup(
  'spelling',
  ['same form', 'same beginning', 'number missing', 'quoted phrase', 'little words', 'names'],
  (query, sentence) => {
    const annotations = annotationsOf(query.index, sentence);
    const strengths = query.matches.bySentence.get(sentence);
    let form = 0;
    let beginning = 0;
    let numberMissing = 0;
    let names = 0;
    for (const [w, word] of query.question.words.entries()) {
      const share = query.matches.shares[w] as number;
      const found = (strengths?.[w] ?? 0) > 0;
      if (found && annotations.forms.includes(word.form)) form += share;
      if (!found) beginning += share * sameBeginning(word.form, annotations);
      if (!found && word.numeric) numberMissing += share;
      if (found && word.capitalised) names += share;
    }
    return {
      'same form': form,
      'same beginning': beginning,
      'number missing': numberMissing,
      'quoted phrase': quotedPhrase(query, sentence),
      'little words': littleWords(query, sentence),
      names,
    };
  },
);

/** How far the likeliest word of the sentence begins like `form`: 0 below 4 letters, 1 for the whole of it. */
function sameBeginning(form: string, { forms }: SentenceAnnotations): number {
  if (form.length < 4) return 0;
  let most = 0;
  for (const other of forms) {
    if (other.charCodeAt(0) !== form.charCodeAt(0) || other.charCodeAt(2) !== form.charCodeAt(2)) continue;
    let n = 0;
    while (n < form.length && form.charCodeAt(n) === other.charCodeAt(n)) n++;
    if (n >= 4) most = Math.max(most, (2 * n) / (form.length + other.length));
  }
  return most;
}

function quotedPhrase({ index, question }: QueryContext, sentence: number): number {
  if (question.phrases.length === 0) return 0;
  const forms = ` ${(index.sentences[sentence]?.tokens ?? []).map(({ form }) => form).join(' ')} `;
  return question.phrases.filter((phrase) => forms.includes(` ${phrase} `)).length / question.phrases.length;
}

/** Share of the question's stop words, without asking words and auxiliaries, that the sentence has: he, after, against. */
function littleWords({ index, question }: QueryContext, sentence: number): number {
  if (question.littleWords.length === 0) return 0;
  const { spoken } = annotationsOf(index, sentence);
  let found = 0;
  for (const little of question.littleWords) if (spoken.includes(formIn(index, little))) found++;
  return found / question.littleWords.length;
}
