import { sentenceRules } from '../rules.ts';

export const spanish = sentenceRules(
  {
    leading: `sr sra srta sres sras srtas D Dª Dña Da dr dra dres dras prof profa ing lic arq Mons Rvdo Rvda Fr Sto Sta Excmo Excma Ilmo
      Ilma Gral Cnel Cap Cmdte Tte Sgto Pdte Pdta Gob p.ej p.e v.gr cf cfr aprox ca Avda Av Ctra Pl Pza Pº urb vs Vda Hno Hna`,
    numbering: `núm núms n nº pág págs p pp fig figs art arts cap caps vol vols ej ap apdo apto párr secc tel teléf tfno ext s ss t
      ene feb abr jun jul ago sep sept oct nov dic c/c km`,
    either: 'Cía S.A S.L Ltda Hnos Bros EE.UU EE UU JJ.OO RR.HH depto dpto admón Ud Uds Vd Vds izq dcha ed trad',
    closing: 'etc a.C d.C a.m p.m ibid',
    openers: `el la los las lo un una unos unas este esta estos estas ese esa eso esto aquel aquella él ella ellos ellas yo nosotros se su
      sus en de del desde hasta con sin por para según sobre tras durante cuando donde si aunque porque como pero y o además también
      entonces luego después antes ahora hoy así no sí es fue era hay ha han al a ante entre todo todos muchos algunos cada otro otra
      qué quién cómo cuándo dónde`,
  },
  'es',
);
