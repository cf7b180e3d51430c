import { describe, expect, it } from 'vitest';
import { properNamesIn, zoneCities } from '../../../index/languages/proper-names.ts';

describe('properNamesIn', () => {
  it('knows places in each language, folded, where they are one word', () => {
    const known = (tag: string, ...names: string[]): boolean[] =>
      names.map((name) => properNamesIn(tag).places.has(name));
    expect(known('en', 'norway', 'peru', 'united kingdom', 'hotel')).toEqual([true, true, false, false]);
    expect(known('es', 'peru', 'espana', 'hotel')).toEqual([true, true, false]);
    expect(known('zh', '法国', '意大利', '酒店')).toEqual([true, true, false]);
  });

  it('knows months and days of the week', () => {
    expect(['sunday', 'october', 'noon'].map((day) => properNamesIn('en').dates.has(day))).toEqual([true, true, false]);
    expect(properNamesIn('es').dates.size).toBe(19);
  });

  it('is empty for a language that nobody knows', () => {
    const { places, dates } = properNamesIn('xx');
    expect([places.size, dates.size]).toEqual([0, 0]);
  });
});

it('cities of time zones are single words, folded', () => {
  expect(zoneCities).toEqual(expect.arrayContaining(['shanghai', 'paris', 'chicago']));
  expect(zoneCities.filter((city) => !/^[a-z]+$/.test(city))).toEqual([]);
});
