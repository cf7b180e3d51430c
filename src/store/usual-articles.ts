import type { Kysely } from 'kysely';
import type { UsualArticle, UsualArticles } from '../../commands/daily/usual-articles.ts';
import type { Tables } from './tables.ts';

/** Of the whole server. */
const everywhere = '';

/** The choices in a database whose tables are up to date. They are few, so all are known from the start; this process is the one that changes its servers'. */
export async function usualArticlesIn(db: Kysely<Tables>): Promise<UsualArticles> {
  const rows = await db.selectFrom('usual_articles').selectAll().execute();
  const byGuild = new Map<string, Map<string, string>>();
  const known = (guild: string): Map<string, string> => {
    const there = byGuild.get(guild) ?? new Map<string, string>();
    byGuild.set(guild, there);
    return there;
  };
  for (const { guild, channel, article } of rows) known(guild).set(channel, article);
  return {
    of: (guild) => [...(byGuild.get(guild) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(asChoice),
    choose: async (guild, channel = everywhere, article) => {
      const table = { guild, channel };
      if (article === undefined) {
        await db.deleteFrom('usual_articles').where('guild', '=', guild).where('channel', '=', channel).execute();
        known(guild).delete(channel);
        return;
      }
      await db
        .insertInto('usual_articles')
        .values({ ...table, article })
        .onConflict((conflict) => conflict.columns(['guild', 'channel']).doUpdateSet({ article }))
        .execute();
      known(guild).set(channel, article);
    },
  };
}

function asChoice([channel, article]: readonly [string, string]): UsualArticle {
  return channel === everywhere ? { article } : { channel, article };
}
