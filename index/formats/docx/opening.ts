import { isContentsField } from './fields.ts';
import type { Item, Paragraph } from './items.ts';
import { addWords, type Frame, type Reading } from './reading.ts';
import { outlineOf } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { type Element, isOn } from './xml.ts';

type Handler = (reading: Reading, element: Element) => void;

/** What is done where an element begins. */
export const opening: Readonly<Record<string, Handler>> = {
  'w:p': (reading) => {
    const { frames, sinks, fields, forms } = reading;
    const last = sinks.at(-1)?.at(-1);
    const before = last?.kind === 'paragraph' && last.goesOn ? sinks.at(-1)?.pop() : undefined;
    const kept = before?.kind === 'paragraph' ? before : { runs: [], notes: [] };
    const isContents = forms.some((form) => form.isContents) || isContentsField(fields);
    const paragraph: Paragraph = { kind: 'paragraph', style: '', isContents, runs: kept.runs, notes: kept.notes };
    frames.push({ paragraph, boxes: [], links: [] });
  },
  'w:pStyle': ofParagraph((paragraph, value) => {
    paragraph.style = value;
  }),
  'w:outlineLvl': ofParagraph((paragraph, value) => {
    paragraph.outline = outlineOf(value);
  }),
  'w:numId': ofParagraph((paragraph, value) => {
    paragraph.list = value;
  }),
  'w:ilvl': ofParagraph((paragraph, value) => {
    paragraph.level = Number(value);
  }),
  'w:del': ({ frames, tables, path }) => {
    const row = path.at(-1) === 'w:trPr' ? tables.at(-1)?.rows.at(-1) : undefined;
    const paragraph = path.at(-2) === 'w:pPr' ? frames.at(-1)?.paragraph : undefined;
    if (row) row.isDeleted = true;
    else if (paragraph) paragraph.goesOn = true;
  },
  'w:r': ({ frames, styles }) => {
    const frame = frames.at(-1);
    const style = frame && styles.get(frame.paragraph.style);
    if (frame) frame.run = { isStrong: style?.isBold ?? false, isHidden: style?.isHidden ?? false };
  },
  'w:rStyle': ofRun((run, { attributes }, { styles }) => {
    const style = styles.get(attributes['w:val'] ?? '');
    run.isStrong = style?.isBold ?? run.isStrong;
    run.isHidden ||= style?.isHidden ?? false;
  }),
  'w:b': ofRun((run, element) => {
    run.isStrong = isOn(element);
  }),
  'w:u': ofRun((run, element) => {
    run.isStrong ||= isOn(element);
  }),
  'w:vanish': ofRun((run, element) => {
    run.isHidden = isOn(element);
  }),
  'w:sz': ofRun((run, { attributes }) => {
    run.size = Number(attributes['w:val']) || 0;
  }),
  'w:t': startText,
  'm:t': startText,
  'w:tab': (reading) => {
    if (reading.path.at(-1) === 'w:r') addWords(reading, '\t');
  },
  'w:br': (reading) => addWords(reading, '\n'),
  'w:cr': (reading) => addWords(reading, '\n'),
  'w:noBreakHyphen': (reading) => addWords(reading, '-'),
  'w:sym': (reading, { attributes }) =>
    addWords(reading, symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
  'w:hyperlink': ({ frames, relations }, { attributes }) => {
    const { 'r:id': id, 'w:anchor': anchor } = attributes;
    frames.at(-1)?.links.push(id === undefined ? anchor && `#${anchor}` : relations.get(id)?.target);
  },
  'w:fldChar': ({ fields, frames }, { attributes }) => {
    const type = attributes['w:fldCharType'];
    const field = fields.at(-1);
    if (type === 'begin' && fields.length < deepestField) fields.push({ code: '', isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') fields.pop();
    const paragraph = frames.at(-1)?.paragraph;
    if (paragraph) paragraph.isContents ||= isContentsField(fields);
  },
  'w:fldSimple': ({ fields }, { attributes }) => {
    fields.push({ code: attributes['w:instr'] ?? '', isResult: true });
  },
  'w:sdt': ({ forms }) => {
    forms.push({ isContents: false });
  },
  'w:docPartGallery': ({ forms }, { attributes }) => {
    const form = forms.at(-1);
    if (form && /^table of contents$/i.test(attributes['w:val'] ?? '')) form.isContents = true;
  },
  'w:footnoteReference': referTo('footnote'),
  'w:endnoteReference': referTo('endnote'),
  'w:footnote': startNote,
  'w:endnote': startNote,
  'w:txbxContent': ({ sinks }) => {
    sinks.push([]);
  },
  'w:tbl': ({ tables }) => {
    tables.push({ kind: 'table', rows: [] });
  },
  'w:tr': ({ tables }) => {
    tables.at(-1)?.rows.push({ isHead: false, isDeleted: false, cells: [] });
  },
  'w:tblHeader': ({ tables }, element) => {
    const row = tables.at(-1)?.rows.at(-1);
    if (row) row.isHead = isOn(element);
  },
  'w:tc': ({ tables, sinks }) => {
    const items: Item[] = [];
    tables.at(-1)?.rows.at(-1)?.cells.push({ items, width: 1, isMerged: false });
    sinks.push(items);
  },
  'w:gridSpan': ({ tables }, { attributes }) => {
    const cell = tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    if (cell) cell.width = Math.min(Math.max(1, Number(attributes['w:val']) || 1), widest);
  },
  'w:vMerge': ({ tables }, { attributes }) => {
    const cell = tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    if (cell) cell.isMerged = attributes['w:val'] !== 'restart';
  },
};

/** Columns of a table, as many as Word allows. */
const widest = 63;

/** Fields in fields; more are a broken file's. */
const deepestField = 20;

function startText(reading: Reading): void {
  reading.isText = true;
}

/** Of the paragraph itself, rather than of its mark or of a list's level. */
function ofParagraph(set: (paragraph: Paragraph, value: string) => void): Handler {
  return ({ frames, path }, { attributes }) => {
    const frame = frames.at(-1);
    const isOwn = path.at(-1) === 'w:pPr' || path.at(-1) === 'w:numPr';
    if (frame && isOwn) set(frame.paragraph, attributes['w:val'] ?? '');
  };
}

/** Of the run that is open; what a paragraph says of its mark is for the mark. */
function ofRun(set: (run: NonNullable<Frame['run']>, element: Element, reading: Reading) => void): Handler {
  return (reading, element) => {
    const run = reading.frames.at(-1)?.run;
    if (run && reading.path.at(-1) === 'w:rPr') set(run, element, reading);
  };
}

function referTo(kind: 'footnote' | 'endnote'): Handler {
  return ({ frames }, { attributes }) => {
    frames.at(-1)?.paragraph.notes.push(`${kind} ${attributes['w:id'] ?? ''}`);
  };
}

function startNote({ notes, sinks }: Reading, { name, attributes }: Element): void {
  const items: Item[] = [];
  const isOwn = attributes['w:type'] === undefined || attributes['w:type'] === 'normal';
  if (isOwn) notes.set(`${name.slice(2)} ${attributes['w:id'] ?? ''}`, items);
  sinks.push(items);
}
