import {
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  OverwriteType,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';

/**
 * What a member may do in a channel, as Discord works it out: by the roles, then by what the channel says of everybody, of roles,
 * of the member. A thread has the overwrites of the channel above it.
 */
export function permissionsIn(
  overwrites: readonly APIOverwrite[],
  { id: everyone, roles, owner_id }: Pick<APIGuild, 'id' | 'owner_id'> & { roles: readonly RolePermissions[] },
  member: Pick<APIGuildMember, 'roles'> & { readonly id: string },
): bigint {
  const own = new Set([everyone, ...member.roles]);
  const base = together(roles.filter(({ id }) => own.has(id)).map(({ permissions }) => permissions));
  if (member.id === owner_id || (base & PermissionFlagsBits.Administrator) !== 0n) return PermissionsBitField.All;
  const ofRoles = overwrites.filter(({ type, id }) => type === OverwriteType.Role && own.has(id) && id !== everyone);
  const steps = [
    overwrites.filter(({ id }) => id === everyone),
    ofRoles,
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === member.id),
  ];
  return steps.reduce(
    (may, step) => (may & ~together(step.map(({ deny }) => deny))) | together(step.map(({ allow }) => allow)),
    base,
  );
}

interface RolePermissions {
  readonly id: string;
  readonly permissions: string;
}

function together(permissions: readonly string[]): bigint {
  return permissions.reduce((sum, one) => sum | BigInt(one), 0n);
}
