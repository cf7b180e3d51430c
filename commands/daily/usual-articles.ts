/** The article that a channel mostly asks about, or a whole server. */
export interface UsualArticle {
  /** Missing where it holds for the whole server. */
  readonly channel?: string;
  /** The article's file. */
  readonly article: string;
}

/** What admins chose, by server. Asking never waits for the database. */
export interface UsualArticles {
  /** What was chosen in a server: its own first, then its channels'. */
  of(guild: string): readonly UsualArticle[];
  /** Chooses one, or with `article` undefined takes the choice back. Rejects when it can't be kept. */
  choose(guild: string, channel: string | undefined, article: string | undefined): Promise<void>;
}

/** The file of what is usual in a channel: its own, that of the channel that it is a thread of, or the server's. `channels` stand in that order. */
export function usualIn(usual: readonly UsualArticle[], channels: readonly string[]): string | undefined {
  const ofChannels = channels.map((id) => usual.find(({ channel }) => channel === id));
  const found = ofChannels.find((one) => one !== undefined) ?? usual.find(({ channel }) => channel === undefined);
  return found?.article;
}
