import { sentenceRules } from '../rules.ts';

export const swedish = sentenceRules({
  leading: `dr prof hr fr frk ing s:t s:ta St t.ex bl.a d.v.s dvs ca c:a jfr s.k fr.o.m t.o.m p.g.a m.a.o resp inkl exkl ev eg bl kl f
    f.d kap max min eng lat tel`,
  numbering: 'nr nr:s s sid kap fig tab bd del art st jan feb mars apr jun jul aug sept okt nov dec avd paragr vol',
  either: 'milj mdr st kr gat v Jr',
  closing: 'etc osv m.m m.fl o.d o.s.v f.Kr e.Kr d.y d.ä',
  openers: `den det de en ett denna detta dessa han hon vi ni jag man i på av för till från med utan under över efter före vid hos mellan när om
    då där här eftersom men och eller så också dock därför sedan nu idag inte är var har hade alla många några varje vad vem hur varför
    hans hennes deras`,
});
