import type { Json, Reply, UploadedFile } from './types.ts';
import type { World } from './world.ts';

/** One request on its way to a handler. */
export interface Call {
  readonly world: World;
  readonly from: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly files: readonly UploadedFile[];
}

export type Handler = (call: Call) => Reply;
export type Handlers = Readonly<Record<string, Handler>>;

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

export const refusals = {
  unauthorized: refuse(401, 0, '401: Unauthorized'),
  notFound: refuse(404, 0, '404: Not Found'),
  unknownChannel: refuse(404, 10003, 'Unknown Channel'),
  unknownGuild: refuse(404, 10004, 'Unknown Guild'),
  unknownMember: refuse(404, 10007, 'Unknown Member'),
  unknownMessage: refuse(404, 10008, 'Unknown Message'),
  unknownUser: refuse(404, 10013, 'Unknown User'),
  unknownWebhook: refuse(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refuse(404, 10062, 'Unknown interaction'),
  unknownCommand: refuse(404, 10063, 'Unknown application command'),
  alreadyCrossposted: refuse(400, 40033, 'This message has already been crossposted'),
  alreadyAcknowledged: refuse(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: refuse(400, 40094, 'This interaction has reached the maximum number of follow up messages'),
  missingAccess: refuse(403, 50001, 'Missing Access'),
  foreignMessage: refuse(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: refuse(400, 50006, 'Cannot send an empty message'),
  closedDms: refuse(403, 50007, 'Cannot send messages to this user'),
  wrongChannelType: refuse(400, 50024, 'Cannot execute action on this channel type'),
  missingPermissions: refuse(403, 50013, 'Missing Permissions'),
  expiredToken: refuse(401, 50027, 'Invalid Webhook Token'),
} as const;

export function invalidBody(reasons: readonly string[]): Reply {
  const errors = { _errors: reasons.map((message) => ({ code: 'BASE_TYPE_INVALID', message })) };
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
}

/** A refusal that the judge could not foresee from the body alone. */
export function invalidHere(reason: string): Reply {
  return { ...invalidBody([reason]), violation: reason };
}

function refuse(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } };
}
