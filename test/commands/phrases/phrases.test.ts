import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import type { Phrases } from '../../../commands/phrases/phrases.ts';
import { wordingIn } from '../../../commands/phrases/wording.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { type Option, optionsOn } from '../../../commands/shared/option.ts';
import { type Said, saidIn } from './samples.ts';

const slashCommands = commands.filter(({ surfaces }) => surfaces.includes('slash'));
const menuCommands = commands.filter(({ surfaces }) => surfaces.includes('message'));
/** From Discord's documentation, "Application Command Naming". */
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const longestDescription = 100;
const longestLabel = 38;

const spoken = languages.map((phrases) => [phrases.language, phrases] as const);
const foreign = spoken.filter(([language]) => language !== 'en');
const chinese = spoken.filter(([language]) => language.startsWith('zh'));

/** Names that stand beside each other, list by list: of the commands, of a command's subcommands, of its options. */
function namesBeside({ commands: words, options, subcommands }: Phrases): string[][] {
  const named = (list: readonly Option[]) => list.map(({ name, words: by = name }) => options[by].name);
  return [
    slashCommands.map(({ name }) => words[name].name),
    menuCommands.map(({ name }) => words[name].name),
    ...slashCommands.map((command) => named(optionsOn('slash', command.options))),
    ...slashCommands.map((command) => (command.subcommands ?? []).map(({ name }) => subcommands[name].name)),
    ...slashCommands.flatMap((command) => (command.subcommands ?? []).map((one) => named(one.options))),
  ];
}

describe.each(spoken)('names in %s', (_, phrases) => {
  const { commands: words, options, subcommands } = phrases;
  const { find, ...slash } = words;

  it('of slash commands, subcommands and options are ones that Discord takes, in small letters', () => {
    const names = [slash, options, subcommands].flatMap((all) => Object.values(all).map(({ name }) => name));
    expect(names.filter((name) => !slashName.test(name) || name !== name.toLocaleLowerCase())).toEqual([]);
  });

  it('of the menu’s command are short enough', () => {
    expect(find.name).toMatch(/^\S.{0,30}\S$/u);
  });

  it('are distinct where they stand beside each other', () => {
    expect(namesBeside(phrases)).toEqual(namesBeside(phrases).map((names) => [...new Set(names)]));
  });

  it('have a description that Discord shows whole', () => {
    const all = [words, options, subcommands].flatMap((named) => Object.values(named));
    const bad = all.filter(({ description }) => description.trim() === '' || description.length > longestDescription);
    expect(bad).toEqual([]);
  });

  it('on buttons are short, and distinct where they stand beside each other', () => {
    const { labels } = phrases;
    const lengths = Object.values(labels).map((label) => label.trim().length);
    expect(lengths.filter((length) => length === 0 || length > longestLabel)).toEqual([]);
    expect(new Set(Object.values(labels)).size).toBe(Object.values(labels).length);
  });
});

it('English names are those that commands have everywhere else, but for days of the week beside a number of days', () => {
  const { find: _, ...slash } = en.commands;
  const named = [slash, en.options, en.subcommands].flatMap((all) =>
    Object.entries(all).map(([inert, { name }]) => [inert, name]),
  );
  expect(named.filter(([inert, name]) => inert !== name)).toEqual([['weekdays', 'days']]);
});

/** What a phrase says beside the values it was given. */
function ownWords({ pieces, given }: Said): string {
  return marked(given).reduce((text, value) => text.replaceAll(value, ' '), plain(pieces));
}

function marked(given: unknown): string[] {
  if (typeof given === 'string') return given.startsWith('‹') ? [given] : [];
  return Object.values(given ?? {}).flatMap(marked);
}

/** What must stand in a phrase: what was marked, large numbers, shares, dates; small numbers may only choose the form. */
function owedFor(given: unknown, language: string): string[] {
  const { number, percent, date } = wordingIn(language);
  if (typeof given === 'string') return /^\d{4}-\d\d-\d\d$/.test(given) ? [date(given)] : marked(given);
  if (typeof given !== 'number') return Object.values(given ?? {}).flatMap((part) => owedFor(part, language));
  if (given < 1) return [percent(given)];
  return given >= 1_000 && given < 10_000 ? [number(given)] : [];
}

function instantsIn(given: readonly unknown[]): unknown[] {
  return given.filter((value) => typeof value === 'number' && value > 1e12);
}

