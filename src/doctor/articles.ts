import { articleEndings } from '../../index/formats/registry.ts';
import type { Library } from '../../index/library.ts';
import { counted } from '../terminal/counted.ts';
import { type Finding, findingsOf } from './finding.ts';

const mostLeftOut = 5;

/** Whether there is something to ask about; `load` throws where the folder isn't there. */
export async function checkArticles(folder: string, load: () => Promise<Library>): Promise<readonly Finding[]> {
  const { well, wrong } = findingsOf('articles');
  const library = await load().catch(() => undefined);
  if (!library) return [wrong(`there is no folder ${folder}`, 'Make it, or name another one in ARTICLES_DIR.')];
  const { articles, problems } = library;
  const leftOut = problems.filter(({ other }) => !other);
  const more = leftOut.length - mostLeftOut;
  return [
    articles.length > 0
      ? well(`${counted(articles.length, 'article')} in ${folder}`)
      : wrong(`no article in ${folder}`, `Put articles there (${articleEndings.join(', ')}).`),
    ...leftOut.slice(0, mostLeftOut).map(({ file, reason }) => wrong(`${file} is left out: ${reason}`, mendFile)),
    ...(more > 0 ? [wrong(`${counted(more, 'other file')} left out`, mendFile)] : []),
  ];
}

const mendFile = 'Mend the file or take it away; npm run --silent verbatim -- check tells of every one.';
