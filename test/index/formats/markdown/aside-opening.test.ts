import { describe, expect, it } from 'vitest';
import { asideOpeningOf } from '../../../../index/formats/markdown/aside-opening.ts';

function opened(line: string): unknown {
  const found = asideOpeningOf(line);
  return found && [found.name, found.title && line.slice(...found.title), found.colons];
}

describe('asideOpeningOf', () => {
  it('reads colons with a name, and a title in any of its forms', () => {
    expect(
      [
        ':::note',
        '::: Tip  Mind this ',
        ':::warning[Be careful]',
        ':::danger[]',
        '::::info A :::',
        '::: {.callout-note title="Read this"}',
        ':::{note} Title',
        ':::tip{#id}',
        '::: 提示 标题',
      ].map(opened),
    ).toEqual([
      ['note', undefined, 3],
      ['tip', 'Mind this', 3],
      ['warning', 'Be careful', 3],
      ['danger', undefined, 3],
      ['info', 'A', 4],
      ['note', 'Read this', 3],
      ['note', 'Title', 3],
      ['tip', undefined, 3],
      ['提示', '标题', 3],
    ]);
  });

  it('reads the marks of MkDocs', () => {
    expect(
      ['!!! note', '??? tip "Title"', '???+ warning inline end "A "b""', '=== "Tab"', '!!! note ""'].map(opened),
    ).toEqual([
      ['note', undefined, undefined],
      ['tip', 'Title', undefined],
      ['warning', 'A "b"', undefined],
      ['', 'Tab', undefined],
      ['note', undefined, undefined],
    ]);
  });

  it('opens nothing elsewhere', () => {
    const lines = [
      ':::',
      '::: ',
      '::note',
      '::: {',
      '!!!',
      '!!! Attention, please',
      '!!! note "open',
      '===',
      '=== x',
      '!',
    ];
    expect(lines.map(opened)).toEqual(lines.map(() => undefined));
  });
});
