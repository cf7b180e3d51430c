import { type Draft, type Unreadable, unreadable } from '../article.ts';
import { countersOf } from './docx/counters.ts';
import { itemsIn, notesIn } from './docx/document.ts';
import { type Headings, headingsAmong, isTitleStyle } from './docx/headings.ts';
import { type Item, wordsOf } from './docx/items.ts';
import { type Laying, layItems, layNotes } from './docx/lay.ts';
import { listsIn } from './docx/numbering.ts';
import { openPackage, type Package, reasonOf } from './docx/package.ts';
import { propertiesIn } from './docx/properties.ts';
import { type Relation, relationsIn, targetOf } from './docx/relations.ts';
import { type Styles, stylesIn } from './docx/styles.ts';
import { labelOf } from './labels.ts';
import { draftOf } from './page/draft.ts';
import { blankPage } from './page/page.ts';

/**
 * A file of Word's, as its reader sees it: with the numbers that Word counts, without what is deleted or hidden, comments, pictures,
 * heads and feet of pages. Notes stand at the end of the section that refers to them. Its words have no places in the file.
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft | Unreadable> {
  const opened = await openPackage(bytes);
  if (opened.kind === 'unreadable') return opened;
  try {
    return await readPackage(opened);
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

async function readPackage({ partOf }: Package): Promise<Draft | Unreadable> {
  const roots = relationsIn((await partOf('_rels/.rels')) ?? emptyPart, '');
  const path = targetOf(roots, 'officeDocument') ?? 'word/document.xml';
  const document = await partOf(path);
  if (document === undefined || !/\.xml$/i.test(path)) return unreadable('it is no Word file');
  const [folder, name] = [path.slice(0, Math.max(0, path.lastIndexOf('/'))), path.slice(path.lastIndexOf('/') + 1)];
  const relationsOf = async (part: string): Promise<ReadonlyMap<string, Relation>> =>
    relationsIn((await partOf(`${folder}/_rels/${part}.rels`)) ?? emptyPart, folder);
  const relations = await relationsOf(name);
  const related = async (type: string): Promise<string> => {
    const target = targetOf(relations, type);
    return (target === undefined ? undefined : await partOf(target)) ?? emptyPart;
  };
  const styles = stylesIn(await related('styles'));
  const counters = countersOf(listsIn(await related('numbering')));
  const items = itemsIn(document, { styles, relations });
  const notesOf = new Map<string, readonly Item[]>();
  for (const kind of ['footnotes', 'endnotes']) {
    const surroundings = { styles, relations: await relationsOf(`${kind}.xml`) };
    for (const [id, note] of notesIn(await related(kind), surroundings)) notesOf.set(id, note);
  }
  const core = (await partOf(targetOf(roots, 'core-properties') ?? 'docProps/core.xml')) ?? emptyPart;
  return draftFrom(items, { styles, counters, notesOf }, propertiesIn(core));
}

/** Stands for a part that isn't there. */
const emptyPart = '<none/>';

type Read = Pick<Laying, 'styles' | 'counters' | 'notesOf'>;

function draftFrom(items: readonly Item[], read: Read, properties: NonNullable<Draft['metadata']>): Draft {
  const page = blankPage('');
  const laying: Laying = { ...read, page, headings: headingsOf(items, read), lists: [], notes: [] };
  layItems(laying, items);
  layNotes(laying);
  const { title: _, ...said } = properties;
  const title = titleAmong(items, read.styles);
  const draft = draftOf(page, { ...said, ...(title !== undefined && { title }) });
  // What stands in the text goes before what a template may have left behind, but a numbered heading is no title.
  const headed = draft.metadata?.title;
  const isTitle = title !== undefined || (headed !== undefined && !labelOf(headed));
  const metadata = { ...said, ...(isTitle ? { title: headed as string } : properties) };
  return { ...draft, ...(Object.keys(metadata).length > 0 && { metadata }) };
}

function headingsOf(items: readonly Item[], { styles, counters }: Read): Headings {
  return headingsAmong(items, styles, ({ style, list, level }) => {
    const own = styles.get(style);
    return counters.lists.get(list ?? own?.list ?? '')?.levels[level ?? own?.level ?? 0]?.format === 'bullet';
  });
}

/** What stands in a title's style, where one paragraph does. */
function titleAmong(items: readonly Item[], styles: Styles): string | undefined {
  const titles = items.flatMap((item) => {
    const words = item.kind === 'paragraph' && isTitleStyle(item, styles) ? wordsOf(item).trim() : '';
    return words === '' ? [] : [words];
  });
  return titles.length === 1 ? titles[0] : undefined;
}
