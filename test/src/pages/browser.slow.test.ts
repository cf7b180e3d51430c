import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { presentOnDiscord } from '../../../src/discord/present.ts';
import { pageFiles } from '../../../src/pages/files.ts';
import { pageRoutes } from '../../../src/pages/routes.ts';
import { type Served, serve } from '../../../src/pages/server.ts';
import { chromiumProgram, type Opened, openChromium } from './chromium.ts';
import { serveFiles } from './file-host.ts';
import { shelf } from './shelf.ts';

const library = shelf();
const sizes = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;
const looks: readonly [string, BrowserContextOptions][] = [
  ['light on a desktop', { ...sizes.desktop, colorScheme: 'light' }],
  ['dark on a desktop', { ...sizes.desktop, colorScheme: 'dark' }],
  ['light on a phone', { ...sizes.phone, colorScheme: 'light' }],
  ['dark on a phone', { ...sizes.phone, colorScheme: 'dark' }],
];

let served: Served;
let publicUrl: string;
beforeAll(async () => {
  const outcome = await serve(
    pageRoutes(() => library),
    0,
  );
  if (outcome.kind === 'unserved') throw new Error(outcome.problem);
  served = outcome;
  publicUrl = `http://localhost:${served.port}`;
});
afterAll(() => served.close());

/** The first link of the bot's reply on Discord that leads to a reader page, as it stands in the message. */
async function linkUnder(question: string): Promise<string> {
  const { reply } = await commandNamed('ask').run({ question }, { library, phrases: en, publicUrl });
  const texts = JSON.stringify(presentOnDiscord(reply));
  return /\]\((http:\/\/localhost[^)\s]*)\)/.exec(texts)?.[1] ?? '';
}

/** What is asked of the page, in its own language. */
const inPage = {
  settled: 'new Promise((done) => requestAnimationFrame(done))',
  /** Is a sentence in the window, and how is it coloured, and the first one beside it? */
  seen: (anchor: string) => `(() => {
    const sentence = document.getElementById(${JSON.stringify(anchor)});
    const { top, bottom } = sentence.getBoundingClientRect();
    const colour = (one) => getComputedStyle(one).backgroundColor;
    const beside = colour(sentence.parentElement.querySelector('.s'));
    return { inWindow: top >= 0 && bottom <= innerHeight, marked: colour(sentence), beside };
  })()`,
  colours: (anchors: readonly string[]) =>
    `${JSON.stringify(anchors)}.map((id) => getComputedStyle(document.getElementById(id)).backgroundColor)`,
  isInWindow: (words: string) => `(() => {
    const found = [...document.querySelectorAll('.s')].find((one) => one.textContent.startsWith(${JSON.stringify(words)}));
    const { top, bottom } = found.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`,
  notice: "document.querySelector('.notice').textContent",
  scrolledAndMarked: "[scrollY, document.querySelectorAll('.s:target, .quoted').length]",
  axe: `${axe.source};
    document.querySelector('details')?.setAttribute('open', '');
    axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  widths: '[document.documentElement.scrollWidth, innerWidth]',
  printed: `(() => {
    const isShown = (one) => getComputedStyle(one).display !== 'none';
    return [
      [...document.querySelectorAll('.chrome')].filter(isShown).length,
      [...document.querySelectorAll('h1, section, .ref')].every(isShown),
      getComputedStyle(document.body).backgroundColor,
    ];
  })()`,
};

const transparent = 'rgba(0, 0, 0, 0)';

describe.skipIf(!chromiumProgram).each(looks)('a reader page, %s', (_, options) => {
  let opened: Opened;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    opened = await openChromium(chromiumProgram as string, options);
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  /** In a tab of its own, as from Discord. */
  const open = async (url: string, media: 'screen' | 'print' = 'screen'): Promise<void> => {
    await page?.close();
    page = await opened.context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.emulateMedia({ media });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(inPage.settled);
  };

  /**
   * Chromium finds words as soon as they are there: once in fifty times on a busy computer that is before the style sheet, and it
   * scrolls by the page without it. Then it is opened again.
   */
  const openAtQuote = async (url: string): Promise<void> => {
    for (let tries = 0; tries < 4; tries++) {
      await open(url);
      for (let looks = 0; looks < 20; looks++) {
        if (await page.evaluate(inPage.isInWindow('The key hangs'))) return;
        await page.evaluate(inPage.settled);
      }
    }
    throw new Error(`the quote is not in the window after ${url}`);
  };

  it('opens a link of a reply on Discord at the sentence, which is marked', async () => {
    const link = await linkUnder('Where does the key hang?');
    expect(link).toContain('#s4%2B1-2:~:text=The%20key%20hangs');
    await openAtQuote(link);
    const seen = await page.evaluate<{ marked: string }>(inPage.seen('s4+1-2'));
    expect(seen).toEqual({ inWindow: true, marked: seen.marked, beside: transparent });
    expect(seen.marked).not.toBe(transparent);
  });

  it('marks every sentence of a quote that has several', async () => {
    await open(`${publicUrl}/a/boathouse-md?from=s1-1&to=s1-2#s1-1`);
    const colours = await page.evaluate<string[]>(inPage.colours(['s1-1', 's1-2', 's1-3']));
    expect(colours[0]).not.toBe(transparent);
    expect(colours).toEqual([colours[0], colours[0], transparent]);
  });

  it('finds a quote of another edition where it stands now, and marks no other sentence in its place', async () => {
    await openAtQuote(`${publicUrl}/a/boathouse-md?e=00000000#s1-2:~:text=The%20key%20hangs`);
    expect(await page.evaluate(inPage.notice)).toContain('has changed since that quote');
    await open(`${publicUrl}/a/boathouse-md?e=00000000#s4%2B1-2:~:text=no%20longer%20there`);
    expect(await page.evaluate(inPage.scrolledAndMarked)).toEqual([0, 0]);
  });

  it('finds a quote in the files that any host shows, and marks no sentence there by its number alone', async () => {
    const host = await serveFiles(pageFiles(library));
    const link = (await linkUnder('Where does the key hang?')).replace(publicUrl, host.url);
    await openAtQuote(link);
    await open(`${host.url}/a/boathouse-md?e=00000000#s1-2`);
    expect(await page.evaluate(inPage.colours(['s1-2']))).toEqual([transparent]);
    await host.close();
  });

  it.each(['/', '/a/boathouse-md', '/a/harbour-txt', '/a/lighthouse-md', '/a/boathouse-md?e=00000000'])(
    '%s is accessible and never wider than the window',
    async (path) => {
      await open(publicUrl + path);
      expect(await page.evaluate(inPage.axe)).toEqual([]);
      const [content, window] = await page.evaluate<number[]>(inPage.widths);
      expect(content).toBe(window);
    },
  );

  it('prints the text without what surrounds it', async () => {
    await open(`${publicUrl}/a/boathouse-md`, 'print');
    const shown = await page.evaluate(inPage.printed);
    expect(shown).toEqual([0, true, 'rgb(255, 255, 255)']);
  });
});
