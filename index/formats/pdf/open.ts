import { getDocumentProxy } from 'unpdf';
import { type Draft, type Unreadable, unreadable } from '../../article.ts';
import { foldTitle, type Outline } from './blocks.ts';
import type { DrawnPage, Item } from './line.ts';

/** A PDF as it was drawn, and what it says of itself. */
export interface Drawn {
  readonly pages: readonly DrawnPage[];
  readonly outline: Outline;
  readonly said: NonNullable<Draft['metadata']>;
}

const most = { pages: 2_000 };

/** Opens a PDF and takes what is drawn on its pages. Never throws for what a file can hold. */
export async function openPdf(bytes: Uint8Array): Promise<Drawn | Unreadable> {
  let pdf: Pdf | undefined;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
    });
    if (pdf.numPages > most.pages) return unreadable(`it has more than ${most.pages} pages: split it`);
    const labels = await pdf.getPageLabels().catch(() => null);
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(await drawnPage(pdf, number, labels?.[number - 1] ?? ''));
    return { pages, outline: await outlineOf(pdf), said: await saidBy(pdf) };
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    await pdf?.destroy().catch(() => {});
  }
}

/** Text as the library gives it; what marks content has no `str`. */
interface DrawnText {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'it is locked by a password: save it without one';
  return 'it is damaged, or no PDF';
}

async function drawnPage(pdf: Pdf, number: number, label: string): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const drawn = (items as readonly DrawnText[]).flatMap((item): Item[] => {
    if (item.str === undefined) return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
    // Words that run up or down the page are stamps and the labels of drawings.
    if (Math.abs(b) > 0.1 * Math.abs(a)) return [];
    const size = Math.abs(d) || item.height;
    return [{ text: item.str, x: x - left, y: y - bottom, width: item.width, size, font: item.fontName }];
  });
  page.cleanup();
  return { label: label.trim() || String(number), width: right - left, height: top - bottom, items: drawn };
}

async function outlineOf(pdf: Pdf): Promise<Outline> {
  const titles = new Map<string, number>();
  const top: readonly Entry[] = (await pdf.getOutline().catch(() => null)) ?? [];
  const waiting = top.map((entry) => ({ entry, depth: 1 }));
  for (let next = waiting.shift(); next && titles.size < 10_000; next = waiting.shift()) {
    const { entry, depth } = next;
    for (const title of [entry.title, entry.title.replace(/^[\d.\s]+/u, '')]) {
      const folded = foldTitle(title);
      if (folded !== '' && !titles.has(folded)) titles.set(folded, depth);
    }
    waiting.push(...entry.items.map((one) => ({ entry: one, depth: depth + 1 })));
  }
  return titles;
}

async function saidBy(pdf: Pdf): Promise<Drawn['said']> {
  const info = ((await pdf.getMetadata().catch(() => undefined))?.info ?? {}) as Record<string, unknown>;
  const text = (key: string): string =>
    typeof info[key] === 'string' ? (info[key] as string).replace(/\s+/g, ' ').trim() : '';
  const title = text('Title');
  const author = text('Author').replace(/[\s,;]+$/u, '');
  const [, year, month, day] = /^D?:?(\d{4})(\d\d)(\d\d)/.exec(text('CreationDate')) ?? [];
  const language = text('Language');
  return {
    ...(title !== '' && !junkTitle.test(title) && { title }),
    ...(author !== '' && author.length <= 100 && !junkAuthor.test(author) && { author }),
    ...(year && { date: `${year}-${month}-${day}` }),
    ...(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) && { language }),
  };
}

const junkTitle =
  /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|dvi|tex|indd|pdf|qxd|pptx?|odt|xlsx?|rtf)|slide \d+|powerpoint presentation|\d+)$/i;
const junkAuthor = /^(?:user|admin(?:istrator)?|unknown|owner|author|root|.*@.*|[\d\W]+)$/i;
