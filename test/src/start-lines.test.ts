import { expect, it } from 'vitest';
import { joinedLine, startLines } from '../../src/start-lines.ts';

const started = {
  bot: 'Verbatim#0001',
  servers: 0,
  articles: 3,
  invite: 'https://discord.com/oauth2/authorize?client_id=1',
};

it('ends with the link that invites a bot which is in no server', () => {
  expect(startLines(started)).toBe(
    'Verbatim#0001 is logged in; 3 articles can be asked about. It is in no server yet.\n' +
      'Invite the bot to your server: https://discord.com/oauth2/authorize?client_id=1\n',
  );
});

it('says in one line how many servers and articles there are, and where help is', () => {
  expect(startLines({ ...started, servers: 2, articles: 1 })).toBe(
    'Verbatim#0001 is in 2 servers; 1 article can be asked about. Help: /help on Discord, npm run --silent verbatim -- doctor here.\n',
  );
});

it('says where articles go where there is none', () => {
  expect(startLines({ ...started, servers: 1, articles: 0 })).toBe(
    'Verbatim#0001 is in 1 server; there is no article to ask about: put some into the folder of ARTICLES_DIR. Help: /help on Discord, npm run --silent verbatim -- doctor here.\n',
  );
});

it('says that the bot was added to a server, and what to try', () => {
  expect(joinedLine(1)).toBe(
    'The bot was added to a server (1 now). Try /ask there; /daily set sets up a daily post.\n',
  );
});
