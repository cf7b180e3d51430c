import type { Article, Span } from '../../index/article.ts';
import { articleEndings } from '../../index/formats/registry.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { languageOf } from '../../index/languages/registry.ts';
import type { Library } from '../../index/library.ts';
import { type Oddity, type Structure, structureOf } from '../../index/structure.ts';
import { counted } from './counted.ts';

/** Of an article's file as it is on disk, for the numbers of lines. */
export type FileText = (article: Article) => Promise<string | undefined>;

/** What `check` prints: an article a line, then what was left out and why. */
export function checkReport(library: Library): string {
  const lines = library.articles.flatMap((article) => [articleLine(library, article), ...marksKeptLine(article)]);
  return [...lines, ...problemLines(library), summaryOf(library)].map((line) => `${line}\n`).join('');
}

/** The same with what each article is called, where, and what is odd in it, line by line of its file. */
export async function verboseReport(library: Library, fileText: FileText): Promise<string> {
  const reports: string[] = [];
  for (const article of library.articles) {
    const { title, language, edition } = article;
    const structure = structureOf(library.indexOf(article));
    const file = (await fileText(article)) ?? article.text;
    const lines = linesBefore(file);
    const odd = [...structure.odd, ...(article.residue ?? []).map((span) => ({ what: 'left out' as const, ...span }))]
      .sort((a, b) => a.start - b.start)
      .map((oddity) => `    line ${lines(placeOf(article, oddity))}: ${told(article, oddity)}`);
    reports.push(
      articleLine(library, article),
      ...marksKeptLine(article),
      `    ${title} (${language}, edition ${edition})`,
      ...odd,
    );
  }
  return [...reports, ...problemLines(library), summaryOf(library)].map((line) => `${line}\n`).join('');
}

function articleLine(library: Library, article: Article): string {
  const facts = [...factsOf(structureOf(library.indexOf(article))), ...withoutRules(article), ...readAs(article)];
  return `✓ ${article.file}: ${facts.join(', ')}`;
}

/** What is said of a language that is read by Unicode's rules only: an answer is found less well. */
function withoutRules({ language }: Article): string[] {
  const { rules, code } = languageOf(language);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  return rules === 'own' ? [] : [`no rules of its own for ${name} (${code})`];
}

/** UTF-16 and UTF-32 are told without doubt; of the others a like one may have been meant. */
function readAs({ encoding }: Article): string[] {
  if (encoding === undefined) return [];
  const isSure = encoding.startsWith('UTF-');
  return [`read as ${encoding}${isSure ? '' : ': save it as UTF-8 if letters look wrong'}`];
}

/** In a line of its own: what the author sees of the text isn't what was meant. */
function marksKeptLine({ marksKeptFrom }: Article): string[] {
  if (marksKeptFrom === undefined) return [];
  return [`    from line ${marksKeptFrom} on there are too many marks to be read as Markdown: some are kept as text`];
}

function factsOf({ kind, sections, own, sentences, tables, questions, lists, residue, odd }: Structure): string[] {
  const whose = own === 0 ? '' : own === sections ? ', the author’s numbers' : `, ${own} with the author’s numbers`;
  return [
    kind,
    counted(sections, 'section') + whose,
    counted(sentences, 'sentence'),
    ...(tables > 0 ? [counted(tables, 'table')] : []),
    ...(questions > 0 ? [counted(questions, 'question')] : []),
    ...(lists > 0 ? [counted(lists, 'list')] : []),
    ...(residue > 0 ? [`${residue} left out`] : []),
    ...(odd.length > 0 ? [`${odd.length} odd`] : []),
  ];
}

function told(
  { text }: Article,
  { what, number, start, end }: Omit<Oddity, 'what'> & { what: Oddity['what'] | 'left out' },
): string {
  return number === undefined
    ? `${what}: ${JSON.stringify(text.slice(start, end).slice(0, 60))}`
    : `${what} §${number}`;
}

function placeOf(article: Article, span: Span): number {
  return (sourceOf(article, span) ?? span).start;
}

/** The number of the line at an offset, from 1; offsets must not go down. */
function linesBefore(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text.charAt(at) === '\n') line++;
    return line;
  };
}

/** Pictures and the like are only counted. */
function problemLines({ problems }: Library): string[] {
  return problems.filter(({ other }) => !other).map(({ file, reason }) => `✗ ${file}: left out: ${reason}`);
}

function summaryOf({ articles, problems, paths }: Library): string {
  const others = problems.filter(({ other }) => other).length;
  const beside = others > 0 ? `, ${counted(others, 'other file')} beside them` : '';
  if (articles.length === 0)
    return `No article in ${paths.join(', ')}: put some there (${articleEndings.join(', ')})${others > 0 ? ` (${counted(others, 'other file')})` : ''}.`;
  return `${counted(articles.length, 'article')} can be asked about, ${problems.length - others} left out${beside}.`;
}
