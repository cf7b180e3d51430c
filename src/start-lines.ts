import { counted } from './terminal/counted.ts';

/** What there is to say once the bot is logged in. */
export interface Started {
  /** What the bot is called. */
  readonly bot: string;
  readonly servers: number;
  readonly articles: number;
  /** The link that adds it to a server. */
  readonly invite: string;
}

/** What whoever started the bot on a terminal reads last: how it stands, and what to do next. */
export function startLines({ bot, servers, articles, invite }: Started): string {
  const asked = articles > 0 ? `${counted(articles, 'article')} can be asked about` : noArticle;
  if (servers === 0) return `${bot} is logged in; ${asked}. It is in no server yet.\n${inviteLine(invite)}`;
  return `${bot} is in ${counted(servers, 'server')}; ${asked}. Help: /help on Discord, npm run --silent verbatim -- doctor here.\n`;
}

const noArticle = 'there is no article to ask about: put some into the folder of ARTICLES_DIR';

function inviteLine(invite: string): string {
  return `Invite the bot to your server: ${invite}\n`;
}

/** What is said when somebody adds the bot to a server. */
export function joinedLine(servers: number): string {
  return `The bot was added to a server (${servers} now). Try /ask there; /daily set sets up a daily post.\n`;
}
