import type { CommandsThere, Inquiry, Server, Told } from '../discord/inquiry.ts';
import { counted } from '../terminal/counted.ts';
import { untold, whereTold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

/** Of more servers the commands of their own aren't asked for. */
const mostServers = 50;
const { well, wrong } = findingsOf('commands');

/** The application, where its commands are to stand, and the link that invites it. */
interface Wanted {
  readonly application: string;
  /** The one server that has the commands; everywhere without it. */
  readonly guildId?: string;
  readonly invite: string;
}

/** Whether Discord has this version's commands, in one place only. */
export async function checkCommands(
  inquiry: Pick<Inquiry, 'commands'>,
  servers: readonly Server[],
  { application, guildId, invite }: Wanted,
): Promise<readonly Finding[]> {
  const others = servers.slice(0, mostServers).filter(({ id }) => id !== guildId);
  const [here, everywhere, ...elsewhere] = await Promise.all([
    inquiry.commands(application, guildId),
    guildId === undefined ? undefined : inquiry.commands(application),
    ...others.map(({ id }) => inquiry.commands(application, id)),
  ]);
  const doubled = [
    ...(everywhere && hasSome(everywhere) ? ['everywhere'] : []),
    ...others.filter((_, i) => hasSome(elsewhere[i])).map(({ name }) => `in ${name}`),
  ];
  const place = placeOf(servers, guildId);
  const isMember = servers.some(({ id }) => id === guildId);
  return [...inPlace(here, place, { ...(guildId && { guildId }), invite }, isMember), ...twice(doubled, place)];
}

function hasSome(asked: Told<CommandsThere> | undefined): boolean {
  return asked?.kind === 'told' && asked.value.count > 0;
}

function placeOf(servers: readonly Server[], guildId: string | undefined): string {
  if (guildId === undefined) return 'everywhere';
  return `in ${servers.find(({ id }) => id === guildId)?.name ?? `the server ${guildId}`}`;
}

function inPlace(
  asked: Told<CommandsThere>,
  place: string,
  { guildId, invite }: Pick<Wanted, 'guildId' | 'invite'>,
  isMember: boolean,
): readonly Finding[] {
  if (asked.kind === 'refused' && guildId !== undefined && asked.status === 403) {
    return [
      isMember
        ? wrong(`the bot may not have commands ${place}`, `Invite it there once more with this link: ${invite}`)
        : wrong(
            `the bot isn’t in the server of DISCORD_GUILD_ID, ${guildId}`,
            `Invite it there (${invite}), or take DISCORD_GUILD_ID out of .env.`,
          ),
    ];
  }
  if (asked.kind === 'refused') return [untold('commands', asked)];
  return whereTold('commands', asked, ({ count, wanted, missing, changed, strange }) => {
    if (count === 0)
      return [
        wrong(
          `no command is registered ${guildId === undefined ? 'yet' : place}`,
          'Start the bot (npm start): it registers them.',
        ),
      ];
    const differences = [
      ...told('missing', missing),
      ...told('of another version', changed),
      ...told('unknown to this version', strange),
    ];
    if (differences.length === 0) return [well(`all ${counted(wanted, 'command')} are registered ${place}`)];
    return [
      wrong(
        `the commands registered ${place} are not this version’s: ${differences.join('; ')}`,
        'Start the bot again (npm start): it registers its own.',
      ),
    ];
  });
}

function told(how: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${how}: ${names.join(', ')}`] : [];
}

function twice(doubled: readonly string[], place: string): readonly Finding[] {
  if (doubled.length === 0) return [];
  return [
    wrong(
      `commands are registered ${doubled.join(', ')} as well as ${place}: people see them twice`,
      `Start the bot again (npm start): it takes away those that are not ${place}.`,
    ),
  ];
}
