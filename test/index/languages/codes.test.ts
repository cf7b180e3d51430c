import { expect, it } from 'vitest';
import { canonicalTag } from '../../../index/languages/codes.ts';

it.each([
  ['EN', 'en'],
  ['en-GB', 'en-GB'],
  [' en_us ', 'en-US'],
  ['ZH-TW', 'zh-TW'],
  ['zh_Hans', 'zh-Hans'],
  ['zh_hant_hk', 'zh-Hant-HK'],
  ['cmn', 'zh'],
  ['spa', 'es'],
  ['iw', 'he'],
])('takes “%s” for %s', (written, tag) => {
  expect(canonicalTag(written)).toBe(tag);
});

it.each(['', 'e', '12', 'English', '中文', 'en-', 'en-1', 'en US', 'toString'])('takes “%s” for no tag', (written) => {
  expect(canonicalTag(written)).toBeUndefined();
});
