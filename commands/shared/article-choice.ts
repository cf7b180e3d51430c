import type { Article } from '../../index/article.ts';
import { plain } from '../reply/prose.ts';
import { type Block, type Choice, heading, mostChoices, noEdition, note, type Reply } from '../reply/reply.ts';
import type { Context } from './command.ts';
import { lastAction } from './last-action.ts';
import { chooseSections } from './section-article.ts';
import { shortened } from './shortened.ts';

/** UTF-16 units of a choice's name and of what is said of it. */
const longestName = 100;

/** What is done with the article that is chosen: summed up, or a section of it read. As numbers they stand in buttons. */
export const purposes = ['sum', 'read'] as const;
export type Purpose = (typeof purposes)[number];

/**
 * Asks which of several articles is meant, from the one at `from` on. `asked` is what was typed, which stands above it: for `read` the
 * section, for `sum` a question about the whole, or nothing. Nothing of it is remembered: all stands in the message.
 */
export function askWhich(
  purpose: Purpose,
  asked: string,
  visibility: Reply['visibility'],
  context: Context,
  from = 0,
): Reply {
  const { library, phrases } = context;
  const all = purpose === 'sum' ? library.articles.map(sumOf) : readingsOf(asked, context);
  const isAll = all.length <= mostChoices;
  const shown = isAll ? all : all.slice(from, from + mostChoices - 1);
  const next = from + shown.length < all.length ? from + shown.length : 0;
  const more: Choice = {
    press: { verb: 'choose', edition: noEdition, at: next, to: purposes.indexOf(purpose) },
    name: plain(phrases.moreArticles()),
  };
  const among = isAll ? shown : [...shown, more];
  const question: Block[] = asked === '' ? [] : [{ kind: 'question', text: asked }];
  return {
    kind: 'reply',
    visibility,
    blocks: [...question, heading(phrases.whichArticle()), ...listOf(among, context)],
    choices: { placeholder: plain(phrases.chooseArticle()), among: among.map(withDetail(context)) },
    actions: [lastAction(visibility, noEdition, phrases)],
  };
}

function sumOf({ title, edition }: Article): Choice {
  return { press: { verb: 'sum', edition, at: 0 }, name: shortened(title, longestName) };
}

/** The articles that have the section, each with the press that reads it there. */
function readingsOf(wanted: string, { library }: Context): Choice[] {
  return library.articles.flatMap((article): Choice[] => {
    const sections = chooseSections([article], wanted)?.referred.sections ?? [];
    const [first, last] = [sections[0], sections.at(-1)];
    if (!first || !last) return [];
    const [at, to] = [article.sections.indexOf(first), article.sections.indexOf(last)];
    return [{ press: { verb: 'read', edition: article.edition, at, to }, name: shortened(article.title, longestName) }];
  });
}

/** Where there is no menu, the articles are a list whose numbers are typed. */
function listOf(among: readonly Choice[], { phrases, surface }: Context): Block[] {
  if (surface === undefined) return [];
  const items = among.map(({ name }, i) => ({
    name: [
      { kind: 'own' as const, text: `${i + 1}  ` },
      { kind: 'echo' as const, text: name },
    ],
  }));
  return [{ kind: 'list', items }, note(phrases.typeNumber(among.length))];
}

function withDetail({ library, phrases }: Context): (choice: Choice) => Choice {
  return (choice) => {
    const article = library.articles.find(({ edition }) => edition === choice.press.edition);
    if (!article) return choice;
    const facts = phrases.articleFacts({
      ...article,
      sections: article.sections.length,
      words: library.indexOf(article).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
    });
    return { ...choice, detail: shortened(plain(facts), longestName) };
  };
}
