import { sentenceRules } from '../rules.ts';

export const slovene = sentenceRules({
  leading: 'g ga gdč dr mag prof doc inž sv ul npr t.i tj ti oz cca pribl prim gl gen polk kap rojen slov nem angl',
  numbering: 'št str čl odst pogl sl tab zv let tel tč',
  either: 'tis mio mrd d.o.o d.d ur min sek st ml',
  closing: 'itd ipd idr pr.n.št n.št pr.Kr po.Kr',
  openers: `to ta ti te tisti on ona oni one mi vi jaz je so bil bila bilo bili v na z s do od po pred za o u nad pod pri med brez ko če ker
    čeprav ampak a in ali vendar tudi zato potem nato zdaj danes ne že njegov njen njihov vsi veliko vsak kaj kdo kako kje zakaj leta`,
  ordinals: 'dne od do v in na za',
  syllabic: 'r',
});
