import { sentenceRules } from '../rules.ts';

export const czech = sentenceRules({
  leading: `p pí sl dr prof doc ing Ing MUDr JUDr PhDr RNDr Mgr Bc ThDr MVDr PaedDr gen plk mjr kpt por sv ul nám tř např tj tzn tzv resp
    popř příp cca kol vč viz srov zvl um nar zem angl něm lat řec fr hl dr.h.c m.j mj`,
  numbering: 'č čís s str kap čl odst písm obr tab sv díl roč vyd př tel bod par',
  either: 'tis mil mld Kč hod min sek s.r.o a.s spol Co Jr st ml',
  closing: 'atd apod aj etc n.l př.n.l př.Kr po.Kr',
  openers: `to ten ta ti ty tento tato toto on ona oni my vy já je jsou byl byla bylo byli v ve na z ze do od po před pro o u za nad pod při mezi
    bez když pokud jestliže protože ale a i nebo však také proto potom pak tehdy nyní dnes ne už jeho její jejich všichni mnoho každý co
    kdo jak kde proč podle během`,
  lettered: 'kapitola strana článek číslo bod díl část skupina typ vitamin rok roce',
  ordinals: 'dne od do v ve ke k ze z na a po',
  syllabic: 'rl',
});
