/**
 * Abbreviations that end no sentence: the suppressions of Unicode's CLDR 46.1 (`segments/*`, npm `cldr-segments-full`), without
 * single letters, without their last full stop and blanks, and without those that are words of their language ("Go.", "Test.").
 * Copyright © 2004-2024 Unicode, Inc., Unicode License V3 (https://www.unicode.org/license.txt).
 */
export const cldrSuppressions = {
  de: `a.a.O a.a.S a.D A.M a.M a.Rh Abs Abt Abw Adj Adr Akt Allg amtl App Apr Art Aug Ausg Ausschl Bed beil Ber Bibl Ca Chin Chr
    Co d.Ä D.h d.J Dat Dez Dim Dipl.-Ing Dipl.-Kfm Dir Dr Dtzd e.h e.V e.Wz ehem eigtl Einh einschl entspr Erf erw ev evtl exkl
    F.f Fa Fam Feb Fn Folg Forts.f Fr Frl frz geb Gebr gedr gek Gem Geograph Ges gesch gest ggf ggfs Hbf hpts Hptst Hr Hrn Hrsg
    i.A i.B i.H i.J i.R i.V Inc Ing Inh inkl Int J.D Jahrh Jan jew jhrl Jr k.u.k Kap kath kfm kgl Kl Konv Kop Ltd m.E m.W Max
    Mind Mio möbl Mrd Msp mtl n.Chr n.u.Z näml Nov Nr o.A o.B o.g Obj od Okt Op österr p.Adr P.M Pfd Phys Prot Proz Qu Rd Reg
    Reg.-Bez röm röm.-kath s.a S.A Schr schwäb schweiz Sek Sept sog Spezif Std Str StR südd tägl Tel Temp u.A.w.g u.ä u.Ä u.a
    U.S U.S.A u.U u.v.a u.Z Urspr Ursprüngl v.Chr v.H v.R.w v.T v.u.Z Verf verh verw vgl Wg z.B z.Hd z.Z Z.Zt Ztr zzgl`,
  en: `A.D A.M A.S Abs Adj Adv Approx Aug B.V C.F C.O.D Capt Col Comm Conn D.A D.C Dec Def Dept E.G Etc Exec Feb Fn Gb Hon.B.A Hz
    I.D I.T J.B J.D J.K Jan K.R Kb L.A L.P Lt Lt.Cdr Lev M.I.T M.R M.T Maj Mb Mgr Misc Mr Mrs Ms Mt N.V N.Y Nov Nr Num P.M P.O
    P.V Ph.D Phys PP Prof Pvt R.L R.T Rep Rev S.A S.A.R S.E S.p.A Sept Sgt U.S U.S.A U.S.C VS Yr`,
  es: `A.C a.C a.e.c abr afma afmas afmo afmos ago Av Avda bco bol C.P C.S C.V c/c cf cfr Cía Comm Corp d.C Dña Dª depto deptos Desv
    dic dpto dptos Dr Dra Drs dtor Dto e.c e.g ej Em Emm ene Exc Excma Excmas Excmo Excmos Exma Exmas Exmo Exmos Fabric feb FF.CC
    fig figs Fr H.P hnos Id Ilma Ilmas Ilmo Ilmos Inc JJ.OO jue jul jun Lcda Lcdo Lda Ldo Lic licda licdo Ltd Ltda Ltdo mié Mons Mr
    Mrs mss mtro nov ntra ntro O.M oct p.ej prof prov R.D R.U Rdo Rdos Rev RR.HH Rvdmo Rvdmos Rvdo Rvdos sáb Sdad sept Sr Sra sras
    Sras sres Sres srs Srta Srtas SS.AA SS.MM Sta Sto trad U.S U.S.A v.gr Vda vid vs`,
  fr: `acoust adr ann anon ap.J.-C append av.J.-C avr bull categ coll collab Comm config déc Desc dest dict dim dir éd édit encycl
    équiv éval exempl févr fig graph hôp illustr imm imprim indus janv Jr juil nov oct Op P.-D.G P.O Prof quart réf S.A S.M.A.R.T
    sam sept symb synth syst trav.publ U.S U.S.A ven`,
  it: `a.C avv c.c.p C.P Cfr d.C d.p.R dott dr fig Geom Ing Jr Liv Ltd mitt N.B N.d.A N.d.E N.d.T O.d.G p.i pag rag S.A.R S.M.A.R.T
    S.p.A sez Sig tab tav U.S U.S.A vol`,
  pt: `A.C a.C A.M a.m abr abrev adm aer ago agric álg Alm anat ap apart apt arit arqueol arquit astron autom aux Av biogr bras cap
    caps cel cf círc cód col compl cont contab créd cx D.C d.C déb des desc dez dipl dir div doc Dr Dra Dras Drs ed educ elem eletr
    eletrôn eng esp Est ex Exma Exmo fac fasc fem fev ff fig fil filos fís fisiol fot Fr gên geom gram hist Ilma Ilmo ind índ ingl
    jan Jr jul jun lat lin lit liter Ltd Ltda mai máq Mar mat matem méd mús N.Sra N.T náut neol nov obs odont odontol org organiz
    p.ex p.m pág Pe Ph.D pol port pp prod prof profa pron próx psicol quím r.s.v.p ref relat res rod S.A séc set símb sociol Sta
    Sto sup tec tecnol tel trad transp univ V.T vol vs W.C`,
  ru: 'авг апр дек до.н.э кв н.э нояб окт отд проф руб сент тел тыс ул февр янв',
} as const;
