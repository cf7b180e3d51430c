import type { Article } from '../../index/article.ts';
import { languageOf } from '../../index/languages/registry.ts';
import type { Library } from '../../index/library.ts';

/** What `check` prints: an article a paragraph, then what was left out and why. */
export function checkReport(library: Library): string {
  const articles = library.articles.map((article) => {
    const { sentences } = library.indexOf(article);
    const facts = `${article.language}, edition ${article.edition}, ${counted(article.sections.length, 'section')}, ${counted(sentences.length, 'sentence')}`;
    return `✓ ${article.file}\n    ${article.title}\n    ${facts}\n${withoutRules(article)}`;
  });
  const problems = library.problems.map(({ file, reason }) => `✗ ${file}\n    left out: ${reason}\n`);
  return [...articles, ...problems, summaryOf(library)].join('');
}

/** What is said of a language that is read by Unicode's rules only: an answer is found less well. */
function withoutRules({ language }: Article): string {
  const { rules, code } = languageOf(language);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  return rules === 'own' ? '' : `    no rules of its own for ${name} (${code}): Unicode's\n`;
}

function summaryOf({ articles, problems, directory }: Library): string {
  if (articles.length === 0) return `No article in ${directory}: put .txt or .md files there.\n`;
  return `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} can be asked about, ${problems.length} left out.\n`;
}

/** What `doctor` prints: the set-up, a line each, and what to do next. Never the token. */
export function doctorReport(
  settings: { readonly token?: string; readonly guildId?: string },
  library: Library,
  nodeVersion: string,
): string {
  const lines = [
    `✓ Node ${nodeVersion}`,
    library.articles.length > 0
      ? `✓ ${counted(library.articles.length, 'article')} in ${library.directory}`
      : `✗ no article in ${library.directory}: put .txt or .md files there`,
    ...library.problems.map(({ file, reason }) => `✗ ${file} is left out: ${reason}`),
    settings.token
      ? '✓ DISCORD_TOKEN is set: npm start logs in to Discord'
      : '– no DISCORD_TOKEN: npm start opens the prompt (README.md says how to get a token)',
    settings.guildId
      ? `✓ commands are registered in the server ${settings.guildId} only`
      : '– commands are registered for every server (DISCORD_GUILD_ID limits them to one)',
  ];
  return `${lines.join('\n')}\n`;
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
