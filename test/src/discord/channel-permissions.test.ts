import { OverwriteType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { permissionsIn } from '../../../src/discord/channel-permissions.ts';

const { ViewChannel, SendMessages, Administrator } = PermissionFlagsBits;
const both = String(ViewChannel | SendMessages);
const [server, role, bot] = ['10', '20', '30'];
const guild = (permissions: bigint) => ({
  id: server,
  owner_id: '99',
  roles: [
    { id: server, permissions: both },
    { id: role, permissions: String(permissions) },
    { id: '21', permissions: String(Administrator) },
  ],
});
const member = { id: bot, roles: [role] };
const over = (id: string, allow: bigint, deny: bigint, type = OverwriteType.Role) => ({
  id,
  type,
  allow: String(allow),
  deny: String(deny),
});
const may = (...overwrites: readonly ReturnType<typeof over>[]) =>
  new PermissionsBitField(permissionsIn(overwrites, guild(0n), member)).toArray();

it('has what everybody has and what its roles add', () => {
  expect(may()).toEqual(['ViewChannel', 'SendMessages']);
});

it('lacks what the channel denies to everybody, unless a role or the bot itself is allowed it', () => {
  const closed = over(server, 0n, ViewChannel | SendMessages);
  expect([
    may(closed),
    may(closed, over(role, ViewChannel, 0n)),
    may(closed, over(role, ViewChannel, 0n), over(bot, SendMessages, ViewChannel, OverwriteType.Member)),
    may(over('21', 0n, ViewChannel), over('31', 0n, SendMessages, OverwriteType.Member)),
  ]).toEqual([[], ['ViewChannel'], ['SendMessages'], ['ViewChannel', 'SendMessages']]);
});

it('may everything as administrator or owner, whatever the channel denies', () => {
  const closed = [over(server, 0n, ViewChannel)];
  expect([
    permissionsIn(closed, guild(Administrator), member),
    permissionsIn(closed, guild(0n), { ...member, id: '99' }),
  ]).toEqual([PermissionsBitField.All, PermissionsBitField.All]);
});
