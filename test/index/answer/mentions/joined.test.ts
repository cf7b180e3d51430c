import { describe, expect, it } from 'vitest';
import { inRows, joined } from '../../../../index/answer/mentions/joined.ts';
import type { Mention } from '../../../../index/answer/mentions/mention.ts';
import { queryOn } from '../query.ts';

/** The mentions of a text, marked as `kind<words>`, put together. */
function put(marked: string, how: typeof joined): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const [, before = '', kind, words = ''] of marked.matchAll(/([^<>]*?)(?:\b([a-z]+)<([^>]*)>|$)/g)) {
    text += before;
    if (kind) mentions.push({ kind: kind as Mention['kind'], start: text.length, end: text.length + words.length });
    text += words;
  }
  const { index } = queryOn(text, 'Who?');
  return how(index, mentions).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('joined', () => {
  it.each([
    ['open time<9 am> to time<5 pm>.', ['time: 9 am to 5 pm']],
    ['between date<1268> and date<1273>.', ['date: 1268 and 1273']],
    ['in date<1268>, and in date<1273>.', ['date: 1268', 'date: 1273']],
    ['on date<January 18>, date<1974>.', ['date: January 18, 1974']],
    ['on date<9 September>, date<25 November>.', ['date: 9 September', 'date: 25 November']],
    ['the time<morning> of date<January 27>.', ['date: morning of January 27']],
    ['some number<27>-percent<30%> of it.', ['percent: 27-30%']],
    ['harboured name<Osama> bin name<Laden>.', ['name: Osama bin Laden']],
    ['at place<Space Flight Center> (name<SFC>).', ['place: Space Flight Center']],
    ['at person<Rose Tyler> (person<Billie Piper>).', ['person: Rose Tyler', 'person: Billie Piper']],
  ])('puts together what is one: %s', (text, expected) => {
    expect(put(text, joined)).toEqual(expected);
  });
});

describe('inRows', () => {
  it.each([
    ['name<Grissom>, name<White>, and name<Chaffee> flew.', ['name: Grissom, White, and Chaffee']],
    ['name<Grissom>, name<White> flew.', ['name: Grissom', 'name: White']],
    ['number<5> and number<6> are left.', ['number: 5', 'number: 6']],
    ['on date<9 May>, date<4 June> and date<8 July>.', ['date: 9 May, 4 June and 8 July']],
  ])('puts names or dates with “and” before the last together: %s', (text, expected) => {
    expect(put(text, inRows)).toEqual(expected);
  });
});
