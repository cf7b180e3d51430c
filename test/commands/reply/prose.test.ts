import { expect, it } from 'vitest';
import { code, plain, prose } from '../../../commands/reply/prose.ts';

it('keeps what is filled in apart from what the bot says itself', () => {
  const text = prose`Use ${code('/ask')} for “${'**x**'}”, ${prose`or ${3}`}.`;
  expect(text).toEqual([
    { kind: 'own', text: 'Use ' },
    { kind: 'code', text: '/ask' },
    { kind: 'own', text: ' for “' },
    { kind: 'echo', text: '**x**' },
    { kind: 'own', text: '”, ' },
    { kind: 'own', text: 'or ' },
    { kind: 'echo', text: '3' },
    { kind: 'own', text: '.' },
  ]);
  expect(plain(text)).toBe('Use /ask for “**x**”, or 3.');
});
