import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { setSchedule } from '../../../commands/daily/settings.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { registrationOf } from '../../../src/discord/registration.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import type { StandInOptions } from '../../stand-in/types.ts';
import { type Ran, runMain } from '../main-process.ts';

/** The commands that Discord is to have. */
export const ours = registrationOf(commands, languages);

/** The real doctor in front of a Discord in which all is well, for each test of a file. */
export interface Practice {
  readonly standIn: StandIn;
  /** A folder of the test's own, and the database's file in it. */
  readonly folder: string;
  readonly database: string;
  /** Another Discord from now on. */
  discordIs(options: StandInOptions): Promise<void>;
  channelNamed(name: string): string;
  /** A daily post in a channel of the first server. */
  scheduleIn(channel: string): Promise<void>;
  examined(environment?: Record<string, string>, args?: readonly string[]): Promise<Ran>;
  /** The exit status, and of what is printed the wrong lines, each with the line below it. */
  wrongLines(environment?: Record<string, string>): Promise<[status: number | null, lines: string[]]>;
}

/** After each test Discord must have had no complaint. */
export function openPractice(): Practice {
  let folder: string;
  let standIn: StandIn;
  const start = async (options: StandInOptions = {}): Promise<void> => {
    const usual = { commands: ours, guilds: [{ name: 'Readers' }], botUser: { username: 'Verbatim' } };
    standIn = await startStandIn({ ...usual, ...options });
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
    await start();
  });
  afterEach(async () => {
    await standIn.close();
    rmSync(folder, { recursive: true });
    expect(standIn.violations).toEqual([]);
  });
  const practice: Practice = {
    get standIn() {
      return standIn;
    },
    get folder() {
      return folder;
    },
    get database() {
      return join(folder, 'verbatim.db');
    },
    async discordIs(options) {
      await standIn.close();
      await start(options);
    },
    channelNamed: (name) => [...standIn.channels.values()].find((one) => one.name === name)?.id ?? '',
    scheduleIn: (channel) => schedule(practice, channel),
    examined: (environment = {}, args = []) => {
      return runMain(['doctor', ...args], '', {
        DISCORD_TOKEN: standIn.token,
        DISCORD_API_URL: standIn.apiUrl,
        DATABASE_URL: `file:${practice.database}`,
        ...environment,
      });
    },
    async wrongLines(environment) {
      const { status, output, errors } = await practice.examined(environment);
      expect(errors).toBe('');
      return [status, wrongIn(output)];
    },
  };
  return practice;
}

function wrongIn(output: string): string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, i) => (line.startsWith('✗') ? [line, lines[i + 1] ?? ''] : []));
}

async function schedule({ standIn, database }: Practice, channel: string): Promise<void> {
  const [guild = ''] = standIn.guilds.keys();
  const ledger = await openLedger(`file:${database}`);
  const daily = { time: '09:00', zone: 'Europe/London', language: 'en', origin: 'command' } as const;
  await setSchedule(ledger, { guild, channel, ...daily }, '', Date.parse('2026-11-24T12:00:00Z'));
  await ledger.close();
}
