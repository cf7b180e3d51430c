import { sentenceRules } from '../rules.ts';

export const german = sentenceRules(
  {
    leading: `Hr Hrn Fr Frl Dr Dres Prof Ing Dipl Dipl.-Ing Dipl.-Kfm Mag Hl hl bzw ca vgl z.B u.a d.h s.o s.u sog etwa evtl ggf inkl
      exkl einschl zzgl zw i.d.R i.A i.V z.T z.Zt m.E u.U v.a geb gest verh verw St Rd rd max mind ehem urspr insb insbes bes o.g
      gem lt entspr röm kath ev dt frz engl österr schweiz Gebr Fa Fam Hrsg`,
    numbering: `Nr Nrn Art Abs Abb Tab Kap Bd Bde S Ziff lit Lit Anm Fn Par Z Rn Rdnr Aufl H Tel App Pos Jan Feb Febr Apr Aug Sept
      Okt Nov Dez`,
    either: `Mio Mrd Tsd Jh Jhd Str Pl Abt Verf Inh Bsp Co Std Min Sek Jr Sr`,
    closing: 'usw etc v.Chr n.Chr u.ä u.Ä e.V a.D f ff u.v.m u.dgl o.ä o.Ä',
    openers: `der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses hier dort da dann
      danach dabei daher darum deshalb dazu damit jedoch aber und oder doch denn wenn als weil obwohl während nach vor seit bis in im
      am an auf aus bei mit von vom zu zum zur für durch über unter zwischen ohne auch nur so schon noch heute später zuerst zuletzt
      schließlich viele alle einige manche kein keine nicht was wer wie wo wann warum ist sind war waren hat haben wird werden kann
      können soll sollen muss müssen sein seine ihre unser`,
    lettered: `kapitel seite artikel absatz nummer punkt band teil abschnitt paragraph platz zimmer typ klasse gruppe vitamin jahr jahre
      version ziffer vers`,
    ordinals: `am im vom zum beim der die das den dem des ein eine einen einem einer seinen seinem seiner ihren ihrem ihrer jeder
      jeden jedes bis ab seit und`,
    suffixes: /\p{Ll}str$/u,
  },
  'de',
);
