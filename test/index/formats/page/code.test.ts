import { expect, it } from 'vitest';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { layCode } from '../../../../index/formats/page/code.ts';
import { blankPage } from '../../../../index/formats/page/page.ts';

it('lays code from its first line to its last, without what all of it is further in', () => {
  const file = '\n  an owl\n\n    hoots\n\ttab\n\n';
  const page = blankPage(file);
  layCode(page, file, indentedLines(file));
  layCode(page, file, []);
  expect([page.chunks.join(''), page.leaves.map(({ kind }) => kind)]).toEqual(['an owl\n\n  hoots\ntab', ['code']]);
});
