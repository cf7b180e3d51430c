import type { APIMessage } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { articles, discord, places, questions, shown } from './places.ts';
import { choicesOf, isPrivate, labelsOf, textsOf } from './reading.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({ articles, discord });

type Place = (typeof places)[keyof typeof places];
type Message = APIMessage | undefined;

/** Answers to press buttons under, each pressed by one test. */
async function answersIn(place: Place) {
  const give = async (name: string, options: Readonly<Record<string, string | boolean>> = {}): Promise<Message> =>
    (await stage.give(name, options, { user: ada, ...place })).message;
  const ask = (more: object = {}) => give('ask', { question: questions.answered, ...more });
  return {
    next: await ask(),
    around: await ask(),
    why: await ask(),
    miss: await ask(),
    remove: await ask(),
    others: await ask(),
    show: await ask({ private: true }),
    maybe: await give('ask', { question: questions.maybe }),
    no: await give('ask', { question: questions.notStated }),
    list: await give('quote', { topic: 'ship' }),
    long: await give('read', { section: '1', article: 'Voyage' }),
    section: await give('read', { section: '2', article: 'Wolves' }),
    summary: await give('summary'),
    about: await give('ask', { question: 'What is this about?' }),
    help: await give('help'),
  };
}

type Answers = Awaited<ReturnType<typeof answersIn>>;

describe.each([false, true])('after a restart: %s', (isRestarted) => {
  const all = new Map<string, Answers>();
  beforeAll(async () => {
    for (const [name, place] of Object.entries(places)) all.set(name, await answersIn(place));
    if (isRestarted) await stage.restart();
  });

  describe.each(Object.entries(places))('in %s', (where, place) => {
    const of = (): Answers => all.get(where) as Answers;
    const byAda = { user: ada, ...place };
    const byBen = { user: ben, ...place };
    const press = async (message: Message, label: string, more: object = byAda): Promise<Message> =>
      (await stage.press(message, label, more)).message;

    it('“Next match” turns the answer, and “Back to the answer” leads back to it from what stands around', async () => {
      const { next } = of();
      const turned = await press(next, 'Next match');
      expect([turned?.id, textsOf(turned)[1]?.slice(0, 11)]).toEqual([next?.id, 'Match 2 of ']);
      const back = await press(await press(turned, 'Read around it'), 'Back to the answer');
      expect([back?.id, textsOf(back)]).toEqual([next?.id, textsOf(turned)]);
    });

    it('“Next passage” turns what may be an answer', async () => {
      const turned = await press(of().maybe, 'Next passage');
      expect([turned?.id, textsOf(turned)[0]]).toEqual([of().maybe?.id, `**${questions.maybe}**`]);
    });

    it('“Read around it” shows what stands around a quote, and around the closest one of an honest no', async () => {
      for (const message of [of().around, of().no]) {
        const turned = await press(message, 'Read around it');
        expect([turned?.id, textsOf(turned)[1]?.startsWith('-# Around it in §')]).toEqual([message?.id, true]);
        const back = await press(turned, 'Back to the answer');
        expect([back?.id, textsOf(back), labelsOf(back)]).toEqual([message?.id, textsOf(message), labelsOf(message)]);
      }
    });

    it('“Why this?” is answered privately', async () => {
      const why = await press(of().why, 'Why this?');
      expect([isPrivate(why), textsOf(why)[2]]).toEqual([true, '### Why this?']);
    });

    it('“Didn’t help” is thanked for privately', async () => {
      const thanked = await press(of().miss, 'Didn’t help');
      expect([isPrivate(thanked), textsOf(thanked)[0]?.startsWith('Thanks')]).toEqual([true, true]);
    });

    it('anybody else is shown it privately, and removes nothing', async () => {
      const { others } = of();
      const turned = await press(others, 'Read around it', byBen);
      const refused = await press(others, 'Remove', byBen);
      expect([turned, refused].map(isPrivate)).toEqual([true, true]);
      expect(textsOf(refused)).toEqual(['Only the one who asked can remove this answer.']);
      expect(textsOf(stage.standIn.messages.get(others?.id ?? ''))[1]).toBe(shown.answered);
    });

    it('“Show to everyone” shows it, and whoever showed it removes it', async () => {
      const open = await stage.show(of().show, byAda);
      expect([isPrivate(open), textsOf(open)[1], labelsOf(open).at(-1)]).toEqual([false, shown.answered, 'Remove']);
      await stage.remove(open, byAda);
      expect(stage.standIn.messages.has(open?.id ?? '')).toBe(false);
    });

    it('“Remove” takes it away', async () => {
      await stage.remove(of().remove, byAda);
      expect(stage.standIn.messages.has(of().remove?.id ?? '')).toBe(false);
    });

    it('a list, a long section and sections are turned', async () => {
      expect(labelsOf(await press(of().list, '›')).slice(0, 3)).toEqual(['‹', '(6–10 / 60)', '›']);
      expect(labelsOf(await press(of().long, '›')).slice(0, 2)).toEqual(['‹', '(2 / 2)']);
      expect(textsOf(await press(of().section, '‹ §1'))[0]).toBe('### §1 · Packs · Wolves');
    });

    it('an article is chosen, by whoever asked in the message, by anybody else alone', async () => {
      for (const message of [of().summary, of().about]) {
        const alone = (await stage.choose(message, 'Wolves', byBen)).message;
        const chosen = (await stage.choose(message, 'Bees', byAda)).message;
        expect([isPrivate(alone), alone?.id === message?.id, chosen?.id === message?.id]).toEqual([true, false, true]);
        expect([alone, chosen].map((one) => textsOf(one).find((text) => text.startsWith('###')))).toEqual([
          '### Wolves in brief:',
          '### Bees in brief:',
        ]);
        expect(choicesOf(chosen)).toEqual([]);
      }
    });

    it('“More help” shows every command', async () => {
      const more = await press(of().help, 'More help');
      expect([isPrivate(more), textsOf(more).filter((text) => text.startsWith('</')).length]).toEqual([true, 7]);
    });
  });
});
