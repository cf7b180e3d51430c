import { sentenceRules } from '../rules.ts';

export const portuguese = sentenceRules(
  {
    leading: `sr sra srs sras srta D dr dra drs dras prof profa profª eng Exmo Exma Ilmo Ilma Pe Frei Sto Sta Gen Cel Cap Maj Ten Sgt
      Dep Sen Min Pres Des Av R Al Trav Pça Rod Estr Lgo p.ex aprox ca cf vs V.Exa V.Sa`,
    numbering: `n nº núm núms p pp pág págs fig figs art arts cap caps vol vols tel ext séc tab ex inc par apt apto km
      jan fev mar abr jun jul ago set out nov dez`,
    either: 'Cia Ltda S.A Jr Inc Bros depto dept univ ed trad org coord obs',
    closing: 'etc a.C d.C a.m p.m ibid',
    openers: `o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas eu nós se seu sua em no na
      nos nas de do da dos das desde até com sem por para pelo pela segundo sobre após durante quando onde embora porque como mas e ou
      além também então depois antes agora hoje assim não sim é foi era há ao aos entre todo todos muitos alguns cada outro outra que
      quem`,
  },
  'pt',
);
