import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { loadLibrary } from '../../index/library.ts';
import { pageRoutes } from '../../src/pages/routes.ts';
import { serve } from '../../src/pages/server.ts';

/** A picture of a reader page as a browser shows it. */
interface PageScene {
  readonly name: string;
  /** Behind the address of the pages. */
  readonly path: string;
  readonly options: BrowserContextOptions;
}

const folder = 'test/pictures/pages';
const desktop = { viewport: { width: 900, height: 720 }, deviceScaleFactor: 1.5 } as const;
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, isMobile: true } as const;
const quoted = '/a/boathouse-md#s1-2:~:text=Guests%20pay%203,signs%20for%20them.';

export const pageScenes: readonly PageScene[] = [
  { name: 'page', path: quoted, options: { ...desktop, colorScheme: 'light' } },
  { name: 'page-dark', path: '/a/boathouse-md#s2.1-2', options: { ...desktop, colorScheme: 'dark' } },
  { name: 'page-phone', path: quoted, options: { ...phone, colorScheme: 'light' } },
  { name: 'page-phone-dark', path: '/a/boathouse-md#s2-2', options: { ...phone, colorScheme: 'dark' } },
  { name: 'page-changed', path: '/a/boathouse-md?e=0a1b2c3d', options: { ...desktop, colorScheme: 'light' } },
  { name: 'pages', path: '/', options: { ...desktop, viewport: { width: 900, height: 360 }, colorScheme: 'light' } },
];

/** PNGs of the scenes, by their names. */
export async function shootPages(program: string, scenes: readonly PageScene[]): Promise<Map<string, Buffer>> {
  const library = await loadLibrary([folder]);
  const served = await serve(
    pageRoutes(() => library),
    0,
  );
  if (served.kind === 'unserved') throw new Error(served.problem);
  const shot = new Map<string, Buffer>();
  for (const { name, path, options } of scenes) {
    shot.set(name, await shoot(program, `http://localhost:${served.port}${path}`, options));
  }
  await served.close();
  return shot;
}

async function shoot(program: string, url: string, options: BrowserContextOptions): Promise<Buffer> {
  const profile = mkdtempSync(join(tmpdir(), 'pictures-'));
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-lcd-text',
    '--font-render-hinting=none',
  ];
  const context = await chromium.launchPersistentContext(profile, { executablePath: program, args, ...options });
  const page = await context.newPage();
  await page.goto(url);
  const png = await page.screenshot();
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return png;
}
