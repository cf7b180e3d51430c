import type { Server, Told } from '../discord/inquiry.ts';
import { counted } from '../terminal/counted.ts';
import { whereTold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

const mostNamed = 3;

/** Which servers the bot is in; `invite` is the link that adds it to one. */
export function checkServers(asked: Told<readonly Server[]>, invite: string): readonly Finding[] {
  const { well, wrong } = findingsOf('servers');
  return whereTold('servers', asked, (servers) => {
    if (servers.length === 0) return [wrong('the bot is in no server', `Invite it to yours: ${invite}`)];
    const names = servers.slice(0, mostNamed).map(({ name }) => name);
    const more = servers.length - names.length;
    return [well(`in ${counted(servers.length, 'server')}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`)];
  });
}