describe.each(spoken)('every phrase in %s', (language, phrases) => {
  const said = saidIn(phrases);

  it('says something', () => {
    expect(said.filter(({ pieces }) => plain(pieces).trim() === '')).toEqual([]);
    expect(said.filter(({ pieces }) => /undefined|null|NaN|\[object/.test(plain(pieces)))).toEqual([]);
  });

  it('says every value that it was given', () => {
    const lost = said.flatMap((one) =>
      owedFor(one.given, language)
        .filter((value) => !plain(one.pieces).includes(value))
        .map((value) => [one.name, value]),
    );
    expect(lost).toEqual([]);
  });

  it('says instants and channels in pieces that Discord can show in its own way', () => {
    for (const { name, given, pieces } of said) {
      const instants = pieces.flatMap((piece) => (piece.kind === 'time' ? [piece.at] : []));
      expect([name, [...new Set(instants)]]).toEqual([name, instantsIn(given)]);
      const channels = pieces.flatMap((piece) => (piece.kind === 'channel' ? [piece.id] : []));
      expect([name, channels]).toEqual([name, marked(given).filter((value) => value === '‹1001›')]);
    }
  });

  it('never takes a value for words of its own, whose markup would be read; only the link of a post', () => {
    const owned = said.filter(({ pieces }) => pieces.some(({ kind, text }) => kind === 'own' && text.includes('‹')));
    expect(owned.map(({ name }) => name).sort()).toEqual(['last', 'onceADay', 'posted', 'postedAlready']);
  });

  it('says something else of every kind', () => {
    for (const name of ['verdict', 'verifyDiffers', 'verifyChange', 'why', 'failure']) {
      const texts = said.filter((one) => one.name === name).map(ownWords);
      expect([name, new Set(texts).size]).toEqual([name, texts.length]);
    }
  });

  it('names both languages where a question is in another one', () => {
    const { languageName } = wordingIn(language);
    const text = plain(phrases.otherLanguage('de', 'ru'));
    expect([text.includes(languageName('de')), text.includes(languageName('ru'))]).toEqual([true, true]);
  });

  it('names only commands that exist there, by the names they have there', () => {
    const { commands: words, options, subcommands } = phrases;
    const optional = new Set(Object.values(options).map(({ name }) => name));
    const known = new Set([...Object.values(words).map(({ name }) => name), 'help', 'quit']);
    const rest = new Set(Object.values(subcommands).map(({ name }) => name));
    const typed = said.flatMap(({ pieces }) =>
      pieces.flatMap(({ kind, text }) => (kind === 'code' && /^\/[^‹]/.test(text) ? [text.slice(1)] : [])),
    );
    const daily = words.daily.name;
    const wrong = typed.filter((text) => {
      const [name = '', second = ''] = text.split(/[\s:]+/u);
      const isOption = text.startsWith(`${name} ${second}:`);
      return !known.has(name) || (name === daily && !rest.has(second)) || (isOption && !optional.has(second));
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(foreign)('no English is left in %s', (_, phrases) => {
  it('in the descriptions and labels', () => {
    const texts = ({ commands: words, options, subcommands, labels }: Phrases) => [
      ...[words, options, subcommands].flatMap((all) => Object.values(all).map(({ description }) => description)),
      ...Object.values(labels),
    ];
    const english = texts(en);
    expect(texts(phrases).filter((text) => english.includes(text))).toEqual([]);
  });

  it('in what it says', () => {
    const english = saidIn(en).map(ownWords);
    const same = saidIn(phrases).filter((one, i) => /\p{L}/u.test(ownWords(one)) && ownWords(one) === english[i]);
    expect(same.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(chinese)('in %s', (_, phrases) => {
  it('every phrase holds Chinese, but a reference without sentences, a bare title and a pair of words', () => {
    const without = saidIn(phrases).filter((one) => !/\p{Script=Han}/u.test(ownWords(one)));
    expect([...new Set(without.map(({ name }) => name))]).toEqual(['reference', 'verifyChange', 'articleLine']);
  });

  it('no other Latin words stand than names and what is typed', () => {
    const own = saidIn(phrases).flatMap(({ pieces }) =>
      pieces.flatMap(({ kind, text }) => (kind === 'own' ? text : [])),
    );
    const latin = own.flatMap((text) => (text.includes('‹') ? [] : (text.match(/[a-z]+/giu) ?? [])));
    expect([...new Set(latin)].sort()).toEqual(['Discord', 'README', 'Verbatim', 'md', 'txt']);
  });
});
