import { sentenceRules } from '../rules.ts';

export const french = sentenceRules(
  {
    leading: `M MM Mme Mmes Mlle Mlles Me Mes Mgr dr drs Pr prof Cel Gal Cdt Cne Lt St Ste Sts Stes p.ex p.e c.-à-d c.à.d cf env av bd
      boul pl fg approx ca vs dép`,
    numbering: `n no nos nº p pp pag vol vols chap art arts fig figs éd t tél al § ch col coll réf annot sect janv févr avr juil sept oct
      nov déc`,
    either: 'Cie S.A S.A.R.L Inc Ltée Jr Éts Ets Sté dir trad adj dépt',
    closing: 'etc av.J.-C ap.J.-C J.-C ibid id suiv',
    openers: `le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu se son sa ses leur leurs en dans sur sous
      avec sans par pour selon depuis pendant après avant lorsque quand si comme mais et ou donc or car ainsi aussi enfin puis alors
      ensuite cependant toutefois malgré au aux à chez entre vers tous toutes plusieurs quelques chaque aucun ne pas est sont qui que
      quoi où comment pourquoi`,
  },
  'fr',
);
