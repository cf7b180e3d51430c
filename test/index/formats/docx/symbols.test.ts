import { expect, it } from 'vitest';
import { symbolOf } from '../../../../index/formats/docx/symbols.ts';

it('has characters for those of symbol fonts; an unknown sign is broken, an ornament nothing', () => {
  const symbols = [
    symbolOf('Symbol', 'F0B3'),
    symbolOf('Symbol', 'F061'),
    symbolOf('Symbol', 'F044'),
    symbolOf('Symbol', 'F031'),
    symbolOf('Symbol', 'F0FE'),
    symbolOf('Wingdings', 'F0FC'),
    symbolOf('Wingdings', 'F04A'),
    symbolOf('Arial', '2713'),
    symbolOf('Arial', 'F013'),
    symbolOf('Arial', 'x'),
  ];
  expect(symbols).toEqual(['≥', 'α', 'Δ', '1', '\uFFFD', '✓', '', '✓', '', '']);
});
