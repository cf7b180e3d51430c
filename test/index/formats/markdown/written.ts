import fc from 'fast-check';

/** A document, and the words in it that its reader sees or doesn't. Visible ones are `w1`, `w2` …, hidden ones `h1` … */
export interface Written {
  readonly file: string;
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
}

/** What people write, with W for a visible word and H for a hidden one. */
const inline = [
  'W',
  '*W*',
  '**W W**',
  '***W*** W',
  '~~W~~',
  '`W`',
  '[W W](https://e.org/H)',
  '![H](H.png) W',
  '[W][ref] W',
  '<https://W.org>',
  'https://e.org/W',
  '<kbd>W</kbd>',
  'W<br>W',
  'W<!-- H -->W',
  'W\\*&amp;W',
  'W?',
  '<a href="https://H.org">W</a>',
  'W  \nW',
  'W\nW',
];

const blocks = [
  '# I\n',
  '## I\n',
  '### I {#x}\n',
  'I\n===\n',
  'I I.\n',
  'I:\n\n- I\n- I\n  - I\n\n    W\n- [ ] W\n',
  '1. I\n2. I\n   1. W\n7. W\n',
  '> I\n>\n> I\n',
  '> [!NOTE]\n> I\n',
  '> [!tip] I\n> W\n',
  '```H\nW W\n```\n',
  '    W\n',
  '| W | W |\n|---|:-:|\n| W | |\n| W<br>W | `W` |\n',
  '| Question | Answer |\n|-|-|\n| W? | W |\n',
  '**W?**\nW\n',
  '**W W?**\n\nI\n',
  'Q: W?\nA: W\n\nQ: W?\n\nA: W\n',
  '**W:** W?\n\n**W:** W.\n',
  '- **W?** W\n- W? W.\n',
  ':::note W\nI\n\n- W\n:::\n',
  '!!! warning "W W"\n    I\n\n    - W\n',
  '??? H\n    I\n',
  '<details><summary>W?</summary>\n\nI\n\n</details>\n',
  '<details>\n<summary>W</summary>\nW &amp; W\n</details>\n',
  '<h2 class="H">W</h2>\n<p align=center>W <b>W</b></p>\n',
  '<table><tr><th>W</th></tr>\n<tr><td>W</td></tr></table>\n',
  '<!-- H\n\nH -->\n',
  '<ul><li>W<li>W</ul>\n',
  'W\n: W\n: I\n',
  'W[^n]\n',
  '[^n]: W\n    W\n',
  '[ref]: https://H.org\n',
  '---\n',
  '- [W](#H)\n- [W](#H)\n',
  '[[toc]]\n',
];

const pieces = fc.array(fc.tuple(fc.constantFrom(...blocks), fc.infiniteStream(fc.constantFrom(...inline))), {
  maxLength: 12,
});

/** Documents of all that people write, each word its own. */
export const writtenMarkdown: fc.Arbitrary<Written> = fc.tuple(pieces, fc.boolean()).map(([parts, isWindows]) => {
  const visible: string[] = [];
  const hidden: string[] = [];
  const written = parts.map(([block, stream]) => {
    const withInline = block.replace(/\bI\b/g, () => inLine(block, stream.next().value ?? 'W'));
    return withInline.replace(/\bW\b/g, () => named('w', visible)).replace(/\bH\b/g, () => named('h', hidden));
  });
  const file = `${written.join('\n')}\n\n[ref]: https://e.org\n`;
  return { file: isWindows ? file.replaceAll('\n', '\r\n') : file, visible, hidden };
});

/** A line of its own stays one: what continues it needs its marks. */
function inLine(block: string, words: string): string {
  return /^I\b/.test(block) && !block.includes('=') ? words : words.replace(/ *\n/g, ' ');
}

function named(letter: string, names: string[]): string {
  const name = `${letter}${names.length + 1}`;
  names.push(name);
  return name;
}

const line = fc.oneof(
  fc.constantFrom(
    ...[
      '# A',
      '## B',
      '### C {#d}',
      '- x',
      '1. y',
      '> z',
      '```',
      '| a | b |',
      '|---|---|',
      '',
      '---',
      '+++',
      '===',
      ':::note',
      ':::',
    ],
    ...[
      '!!! tip "a"',
      '    b',
      '<details>',
      '</details>',
      '<summary>a?',
      '<table><tr><td>',
      '</li>',
      '<!--',
      '-->',
      ': c',
      '[^1]',
      '[^1]: d',
    ],
    ...[
      '**a?**',
      'Q: a?',
      'A: b',
      '[a](#b)',
      '[a]: http://b',
      '> [!note] a',
      '\t',
      '<pre>',
      '\uFEFF',
      '\\',
      '&#xD800;',
      '***',
      '[[toc]]',
    ],
  ),
  fc.string(),
);

/** Lines of marks and characters in any order, some of them nested. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('', '', '> ', '  ', '- ', '    '), line)),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
  )
  .map(([lines, ending]) => lines.map(([mark, rest]) => mark + rest).join(ending));
