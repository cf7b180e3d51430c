import type { Article } from '../../index/article.ts';
import { fold } from '../../index/languages/fold.ts';
import type { Library } from '../../index/library.ts';
import { type Refusal, refusal } from '../reply/reply.ts';
import { type Context, type Input, textOf } from './command.ts';
import { nearest } from './nearest.ts';

/** The article that a name stands for: file name, title, or a part that only one of them has; or a refusal that helps. */
export function chooseArticle(name: string, { library, phrases }: Context): Article | Refusal {
  const found = articleNamed(library, name);
  return (
    found ??
    refusal(
      phrases.noSuchArticle(
        name,
        nearest(
          name,
          library.articles.map(({ title }) => title),
        ),
      ),
    )
  );
}

/** The article in use: the last one that was read or asked, or else the usual one here, where it is still there. */
export function articleInUse({ library, recent, usual }: Context): Article | undefined {
  return library.articles.find(({ edition }) => edition === recent) ?? usualOf({ library, usual });
}

/** The usual article here, where there is one and it is still there. */
export function usualOf({
  library,
  usual,
}: {
  readonly library: Library;
  readonly usual?: string | undefined;
}): Article | undefined {
  return usual === undefined ? undefined : library.articles.find(({ file }) => file === usual);
}

/** The article of that name, without a name the usual or the first one, or a refusal. */
export function articleOrRefuse(name: string, context: Context): Article | Refusal {
  const empty = refuseEmpty(context);
  if (empty) return empty;
  return name === '' ? (usualOf(context) ?? (context.library.articles[0] as Article)) : chooseArticle(name, context);
}

/** Whether any of several articles may be meant, and whoever asks can still say which: on a command line nobody is there to ask. */
export function isOpen(input: Input, context: Context): boolean {
  const { library, surface } = context;
  const several = textOf(input, 'article') === '' && library.articles.length > 1;
  return several && surface !== 'script' && articleInUse(context) === undefined;
}

/** The article that a quote or an answer is of; undefined when it is gone. */
export function articleOf({ article }: { readonly article: string }, { articles }: Library): Article | undefined {
  return articles.find(({ file }) => file === article);
}

/** How many articles are searched: the one that is named, or all. */
export function searchedFor(input: Input, { library }: Context): number {
  return textOf(input, 'article') === '' ? library.articles.length : 1;
}

/** A refusal for a library without any article; undefined when there is one. */
export function refuseEmpty({ library, phrases }: Context): Refusal | undefined {
  if (library.articles.length > 0) return undefined;
  const skipped = library.problems.map(({ file, reason }) => phrases.skipped(file, reason));
  return refusal(phrases.noArticles(library.paths.join(', ')), ...skipped);
}

export function articleNamed(library: Library, name: string): Article | undefined {
  const wanted = folded(name.replace(/…$/u, ''));
  const exact = library.articles.find(({ file, title }) =>
    [file, title, `${title} (${file})`].some((known) => folded(known) === wanted),
  );
  if (exact || wanted === '') return exact;
  const partly = library.articles.filter(({ file, title }) => folded(`${file} ${title}`).includes(wanted));
  return partly.length === 1 ? partly[0] : undefined;
}

function folded(name: string): string {
  return name.split(/\s+/).map(fold).join(' ').trim();
}
