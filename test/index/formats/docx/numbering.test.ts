import { expect, it } from 'vitest';
import { listsIn } from '../../../../index/formats/docx/numbering.ts';
import { definition, list, num, part } from './made.ts';

it('reads lists with their levels and overrides', () => {
  const override =
    '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/><w:lvl w:ilvl="1"><w:numFmt w:val="upperLetter"/></w:lvl></w:lvlOverride>';
  const found = listsIn(part('numbering', definition(1, 'decimal %1.') + num(5, 1, override))).get('5');
  expect({ ...found, levels: found?.levels.slice(0, 3) }).toEqual({
    definition: '1',
    levels: [{ start: 1, format: 'decimal', text: '%1.' }, { start: 0, format: 'upperLetter', text: '' }, undefined],
    starts: [undefined, 4],
  });
});

it('follows a definition that names a style to the one that the style belongs to', () => {
  const named = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="S"/></w:abstractNum>';
  const linked = list(1, 'decimal §%1').replace('<w:lvl ', '<w:styleLink w:val="S"/><w:lvl ');
  const found = listsIn(part('numbering', linked + named + num(2, 2))).get('2');
  expect([found?.definition, found?.levels[0]]).toEqual(['1', { start: 1, format: 'decimal', text: '§%1' }]);
});
