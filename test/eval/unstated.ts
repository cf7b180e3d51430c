import { annotationsOf } from '../../index/answer/sentence-annotations.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { keyPhrasesOf } from '../../index/key-phrases.ts';
import type { AskedArticle, Item, QuestionSet } from './question-set.ts';

/** A question that anyone might ask about a thing or a person, and the words without which no sentence answers it. */
interface Template {
  readonly ask: (subject: string) => string;
  readonly answeredBy: RegExp;
}

const ofThings: readonly Template[] = [
  { ask: (it) => `How much does ${it} cost?`, answeredBy: /cost|pric|pay|paid|[$€£]/i },
  { ask: (it) => `How many employees work for ${it}?`, answeredBy: /employ|staff|work/i },
  { ask: (it) => `At what hour does ${it} begin?`, answeredBy: /hour|begin|start|clock|[ap]\.m/i },
  { ask: (it) => `How heavy is ${it}?`, answeredBy: /heav|weigh|kilo|pound|ton/i },
  { ask: (it) => `Who designed ${it}?`, answeredBy: /design/i },
  { ask: (it) => `What colour is ${it}?`, answeredBy: /colou?r|red|blue|green|white|black|yellow/i },
  { ask: (it) => `How many visitors came to ${it} last year?`, answeredBy: /visit/i },
  { ask: (it) => `Which company supplies ${it}?`, answeredBy: /compan|suppl/i },
  { ask: (it) => `What is the telephone number of ${it}?`, answeredBy: /phone/i },
  { ask: (it) => `Who is the chairman of ${it}?`, answeredBy: /chair/i },
  { ask: (it) => `How often is ${it} cleaned?`, answeredBy: /clean/i },
  { ask: (it) => `In what year was ${it} abolished?`, answeredBy: /abolish|end/i },
  { ask: (it) => `What is the name of the owner of ${it}?`, answeredBy: /own/i },
  { ask: (it) => `Who criticised ${it}?`, answeredBy: /critic/i },
  { ask: (it) => `Which prize did ${it} win?`, answeredBy: /prize|award|win|won/i },
  { ask: (it) => `How wide is ${it}?`, answeredBy: /wide|width|met(?:er|re)|feet|mile/i },
  { ask: (it) => `When does ${it} expire?`, answeredBy: /expir|end|until/i },
  { ask: (it) => `What is the capacity of ${it}?`, answeredBy: /capacit|hold/i },
  { ask: (it) => `Where can I order ${it}?`, answeredBy: /order|buy|bought|sell|sold/i },
  { ask: (it) => `How long did it take to repair ${it}?`, answeredBy: /repair/i },
];
const ofPeople: readonly Template[] = [
  { ask: (it) => `What is ${it}'s age?`, answeredBy: /\bage|old\b|born/i },
  { ask: (it) => `When did ${it} get married?`, answeredBy: /marr|wife|husband|wed/i },
  { ask: (it) => `Where did ${it} go to school?`, answeredBy: /school|educat|universit|stud|college/i },
  { ask: (it) => `How many children does ${it} have?`, answeredBy: /child|son|daughter/i },
  { ask: (it) => `Who is ${it}'s lawyer?`, answeredBy: /lawyer|attorney/i },
  { ask: (it) => `What is ${it}'s salary?`, answeredBy: /salar|earn|paid|wage/i },
  { ask: (it) => `Which instrument does ${it} play?`, answeredBy: /instrument|play/i },
  { ask: (it) => `How much does ${it} weigh?`, answeredBy: /weigh|heav|kilo|pound/i },
  { ask: (it) => `What is the name of ${it}'s brother?`, answeredBy: /brother|sibling/i },
  { ask: (it) => `At what time did ${it} arrive?`, answeredBy: /arriv|o'clock|[ap]\.m/i },
];

/** Subjects asked about in an article: its best phrases of two words or more, and its people. */
const mostSubjects = 24;

/**
 * About one question for every `every` of a set: what nobody says about what the article speaks of. A sentence about the
 * subject is always found; what is asked isn't in it.
 */
export function unstatedItems(set: QuestionSet, every = 3): Item[] {
  const counts = new Map<AskedArticle, number>();
  for (const { article } of set.items) counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts].flatMap(([article, count], nth) =>
    questionsAbout(article, nth)
      .slice(0, Math.ceil(count / every))
      .map((question) => ({ kind: 'unanswerable' as const, question, gold: [], article })),
  );
}

function questionsAbout({ index }: AskedArticle, nth: number): string[] {
  const asked = (subjects: readonly string[], templates: readonly Template[]): string[][] =>
    templates.map((_, round) =>
      subjects.flatMap((subject, i) => {
        const template = templates[(i * 3 + round * 7 + nth) % templates.length] as Template;
        return isStated(index, subject, template) ? [] : [template.ask(subject)];
      }),
    );
  const things = asked(thingsIn(index), ofThings).flat();
  const people = asked(peopleIn(index), ofPeople).flat();
  return things.flatMap((question, i) => (people[i] === undefined ? [question] : [question, people[i]]));
}

function thingsIn(index: ArticleIndex): string[] {
  return keyPhrasesOf(index)
    .map(({ text }) => text)
    .filter((text) => /^\S+(?: \S+){1,3}$/.test(text))
    .slice(0, mostSubjects)
    .map((text) => (/^\p{Ll}/u.test(text) || / (?:of|and) /.test(text) ? `the ${text}` : text));
}

function peopleIn(index: ArticleIndex): string[] {
  const people = index.sentences.flatMap((_, s) =>
    annotationsOf(index, s)
      .entities.filter(({ kind }) => kind === 'person')
      .map(({ start, end }) => index.article.text.slice(start, end)),
  );
  return [...new Set(people)].slice(0, mostSubjects);
}

/** Whether a sentence, or the one behind it, speaks of the subject and has a word that could answer. */
function isStated({ article, sentences }: ArticleIndex, subject: string, { answeredBy }: Template): boolean {
  const name = subject.replace(/^the /, '').toLowerCase();
  return sentences.some(({ span }, s) => {
    const text = article.text.slice(span.start, sentences[s + 1]?.span.end ?? span.end);
    return text.toLowerCase().includes(name) && answeredBy.test(text);
  });
}
