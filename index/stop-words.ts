/** Words that carry grammar rather than content, folded as `tokenize` folds them. They are in no index and no query. */
const english = `
  a about above after again against all also am an and any are arent as at be became because been before being below
  between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either else
  etc ever every few for from further get gets getting got had hadnt has hasnt have havent having he her here hers
  herself him himself his how however i id ie if ill im in into is isnt it its itself ive just lets like may me might
  mine more most much must my myself neither no nor not now of off often on once one ones only onto or other others our
  ours ourselves out over own per please quite rather really said same say says shall she should shouldnt so some such
  than that thats the their theirs them themselves then there these they this those though through thus to too toward
  towards under until unto up upon us very via was wasnt way we were werent what whatever whats when where whether which
  while who whom whos whose why will with within without wont would wouldnt yet you your yours yourself yourselves tell
  give know mean many any anyone anybody anything something someone somebody nobody nothing everyone everybody everything`;

/** Chinese question and grammar words: the bigrams and single characters that say nothing about a topic. */
const chinese = `的 了 是 在 和 与 與 及 或 也 都 就 而 之 于 於 以 为 為 被 把 从 從 到 对 對 由 吗 嗎 呢 吧 啊 么 麼 什 什么 什麼
  哪 哪些 哪里 哪裡 哪个 哪個 哪一 谁 誰 何 何时 何時 何地 怎 怎么 怎麼 怎样 怎樣 如何 为什 為什 为何 為何 多少 几 幾 这 這 那 其 他 她 它 们 們 个 個
  有 没 沒 不 会 會 能 可 可以 一个 一個 请 請 问 問 是什 是谁 是誰 的是`;

export const stopWords: ReadonlySet<string> = new Set(`${english} ${chinese}`.split(/\s+/).filter(Boolean));
