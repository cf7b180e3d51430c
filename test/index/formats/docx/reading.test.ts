import { expect, it } from 'vitest';
import type { Paragraph } from '../../../../index/formats/docx/items.ts';
import { addWords, type Frame, type Reading } from '../../../../index/formats/docx/reading.ts';

function reading(frames: Frame[], more: Partial<Reading> = {}): Reading {
  return {
    ...{
      styles: new Map(),
      relations: new Map(),
      sinks: [],
      frames,
      tables: [],
      path: [],
      fields: [],
      notes: new Map(),
    },
    ...{ forms: [], skipped: 0, isText: true, ...more },
  };
}

it('adds words to the innermost paragraph, with their looks and where they lead; hidden ones and codes it passes over', () => {
  const frames: Frame[] = ['outer', 'inner'].map((style) => ({
    ...{ boxes: [], links: ['https://owls.example/'], run: { isStrong: true, isHidden: false, size: 20 } },
    paragraph: { kind: 'paragraph', style, isContents: false, runs: [], notes: [] } satisfies Paragraph,
  }));
  addWords(reading(frames), 'owl');
  addWords(reading(frames, { fields: [{ code: 'PAGE', isResult: false }] }), '4');
  for (const { run } of frames) if (run) run.isHidden = true;
  addWords(reading(frames), 'mouse');
  addWords(reading([]), 'nowhere');
  expect(frames.map(({ paragraph }) => paragraph.runs)).toEqual([
    [],
    [{ words: 'owl', isStrong: true, url: 'https://owls.example/', size: 20 }],
  ]);
});
