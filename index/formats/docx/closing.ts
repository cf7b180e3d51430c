import type { Reading } from './reading.ts';

/** What is done where an element ends. */
export const closing: Readonly<Record<string, (reading: Reading) => void>> = {
  'w:p': ({ frames, sinks, fields }) => {
    const frame = frames.pop();
    // A field's code ends with its paragraph, at the latest.
    while (frames.length === 0 && fields.at(-1)?.isResult === false) fields.pop();
    const sink = sinks.at(-1);
    if (!frame || !sink) return;
    sink.push(frame.paragraph);
    for (const item of frame.boxes) sink.push(item);
  },
  'w:r': ({ frames }) => {
    const frame = frames.at(-1);
    if (frame) delete frame.run;
  },
  'w:t': stopText,
  'm:t': stopText,
  'w:hyperlink': ({ frames }) => {
    frames.at(-1)?.links.pop();
  },
  'w:fldSimple': ({ fields }) => {
    fields.pop();
  },
  'w:sdt': ({ forms }) => {
    forms.pop();
  },
  'w:footnote': ({ sinks }) => {
    sinks.pop();
  },
  'w:endnote': ({ sinks }) => {
    sinks.pop();
  },
  'w:txbxContent': ({ sinks, frames }) => {
    const boxed = sinks.pop() ?? [];
    const { boxes } = frames.at(-1) ?? { boxes: sinks.at(-1) };
    for (const item of boxed) boxes?.push(item);
  },
  'w:tc': ({ sinks }) => {
    sinks.pop();
  },
  'w:tbl': ({ tables, sinks }) => {
    const table = tables.pop();
    if (table) sinks.at(-1)?.push(table);
  },
};

function stopText(reading: Reading): void {
  reading.isText = false;
}
