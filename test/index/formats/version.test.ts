import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../index/formats/version.ts';

describe('a version', () => {
  it.each([
    ['1.9.7', '1.9.7', ''],
    ['v2.0', '2.0', ''],
    ['[1.2.0] - 2021-03-04', '1.2.0', ' - 2021-03-04'],
    ['Version 3', '3', ''],
    ['v4', '4', ''],
    ['1.2 (2021-03-04)', '1.2', ' (2021-03-04)'],
    ['0.3.0-beta.2: Owls', '0.3.0-beta.2', ': Owls'],
    ['Release 1.10.0 – May 3, 2020', '1.10.0', ' – May 3, 2020'],
    ['2.4.1 2019', '2.4.1', ' 2019'],
    ['1.0-rc1', '1.0-rc1', ''],
    ['3.3.7-1', '3.3.7-1', ''],
  ])('is read from %j', (text, number, rest) => {
    const version = versionOf(text);
    expect([version?.number, text.slice(version?.length)]).toEqual([number, rest]);
  });

  it.each([
    '2.1',
    '2.1 Day guests',
    '4',
    '2021.03.04',
    '04.03.2021',
    '2021-03-04',
    '1.2.3 people',
    'Version',
    '[1] A book',
    'very 1.2.3',
    '',
  ])('is not read from %j', (text) => {
    expect(versionOf(text)).toBeUndefined();
  });
});
