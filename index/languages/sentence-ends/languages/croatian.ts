import { sentenceRules } from '../rules.ts';

/** Bosnian and Serbian in Latin letters follow the same rules. */
export const croatian = sentenceRules({
  leading:
    'g gđa gđica dr mr prof doc ing dipl sv ul npr tj tzv odn cca oko usp vidi gen puk kap rođ tal njem engl lat',
  numbering: 'br str čl st gl sl tab sv god tel toč pogl',
  either: 'tis mil mlrd d.o.o d.d sat min sek st ml',
  closing: 'itd i.sl sl i.dr dr pr.Kr po.Kr n.e pr.n.e',
  openers: `to taj ta ti te ovaj ova ovo on ona oni one mi vi ja je su bio bila bilo bili u na s sa do od po prije za o nad pod pri među bez kad
    kada ako jer iako ali a i ili no također zato potom zatim sada danas ne već njegov njezin njihov svi mnogi svaki što tko kako gdje
    zašto nakon godine`,
  ordinals: 'dana od do u i na za',
  syllabic: 'r',
});
