/**
 * Draws what the bot's messages look like on Discord, from what the real bot sends to the stand-in, into docs/pictures.
 * Usage: draw.js [--browser PROGRAM] [--into FOLDER] [NAME…]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { startBot, untilStarted } from '../src/discord/bot-process.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import type { Actor } from './acting.ts';
import { findBrowser, openBrowser } from './browser.ts';
import type { Reader } from './markdown-html.ts';
import { pageOf } from './page.ts';
import { withPalette } from './png.ts';
import { pageScenes, shootPages } from './reader-pages.ts';
import { publishedFolder, type Scene, scenes } from './scenes.ts';
import { terminalPicture, terminalScenes } from './terminal-scenes.ts';
import { weekPicture, weekScenes } from './week-scenes.ts';

/** When the bot is started, by its own clock; its daily post is due at nine. */
const start = Date.parse('2026-11-25T08:59:45Z');
/** When the reader looks. */
const now = Date.parse('2026-11-25T09:01:00Z');

async function main(): Promise<string | undefined> {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, into: { type: 'string', default: 'docs/pictures' } },
    allowPositionals: true,
  });
  const all = [...scenes, ...weekScenes, ...pageScenes, ...terminalScenes].map(({ name }) => name);
  const unknown = positionals.find((name) => !all.includes(name));
  if (unknown) return `There is no scene ${unknown}. There are: ${all.join(', ')}.`;
  const program = values.browser ?? findBrowser(env.PATH ?? '');
  if (!program) return 'There is no chromium, chromium-browser or google-chrome here: name one with --browser PROGRAM.';
  const isWanted = ({ name }: { readonly name: string }): boolean =>
    positionals.length === 0 || positionals.includes(name);
  const wanted = scenes.filter(isWanted);
  const pages: Page[] = [];
  for (const folder of new Set(wanted.map(({ articles }) => articles))) {
    pages.push(
      ...(await drivePages(
        wanted.filter(({ articles }) => articles === folder),
        folder,
      )),
    );
  }
  for (const scene of weekScenes.filter(isWanted)) pages.push(await weekPicture(scene, { names: new Map(), now }));
  for (const scene of terminalScenes.filter(isWanted))
    pages.push(await terminalPicture(scene, clock(start - Date.now())));
  mkdirSync(values.into, { recursive: true });
  await shoot(program, pages, values.into);
  for (const [name, png] of await shootPages(program, pageScenes.filter(isWanted))) save(values.into, name, png);
  return undefined;
}

interface Page {
  readonly name: string;
  readonly width: number;
  readonly html: string;
}

/** A module that sets a program's clock forward by so many milliseconds. */
function clock(by: number): URL {
  return new URL(`./clock.js?by=${by}`, import.meta.url);
}

/** Starts the bot with a folder of articles, acts every scene, and stops it. What Discord would have refused is an error. */
async function drivePages(wanted: readonly Scene[], articles: string | undefined): Promise<Page[]> {
  const by = start - Date.now();
  const standIn = await startStandIn({ botUser: { username: 'Verbatim' }, now: () => Date.now() + by });
  const bot = startBot(standIn, {
    NODE_OPTIONS: `--import=${clock(by).href}`,
    ...(articles !== undefined && { ARTICLES_DIR: articles }),
    ...(articles === publishedFolder && { PUBLIC_URL: 'https://pages.example' }),
  });
  try {
    await untilStarted(bot, standIn);
    const pages: Page[] = [];
    for (const [i, scene] of wanted.entries()) pages.push(await pageFor(scene, ada(standIn, i)));
    if (standIn.violations.length > 0) throw new Error(standIn.violations.join('\n'));
    return pages;
  } catch (error) {
    throw new Error(`${messageOf(error)}; the bot’s log: ${bot.log() || 'empty'}`);
  } finally {
    await bot.stop();
    await standIn.close();
  }
}

/** Each scene has its own Ada, so that none is told that she asks too often. */
function ada(standIn: StandIn, scene: number): Actor {
  return {
    standIn,
    user: { id: String(1_200_000_000_000_000_000n + BigInt(scene)), username: 'ada', globalName: 'Ada' },
  };
}

async function pageFor({ name, width, drive }: Scene, actor: Actor): Promise<Page> {
  const parts = await drive(actor);
  if (parts.length === 0) throw new Error(`the scene ${name} came to nothing`);
  return { name, width, html: pageOf(parts, width, readerOf(actor)) };
}

function readerOf({ standIn, user }: Actor): Reader {
  const channels = [...standIn.channels.values()].map(({ id, name }) => [id, name] as const);
  return { names: new Map([...channels, [standIn.botId, 'Verbatim'], [user.id, user.globalName]]), now };
}

async function shoot(program: string, pages: readonly Page[], folder: string): Promise<void> {
  const browser = await openBrowser(program);
  try {
    for (const { name, width, html } of pages) {
      save(folder, name, await browser.picture(html, width));
    }
  } finally {
    await browser.close();
  }
}

function save(folder: string, name: string, picture: Buffer): void {
  const png = withPalette(picture);
  writeFileSync(join(folder, `${name}.png`), png);
  process.stdout.write(`${join(folder, `${name}.png`)} ${Math.ceil(png.length / 1000)} kB\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const complaint = await main().catch(messageOf);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
