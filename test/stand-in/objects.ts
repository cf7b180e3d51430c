/** What the stand-in knows, in the shapes Discord sends. */
import { gatewayUrl, type Session } from './session.ts';
import { timeOfId } from './snowflake.ts';
import type { Json } from './types.ts';
import { type Channel, channelPermissions, type Guild, memberPermissions, type User, type World } from './world.ts';

export function userObject(user: User): Json {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.globalName,
    avatar: null,
    primary_guild: null,
    bot: user.bot,
    flags: 0,
    public_flags: 0,
  };
}

export function selfObject(user: User): Json {
  return { ...userObject(user), verified: true, mfa_enabled: true, email: null, locale: 'en-US' };
}

/** What a shard is told when it has logged in; its servers come after it. */
export function readyObject(world: World, { id, from, shard }: Session, guilds: readonly Guild[]): Json {
  return {
    v: 10,
    user: selfObject(world.bot),
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(world, from),
    shard,
    application: { id: world.applicationId, flags: 0 },
    user_settings: {},
    relationships: [],
    private_channels: [],
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}

export function applicationObject(world: World): Json {
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot: userObject(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    type: null,
    flags: 0,
    flags_new: '0',
    owner: userObject(world.owner),
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    integration_types_config: { '0': {}, '1': {} },
    ...world.options.application,
  };
}

/** A server as the bot's own list has it. */
export function ownGuildObject({ id, name, permissions }: Guild): Json {
  return { id, name, icon: null, banner: null, owner: false, permissions: permissions.toString(), features: [] };
}

export function channelObject(world: World, channel: Channel): Json {
  if (channel.recipient) {
    return { id: channel.id, type: 1, last_message_id: null, flags: 0, recipients: [userObject(channel.recipient)] };
  }
  const guild = world.guilds.get(channel.guildId ?? '');
  const common = { id: channel.id, type: channel.type, guild_id: channel.guildId, name: channel.name, flags: 0 };
  if (channel.parentId !== undefined) return { ...common, ...threadPart(world, channel) };
  return {
    ...common,
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites:
      channel.deny === 0n || !guild
        ? []
        : [{ id: guild.botRoleId, type: 0, allow: '0', deny: channel.deny.toString() }],
    ...(channel.type === 15 && { available_tags: [], default_reaction_emoji: null, default_sort_order: null }),
  };
}

function threadPart(world: World, channel: Channel): Json {
  const born = new Date(timeOfId(channel.id)).toISOString();
  return {
    parent_id: channel.parentId,
    owner_id: world.bot.id,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: born,
      locked: false,
      create_timestamp: born,
    },
    member: { id: channel.id, user_id: world.bot.id, join_timestamp: born, flags: 0 },
  };
}

export function memberObject(guild: Guild, user: User, isBot: boolean): Json {
  return {
    user: userObject(user),
    nick: null,
    avatar: null,
    banner: null,
    roles: isBot ? [guild.botRoleId] : [],
    joined_at: new Date(timeOfId(guild.id)).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

export function guildObject(world: World, guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    home_header: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: roleObjects(world, guild),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw: false,
    nsfw_level: 0,
    widget_enabled: false,
    widget_channel_id: null,
    region: 'deprecated',
    max_members: 500_000,
    max_presences: null,
    incidents_data: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
  };
}

/** The guild as GUILD_CREATE carries it. */
export function guildCreateObject(world: World, guild: Guild): Json {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const visible = channels.map((channel) => channelObject(world, channel));
  return {
    ...guildObject(world, guild),
    joined_at: new Date(timeOfId(guild.id)).toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    members: [memberObject(guild, world.bot, true)],
    channels: visible.filter(({ parent_id }) => !parent_id),
    threads: visible.filter(({ parent_id }) => Boolean(parent_id)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function roleObjects(world: World, guild: Guild): readonly Json[] {
  const role = (id: string, name: string, permissions: bigint, managed: boolean): Json => ({
    id,
    name,
    permissions: permissions.toString(),
    managed,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: managed ? 1 : 0,
    mentionable: false,
    flags: 0,
    ...(managed && { tags: { bot_id: world.bot.id } }),
  });
  // The bot has what @everyone has, so @everyone must not have more than the bot is meant to.
  return [
    role(guild.id, '@everyone', memberPermissions & guild.permissions, false),
    role(guild.botRoleId, world.bot.username, guild.permissions, true),
    ...guild.roles.map(({ id, name = 'readers', mentionable = false }) => ({
      ...role(id, name, 0n, false),
      mentionable,
    })),
  ];
}

export function appPermissions(world: World, channel: Channel | undefined): string {
  return (channel ? channelPermissions(world, channel) : memberPermissions).toString();
}
