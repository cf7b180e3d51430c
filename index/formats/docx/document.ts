import { closing } from './closing.ts';
import type { Item } from './items.ts';
import { addCode } from './fields.ts';
import { opening } from './opening.ts';
import { addWords, type Reading, type Surroundings } from './reading.ts';
import { type Element, readXml } from './xml.ts';

/** What isn't for the reader: deleted words, what a change replaced, the second of two renderings, readings of characters. */
const skipped = new Set(
  'mc:Fallback w:del w:moveFrom w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPr w:rt'.split(
    ' ',
  ),
);

/** The paragraphs and tables of a document's main part, in order. */
export function itemsIn(xml: string, surroundings: Surroundings): Item[] {
  return readPart(xml, surroundings).body;
}

/** The same of each note of a part, by "footnote 2". */
export function notesIn(xml: string, surroundings: Surroundings): ReadonlyMap<string, readonly Item[]> {
  return readPart(xml, surroundings).notes;
}

function readPart(xml: string, surroundings: Surroundings): { body: Item[]; notes: Map<string, Item[]> } {
  const body: Item[] = [];
  const reading: Reading = {
    ...surroundings,
    ...{ sinks: [body], frames: [], tables: [], path: [], fields: [], notes: new Map() },
    ...{ forms: [], skipped: 0, isText: false },
  };
  readXml(xml, {
    open: (element) => {
      if (reading.skipped > 0 || isSkipped(reading, element)) reading.skipped++;
      else opening[element.name]?.(reading, element);
      reading.path.push(element.name);
    },
    close: (name) => {
      reading.path.pop();
      if (reading.skipped > 0) reading.skipped--;
      else closing[name]?.(reading);
    },
    text: (words) => {
      if (reading.skipped > 0) return;
      const field = reading.fields.at(-1);
      if (reading.isText) addWords(reading, words);
      else if (reading.path.at(-1) === 'w:instrText' && field && !field.isResult) addCode(field, words);
    },
  });
  return { body, notes: reading.notes };
}

/** A row or a paragraph's end that is deleted is noted where it is. */
function isSkipped({ path }: Reading, { name }: Element): boolean {
  return skipped.has(name) && !(name === 'w:del' && (path.at(-1) === 'w:rPr' || path.at(-1) === 'w:trPr'));
}
