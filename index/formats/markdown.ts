import type { Draft } from '../article.ts';
import { layTree } from './markdown/flow.ts';
import { frontMatterOf } from './markdown/front-matter.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { draftOf } from './page/draft.ts';
import { blankPage } from './page/page.ts';

/**
 * Markdown: the words without the markup. Sections come from the headings, or from the paragraphs where there are none. Front
 * matter is no text; it goes before the first heading for what the file says of itself.
 */
export function readMarkdown(file: string): Draft {
  const matter = frontMatterOf(file);
  const page = blankPage(file);
  const tree = parseMarkdown(file, matter?.length ?? 0);
  layTree(page, tree);
  const [first] = tree.data?.overloads ?? [];
  const draft = draftOf(page, matter?.metadata);
  return first === undefined ? draft : { ...draft, marksKeptFrom: file.slice(0, first).split(/\r\n|[\n\r]/).length };
}
