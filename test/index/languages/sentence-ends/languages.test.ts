import { describe, expect, it } from 'vitest';
import { sentenceLanguages } from '../../../../index/languages/sentence-ends/registry.ts';
import { cut } from './cut.ts';

/** By language: sentences with its abbreviations. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ar: ['كتب د. سالم إلى أ. منى في ص. 8.', 'هل وصلت الرسالة؟', 'نعم، وصلت يوم الأحد؛ ثم رد عليها.'],
  bs: ['Dr. Kovač živi u ul. Titova br. 5.', 'Kupio je npr. kruh itd.', 'Bio je sretan.'],
  cs: ['Ing. Dvořák bydlí v ul. Polní č. 8.', 'Má např. psa, kočku atd.', 'Je to tzv. chovatel.', 'To stačí.'],
  da: [
    'Hr. Holm bor i nr. 8, jf. § 3, stk. 2.',
    'Han har bl.a. en hund, f.eks. Trofast.',
    'Det er ca. 2 mio. kr. i alt.',
  ],
  de: [
    'Frau Dr. Vogt wohnt i. d. R. In der Gartenstr. 8.',
    'Vgl. Abs. 3, Nr. 2 bzw. Art. 5.',
    'Es kostet ca. 4 Mio. Euro.',
  ],
  el: ['Ο κ. Νίκου μένει στην οδ. Αθηνάς αρ. 8.', 'Έχει π.χ. σκύλο κ.λπ.', 'Αυτό είναι όλο.'],
  en: [
    'Gen. Poe met Sen. Hay at Dee Bros. on Oak Ave. in Aug. 1901.',
    'See ibid., eds. Lund et al., pp. 4 ff.',
    'It ended.',
  ],
  es: [
    'El Dr. Ruiz y la Srta. Paz viven en la Avda. Sol, núm. 8.',
    'Véase p. ej. la pág. 3 del vol. 2.',
    'Vino de EE. UU. en 1950.',
  ],
  et: ['Dr. Tamm elab lk. 3 järgi nr. 8 majas.', 'Tal on nt. koer jne.', 'See on kõik.'],
  fi: ['Tri Laine asuu ns. Vanhassa talossa n. 5 km päässä.', 'Hänellä on esim. koira, kissa jne.', 'Se on kaikki.'],
  fr: ['M. Roux et Mme Petit habitent av. Hugo, n. 8.', 'Voir p. ex. Balzac, chap. 3, pp. 4 et 5.', 'C’est tout.'],
  hi: ['डॉ. वर्मा और श्री. मेहता आए।', 'पं. नेहरू यहाँ थे।'],
  hr: ['Prof. Horvat živi u ul. Nova br. 3.', 'Ima npr. psa itd.', 'To je sve.'],
  hu: ['Dr. Nagy a Fő u. 8. szám alatt lakik.', 'Van pl. Kutyája, macskája stb.', 'Ez minden.'],
  hy: ['Նա եկավ:', 'Տունը մեծ է։'],
  is: ['Dr. Jón býr t.d. Hér, sbr. 3. gr.', 'Hann á hund o.s.frv.', 'Það er allt.'],
  it: ['Il dott. Neri e la sig.ra Bruni abitano al n. 8.', 'Si veda p.es. Dante, cap. 3, pagg. 4 e 5.', 'È tutto.'],
  ja: ['彼は来た。', '終わり。'],
  lv: ['Dr. Ozols dzīvo piem. Rīgā, nr. 8.', 'Viņam ir suns u.c.', 'Tas ir viss.'],
  nb: ['Hr. Dahl bor i nr. 8, jf. § 3.', 'Han har bl.a. Trofast, f.eks. i hagen.', 'Det er alt.'],
  nl: ['Dr. Bakker woont o.a. In de Kerkstr. 8.', 'Zie bijv. Rembrandt, blz. 3, nr. 4 enz.', 'Dat is alles.'],
  nn: ['Dr. Lie bur i nr. 8.', 'Han har bl.a. Trofast.', 'Det er alt.'],
  no: ['Dr. Lie bor i nr. 8.', 'Han har bl.a. Trofast.', 'Det er alt.'],
  pl: [
    'Prof. Lis mieszka na ul. Prostej nr 8 m. 3.',
    'Ma np. Burka, kota itd.',
    'To wszystko.',
    'Żył w XIX w.',
    'Potem nikt nie przyszedł.',
  ],
  pt: ['O Sr. Lima e a Profa. Reis moram na Av. Rio, n. 8.', 'Veja p. ex. Pessoa, pág. 3 do vol. 2, etc.', 'É tudo.'],
  ru: [
    'Проф. Орлов живёт в г. Казани на ул. Мира, д. 8.',
    'Это было в 1950 г.',
    'Москва росла.',
    'Он ел хлеб, рыбу и т. д.',
    'Это всё.',
  ],
  sk: ['Ing. Kováč býva na ul. Nová č. 8.', 'Má napr. Dunča, mačku atď.', 'To je všetko.'],
  sl: ['Dr. Zupan živi v ul. Nova št. 8.', 'Ima npr. Muco itd.', 'To je vse.'],
  sr: ['Dr. Petrović živi u ul. Nova br. 8.', 'Ima npr. psa itd.', 'To je sve.'],
  sv: [
    'Dr. Ek bor på nr. 8, t.ex. Med hund.',
    'Det kostar ca. 4 milj. kr. i dag.',
    'Han har bl.a. Karo osv.',
    'Det är allt.',
  ],
  th: [
    'สะพานแห่งนี้สร้างขึ้นโดยวิศวกรจากเมืองเหนือเพื่อให้ชาวบ้านข้ามแม่น้ำได้ตลอดทั้งปี',
    'พายุใหญ่ทำให้หอคอยด้านทิศใต้เสียหายอย่างหนักจนต้องปิดซ่อมแซมเป็นเวลานานหลายเดือน',
    'ต่อมาชาวบ้านช่วยกันซ่อมหอคอย',
  ],
  tr: ['Dr. Kaya ve Prof. Ak geldi.', 'Bkz. s. 3, no. 4, elma vb.', 'Bu kadar.'],
  uk: ['Проф. Коваль живе в м. Львів на вул. Мирна, буд. 8.', 'Він їв хліб, рибу і т. д.', 'Це все.'],
  zh: ['他来了。', '完了。'],
};

describe('the abbreviations of a language', () => {
  it('are told of each with at least two sentences', () => {
    expect(Object.keys(texts).sort()).toEqual([...sentenceLanguages].sort());
  });

  it.each(Object.entries(texts))('end no sentence in %s', (language, sentences) => {
    const blank = /zh|ja/.test(language) ? '' : ' ';
    expect(cut(sentences.join(blank), language)).toEqual(sentences);
  });

  it('are known by a language’s code however it is written', () => {
    const text = 'Das sind ca. 4 Mio. Euro.';
    expect(['de', 'DE', 'de-AT', 'de_CH'].map((code) => cut(text, code).length)).toEqual([1, 1, 1, 1]);
  });

  it('are guessed in a language without rules of its own', () => {
    const sentences = ['Msc. 4 and B. K. Lon came in gg. 5.', 'It ended.'];
    expect(cut(sentences.join(' '), 'xx')).toEqual(sentences);
  });
});
