import type { DailyAccess } from '../daily/access.ts';
import type { UsualArticle } from '../daily/usual-articles.ts';
import type { Prose } from '../reply/prose.ts';
import { note, type Reply, reply } from '../reply/reply.ts';
import { chooseArticle, refuseEmpty, usualOf } from './choose-article.ts';
import { type Context, type Input, textOf } from './command.ts';

/** In the place of an article: none. */
export const noArticle = '-';

/** `/daily usual`: chooses the article that is asked first in a channel or in the server, takes that back, or says what is chosen. */
export async function setUsual(input: Input, { guild, usual }: DailyAccess, context: Context): Promise<Reply> {
  const empty = refuseEmpty(context);
  if (empty) return empty;
  const named = textOf(input, 'article');
  const channel = textOf(input, 'channel') || undefined;
  if (named === '') return told(usualNotes(usual.of(guild), context));
  if (named === noArticle) {
    await usual.choose(guild, channel, undefined);
    return told(usualNotes(usual.of(guild), context));
  }
  const chosen = chooseArticle(named, context);
  if (chosen.kind === 'refusal') return chosen;
  await usual.choose(guild, channel, chosen.file);
  return told([context.phrases.daily.usual(chosen.title, channel)]);
}

/** What is chosen in a server, a line each; one that none is where that is so. */
export function usualNotes(chosen: readonly UsualArticle[], { library, phrases }: Context): Prose[] {
  const words = phrases.daily;
  if (chosen.length === 0) return [words.noneUsual(undefined)];
  return chosen.map(({ article, channel }) => {
    const found = usualOf({ library, usual: article });
    return found ? words.usual(found.title, channel) : words.usualGone(article);
  });
}

function told(notes: readonly Prose[]): Reply {
  return reply('private', ...notes.map(note));
}
