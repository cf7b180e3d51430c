import { sentenceRules } from '../rules.ts';

export const icelandic = sentenceRules({
  leading: 'hr fr dr próf sr t.d þ.e m.a s.s þ.e.a.s sbr u.þ.b ca sk svk kl f',
  numbering: 'nr bls gr mgr kafli mynd tafla tbl árg s.',
  either: 'millj ma kr hf ehf',
  closing: 'o.s.frv o.fl e.Kr f.Kr m.m o.þ.h',
  openers: `það þessi þetta þeir þær þau hann hún við þið ég þú sá sú í á af fyrir til frá með án undir yfir eftir áður þegar ef þar hér en og
    eða svo einnig því síðan nú ekki er var voru hefur allir margir hver hvað hvernig hvers`,
  ordinals: 'þann hinn og til frá á',
});
