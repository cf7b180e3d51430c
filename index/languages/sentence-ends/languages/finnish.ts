import { sentenceRules } from '../rules.ts';

export const finnish = sentenceRules({
  leading:
    'hra rva nti tri prof fil maist ins esim mm ts eli ns ent nyk vrt ks klo n noin os puh lat engl saks ruots ven synt k',
  numbering: 'n:o nro no s ss kpl luku kuva taul liite § mom kohta art til puh vol',
  either: 'milj mrd Oy Ab tuh krs as kpl min sek t v',
  closing: 'jne yms ym jms tms eaa jaa eKr jKr e.Kr j.Kr e.a.a j.a.a',
  openers: `se ne hän he me te minä sinä tämä tuo nämä nuo joka jotka kun jos vaikka koska että mutta ja tai sekä myös kuitenkin siksi sitten
    nyt ei on oli ovat olivat sen hänen heidän niiden kaikki monet jokainen mitä kuka miten missä miksi näin siellä täällä ennen jälkeen
    vuonna`,
  lettered: 'luku sivu kohta osa luokka ryhmä tyyppi vitamiini vuosi vuonna',
  ordinals: 'päivänä n noin klo ja',
});
