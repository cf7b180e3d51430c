import type { Bot, Told } from '../discord/inquiry.ts';
import { portal, untold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

const { well, off, wrong } = findingsOf('token');

export const noToken = off(
  'no DISCORD_TOKEN: npm start opens the prompt, which works without Discord (docs/operate.md says how to get a token)',
);

/** The token itself is only looked at for what people put in its place; it is never told. */
export function checkToken(asked: Told<Bot>, token: string): Finding {
  if (asked.kind === 'told') return well(`the token is that of ${asked.value.name}`);
  if (asked.kind === 'failed' || asked.status !== 401) return untold('token', asked);
  const mistaken = likenesses.find(({ form }) => form.test(token));
  return wrong(
    `Discord refuses the token${mistaken ? `, which looks like ${mistaken.name}` : ''}`,
    `Press Reset Token at ${portal} (your application → Bot), put the new one behind DISCORD_TOKEN= in .env and start again.`,
  );
}

/** What stands in the portal too, and is no token. */
const likenesses: readonly { readonly form: RegExp; readonly name: string }[] = [
  { form: /^\d{15,20}$/, name: 'an application’s id' },
  { form: /^[\da-f]{64}$/i, name: 'an application’s public key' },
  { form: /^[\w-]{32}$/, name: 'a client secret' },
  { form: /^(?:Bot|Bearer)\s/i, name: 'a token with a word before it' },
];
