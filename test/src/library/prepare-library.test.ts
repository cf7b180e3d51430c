import { expect, it } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { askLibrary } from '../../../index/answer/ask-library.ts';
import { libraryOf } from '../../../index/library.ts';
import { prepareInIdleTime, prepareLibrary, warmUp } from '../../../src/library/prepare-library.ts';
import { articleFrom } from '../../index/seed-article.ts';

const texts = ['# Bees\n\nBees make honey.\n', 'Wolves hunt at night.\n', `${'Owls sleep by day. '.repeat(1_200)}\n`];
const library = libraryOf(texts.map((text, i) => articleFrom(text, `${i}${i === 0 ? '.md' : '.txt'}`)));

it('makes a library ready that answers as it did', async () => {
  const before = askLibrary(libraryOf(library.articles), 'When do wolves hunt?');
  await prepareLibrary(library, {});
  await warmUp({ library, phrases: en }, new AbortController().signal);
  expect(askLibrary(library, 'When do wolves hunt?')).toEqual(before);
});

it('ends at once when it is told to stop, and with an empty library', async () => {
  await warmUp({ library, phrases: en }, AbortSignal.abort());
  await prepareLibrary(libraryOf([]), {});
  await expect(warmUp({ library: libraryOf([]), phrases: en }, new AbortController().signal)).resolves.toBeUndefined();
});

it('finds out about the shorter articles one after the other, resting after each, until it is told to stop', async () => {
  const before = askLibrary(libraryOf(library.articles), 'When do wolves hunt?');
  const rests: number[] = [];
  let time = 0;
  const stop = new AbortController();
  const clock = {
    now: () => {
      time += 10;
      return time;
    },
    sleep: async (milliseconds: number) => {
      rests.push(milliseconds);
    },
  };
  await prepareInIdleTime({ library, phrases: en }, stop.signal, clock);
  expect(rests).toEqual([30, 30]);
  stop.abort();
  await prepareInIdleTime({ library, phrases: en }, stop.signal, clock);
  expect(rests).toEqual([30, 30]);
  expect(askLibrary(library, 'When do wolves hunt?')).toEqual(before);
});
