import type { APIMessage } from 'discord.js';
import { addDays } from '../../commands/daily/calendar.ts';
import { editionsOf } from '../../commands/daily/cycle.ts';
import type { Schedule } from '../../commands/daily/ledger.ts';
import { composePost } from '../../commands/shared/daily-post.ts';
import { loadLibrary } from '../../index/library.ts';
import { onePage } from '../../src/discord/daily-page.ts';
import { bodyOf } from '../../src/discord/message.ts';
import type { Reader } from './markdown-html.ts';
import { pageOf } from './page.ts';

/** Seven days' posts of an article, one below the other as in a channel on a phone. */
export interface WeekScene {
  readonly name: string;
  /** The article's file. */
  readonly file: string;
}

const phone = 360;
const days = 7;
const firstDay = '2026-11-23';

/** The article that comes with the bot, and three texts of this project: a guide, a list of changes, and what it is and does. */
export const weekScenes: readonly WeekScene[] = [
  { name: 'week-article', file: 'seeds/000_a074e05998764c93.txt' },
  { name: 'week-guide', file: 'docs/operate.md' },
  { name: 'week-changes', file: 'CHANGELOG.md' },
  { name: 'week-readme', file: 'README.md' },
];

/** The posts as the bot makes them; `reader` sees them. */
export async function weekPicture({ name, file }: WeekScene, reader: Reader) {
  const library = await loadLibrary([file]);
  const [article] = library.articles;
  if (!article) throw new Error(`${file} can't be read: ${library.problems.map(({ reason }) => reason)}`);
  const editions = editionsOf([library.indexOf(article)]);
  const schedule = { article: article.file, editions, cycleStart: firstDay, language: 'en' } as Schedule;
  const parts = Array.from({ length: days }, (_, day) => {
    const date = addDays(firstDay, day);
    const posted = composePost(schedule, date, { library });
    if (!posted) throw new Error(`${file} has no post of ${date}`);
    const { components } = bodyOf(onePage(posted.message, day + 1));
    const message = { author: { username: 'Verbatim' }, content: '', embeds: [], attachments: [], components };
    return {
      kind: 'answered',
      message: message as unknown as APIMessage,
      at: Date.parse(`${date}T09:00:00Z`),
    } as const;
  });
  return { name, width: phone, html: pageOf(parts, phone, reader) };
}
