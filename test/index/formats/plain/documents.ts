import fc from 'fast-check';

const word = fc.constantFrom(
  'river',
  'Bridge',
  'the',
  'of',
  'Ferry',
  '7',
  'council',
  'is',
  'paid',
  'May',
  '2.50',
  'II',
  'a',
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const sentence = words(12).map((all) => `The ${all}.`);
const indent = fc.constantFrom('', '  ', '    ', '\t');
const mark = fc.constantFrom('- ', '* ', 'o  ', '1. ', '2. ', '(a) ', '(b) ', 'IV. ', '9.1(1) ', 'Section 3. ', 'A) ');
const ending = fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n', '\n\f', '\n\n\f\n');

/** Everything that plain text is made of, well formed or not. */
const construct = fc.oneof(
  sentence,
  fc.array(words(14), { minLength: 2, maxLength: 5 }).map((lines) => `${lines.join('\n')}.`),
  words(5),
  words(4).map((line) => line.toUpperCase()),
  fc.tuple(words(4), fc.constantFrom('=', '-', '~')).map(([line, rule]) => `${line}\n${rule.repeat(line.length)}`),
  fc.tuple(indent, mark, words(10)).map((all) => all.join('')),
  words(6).map((line) => `${line}:`),
  words(6).map((line) => `How ${line}?`),
  words(6).map((line) => `Q: ${line}?\nA: ${line}.`),
  words(5).map((line) => `REPORTER: ${line}?\nHOLT: ${line}.`),
  words(5).map((line) => `[12:04] <ann> ${line}?\n[12:05] <bob> ${line}`),
  fc
    .array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map((row) => row.join('\t')).join('\n')),
  fc
    .array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map((row) => row.map((cell) => cell.padEnd(12)).join('')).join('\n')),
  fc
    .array(fc.tuple(word, word), { minLength: 1, maxLength: 3 })
    .map((rows) => rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n+---+---+\n')),
  fc
    .array(words(3), { minLength: 1, maxLength: 4 })
    .map((all) => `Contents\n${all.map((one, i) => `${one} ..... ${i + 1}`).join('\n')}`),
  fc.constantFrom(
    '- 12 -',
    'Page 3 of 9',
    '14',
    'RIVER TRUST      REPORT      2023',
    '-----',
    '* * *',
    '1.9.7',
    '2021-03-04',
    'Chapter 3',
  ),
);

/** A plain text of any of these, with any line breaks between them. */
export const plainDocument = fc.array(fc.tuple(construct, ending), { maxLength: 14 }).map((all) => all.flat().join(''));
