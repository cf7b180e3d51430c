import { sentenceRules } from '../rules.ts';

export const danish = sentenceRules({
  leading: `hr fr frk dr prof ing skt Sct St f.eks bl.a dvs d.v.s ca jf jvf s.k såk p.g.a pga mht m.h.t inkl ekskl evt hhv
    kgl kl tlf født lic cand stud adj`,
  numbering: 'nr s sd kap fig tab bd pkt stk art afsn § jan feb mar apr jun jul aug sept okt nov dec vol bilag',
  either: 'mio mia kr øre A/S Jr afd st sdr ndr',
  closing: 'etc osv m.m m.v mv mfl m.fl o.l o.lign f.Kr e.Kr d.y d.æ',
  openers: `den det de en et denne dette disse han hun vi I jeg man der her i på af for til fra med uden under over efter før ved hos mellem når
    hvis da hvor fordi selvom men og eller så også dog derfor siden nu ikke er var har havde alle mange nogle hver hvad hvem hvordan
    hvorfor hans hendes deres`,
  lettered: 'kapitel side artikel nummer punkt bind del afsnit paragraf klasse gruppe type vitamin år stk',
  ordinals: 'den det de d fra til og i',
});
