import { describe, expect, it } from 'vitest';
import { fold } from '../../../index/languages/fold.ts';

describe('fold', () => {
  it('drops possessives, apostrophes and dots, and the s of a decade', () => {
    expect(["City's", "don't", 'U.S.', '1980s'].map(fold)).toEqual(['city', 'dont', 'us', '1980']);
  });

  it('groups no thousands, and keeps what is behind the point', () => {
    expect(['10,000', '10.000', '1,234,567', '1.5', '1,5', '15', '1.9.7', '3.'].map(fold)).toEqual(
      '10000 10000 1234567 1.5 1.5 15 1.9.7 3'.split(' '),
    );
  });

  it('keeps an ordinal apart from its number', () => {
    expect(['28th', '28'].map(fold)).toEqual(['28th', '28']);
  });

  it('types letters beyond the alphabet with those of it', () => {
    const names =
      'Straße STRAẞE Łódź Ærø Øre Đorđević Œuvre Þórður Guðrún İzmir Iğdır Ħamrun Ŋaala Ŧálbmi ΛΟΓΟΣ λόγος'.split(' ');
    expect(names.map(fold)).toEqual(
      'strasse strasse lodz aero ore dordevic oeuvre thordur gudrun izmir igdir hamrun naala talbmi λογοσ λογοσ'.split(
        ' ',
      ),
    );
  });

  it('keeps what is a letter of its own, however it is written: й, the vowels and tones of Thai, the sounds of kana', () => {
    expect(['Йод', 'ёлка', 'ที่', 'がぎ', 'ﾊﾟﾝ', '한국'].map(fold)).toEqual(['йод', 'елка', 'ที่', 'がぎ', 'パン', '한국']);
  });

  it('drops the vowel signs of Arabic and the hamza of its letters', () => {
    expect(['كِتَابٌ', 'أحمد', 'إلى', 'آب', 'شؤون'].map(fold)).toEqual(['كتاب', 'احمد', 'الى', 'اب', 'شوون']);
  });
});
