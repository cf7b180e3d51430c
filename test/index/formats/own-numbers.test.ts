import { describe, expect, it } from 'vitest';
import { numbersOf } from './outlined.ts';

describe('the author’s numbers of headings', () => {
  it('are kept with their gaps, from 0, with letters', () => {
    expect(numbersOf('## 1. Keys', 'a', '## 2. Guests', '### 2.1 Day', 'b', '## 4. Fees', 'c')).toEqual([
      '1*',
      '2*',
      '2.1*',
      '4*',
    ]);
    expect(numbersOf('# 0. Definitions', 'a', '# 1. Grinding', 'b', '# 2. Ending', 'c')).toEqual(['0*', '1*', '2*']);
    expect(numbersOf('# Section 12. Notice', 'a', '# Section 15A. Deposit', 'b')).toEqual(['12*', '15A*']);
    expect(numbersOf('# § 3 Zweck', 'a', '# § 4 Beiträge', 'b')).toEqual(['3*', '4*']);
    expect(
      numbersOf('# 第一章 总则', '## 第一条 目的', 'a', '## 第二条 会员', 'b', '# 第二章 会费', '## 第三条 数额', 'c'),
    ).toEqual(['章 1*', '1*', '2*', '章 2*', '3*']);
    expect(numbersOf('# Artículo 5. Cuotas', 'a', '# Artículo 7. Ruido', 'b')).toEqual(['5*', '7*']);
  });

  it('are versions in a changelog', () => {
    const lines = [
      '## [Unreleased]',
      'a',
      '## 1.9.7',
      '### Added',
      'b',
      '### Fixed',
      '1.21 support',
      '## [1.9.6] - 2021-03-04',
      'c',
    ];
    expect(numbersOf(...lines)).toEqual(['0+1', '1.9.7*', '1.9.7+1', '1.9.7+2', '1.9.6*']);
    expect(numbersOf('# v2.0', 'a', '# v1.1', 'b', '# v1.0', 'c')).toEqual(['2.0*', '1.1*', '1.0*']);
  });

  it('stand behind the chapter’s where every chapter begins anew', () => {
    const chapters = [
      '# Chapter I',
      '## 1. Keys',
      'a',
      '## 2. Fees',
      'b',
      '# Chapter II',
      '## 1. Noise',
      'c',
      '## 2. Pets',
      'd',
    ];
    expect(numbersOf(...chapters)).toEqual(['I*', 'I.1*', 'I.2*', 'II*', 'II.1*', 'II.2*']);
    const flat = ['# Article I', '# Section 1', 'a', '# Section 2', 'b', '# Article II', '# Section 1', 'c'];
    expect(numbersOf(...flat)).toEqual(['I*', 'I.1*', 'I.2*', 'II*', 'II.1*']);
    const parts = [
      '# Part A',
      '## 1. Keys',
      '### 1.1 Old',
      '## 2. Fees',
      '# Part B',
      '## 1. Pets',
      '### 1.1 Cats',
      '## 2. Noise',
    ];
    expect(numbersOf(...parts)).toEqual(['A*', 'A.1*', 'A.1.1*', 'A.2*', 'B*', 'B.1*', 'B.1.1*', 'B.2*']);
    const counted = ['# Keys', '## Rule 1', 'a', '## Rule 2', 'b', '# Pets', '## Rule 1', 'c', '## Rule 2', 'd'];
    expect(numbersOf(...counted)).toEqual(['I', 'I.1*', 'I.2*', 'II', 'II.1*', 'II.2*']);
  });

  it('stand behind their word only where others have the same', () => {
    const lines = ['# Part 1', '## 1. Keys', 'a', '## 2. Fees', 'b', '# Part 2', '## 3. Pets', 'c'];
    expect(numbersOf(...lines)).toEqual(['part 1*', '1*', '2*', 'part 2*', '3*']);
    expect(numbersOf('# Part A', '## 1. Keys', 'a', '## 2. Fees', 'b')).toEqual(['A*', '1*', '2*']);
  });

  it('leave to the others numbers that can’t be mistaken for them', () => {
    expect(
      numbersOf(
        'a',
        '# Preface',
        'b',
        '# 1. Keys',
        'c',
        '# 2. Fees',
        'd',
        '## Late',
        'e',
        '## Never',
        'f',
        '# Index',
        'g',
      ),
    ).toEqual(['0', '0+1', '1*', '2*', '2+1', '2+2', '2+3']);
    expect(numbersOf('a', '# Preface', 'b', '# 0. Terms', 'c', '# 1. Keys', 'd')).toEqual(['+1', '+2', '0*', '1*']);
    expect(numbersOf('# Etiquette', '## Rule 1.1', 'a', '## Rule 1.2', 'b', '# Voice', '## Rule 2.1', 'c')).toEqual([
      '1',
      '1.1*',
      '1.2*',
      '2',
      '2.1*',
    ]);
  });

  it('tell a slip of the author’s apart', () => {
    expect(numbersOf('# 1. Keys', 'a', '# 2. Fees', 'b', '# 2. Pets', 'c', '# 3. Noise', 'd')).toEqual([
      '1*',
      '2*',
      '2+1*',
      '3*',
    ]);
  });
});
