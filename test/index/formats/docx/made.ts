import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a file of Word's; `body`, `styles` and the like are what stands inside their outermost elements. */
export interface Made {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly core?: string;
  /** Relations of the document, as elements. */
  readonly relations?: string;
}

export function part(name: string, inside = ''): string {
  return `<?xml version="1.0"?><w:${name} ${w} ${others}>${inside}</w:${name}>`;
}

export function relations(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

function relation(type: string, target: string): string {
  return `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`;
}

export function partsOf({
  body = '',
  styles,
  numbering,
  footnotes,
  core,
  relations: own = '',
}: Made): Record<string, string> {
  const related = { styles, numbering, footnotes };
  const named = Object.entries(related).flatMap(([name, inside]) =>
    inside === undefined ? [] : [[name, inside] as const],
  );
  return {
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(own + named.map(([name]) => relation(name, `${name}.xml`)).join('')),
    ...Object.fromEntries(named.map(([name, inside]) => [`word/${name}.xml`, part(name, inside)])),
    ...(core !== undefined && {
      'docProps/core.xml': `<p xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</p>`,
    }),
  };
}

export function docxOf(made: Made): Uint8Array {
  return zipped(partsOf(made));
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A run; `props` are elements such as `<w:b/>`. */
export function r(words: string, props = ''): string {
  return `<w:r>${props === '' ? '' : `<w:rPr>${props}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
}

/** A paragraph of runs, or of plain words. */
export function p(inside: string, props = ''): string {
  const runs = inside.includes('<') ? inside : r(inside);
  return `<w:p>${props === '' ? '' : `<w:pPr>${props}</w:pPr>`}${runs}</w:p>`;
}

export function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

/** The numbering of a paragraph. */
export function listed(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function style(id: string, name: string, props = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${props}</w:style>`;
}

/** A list and what it counts by, both with the same id; a level is its format and its text: "decimal %1." */
export function list(id: number, ...levels: readonly string[]): string {
  return definition(id, ...levels) + num(id, id);
}

export function definition(id: number, ...levels: readonly string[]): string {
  const written = levels.map((level, i) => {
    const [format = '', text = '', ...more] = level.split(' ');
    return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more.join(' ')}</w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum>`;
}

export function num(id: number, of: number, inside = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
}

/** A table of rows of cells; a cell is its paragraphs, or plain words. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
