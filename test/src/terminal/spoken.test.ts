import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../commands/phrases/languages.ts';
import { optionsOn } from '../../../commands/shared/option.ts';
import type { Article } from '../../../index/article.ts';
import { chat } from '../../../src/terminal/chat.ts';
import { typedCommands } from '../../../src/terminal/line.ts';
import { bees, contextOf } from '../../commands/library.ts';
import { articleFrom } from '../../index/seed-article.ts';

const bienen = articleFrom(
  '# Bienen\n\n## Honig\n\nBienen machen Honig in ihren Waben. Ein Bienenstock hat vierzigtausend Bienen.\n',
  'bienen.md',
);
const abeilles = articleFrom(
  '# Les abeilles\n\n## Le miel\n\nLes abeilles font du miel dans la ruche. Une ruche compte quarante mille abeilles.\n',
  'abeilles.md',
);

/** The last reply to lines typed one after the other. */
async function lastOf(lines: readonly string[], ...articles: readonly Article[]): Promise<string> {
  const replies: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      replies.push(String(chunk).replaceAll('\u202f', ' '));
      done();
    },
  });
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const io = { input, output, errors: new PassThrough(), interactive: false, color: false };
  await chat(contextOf(...articles), io);
  return replies.at(-1) ?? '';
}

const lost = 'Wer hat das Telefon erfunden?';

describe('the prompt', () => {
  it('answers a question in the question’s language', async () => {
    const question = 'Wie viele Bienen hat ein Bienenstock?';
    expect(await lastOf([question], bees, bienen)).toBe(
      `> ${question}\n\n  │ Ein Bienenstock hat vierzigtausend Bienen.\n    §1 Honig, Satz 2 · Bienen\n\n`,
    );
    expect((await lastOf([lost], bienen)).split('\n\n').slice(0, 4)).toEqual([
      `> ${lost}`,
      'Der Artikel sagt dazu nichts',
      'Diese Wörter kommen darin nicht vor: Telefon und erfunden.',
      'Bienen',
    ]);
    expect((await lastOf(['Qui a inventé le téléphone ?'], abeilles)).split('\n\n')[1]).toBe('L’article n’en dit rien');
  });

  it('answers one whose language can’t be told in that of the articles, if all have the same', async () => {
    expect((await lastOf(['telefon'], bienen)).split('\n\n')[1]).toBe('Der Artikel sagt dazu nichts');
    expect((await lastOf(['telefon'], bienen, bees)).split('\n\n')[1]).toBe('None of the 2 articles answers that');
  });

  it('goes on in the language of the answer, under its letters and in what leans on its question', async () => {
    const asked = 'Wie viele Bienen hat ein Bienenstock?';
    expect((await lastOf([asked, 'w'], bees, bienen)).split('\n\n')[2]).toBe('Warum diese Stelle?');
    expect((await lastOf([asked, 'z'], bees, bienen)).split(' ').slice(0, 3).join(' ')).toBe('z bewirkt hier');
    const followed = [asked, 'und warum?'];
    expect((await lastOf(followed, bees, bienen)).split('\n\n')[0]).toBe(
      'Verstanden als: Warum Bienen hat ein Bienenstock?',
    );
  });

  it('takes commands and options by their names in any language, and answers in that one', async () => {
    expect((await lastOf(['/zitieren telefon artikel: bienen'], bees, bienen)).trim()).toBe(
      '> telefon\n\nIn Bienen kommt „telefon“ nicht vor.',
    );
    expect((await lastOf(['/zitieren'], bees)).trim()).toBe('Nenn ein Thema, zum Beispiel /zitieren thema: Sicherheit');
  });
});

it('a name stands for one command and one option, whichever language it is from', () => {
  const commandNames = typedCommands.map(({ name }) => languages.map(({ commands }) => commands[name].name));
  expect(sharedBy(commandNames)).toEqual([]);
  for (const { options } of typedCommands) {
    const typed = optionsOn('terminal', options);
    expect(sharedBy(typed.map(({ name }) => languages.map((one) => one.options[name].name)))).toEqual([]);
  }
});

/** Names that stand in several of the lists. */
function sharedBy(lists: readonly (readonly string[])[]): string[] {
  const all = lists.flatMap((names) => [...new Set(names)]);
  return all.filter((name, i) => all.indexOf(name) !== i);
}
