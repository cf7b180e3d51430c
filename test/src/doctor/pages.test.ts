import { expect, it } from 'vitest';
import { checkPages, type Net } from '../../../src/doctor/pages.ts';
import { headers } from '../../../src/pages/headers.ts';

const ours = async () => ({ status: 200, headers: new Headers(headers) });
const others = async () => ({ status: 200, headers: new Headers() });
const nobody = () => Promise.reject(new TypeError('fetch failed'));
const net = (trouble: string | undefined, get: Net['get']): Net => ({ portTrouble: async () => trouble, get });
const settings = { httpPort: 8080, publicUrl: 'https://pages.example' };

it('finds a free port, and the pages where they are said to be', async () => {
  expect(await checkPages(settings, net(undefined, ours))).toEqual([
    { check: 'pages', state: 'well', says: 'the articles are served as pages on port 8080, which is free' },
    { check: 'pages', state: 'well', says: 'references on Discord lead to https://pages.example, where the pages are' },
  ]);
});

it('knows a Verbatim that runs by its pages, and another program by its lack of them', async () => {
  const [mine] = await checkPages({ httpPort: 8080 }, net('EADDRINUSE', ours));
  const [taken] = await checkPages({ httpPort: 8080 }, net('EADDRINUSE', others));
  const [forbidden] = await checkPages({ httpPort: 80 }, net('EACCES', nobody));
  const fix = 'Choose another from 1024 to 65535 in HTTP_PORT.';
  expect([mine, taken, forbidden]).toEqual([
    {
      check: 'pages',
      state: 'well',
      says: 'the articles are served as pages on port 8080 already, by a Verbatim that runs',
    },
    { check: 'pages', state: 'wrong', says: 'the port 8080 of HTTP_PORT is in use by another program', fix },
    { check: 'pages', state: 'wrong', says: 'the port 80 of HTTP_PORT can’t be used (EACCES)', fix },
  ]);
});

it('blames nobody where no page is found at PUBLIC_URL', async () => {
  const says =
    'references on Discord lead to https://pages.example, where this computer finds no page of Verbatim now: they work once npm start or a host serves it there';
  const found = await Promise.all([nobody, others].map((get) => checkPages(settings, net(undefined, get))));
  expect(found.map(([, address]) => address)).toEqual([
    { check: 'pages', state: 'off', says },
    { check: 'pages', state: 'off', says },
  ]);
});
