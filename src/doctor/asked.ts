import type { Told } from '../discord/inquiry.ts';
import { type CheckName, type Finding, findingsOf } from './finding.ts';

/** What to do where Discord gives no answer at all. */
export const discordAway =
  'Look at https://discordstatus.com and at this computer’s connection (proxy, firewall, DISCORD_API_URL), then look again.';

/** The portal where an application is set up. */
export const portal = 'https://discord.com/developers/applications';

/** What is told where Discord answered, and otherwise that it didn't, or that it said no. */
export function whereTold<T, Findings extends readonly Finding[] | Promise<readonly Finding[]>>(
  check: CheckName,
  asked: Told<T>,
  findings: (value: T) => Findings,
): Findings | readonly Finding[] {
  return asked.kind === 'told' ? findings(asked.value) : [untold(check, asked)];
}

export function untold(check: CheckName, asked: Exclude<Told<unknown>, { readonly kind: 'told' }>): Finding {
  const { wrong } = findingsOf(check);
  if (asked.kind === 'failed') return wrong(`Discord ${asked.problem}: ${subjects[check]} can’t be told`, discordAway);
  return wrong(
    `Discord refuses to tell of ${subjects[check]} (${asked.status}, code ${asked.code})`,
    'Reset the token (your application → Bot → Reset Token), put the new one into .env and look again.',
  );
}

const subjects: Readonly<Record<CheckName, string>> = {
  node: 'Node',
  articles: 'the articles',
  settings: 'the settings',
  database: 'the database',
  token: 'the token',
  application: 'the application',
  intents: 'its intents',
  gateway: 'the logins that are left',
  servers: 'its servers',
  commands: 'its commands',
  schedules: 'the daily posts',
  pages: 'the reader pages',
};
