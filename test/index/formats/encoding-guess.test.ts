import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../index/formats/encoding-guess.ts';
import { encoded } from './encoded.ts';

const russian = 'Члены клуба платят взносы каждый месяц. Сова спит в башне, и никто не должен ей мешать до вечера.';
const texts: Readonly<Record<string, string>> = {
  Shift_JIS: '会員は毎月会費を納めなければならない。ふくろうは塔で眠っているので、夕方まで邪魔をしないこと。',
  'EUC-JP': '会員は毎月会費を納めなければならない。ふくろうは塔で眠っているので、夕方まで邪魔をしないこと。',
  GB18030: '会员每月应当缴纳会费。猫头鹰在塔里睡觉，傍晚以前不要打扰它，逾期不缴的由理事会通知。',
  Big5: '會員每月應當繳納會費。貓頭鷹在塔裡睡覺，傍晚以前不要打擾牠，逾期不繳的由理事會通知。',
  'EUC-KR': '회원은 매월 회비를 납부하여야 한다. 올빼미는 탑에서 자고 있으니 저녁까지 방해하지 마십시오.',
  'windows-1251': russian,
  'KOI8-R': russian,
  'windows-1250':
    'Członkowie są zobowiązani do opłacania składek co miesiąc. Sowa śpi w wieży i nikt nie może jej przeszkadzać, jeśli jeszcze nie nadszedł wieczór. Żaden członek nie może głosować, dopóki zalega ze składkami dłużej niż trzy miesiące.',
};

describe('guessEncoding', () => {
  it('tells the usual encodings of other scripts, and of Latin with other letters', () => {
    const guessed = Object.entries(texts).map(([encoding, text]) =>
      guessEncoding(encoded(text, encoding.toLowerCase())),
    );
    expect(guessed).toEqual(Object.keys(texts));
  });

  it('takes what is too short to tell, and a word among English ones, for Windows-1252', () => {
    const short = ['café', 'Größe', 'Æøå', 'Ñandú', '20 °C', '½ cup', '“Hi” – it’s €5', 'ÀÉÈ'];
    const guessed = short.map((text) => guessEncoding(encoded(text, 'windows-1252')));
    expect([...guessed, guessEncoding(encoded('The owl is 猫頭鷹 in Chinese, they say.', 'big5'))]).toEqual(
      [...short, ''].map(() => 'windows-1252'),
    );
  });

  it('looks at the lines with letters beyond ASCII, however far down they are', () => {
    const far = `${'An owl sleeps in the tower.\n'.repeat(2000)}${russian}\n`;
    expect(guessEncoding(encoded(far, 'windows-1251'))).toBe('windows-1251');
  });
});
