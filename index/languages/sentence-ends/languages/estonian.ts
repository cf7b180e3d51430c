import { sentenceRules } from '../rules.ts';

export const estonian = sentenceRules({
  leading: 'hr pr prl dr prof nn nt näit st ehk s.t u umb sh vt vrd kl lad ingl sks vn',
  numbering: 'nr lk ptk joon tab p lg art kd osa tlf',
  either: 'mln mld tuh AS OÜ tn pst mnt',
  closing: 'jne jms jt jm eKr pKr e.m.a m.a.j',
  openers: `see need ta tema nad nemad me meie te teie ma mina kui et aga ja või ning ka siis nüüd täna ei on oli olid selle tema nende kõik
    paljud iga mis kes kuidas kus miks pärast enne aastal`,
  ordinals: 'ja kuni kell',
});
