import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { plain } from '../../../commands/reply/prose.ts';
import type { Reply } from '../../../commands/reply/reply.ts';
import { composePost } from '../../../commands/shared/daily-post.ts';
import { bylineOf, originOf, referenceTo, urlsIn } from '../../../commands/shared/reference.ts';
import { libraryOf } from '../../../index/library.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { articleFrom, boathouse, shelf } from '../../src/pages/shelf.ts';
import { schedule } from '../daily/world.ts';

const article = articleFrom('boathouse.md', boathouse);
const words = 'Whoever comes in last locks the gate.';
const start = article.text.indexOf(words);
const quote = quoteFrom(article, { start, end: start + words.length }, { section: '4+1', sentences: [1, 1] });
const publicUrl = 'https://a.b';
const context = { library: libraryOf([article]), phrases: en };
const page = `https://a.b/a/boathouse-md?e=${article.edition}#s4%2B1-1:~:text=Whoever%20comes%20in%20last%20locks%20the%20gate.`;
const original =
  'https://example.org/boathouse.html#:~:text=Whoever%20comes%20in%20last%20locks%20the%20gate.,-The%20key%20hangs';

describe('referenceTo', () => {
  it('leads to the page, and to the original', () => {
    expect(referenceTo(quote, article, { phrases: en, publicUrl }, { title: 'T' })).toEqual([
      { kind: 'link', text: '§4+1, sentence 1 · T', url: page, beginning: '§4+1' },
      { kind: 'own', text: ' · ' },
      { kind: 'link', text: 'original', url: original },
    ]);
  });

  it('is text at the terminal, and where nothing is known', () => {
    expect(plain(referenceTo(quote, article, { phrases: en, publicUrl, surface: 'terminal' }))).toBe(
      '§4+1, sentence 1',
    );
    expect(referenceTo(quote, undefined, { phrases: en, publicUrl })).toEqual(en.reference('4+1', [1, 1]));
  });
});

it('bylineOf and originOf say as much as is known', () => {
  const { author: _, date: __, url: ___, ...bare } = article;
  const known = [
    article,
    { ...bare, author: 'Ada' },
    { ...bare, date: 'spring 1911' },
    { ...bare, url: 'https://a.b' },
    { ...bare, url: 'ftp://a.b' },
    bare,
  ];
  expect(known.map((one) => plain(bylineOf(one, en) ?? []))).toEqual([
    'by Ada Marsh, March 1, 2026',
    'by Ada',
    'spring 1911',
    '',
    '',
    '',
  ]);
  expect(known.map((one) => plain(originOf(one, { phrases: en, surface: 'terminal' }) ?? []))).toEqual([
    'by Ada Marsh, March 1, 2026 · https://example.org/boathouse.html',
    'by Ada',
    'spring 1911',
    'https://a.b/',
    '',
    '',
  ]);
});

it('urlsIn gives addresses where pages are published', () => {
  expect(urlsIn(context)).toBeUndefined();
  expect(urlsIn({ ...context, publicUrl })?.(quote)).toBe(page);
});

/** The references of a reply's quotes, as text. */
function references({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [plain(block.reference)] : []));
}

describe('author and date', () => {
  it('stand under the first quote of an answer alone', async () => {
    const { reply } = await commandNamed('ask').run({ question: 'What do guests pay?' }, context);
    const [first = '', ...rest] = references(reply);
    expect(first).toMatch(/ · original · by Ada Marsh, March 1, 2026$/);
    expect(rest.filter((reference) => reference.includes('Ada Marsh'))).toEqual([]);
  });

  it('are left out where nothing answers', async () => {
    const { reply } = await commandNamed('ask').run({ question: 'Who painted the ceiling of the opera?' }, context);
    expect(references(reply).filter((reference) => reference.includes('Ada Marsh'))).toEqual([]);
  });

  it('stand in the list of articles and in the daily post', async () => {
    const { reply, data } = await commandNamed('articles').run({}, { ...context, surface: 'script' });
    expect(JSON.stringify(reply.blocks)).toContain('https://example.org/boathouse.html');
    expect(data).toMatchObject({
      articles: [{ author: 'Ada Marsh', date: '2026-03-01', url: 'https://example.org/boathouse.html' }],
    });
    const post = composePost(schedule({ article: 'boathouse.md', editions: '' }), '2026-11-24', { library: shelf() });
    const asides = post?.message.blocks.flatMap((block) => (block.kind === 'aside' ? [plain(block.text)] : []));
    expect(asides?.[1]).toBe('by Ada Marsh, March 1, 2026 · original');
  });
});

it('data have the address of each quote where pages are published, and none elsewhere', async () => {
  const urls = async (given: object) => {
    const { data } = await commandNamed('ask').run(
      { question: 'What do guests pay?' },
      { ...context, ...given, surface: 'script' },
    );
    return data && 'closest' in data
      ? [...data.quotes, ...(data.closest ?? [])].map(({ url }) => url?.replace(/[?#].*/, ''))
      : [];
  };
  expect(new Set(await urls({ publicUrl }))).toEqual(new Set(['https://a.b/a/boathouse-md']));
  expect(new Set(await urls({}))).toEqual(new Set([undefined]));
});
