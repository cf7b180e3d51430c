import { sentenceRules } from '../rules.ts';

export const polish = sentenceRules({
  leading: `dr mgr inż prof hab lek gen płk ppłk mjr kpt por ppor sierż ks bp abp o św bł ul al pl os np tj tzn tzw m.in ok ob im pw lic
    ur zm zob por red woj gm pow wg p pt śp`,
  numbering: 'nr s str ss t tom rozdz art ust pkt poz par rys tab fot il lit wyd z zob tel ryc sygn km',
  either: 'sp z.o.o S.A Sp tys mln mld godz min sek zł gr woj mies kw hr',
  closing: 'itd itp etc n.e p.n.e r w wt i.in in ww',
  openers: `to ten ta te ci tego tej on ona ono oni one my wy ja jest są był była było były w we na z ze do od po przed przez dla o u za nad
    pod przy między bez gdy kiedy jeśli choć chociaż ponieważ bo ale i a oraz lub albo jednak także też więc potem następnie wtedy
    teraz dziś nie tak już jego jej ich wszyscy wiele wielu każdy co kto jak gdzie dlaczego podczas według`,
});
