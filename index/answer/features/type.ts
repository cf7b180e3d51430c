import type { ArticleIndex } from '../../article-index.ts';
import type { EntityKind } from '../../languages/entities.ts';
import { addedCoverage, coverage } from '../match.ts';
import type { QueryContext } from '../query-context.ts';
import { type AnnotatedEntity, annotationsOf, type SentenceAnnotations } from '../sentence-annotations.ts';
import { featureGroup } from './group.ts';

/** Whether the sentence has the kind of words that the question asks for, other than those of the question. */
export const type = featureGroup(
  'type',
  [
    'has the likeliest kind',
    'has any kind asked for',
    'who: a name',
    'when: a date',
    'where: a place',
    'how many: a number',
    'why: a reason',
    'how: a means',
    'what: a definition',
    'what: a name',
    'new words',
    'kind, with words before',
    'kind, with words',
    'number beside its noun',
    'defines what is asked',
    'denies',
    'yes or no: permits',
  ],
  (query, sentence) => {
    const annotations = annotationsOf(query.index, sentence);
    const { type, expects } = query.question.asked;
    const fresh = annotations.entities.filter((entity) => isNew(query, entity));
    const has = (kinds: readonly EntityKind[]): number => (fresh.some(({ kind }) => kinds.includes(kind)) ? 1 : 0);
    const kind = expects.length > 0 ? has(expects) : 0;
    const first = query.index.passages[query.index.sentences[sentence]?.passage ?? 0]?.first ?? 0;
    const mayDefine = type === 'what' || type === 'who' || type === 'topic';
    return {
      'has the likeliest kind': expects.length > 0 ? has(expects.slice(0, 1)) : 0,
      'has any kind asked for': kind,
      'who: a name': type === 'who' ? has(anyName) : 0,
      'when: a date': type === 'when' ? has(['date']) : 0,
      'where: a place': type === 'where' ? has(anyName) : 0,
      'how many: a number': type === 'how-many' ? has(anyNumber) : 0,
      'why: a reason': type === 'why' && annotations.givesReason ? 1 : 0,
      'how: a means': type === 'how' && annotations.givesMeans ? 1 : 0,
      'what: a definition': (type === 'what' || type === 'topic') && annotations.defines ? 1 : 0,
      'what: a name': type === 'what' || type === 'which' ? has(anyName) : 0,
      'new words': newWords(query, annotations),
      'kind, with words before': kind && sentence > first ? addedCoverage(query.matches, sentence, sentence - 1) : 0,
      'kind, with words': kind * coverage(query.matches, sentence),
      'number beside its noun': type === 'how-many' ? besideNoun(query, annotations, sentence) : 0,
      'defines what is asked': mayDefine ? definesAsked(query, sentence, annotations) : 0,
      denies: type !== 'yes-no' && annotations.denies && !query.question.denies ? 1 : 0,
      'yes or no: permits': type === 'yes-no' && annotations.permits ? 1 : 0,
    };
  },
);

const anyName: readonly EntityKind[] = ['person', 'place', 'name'];
const anyNumber: readonly EntityKind[] = ['number', 'percent', 'money', 'duration'];

/** Whether an entity says more than the question itself does. */
export function isNew({ matches }: Pick<QueryContext, 'matches'>, { terms }: AnnotatedEntity): boolean {
  return terms.length === 0 || terms.some((term) => !matches.wordOf.has(term));
}

/** What follows a word that is being defined: `"Keeper" means …`, "Shims are …", "Keeper (n.): …". */
const definesWhatIsBefore =
  /^["”’')\]]*(?: \([^)]{1,40}\))?(?:,? (?:is|are|was|were|means?|shall mean|refers? to|denotes?|stands for|consists? of)\b|\s?[:–—])/;
/** A subject is found among so many content words at the beginning of a sentence. */
const longestSubject = 5;

/** 1 when a sentence opens with all that the question names and says what it is; less where it names more than the question does. */
function definesAsked(
  { index, question, matches }: QueryContext,
  sentence: number,
  { terms, places }: SentenceAnnotations,
): number {
  let asked = 0;
  for (const { asking, subject } of question.words) asked += asking || subject ? 0 : 1;
  if (asked === 0 || asked > 4) return 0;
  const said = new Set<number>();
  const opening = Math.min(longestSubject, terms.length);
  for (let i = 0; i < opening; i++) {
    const word = matches.wordOf.get(terms[i] as number);
    if (word === undefined || question.words[word]?.asking || question.words[word]?.subject) continue;
    said.add(word);
    if (said.size < asked) continue;
    const { tokens, span } = index.sentences[sentence] as ArticleIndex['sentences'][number];
    const end = tokens[places[i] as number]?.end ?? span.end;
    if (definesWhatIsBefore.test(index.article.text.slice(end, Math.min(end + 60, span.end)))) {
      return 1 / (2 + i - said.size);
    }
  }
  return 0;
}

/** 1 when a number stands right before the noun that is counted: "about 3,000 people". */
function besideNoun(
  { index, question, matches }: QueryContext,
  { entities }: SentenceAnnotations,
  sentence: number,
): number {
  if (question.focusWord < 0) return 0;
  const tokens = index.sentences[sentence]?.tokens ?? [];
  const nouns = tokens.filter(({ term }) => matches.wordOf.get(index.termIds.get(term) ?? -1) === question.focusWord);
  const numbers = entities.filter(({ kind }) => anyNumber.includes(kind));
  return numbers.some(({ end }) => nouns.some(({ start }) => start >= end - 30 && start - end < 24)) ? 1 : 0;
}

function newWords({ matches }: QueryContext, { terms }: SentenceAnnotations): number {
  if (terms.length === 0) return 0;
  let fresh = 0;
  for (const term of terms) fresh += matches.wordOf.has(term) ? 0 : 1;
  return fresh / terms.length;
}
