import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PermissionFlagsBits } from 'discord.js';
import { commands } from '../../commands/commands.ts';
import { setSchedule } from '../../commands/daily/settings.ts';
import { languages } from '../../commands/phrases/languages.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { openLedger } from '../../src/store/ledger.ts';
import { onTerminal, type TerminalProcess } from '../src/on-terminal.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import type { StandInOptions } from '../stand-in/types.ts';
import { terminalPage } from './terminal-html.ts';

/** What a person types at a terminal, in a folder of her own, and what is then on the screen. */
export interface TerminalScene {
  readonly name: string;
  readonly typed: string;
  readonly args: string;
  readonly discord?: StandInOptions;
  readonly token?: string;
  prepare?(standIn: StandIn, folder: string): Promise<void>;
  /** Shows that all is there, for what doesn't end by itself. */
  readonly until?: RegExp;
}

const width = 860;
const columns = 98;
const doctor = { typed: 'npm run --silent verbatim -- doctor', args: 'doctor' } as const;
const start = { typed: 'npm start', args: 'start' } as const;
const registered = registrationOf(commands, languages);

export const terminalScenes: readonly TerminalScene[] = [
  { name: 'start', ...start, discord: { guilds: [] }, until: /permissions=\d+\s/ },
  { name: 'start-refused', ...start, token: 'a.refused.token' },
  { name: 'doctor', ...doctor, discord: { commands: registered }, prepare: dailyIn() },
  { name: 'doctor-wrong', ...doctor, prepare: dailyIn(PermissionFlagsBits.SendMessages) },
];

/** A daily post in a channel, in which the bot may not do some things. */
function dailyIn(deny = 0n): NonNullable<TerminalScene['prepare']> {
  return async (standIn, folder) => {
    const [guild = ''] = standIn.guilds.keys();
    const [channel = ''] = standIn.channels.keys();
    standIn.changeChannel(channel, { name: 'general', deny }, true);
    const ledger = await openLedger(`file:${join(folder, 'data/verbatim.db')}`);
    const wanted = { guild, channel, time: '09:00', zone: 'Europe/London', language: 'en', origin: 'command' } as const;
    await setSchedule(ledger, wanted, '', Date.parse('2026-11-24T12:00:00Z'));
    await ledger.close();
  };
}

/** Acts a scene by the real program in front of a stand-in; `clock` is the program's. */
export async function terminalPicture(scene: TerminalScene, clock: URL) {
  const discord = { guilds: [{ name: 'Readers' }], botUser: { username: 'Verbatim' }, ...scene.discord };
  const standIn = await startStandIn(discord);
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  symlinkSync(resolve('seeds'), join(folder, 'seeds'));
  writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${scene.token ?? standIn.token}\n`);
  await scene.prepare?.(standIn, folder);
  const environment = { DISCORD_API_URL: standIn.apiUrl, NODE_OPTIONS: `--import=${clock.href}`, TZ: 'UTC' };
  const program = onTerminal(scene.args, environment, { columns, folder });
  const shown = await wholeScreen(program, scene.until);
  await standIn.close();
  rmSync(folder, { recursive: true });
  if (standIn.violations.length > 0) throw new Error(standIn.violations.join('\n'));
  return { name: scene.name, width, html: terminalPage(scene.typed, shown, width) };
}

async function wholeScreen(program: TerminalProcess, until: RegExp | undefined): Promise<string> {
  if (!until) {
    await program.exited;
    return program.shown();
  }
  while (!until.test(program.shown())) await sleep(50);
  const shown = program.shown();
  await program.interrupt();
  return shown;
}
