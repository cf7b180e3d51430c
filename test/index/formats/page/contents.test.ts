import { describe, expect, it } from 'vitest';
import { described } from '../markdown/described.ts';

describe('contentsIn', () => {
  it('knows a table of contents by its links into the file', () => {
    expect(described('# Guide\n\n- [A](#a)\n- [B](#b)\n  - [C](#c)\n\n## A\n\nx\n\n## B\n\ny')).toEqual([
      'contents item: A',
      'contents item: B',
      'contents item: C',
      '# A',
      'prose: x',
      '# B',
      'prose: y',
    ]);
    expect(described('[Install](#install) • [Use](#use)\n\nWords with [a link](#x) and [one](#y).')).toEqual([
      'contents: Install • Use',
      'prose: Words with a link and one.',
    ]);
    expect(described('- [A](#a)\n- [B](#b)\n- [C](#c)\n- Others')).toEqual([
      'contents item: A',
      'contents item: B',
      'contents item: C',
      'contents item: Others',
    ]);
    expect(described('<p><a href="#a">A</a> | <a href="#b">B</a></p>')).toEqual(['contents: A | B']);
  });

  it('knows it by its heading, and by what stands for it', () => {
    expect(described('## Table of contents\n\n1. [One](one.md)\n2. [Two](two.md)\n\n## Two\n\nx')).toEqual([
      '# Table of contents',
      'contents item [1.]: 1. One',
      'contents item [2.]: 2. Two',
      '# Two',
      'prose: x',
    ]);
    expect(described('[[toc]]\n\nWords.')).toEqual(['contents: [[toc]]', 'prose: Words.']);
    expect(described('[TOC]')).toEqual(['contents: [TOC]']);
    expect(described('- TOC\n{:toc}')).toEqual(['contents item: TOC⏎{:toc}']);
  });

  it('leaves other lists of links alone', () => {
    expect(described('- [One](one.md)\n- [Two](two.md)')).toEqual(['prose item: One', 'prose item: Two']);
    expect(described('- [A](#a)')).toEqual(['prose item: A']);
    expect(described('- [A](#a): the first\n- [B](#b): the second')).toEqual([
      'prose item: A: the first',
      'prose item: B: the second',
    ]);
  });
});
