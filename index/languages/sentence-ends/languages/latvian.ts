import { sentenceRules } from '../rules.ts';

export const latvian = sentenceRules({
  leading: 'Dr dr prof inž piem t.i t.s t.sk sk sal apm ap plkst ģen plk kapt sv dzim',
  numbering: 'nr lpp lp nod att tab sēj p pants tālr gs',
  either: 'tūkst milj mljrd SIA min sek st',
  closing: 'utt u.c u.tml p.m.ē m.ē p.Kr',
  openers: `tas tā tie tās šis šī šie viņš viņa viņi viņas mēs jūs es un vai bet jo ja kad kur lai arī tomēr tāpēc pēc pirms tad tagad šodien
    nav ir bija katrs visi daudzi kas kā kāpēc no uz ar par pie līdz`,
  ordinals: 'no līdz un gada',
});
