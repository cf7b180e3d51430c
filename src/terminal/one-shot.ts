import { readFile } from 'node:fs/promises';
import { answerOrRefuse } from '../../commands/ask.ts';
import { commandNamed } from '../../commands/commands.ts';
import { passagesOn } from '../../commands/quote.ts';
import { chooseSections } from '../../commands/read.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import { articleNamed, articleOrRefuse } from '../../commands/shared/choose-article.ts';
import type { Context, Input } from '../../commands/shared/command.ts';
import { wholeOf } from '../../commands/shared/section-lookup.ts';
import { verdictOrRefuse } from '../../commands/verify.ts';
import type { Article } from '../../index/article.ts';
import { quoteFrom } from '../../index/quote.ts';
import { readArticle } from '../../index/read-article.ts';
import type { Arguments } from './arguments.ts';
import { askLines, problemOf } from './ask-lines.ts';
import type { Io } from './io.ts';
import { answerJson, quoteJson, verdictJson } from './json.ts';
import { presentInTerminal } from './present.ts';
import { sentenceLines } from './sentence-lines.ts';
import { summaryData, summaryShown } from './summary.ts';

/** Exit status of a command line, and what it wrote to standard error when it isn't 0. */
export const wrongUsage = 2;

/** Runs `ask`, `quote`, `read`, `verify`, `summary`, `articles` or `text` once, and returns the exit status. */
export async function runOnce(args: Arguments, context: Context, io: Io): Promise<number> {
  if (args.subcommand === 'text') return printText(args, context, io);
  if (args.subcommand === 'ask' && args.operand === undefined) {
    await askLines(context, io, args.article);
    return 0;
  }
  const outcome = args.json ? await dataOf(args, context) : await replyOf(args, context);
  if (isReply(outcome) && outcome.kind === 'refusal') return refuse(problemOf(outcome), io);
  io.output.write(
    isReply(outcome) ? presentInTerminal(outcome, { ...io, echo: false }) : `${JSON.stringify(outcome)}\n`,
  );
  return 0;
}

function isReply(outcome: object): outcome is Reply {
  return 'blocks' in outcome;
}

function refuse(problem: string, io: Io): number {
  io.errors.write(`verbatim: ${problem.replace(/\s+/g, ' ')}\n`);
  return wrongUsage;
}

async function replyOf(args: Arguments, context: Context): Promise<Reply> {
  const { subcommand, operand, article } = args;
  if (subcommand === 'summary') return summaryShown(args, context);
  const command = commandNamed(subcommand);
  const first = command?.options[0]?.name;
  const input: Input = { ...(first && operand && { [first]: operand }), ...(article && { article }) };
  if (!command) throw new Error(`no command ${subcommand}`);
  return command.run(input, context);
}

/** The same as data; a refusal stays one. */
async function dataOf(args: Arguments, context: Context): Promise<object> {
  const { subcommand, operand = '', article = '' } = args;
  switch (subcommand) {
    case 'ask': {
      const answer = answerOrRefuse(operand, article, context);
      return isReply(answer) ? answer : answerJson(answer);
    }
    case 'quote': {
      const answer = answerOrRefuse(operand, article, context, 'topic');
      if (isReply(answer)) return answer;
      return { topic: operand, quotes: passagesOn(answer).map(quoteJson), unknownWords: answer.unknownWords };
    }
    case 'verify': {
      const verdict = verdictOrRefuse(operand.trim(), article, context);
      return isReply(verdict) ? verdict : verdictJson(verdict);
    }
    case 'summary':
      return summaryData(args, context);
    case 'read':
      return sectionData(operand, article, context);
    default:
      return { articles: context.library.articles.map(articleData), problems: context.library.problems };
  }
}

async function sectionData(wanted: string, name: string, context: Context): Promise<object> {
  const article = articleOrRefuse(name, context);
  if (article.kind !== 'article') return article;
  const referred = chooseSections(article, wanted, context);
  if ('kind' in referred) return referred;
  const quotes = referred.sections.map((section) =>
    quoteFrom(article, wholeOf(article, section), { section: section.number }),
  );
  return { article: article.file, edition: article.edition, quotes: quotes.map(quoteJson) };
}

function articleData({ file, title, language, edition, text, sections }: Article): object {
  return {
    article: file,
    title,
    language,
    edition,
    length: text.length,
    sections: sections.map(({ number }) => number),
  };
}

/** Prints the text of an article of the library, or of any file, exactly: not a character more; or its sentences. */
async function printText({ operand: file = '', cut }: Arguments, context: Context, io: Io): Promise<number> {
  const known = articleNamed(context.library, file);
  const article = known ?? (await readFromDisk(file));
  if (typeof article === 'string') return refuse(article, io);
  io.output.write(cut ? sentenceLines(context.library.indexOf(article)) : article.text);
  return 0;
}

async function readFromDisk(file: string): Promise<Article | string> {
  try {
    const article = readArticle(file, await readFile(file));
    return article.kind === 'article' ? article : `${file} can't be used: ${article.reason}.`;
  } catch {
    return `there is no article and no file "${file}".`;
  }
}
