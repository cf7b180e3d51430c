import type { Span } from '../../article.ts';
import type { ArticleIndex, IndexedSentence } from '../../article-index.ts';
import type { EntityKind } from '../../languages/entities.ts';
import { answeringCells } from '../answer-column.ts';
import type { QueryContext } from '../query-context.ts';
import { annotationsOf } from '../sentence-annotations.ts';
import { amountsIn } from './amounts.ts';
import { inRows, joined } from './joined.ts';
import { isName, type Mention, nameKinds } from './mention.ts';
import { namesIn, openingName } from './names.ts';

/** The mentions of a sentence that could answer, in order: of the kinds asked for, saying more than the question, in cells that may answer. */
export function mentionsIn(query: QueryContext, sentence: number): Mention[] {
  const { index } = query;
  const kinds = kindsAsked(query);
  const passage = index.passages[index.sentences[sentence]?.passage ?? 0];
  const cells = passage && answeringCells(query, passage.block);
  const isIn = ({ start, end }: Span): boolean =>
    !cells || cells.some((cell) => cell.start <= start && end <= cell.end);
  const fitting = joined(index, allMentions(query, sentence)).filter(
    (mention) =>
      kinds.includes(mention.kind) &&
      isIn(mention) &&
      saysMore(query, sentence, mention) &&
      !(query.question.asked.expects[0] === 'person' && isPlaceOnly(index, mention)),
  );
  return inRows(index, fitting);
}

/** Any name may be a person's or a place's: a capital, and "of" before it, tell little more. */
function kindsAsked({ index, question: { asked, measure, text } }: QueryContext): readonly EntityKind[] {
  if (measure === 'percent' || text.search(index.language.sentences.mentions.asksForShare) >= 0) return ['percent'];
  return asked.expects.some((kind) => nameKinds.includes(kind)) ? nameKinds : asked.expects;
}

function allMentions(query: QueryContext, sentence: number): Mention[] {
  const { index } = query;
  const found = annotationsOf(index, sentence).entities.flatMap((entity) =>
    isName(entity) ? namesIn(index, sentence, entity) : amountsIn(query, sentence, entity),
  );
  const opening = openingName(index, sentence);
  return opening && !found.some(({ start }) => start <= opening.start) ? [opening, ...found] : found;
}

/** What stands behind "across" or "in" is no person, as it may be behind "of". */
function isPlaceOnly({ article, language }: ArticleIndex, { kind, start }: Mention): boolean {
  const before = article.text.slice(Math.max(0, start - 24), start);
  return kind === 'place' && before.search(language.sentences.mentions.beforeAnyName) < 0;
}

/** It has a word that the question doesn't have. */
function saysMore({ matches, index }: QueryContext, sentence: number, mention: Mention): boolean {
  const terms = termsIn(index, sentence, mention);
  return (terms.length === 0 && !isName(mention)) || terms.some((term) => !matches.wordOf.has(term));
}

/** Ids of the content terms in a span of a sentence. */
function termsIn({ sentences }: ArticleIndex, sentence: number, { start, end }: Span): number[] {
  const { tokens, terms } = sentences[sentence] as IndexedSentence;
  const content = tokens.filter(({ stop }) => !stop);
  return content.flatMap((token, i) => (token.start < end && start < token.end ? [terms[i] as number] : []));
}
