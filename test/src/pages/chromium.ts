import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser } from '../../pictures/browser.ts';

/** Where a Chromium is; undefined where none is installed. */
export const chromiumProgram = findBrowser('/usr/bin');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window, and with a profile of its own that goes away with it. */
export interface Opened {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openChromium(program: string, options: BrowserContextOptions): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    args: flags,
    ...options,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
