import { writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { textsOf } from './reading.ts';
import { ada, setStage } from './stage.ts';

/** Files, how often one changes, questions in a second, and for how many seconds. */
const files = 50;
const changes = 1_000;
const perSecond = 100;
const seconds = 10;

/** Of every edition each sentence says which it is. */
function island(i: number, edition: number): string {
  const mark = `x${edition}x`;
  return `# Island ${i}\n\nThe beacon of the island is painted ${mark} today.\n\nIts keeper wears a coat of ${mark}.\n\nThe ferry brings paint of ${mark}.\n`;
}

const names = Array.from({ length: files }, (_, i) => `island-${i}.md`);
const stage = setStage({ articles: Object.fromEntries(names.map((name, i) => [name, island(i, 0)])) });

/** Writes some as editors do, in place, and some in one step. */
async function change(folder: string, nth: number): Promise<void> {
  const i = nth % files;
  const path = join(folder, names[i] as string);
  const text = island(i, 1 + Math.floor(nth / files));
  if (nth % 2 === 0) return writeFileSync(path, text);
  writeFileSync(join(folder, `.${names[i]}`), text);
  await rename(join(folder, `.${names[i]}`), path);
}

/** The marks in a reply: more than one, where it shows two editions. */
function marksIn(texts: readonly string[]): string[] {
  return [...new Set(texts.join('\n').match(/x\d+x/g))];
}

test('while a thousand files change, a hundred questions a second are answered, each from one edition', async () => {
  const until = Date.now() + seconds * 1_000;
  const changing = (async () => {
    for (let nth = 0; nth < changes; nth++) {
      await change(stage.folder, nth);
      await sleep(Math.max(0, (until - Date.now()) / (changes - nth)));
    }
  })();
  const given: Promise<readonly string[]>[] = [];
  for (let nth = 0; nth < perSecond * seconds; nth++) {
    const article = names[(nth * 7) % files] as string;
    const [name, options] =
      nth % 2 === 0
        ? ['read', { section: '1', article }]
        : ['ask', { question: 'What colour is the beacon?', article }];
    given.push(
      stage
        .give(name as string, options as Record<string, string>, { user: ada })
        .then(({ message }) => textsOf(message)),
    );
    await sleep(Math.max(0, (until - Date.now()) / (perSecond * seconds - nth)));
  }
  await changing;
  const marks = (await Promise.all(given)).map(marksIn);
  expect(marks.filter(({ length }) => length !== 1)).toEqual([]);
  expect(new Set(marks.flat()).size).toBeGreaterThan(2);
  // When nothing changes any more, everybody is answered from the last edition.
  const last = [`x${changes / files}x`];
  await expect
    .poll(
      async () => marksIn(textsOf((await stage.give('read', { section: '1', article: names[0] as string })).message)),
      { timeout: 10_000 },
    )
    .toEqual(last);
});
