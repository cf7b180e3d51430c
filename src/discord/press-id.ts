import type { Action } from '../../commands/reply.ts';

/** Version of the form; an older one is never given another meaning, since buttons live as long as their message. */
const version = '1';
const form = /^1:(next|around|why):([0-9a-f]{8}):(\d{1,7})$/;

/** A button's custom_id, far below Discord's 100 characters: version, verb, edition, place. */
export function encodePress({ verb, edition, at }: Omit<Action, 'label'>): string {
  return [version, verb, edition, at].join(':');
}

/** What a custom_id asks for; undefined for one that isn't ours. */
export function decodePress(id: string): Omit<Action, 'label'> | undefined {
  const [, verb, edition, at] = form.exec(id) ?? [];
  return verb && edition ? { verb: verb as Action['verb'], edition, at: Number(at) } : undefined;
}
