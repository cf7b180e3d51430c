/** Every route served, but those of messages and interactions. */
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import {
  applicationObject,
  channelObject,
  guildObject,
  memberObject,
  ownGuildObject,
  selfObject,
  userObject,
} from './objects.ts';
import { gatewayUrl } from './session.ts';
import { type Call, created, type Handlers, invalidHere, noContent, ok, refusals } from './reply.ts';
import type { Json, Reply } from './types.ts';
import { dmChannelOf, type Guild, storedCommand } from './world.ts';

const commands = '/applications/{application_id}/commands';
const guildCommands = '/applications/{application_id}/guilds/{guild_id}/commands';

export const routes: Handlers = {
  ...messageRoutes,
  ...interactionRoutes,
  'GET /gateway/bot': ({ world, from }) =>
    ok({
      url: gatewayUrl(world, from),
      shards: world.options.shards ?? 1,
      session_start_limit: {
        total: world.options.identifiesADay ?? 1000,
        remaining: (world.options.identifiesADay ?? 1000) - world.identifies,
        reset_after: 86_400_000,
        max_concurrency: world.options.maxConcurrency ?? 1,
      },
    }),
  'GET /users/@me': ({ world }) => ok(selfObject(world.bot)),
  'GET /users/@me/guilds': ({ world, query }) => {
    const { after = '0', limit = '200' } = query;
    const ids = [...world.guilds.keys()].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    const page = ids.filter((id) => BigInt(id) > BigInt(after)).slice(0, Number(limit));
    return ok(page.map((id) => ownGuildObject(world.guilds.get(id) as Guild)));
  },
  'GET /users/{user_id}': ({ world, params }) => {
    const user = world.users.get(params.user_id ?? '');
    return user ? ok(userObject(user)) : refusals.unknownUser;
  },
  'GET /applications/@me': ({ world }) => ok(applicationObject(world)),
  'GET /oauth2/applications/@me': ({ world }) => ok(applicationObject(world)),
  'POST /users/@me/channels': ({ world, body }) => {
    const user = world.users.get(String(body.recipient_id));
    return user ? ok(channelObject(world, dmChannelOf(world, user))) : refusals.unknownUser;
  },
  'GET /guilds/{guild_id}': (call) => inGuild(call, (guild) => ok(guildObject(call.world, guild))),
  'GET /guilds/{guild_id}/channels': (call) =>
    inGuild(call, (guild) =>
      ok(
        [...call.world.channels.values()]
          .filter(({ guildId, parentId }) => guildId === guild.id && parentId === undefined)
          .map((channel) => channelObject(call.world, channel)),
      ),
    ),
  'GET /guilds/{guild_id}/members/{user_id}': (call) =>
    inGuild(call, (guild) => {
      const user = call.world.users.get(call.params.user_id ?? '');
      return user ? ok(memberObject(guild, user, user === call.world.bot)) : refusals.unknownMember;
    }),
  [`GET ${commands}`]: (call) => inScope(call, () => ok(registered(call))),
  [`PUT ${commands}`]: replaceCommands,
  [`POST ${commands}`]: addCommand,
  [`GET ${commands}/{command_id}`]: (call) => onCommand(call, (command) => ok(command)),
  [`PATCH ${commands}/{command_id}`]: changeCommand,
  [`DELETE ${commands}/{command_id}`]: removeCommand,
  [`GET ${guildCommands}`]: (call) => inScope(call, () => ok(registered(call))),
  [`PUT ${guildCommands}`]: replaceCommands,
  [`POST ${guildCommands}`]: addCommand,
  [`GET ${guildCommands}/{command_id}`]: (call) => onCommand(call, (command) => ok(command)),
  [`PATCH ${guildCommands}/{command_id}`]: changeCommand,
  [`DELETE ${guildCommands}/{command_id}`]: removeCommand,
};

function inGuild({ world, params }: Call, act: (guild: Guild) => Reply): Reply {
  const guild = world.guilds.get(params.guild_id ?? '');
  return guild ? act(guild) : refusals.unknownGuild;
}

function inScope(call: Call, act: () => Reply): Reply {
  const { world, params } = call;
  if (params.application_id !== world.applicationId) return invalidHere('another application’s commands');
  return params.guild_id === undefined || world.guilds.has(params.guild_id) ? act() : refusals.missingAccess;
}

function registered({ world, params }: Call): readonly Json[] {
  return world.commands.get(params.guild_id ?? '') ?? [];
}

function sameCommand(a: Json, b: Json): boolean {
  return a.name === b.name && (a.type ?? 1) === (b.type ?? 1);
}

/** A command that keeps its name keeps its id. */
function store({ world, params, ...call }: Call, command: Json): Json {
  const before = registered({ world, params, ...call }).find((each) => sameCommand(each, command));
  return storedCommand(world, command, params.guild_id ?? null, before?.id as string | undefined);
}

function replaceCommands(call: Call): Reply {
  return inScope(call, () => {
    const given = (Array.isArray(call.body) ? call.body : []) as readonly Json[];
    call.world.registrations.push(given);
    const stored = given.map((command) => store(call, command));
    call.world.commands.set(call.params.guild_id ?? '', stored);
    return ok(stored);
  });
}

function addCommand(call: Call): Reply {
  return inScope(call, () => {
    const before = registered(call);
    const stored = store(call, call.body);
    const others = before.filter((each) => each.id !== stored.id);
    call.world.commands.set(call.params.guild_id ?? '', [...others, stored]);
    return others.length === before.length ? created(stored) : ok(stored);
  });
}

function onCommand(call: Call, act: (command: Json) => Reply): Reply {
  return inScope(call, () => {
    const command = registered(call).find(({ id }) => id === call.params.command_id);
    return command ? act(command) : refusals.unknownCommand;
  });
}

function changeCommand(call: Call): Reply {
  return onCommand(call, (command) => {
    const changed = { ...command, ...call.body, version: call.world.nextId() };
    const all = registered(call).map((each) => (each === command ? changed : each));
    call.world.commands.set(call.params.guild_id ?? '', all);
    return ok(changed);
  });
}

function removeCommand(call: Call): Reply {
  return onCommand(call, (command) => {
    const others = registered(call).filter((each) => each !== command);
    call.world.commands.set(call.params.guild_id ?? '', others);
    return noContent;
  });
}
