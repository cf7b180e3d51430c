/** Words at a place of a page, in points from its lower left corner. */
export interface Put {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** What a PDF has beside its pages. */
export interface More {
  readonly info?: Readonly<Record<string, string>>;
  /** Titles of its outline, each of which leads to the page of that place. */
  readonly outline?: readonly string[];
}

/** A small PDF of Letter's size, in Helvetica; whatever is put on a page is drawn in that order. */
export function pdfOf(pages: readonly (readonly Put[])[], { info = {}, outline = [] }: More = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const refer = (number: number): string => `${number} 0 R`;
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const tree = objects.length + 2 * pages.length + 1;
  const kids = pages.map((puts) => {
    const drawn = puts
      .map(
        ({ text, x, y, size = 10, bold = false }) =>
          `BT /F${bold ? 1 : 0} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join('\n');
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    const resources = `<< /Font << /F0 ${refer(fonts[0] as number)} /F1 ${refer(fonts[1] as number)} >> >>`;
    return add(
      `<< /Type /Page /Parent ${refer(tree)} /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${refer(content)} >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map(refer).join(' ')}] /Count ${kids.length} >>`);
  const root = objects.length + 1;
  const items = outline.map((title, i) => {
    const at = root + 2 + i;
    const next = i + 1 < outline.length ? ` /Next ${refer(at + 1)}` : '';
    return `<< /Title (${escaped(title)}) /Parent ${refer(root + 1)}${next} /Dest [${refer(kids[Math.min(i, kids.length - 1)] as number)} /Fit] >>`;
  });
  add(`<< /Type /Catalog /Pages ${refer(tree)}${items.length > 0 ? ` /Outlines ${refer(root + 1)}` : ''} >>`);
  if (items.length > 0)
    add(
      `<< /Type /Outlines /First ${refer(root + 2)} /Last ${refer(root + 1 + items.length)} /Count ${items.length} >>`,
    );
  for (const item of items) add(item);
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  return Buffer.from(fileOf(objects, `/Root ${refer(root)} /Info ${refer(about)}`), 'latin1');
}

function fileOf(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225');
}

/** Lines one below the other, 12 points apart. */
export function linesAt(x: number, y: number, texts: readonly string[], more: Pick<Put, 'size' | 'bold'> = {}): Put[] {
  return texts.map((text, i) => ({ text, x, y: y - 12 * i, ...more }));
}
