import { wordSet } from './language.ts';

/** English words that carry grammar rather than content, folded as `tokenize` folds them. */
export const englishStopWords = wordSet(`
  a about above after again against all also am an and any are arent as at be became because been before being below
  between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either else
  etc ever every few for from further get gets getting got had hadnt has hasnt have havent having he her here hers
  herself him himself his how however i id ie if ill im in into is isnt it its itself ive just lets like may me might
  mine more most much must my myself neither no nor not now of off often on once one ones only onto or other others our
  ours ourselves out over own per please quite rather really said same say says shall she should shouldnt so some such
  than that thats the their theirs them themselves then there these they this those though through thus to too toward
  towards under until unto up upon us very via was wasnt way we were werent what whatever whats when where whether which
  while who whom whos whose why will with within without wont would wouldnt yet you your yours yourself yourselves tell
  give know mean many any anyone anybody anything something someone somebody nobody nothing everyone everybody everything`);
