// A process that asks for a post where it is told to, and delivers what is due, over the real database and a stand-in for Discord, and ends itself by SIGKILL at a
// given step. It runs the built code, as the bot does. One argument: JSON as `VictimOrders` in crash-test.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, GatewayIntentBits } from 'discord.js';
import { editionsOf } from '../../../dist/commands/daily/cycle.js';
import { deliverDue } from '../../../dist/commands/daily/dispatch.js';
import { askForPost } from '../../../dist/commands/daily/now.js';
import { en } from '../../../dist/commands/phrases/en.js';
import { composePost, indexesFor } from '../../../dist/commands/shared/daily-post.js';
import { loadLibrary } from '../../../dist/index/library.js';
import { discordPoster } from '../../../dist/src/discord/posting.js';
import { openLedger } from '../../../dist/src/store/ledger.js';

const { apiUrl, token, database, offset, dieAt, how, owner, guild, ask } = JSON.parse(process.argv[2]);
const now = () => Date.now() + offset;
let step = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

/** Counts a write or a request as a step, and dies before, after or in the middle of the wanted one. */
async function mortal(act) {
  if (++step !== dieAt) return act();
  if (how === 'before') return die();
  const acting = act();
  if (how === 'after') await acting;
  else await sleep(Number(how));
  return die();
}

const ledger = await openLedger(database);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
const ready = new Promise((resolve) => client.once('clientReady', resolve));
await client.login(token);
await ready;
const library = await loadLibrary(['seeds']);
const poster = discordPoster(client, () => {});
const dependencies = {
  ledger: { ...ledger, write: (entry) => mortal(() => ledger.write(entry)) },
  poster: {
    ...poster,
    send: (...given) => mortal(() => poster.send(...given)),
    publish: (post) => mortal(() => poster.publish(post)),
    find: (post) => mortal(() => poster.find(post)),
  },
  compose: (schedule, date) => composePost(schedule, date, { library, phrases: en }),
  now,
  pace: async () => {},
  owner,
};
if (ask) {
  const editions = editionsOf(indexesFor({}, library));
  await askForPost(dependencies.ledger, guild, { counts: ask === 'counts', editions, now: now() });
}
// Days that went by while nothing ran are taken one by one.
for (let round = 0; round < 10 && (await ledger.due(now())).length > 0; round++) {
  await deliverDue(dependencies, new AbortController().signal, (error) => {
    throw error;
  });
}
await client.destroy();
await ledger.close();
