import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../../../index/formats/markdown/front-matter.ts';

describe('frontMatterOf', () => {
  it('reads YAML', () => {
    const file =
      '---\ntitle: "Fees: all"\nauthor: Ann\ndate: 2024-03-01\nlang: en_GB\nurl: https://e.org/x\ntags: [a]\n---\n\nBody';
    expect(frontMatterOf(file)).toEqual({
      length: file.length - '\nBody'.length,
      metadata: { title: 'Fees: all', author: 'Ann', date: '2024-03-01', language: 'en-GB', url: 'https://e.org/x' },
    });
  });

  it('reads TOML, as far as the first table', () => {
    const file = [
      '+++',
      'title = "Say \\"hi\\""',
      'authors = [\'Ann\', "Bo"]',
      'date = 2024-03-01T10:00:00Z # UTC',
      'draft = true',
      '[params]',
      'title = "Other"',
      '+++',
    ].join('\r\n');
    expect(frontMatterOf(file)).toEqual({
      length: file.length,
      metadata: { title: 'Say "hi"', author: 'Ann, Bo', date: '2024-03-01T10:00:00Z' },
    });
  });

  it('takes a rule with an empty line behind it for a rule', () => {
    expect(['---\n\nnote: see below\n---\n', '---\r\n \r\na: b\r\n---\r\n'].map(frontMatterOf)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('takes several authors, and authors with more than a name', () => {
    const authors = ['authors:\n  - Ann\n  - name: Bo\n    url: x', 'author: {name: Cy}', 'author: 7', 'author: [[]]'];
    expect(authors.map((one) => frontMatterOf(`---\n${one}\n---\n`)?.metadata)).toEqual([
      { author: 'Ann, Bo' },
      { author: 'Cy' },
      { author: '7' },
      {},
    ]);
  });

  it('takes addresses of the web and codes of languages only', () => {
    const entries = [
      'permalink: /fees',
      'url: javascript:x',
      'permalink: http://e.org',
      'language: English (UK)',
      'lang: de',
    ];
    expect(entries.map((one) => frontMatterOf(`---\n${one}\n---\n`)?.metadata)).toEqual([
      {},
      {},
      { url: 'http://e.org' },
      {},
      { language: 'de' },
    ]);
  });

  it('takes broken and empty front matter for what it is, and prose between rules for prose', () => {
    const files = ['---\ntitle: "x\nb: [\n---\nBody', '---\n---\nBody', '\uFEFF---\n# x\na: b\n---\nBody'];
    expect(files.map((file) => frontMatterOf(file)?.length)).toEqual(files.map((file) => file.length - 'Body'.length));
    const long = `---\n${'a: b\n'.repeat(11_000)}---\n`;
    expect(frontMatterOf(`${long}Body`)).toEqual({ length: long.length, metadata: {} });
    const others = [
      `---\n${'# # # # # # # # # # # # # # # # # # # #\n'.repeat(5)}[\n---\n`,
      '---\nIntro here.\n\n---\n',
      '---\n- a\n---\n',
      '+++\nwords\n+++\n',
      'x\n---\na: b\n---\n',
      '--- x\n---',
      '',
    ];
    expect(others.map(frontMatterOf)).toEqual(others.map(() => undefined));
  });
});
