import { sentenceRules } from '../rules.ts';

export const slovak = sentenceRules({
  leading:
    'p dr prof doc ing Ing MUDr JUDr PhDr RNDr Mgr Bc gen plk mjr kpt sv ul nám napr t.j tj tzv tzn resp príp cca vrát pozri nar zom',
  numbering: 'č čís s str kap čl ods písm obr tab zv diel roč vyd tel bod',
  either: 'tis mil mld hod min sek s.r.o a.s spol st ml',
  closing: 'atď a.i a.pod pod n.l pr.n.l pred.Kr po.Kr',
  openers: `to ten tá tí tie tento táto toto on ona oni my vy ja je sú bol bola bolo boli v vo na z zo do od po pred pre o u za nad pod pri medzi
    bez keď ak pretože ale a i alebo však tiež preto potom teraz dnes nie už jeho jej ich všetci mnoho každý čo kto ako kde prečo podľa`,
  lettered: 'kapitola strana článok číslo bod diel časť skupina typ vitamín rok roku',
  ordinals: 'dňa od do v vo k ku zo z na a po',
  syllabic: 'rlŕĺ',
});
