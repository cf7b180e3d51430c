import { expect, test } from 'vitest';
import { pageWith } from './page.ts';

test('what was measured before is replaced', () => {
  const page = '# Speed\n\n<!-- measured -->\n\nold\n\n<!-- /measured -->\n\nMethod\n';
  expect(pageWith(page, 'new\n')).toBe('# Speed\n\n<!-- measured -->\n\nnew\n\n<!-- /measured -->\n\nMethod\n');
  expect(() => pageWith('# Speed\n', 'new')).toThrow('the page has no');
});
