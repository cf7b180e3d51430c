import { createInterface } from 'node:readline';
import type { Phrases } from '../../commands/phrases/phrases.ts';
import { type Prose, plain } from '../../commands/reply/prose.ts';
import { type Reply, refusal } from '../../commands/reply/reply.ts';
import type { Context } from '../../commands/shared/command.ts';
import { followUpOf } from '../../commands/shared/follow-up/following.ts';
import { isTalk } from '../../commands/shared/follow-up/talk.ts';
import { nearest } from '../../commands/shared/nearest.ts';
import { press } from '../../commands/commands.ts';
import type { Io } from './io.ts';
import { type Line, parseLine, typedCommands } from './line.ts';
import { pageTurned } from './list-pages.ts';
import { keysOf, lettersUnder, presentInTerminal } from './present.ts';
import { phrasesOfLine } from './spoken.ts';

/** The prompt: every line is a question or a command, until /quit or the end of the input. `library` is asked for each. */
export async function chat(given: Context, io: Io, library = async () => given.library): Promise<void> {
  const { phrases } = given;
  const lines = createInterface({
    input: io.input,
    ...(io.interactive && { output: io.output, completer: complete }),
    terminal: io.interactive,
    prompt: '> ',
    historySize: 200,
    removeHistoryDuplicates: true,
  });
  if (io.interactive) greet(given, io);
  if (io.interactive) lines.prompt();
  let last: Shown | undefined;
  for await (const typed of lines) {
    const now = { ...given, library: await library() };
    const line = following(parseLine(typed), typed, last, now);
    if (line.kind === 'quit') break;
    const context = { ...now, phrases: phrasesOfLine(line, typed, last?.phrases, now) };
    const before = { ...now, phrases: last?.phrases ?? phrases };
    const turned = last && turn(typed, last);
    const underLast = turned?.reply ?? chosen(typed, last, before) ?? pressed(typed, last, before);
    const reply = underLast ?? (await respond(line, withRecent(context, last)));
    const spoken = underLast ? before.phrases : context.phrases;
    const shown = turned ?? (reply && { reply, page: 0, phrases: spoken });
    // Thanks leave the answer where it was.
    if (shown?.reply.kind === 'reply' && !(line.kind === 'command' && isTalk(typed))) last = shown;
    const style = { ...io, echo: !io.interactive };
    const outcome = shown ? presentInTerminal(shown.reply, style, shown.page) : '';
    if (outcome !== '') io.output.write(io.interactive ? `\n${outcome}\n` : `${outcome}\n`);
    if (io.interactive) lines.prompt();
  }
  lines.close();
  if (io.interactive) io.output.write(`${plain(phrases.goodbye())}\n`);
}

function greet({ library, phrases }: Context, io: Io): void {
  const titles = library.articles.map(({ title }) => title);
  const notes: Prose[] = [
    titles.length > 0 ? phrases.welcome(titles) : phrases.noArticles(library.paths.join(', ')),
    ...library.problems.map(({ file, reason }) => phrases.skipped(file, reason)),
    phrases.howToUse(),
    phrases.toDiscord(),
  ];
  const blocks = notes.map((text) => ({ kind: 'note' as const, text }));
  io.output.write(
    `${presentInTerminal({ kind: 'reply', visibility: 'public', blocks }, { ...io, echo: false }).replaceAll('\n\n', '\n')}\n`,
  );
}

async function respond(line: Exclude<Line, { kind: 'quit' }>, context: Context): Promise<Reply | undefined> {
  if (line.kind === 'blank') return undefined;
  if (line.kind === 'command') return (await line.command.run(line.input, context)).reply;
  const names = nearest(
    line.name,
    typedCommands.map(({ name }) => name),
  );
  return refusal(context.phrases.noSuchCommand(line.name, names[0] ?? 'help', 'help'));
}

function withRecent(context: Context, last: Shown | undefined): Context {
  const recent = last?.reply.again?.edition;
  return recent === undefined ? context : { ...context, recent };
}

/** A bare line right after an answer may leave out words of its question; it is then asked of the same article. */
function following(line: Line, typed: string, last: Shown | undefined, context: Context): Line {
  const after = questionIn(last);
  if (line.kind !== 'command' || line.command.name !== 'ask' || typed.trim().startsWith('/') || after === '')
    return line;
  const article = context.library.articles.find(({ edition }) => edition === last?.reply.again?.edition);
  const { kind } = followUpOf(typed, after, article?.file ?? '', context);
  if (kind === 'alone') return line;
  return { ...line, input: { ...line.input, after, ...(article && { article: article.file }) } };
}

function questionIn(shown: Shown | undefined): string {
  const question = shown?.reply.blocks.find((block) => block.kind === 'question');
  return question?.kind === 'question' ? question.text : '';
}

function quotedIn(shown: Shown | undefined): string[] {
  return shown?.reply.blocks.flatMap((block) => (block.kind === 'quote' ? block.quote.text : [])) ?? [];
}

/** What was shown last, in which language, and which page of it. */
interface Shown {
  readonly reply: Reply;
  readonly page: number;
  readonly phrases: Phrases;
}

/** Another page of a list, where the letter or the word leads to one. */
function turn(typed: string, { reply, page, phrases }: Shown): Shown | undefined {
  const to = pageTurned(reply, page, typed.trim().toLowerCase());
  return to === undefined ? undefined : { reply, page: to, phrases };
}

/** A number chooses one of those that were listed. */
function chosen(typed: string, last: Shown | undefined, context: Context): Reply | undefined {
  const choice = /^\s*\d{1,2}\s*$/.test(typed) ? last?.reply.choices?.among[Number(typed) - 1] : undefined;
  return choice && press(choice.press, { question: questionIn(last) }, 'public', context);
}

/** A single letter presses a button of the last answer. */
function pressed(typed: string, last: Shown | undefined, context: Context): Reply | undefined {
  const letter = typed.trim().toLowerCase();
  const action = keysOf(last?.reply.actions).find(({ key }) => key === letter);
  if (!action && /^[a-z]$/.test(letter)) {
    const offered = last ? lettersUnder(last.reply, last.page).map(({ key }) => key) : [];
    return refusal(context.phrases.noSuchButton(letter, offered));
  }
  return action && press(action, { question: questionIn(last), quoted: quotedIn(last) }, 'public', context);
}

/** Completes command names. */
function complete(line: string): [string[], string] {
  const names = [...typedCommands.map(({ name }) => `/${name} `), '/quit'];
  return [line.startsWith('/') ? names.filter((name) => name.startsWith(line)) : [], line];
}
