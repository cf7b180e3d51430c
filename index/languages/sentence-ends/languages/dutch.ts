import { sentenceRules } from '../rules.ts';

export const dutch = sentenceRules({
  leading: `dhr mevr mw mej dr drs ir ing prof mr ds bc st bijv bv o.a d.w.z m.n i.v.m t.o.v t.a.v n.a.v m.b.t z.g zgn ca vgl resp evt incl
    excl ong max min t.g.v a.d.h.v m.u.v i.p.v t.b.v d.m.v gebr fam burg gen kol kapt lt geb`,
  numbering: `nr nrs blz p pag art artt fig afb tab hfst h dl vol par bijl tel jan feb mrt apr jun jul aug sep sept okt nov dec`,
  either: 'mln mld str ln pl N.V B.V Jr Sr afd gem prov ed red uitg',
  closing: 'enz etc e.d e.a v.Chr n.Chr jl',
  openers: `de het een dit dat deze die er hij zij ze wij we jij je u ik men hun haar zijn in op aan bij van voor met zonder door over onder
    tussen na tot sinds tijdens volgens naar uit om te als toen terwijl omdat hoewel wanneer maar en of want dus ook nog al daarom
    daarna dan nu later eerst hier daar niet geen veel alle sommige elke wat wie hoe waar waarom is was waren heeft`,
  suffixes: /\p{Ll}str$/u,
});
