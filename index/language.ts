/** From this share of Chinese, Japanese or Korean letters on, a text is in that language. */
const ideographicShare = 0.2;

/** A text's language by its script: zh, ja, ko, or else en. A file's own statement goes before it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = count(sample, /\p{L}/gu);
  const kana = count(sample, /[\u3040-\u30ff]/g);
  const hangul = count(sample, /[\uac00-\ud7af]/g);
  const han = count(sample, /\p{Script=Han}/gu);
  if (kana + hangul + han < letters * ideographicShare || letters === 0) return 'en';
  if (hangul > han) return 'ko';
  return kana > (han + kana) / 10 ? 'ja' : 'zh';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
