import { articleEndings } from '../../index/formats/registry.ts';
import type { Library } from '../../index/library.ts';
import { counted } from './counted.ts';

/** What `doctor` prints: the set-up, a line each, and what to do next. Never the token. */
export function doctorReport(
  settings: Partial<Readonly<Record<'token' | 'guildId' | 'publicUrl', string>>> & { readonly httpPort?: number },
  library: Library,
  nodeVersion: string,
): string {
  const folder = library.paths.join(', ');
  const lines = [
    `✓ Node ${nodeVersion}`,
    library.articles.length > 0
      ? `✓ ${counted(library.articles.length, 'article')} in ${folder}`
      : `✗ no article in ${folder}: put articles there (${articleEndings.join(', ')})`,
    ...library.problems.filter(({ other }) => !other).map(({ file, reason }) => `✗ ${file} is left out: ${reason}`),
    settings.token
      ? '✓ DISCORD_TOKEN is set: npm start logs in to Discord'
      : '– no DISCORD_TOKEN: npm start opens the prompt (README.md says how to get a token)',
    settings.guildId
      ? `✓ commands are registered in the server ${settings.guildId} only`
      : '– commands are registered for every server (DISCORD_GUILD_ID limits them to one)',
    settings.httpPort === undefined
      ? '– no HTTP_PORT: the articles are not served as pages (docs/pages.md)'
      : `✓ the articles are served as pages on port ${settings.httpPort}`,
    settings.publicUrl === undefined
      ? '– no PUBLIC_URL: references on Discord are text'
      : `✓ references on Discord lead to ${settings.publicUrl}`,
  ];
  return `${lines.join('\n')}\n`;
}
