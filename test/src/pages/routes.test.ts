import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Library, libraryOf } from '../../../index/library.ts';
import { pageRoutes } from '../../../src/pages/routes.ts';
import { type Served, serve } from '../../../src/pages/server.ts';
import { articleFrom, shelf } from './shelf.ts';

let library: Library = shelf();
let served: Served;
let base: string;

beforeAll(async () => {
  const outcome = await serve(
    pageRoutes(() => library),
    0,
  );
  if (outcome.kind === 'unserved') throw new Error(outcome.problem);
  served = outcome;
  base = `http://localhost:${served.port}`;
});
afterAll(() => served.close());

/** The status of a path that is sent as it stands: `fetch` would make it a tidy one. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: served.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('every answer', () => {
  it.each(['/', '/a/boathouse-md', '/style.css', '/nothing', '/favicon.ico'])(
    'to %s allows nothing but its own style sheet',
    async (path) => {
      const { headers } = await fetch(base + path);
      const policy = headers.get('content-security-policy')?.split('; ');
      for (const part of [
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'none'",
        "script-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy).toContain(part);
      }
      expect(
        ['x-content-type-options', 'referrer-policy', 'set-cookie', 'x-powered-by'].map((name) => headers.get(name)),
      ).toEqual(['nosniff', 'no-referrer', null, null]);
    },
  );

  it('has no script, and asks nobody else for anything', async () => {
    for (const path of ['/', '/a/boathouse-md', '/nothing']) {
      const page = await (await fetch(base + path)).text();
      expect(page.match(/<script|\ssrc=|@import|url\(/g)).toBeNull();
      expect([...page.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href]) => href?.replace(/\?.*/, ''))).toEqual([
        path.startsWith('/a/') ? '../style.css' : './style.css',
      ]);
    }
  });
});

describe('the list', () => {
  it('has every article with what is known of it', async () => {
    const page = await (await fetch(base)).text();
    expect(
      [...page.matchAll(/<h2><a href="([^"]*)" lang="([^"]*)" dir="([^"]*)">([^<]*)/g)].map(([, ...found]) => found),
    ).toEqual([
      ['./a/boathouse-md', 'en', 'ltr', 'The boathouse'],
      ['./a/harbour-txt', 'zh', 'ltr', '港口守则'],
      ['./a/lighthouse-md', 'ar', 'rtl', 'المنارة'],
    ]);
    expect(page).toContain('by <bdi>Ada Marsh</bdi>');
    expect(page).toContain('href="https://example.org/boathouse.html"');
  });
});

describe('an article', () => {
  it('is sent again only where it has changed', async () => {
    const first = await fetch(`${base}/a/harbour-txt`);
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    const again = await fetch(`${base}/a/harbour-txt`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    library = libraryOf([articleFrom('harbour.txt', '港口守则\n\n第一条 船只进港前必须报告。\n')]);
    const changed = await fetch(`${base}/a/harbour-txt`, { headers: { 'if-none-match': etag } });
    library = shelf();
    expect([changed.status, (await changed.text()).includes('船只进港前必须报告')]).toEqual([200, true]);
  });

  it('answers HEAD with the head alone, and other methods with what it takes', async () => {
    const head = await fetch(`${base}/a/boathouse-md`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/html; charset=UTF-8',
      '',
    ]);
    const post = await fetch(`${base}/a/boathouse-md`, { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('marks what a link of several sentences asks for', async () => {
    const page = await (await fetch(`${base}/a/boathouse-md?from=s1-1&to=s1-2`)).text();
    expect(page.match(/class="s quoted"/g)?.length).toBe(2);
  });

  it('is compressed for whoever takes that, and has one address', async () => {
    const packed = await fetch(`${base}/a/boathouse-md`, { headers: { 'accept-encoding': 'gzip' } });
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    const slash = await fetch(`${base}/a/boathouse-md/?e=00000000`, { redirect: 'manual' });
    expect([slash.status, slash.headers.get('location')]).toEqual([308, '../boathouse-md?e=00000000']);
  });
});

describe('what isn’t there', () => {
  it('is told with what to do instead, at any depth', async () => {
    const missing = await fetch(`${base}/a/b/c/gone`);
    const page = await missing.text();
    expect(missing.status).toBe(404);
    expect(page).toContain('href="../../../style.css');
    expect(page).toContain('There is no such page');
    expect(page).toContain('<a href="../../../">All articles</a>');
  });

  it.each([
    '/a/../../etc/passwd',
    '/a/..%2f..%2fetc%2fpasswd',
    '/a/%00',
    '/a/%E0%A4%A',
    '/a/boathouse.md',
    '/seeds',
    `/a/${'x'.repeat(8_000)}`,
    '//a/boathouse-md',
    '/a/<script>',
  ])('is nothing else: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('repeats no word of the address', async () => {
    expect(await (await fetch(`${base}/a/gone-for-good?e=marker`)).text()).not.toMatch(/gone-for-good|marker/);
  });

  it('is refused where the address is longer than any browser sends', async () => {
    expect(await statusOf(`/a/${'x'.repeat(30_000)}`)).toBe(431);
  });
});
