import { sentenceRules } from '../rules.ts';

export const norwegian = sentenceRules({
  leading: `hr fr frk dr prof ing St f.eks bl.a dvs d.v.s ca jf jfr s.k såk p.g.a pga mht m.h.t inkl ekskl evt hhv kgl kl tlf cand stud
    m.a.o t.o.m`,
  numbering: 'nr s kap fig tab bd pkt art avsn jan feb mars apr jun jul aug sept okt nov des vol vedl',
  either: 'mill mrd kr A/S AS Jr avd gt vn',
  closing: 'etc osv m.m m.v mv m.fl o.l f.Kr e.Kr fvt evt d.y d.e',
  openers: `den det de en et ei denne dette disse han hun vi dere jeg man der her i på av for til fra med uten under over etter før ved hos
    mellom når hvis da hvor fordi selv men og eller så også derfor siden nå ikke er var har hadde alle mange noen hver hva hvem hvordan
    hvorfor hans hennes deres`,
  lettered: 'kapittel side artikkel nummer punkt bind del avsnitt paragraf klasse gruppe type vitamin år',
  ordinals: 'den det de fra til og i',
});
