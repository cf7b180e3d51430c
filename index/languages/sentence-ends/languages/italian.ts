import { sentenceRules } from '../rules.ts';

export const italian = sentenceRules(
  {
    leading: `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa proff ing avv arch geom rag on sen Mons Don S Ss Gen Col Cap Ten Mar Cav
      Comm es p.es cfr ca vs v.le Egr Gent Spett`,
    numbering: `n nn nr num p pp pag pagg fig figg art artt cap capp vol voll tel tab tav sez par all lett col km
      gen feb apr giu lug ago set ott nov dic`,
    either: 'S.p.A S.r.l S.n.c S.a.s F.lli C.so V.le P.za Jr ed trad ecc',
    closing: 'ecc a.C d.C ibid segg sgg',
    openers: `il lo la i gli le un uno una l questo questa questi queste quello quella quelli egli lui lei essi loro noi voi si suo sua suoi in
      nel nella nei nelle di del della dei delle da dal dalla con senza per su sul sulla secondo dopo prima durante quando dove se anche
      perché come ma e o inoltre poi allora così infine oggi ora non è sono era fu ha al alla ai tra fra tutti molti alcuni ogni altro
      che chi`,
  },
  'it',
);
