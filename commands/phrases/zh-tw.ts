import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInChinese } from './understood/chinese.ts';
import { sectionNamed, sectionSign, spaced, wordingIn } from './wording.ts';

const { number, percent, list, date: day, dateOf, languageName, weekdays } = wordingIn('zh-TW');

export const zhTw: Phrases = {
  language: 'zh-TW',
  locales: ['zh-TW'],
  commands: {
    ask: { name: '提問', description: '向文章提問，答案就是文章裡的原句' },
    quote: { name: '引用', description: '逐字引用文章對某個主題的說法' },
    read: { name: '閱讀', description: '閱讀文章某個章節的原文' },
    verify: { name: '核對', description: '核對一段文字是否與文章原文一字不差' },
    articles: { name: '文章', description: '查看可以提問的文章' },
    summary: { name: '摘要', description: '逐字摘錄文章中最重要的句子' },
    daily: { name: '每日', description: '在這個伺服器每天發布一篇摘要' },
    help: { name: '說明', description: '這個機器人能做什麼，又會保留什麼' },
    find: { name: '在文章中尋找', description: '看看這則訊息裡的話是不是出自文章，結果只有你看得到' },
  },
  options: {
    question: { name: '問題', description: '你想知道什麼' },
    topic: { name: '主題', description: '一個詞或幾個詞' },
    section: { name: '章節', description: '章節編號，例如 8 或 3-5' },
    quote: { name: '引文', description: '要核對的文字' },
    article: { name: '文章', description: '哪篇文章：標題或檔名，只寫一部分也可以' },
    after: { name: '上文', description: '上一個問題：這個問題省略了其中的詞' },
    private: { name: '僅自己可見', description: '答案只顯示給你' },
    channel: { name: '頻道', description: '發布到哪個頻道' },
    time: { name: '時間', description: '幾點發布，例如 9:00 或 21:30' },
    timezone: { name: '時區', description: '以哪裡的時間為準：英文城市名或時區名稱，例如 Taipei 或 Asia/Taipei' },
    sentences: { name: '句數', description: '摘要有幾句' },
    date: { name: '日期', description: '摘錄那一天的每日摘要所講的部分' },
    days: { name: '天數', description: '顯示多少天的推送' },
    weekdays: { name: '星期', description: '哪幾天發布，例如 週一至週五、週末 或 週一、週三、週五；不填則每天' },
    role: { name: '身分組', description: '每次發布時提醒的唯一身分組' },
    ping: { name: '提醒', description: '是否提醒身分組；選 False 則不再提醒任何人' },
    publish: { name: '推播', description: '在公告頻道裡：每次發布後推播給追蹤該頻道的伺服器' },
    counts: { name: '算作今天', description: '算作今天的摘要；否則今天排定的摘要照常發布' },
  },
  subcommands: {
    set: { name: '設定', description: '每天發布摘要：固定一篇文章，或所有文章輪流' },
    status: { name: '狀態', description: '查看發布的時間和頻道，以及有沒有出錯' },
    preview: { name: '預覽', description: '現在就看下一篇摘要，只有你看得到' },
    now: { name: '立即發布', description: '馬上發布一篇，每天一次' },
    skip: { name: '略過', description: '略過下一次發布' },
    pause: { name: '暫停', description: '暫時停止發布' },
    resume: { name: '繼續', description: '繼續發布' },
    off: { name: '關閉', description: '停止發布，並刪除設定' },
    usual: { name: '常用', description: '沒有指定文章時，這裡預設問哪一篇' },
  },
  labels: {
    next: '下一處',
    closest: '下一段',
    back: '返回答案',
    around: '查看前後文',
    why: '為什麼是這句？',
    show: '顯示給所有人',
    remove: '移除',
    miss: '沒有幫助',
    help: '更多說明',
  },
  understands: {
    ...understoodInChinese,
    // Only traditional Chinese writes them so.
    ownCharacters: /[這個們嗎麼誰說為與關於點時從會國學對來過還題問東長門開頭體講內請訊麗現實]/u,
  },

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · 第 ${page} 頁` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`作者：${author}${date ? prose`，${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`原文`,

  notStated: (articles) => (articles > 1 ? prose`${number(articles)} 篇文章都沒有給出答案` : prose`文章沒有給出答案`),
  mayAnswer: (quotes) => (quotes > 1 ? prose`答案可能在其中` : prose`這可能是答案`),
  neverUses: (words) => prose`文中沒有出現${list(words.map(quoted), 'or')}。`,
  readAs: (word, meant) => prose`「${word}」已按「${meant}」理解。`,
  understoodAs: () => prose`理解為：`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`已重新讀取：${list(read)}。` : ''}${removed.length > 0 ? prose`已刪除：${list(removed)}。` : ''}`,
  otherLanguage: (question, article) =>
    prose`問題用的是${languageName(question)}，文章用的是${languageName(article)}。答案只取自文章原文，請用${languageName(article)}提問。`,
  closest: () => prose`最接近的原文：`,
  matchOf: (place, of) => prose`第 ${number(place)} 處，共 ${number(of)} 處：`,
  aroundHeading: (section, title) => prose`§${section} 的前後文 · ${title}`,
  whyHeading: () => prose`為什麼是這句？`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`這個問題問的是：${asksFor[type]}。這句話裡有問題中的詞：${list(matchedWords.map(quoted))}。`
      : confidence < threshold
        ? prose`這個問題問的是：${asksFor[type]}。這句話沒有用到問題中的詞，只是最接近的一句。`
        : prose`這個問題問的是：${asksFor[type]}。這句話沒有用到問題中的詞，只有意思相近的詞。`,
    ...(unknownWords.length > 0 ? [prose`整篇文章裡都沒有出現${list(unknownWords.map(quoted), 'or')}。`] : []),
    prose`可信度 ${percent(confidence)}，達到 ${percent(threshold)} 才算答案。`,
    prose`位於 ${code(file)}（版本 ${code(edition)}）字元 ${start} 到 ${end}（從 0 數起），任何人都可以核對。`,
  ],
  articleChanged: () => prose`文章在給出這個答案之後有更動，原本的位置已經對不上了。請重新提問，查看現在的內容。`,
  quotesGone: () => prose`文章在給出這個答案之後有更動，原本引用的句子已不在其中。請重新提問，查看現在的內容。`,
  quotesStill: (found, of) =>
    prose`文章在給出這個答案之後有更動。${found === of ? prose`引用的句子現在位於：` : prose`${number(of)} 處引文中有 ${number(found)} 處仍在，現在位於：`}`,
  noQuestion: () => prose`已經無法從那則訊息讀到問題。請用 ${code('/提問')} 再問一次。`,
  missCounted: () => prose`謝謝：只為這篇文章計數，不記錄你和你的問題。`,
  onlyAskerRemoves: () => prose`只有提問的人可以移除這個答案。`,

  passages: (count, of) =>
    of === undefined ? prose`共 ${number(count)} 處原文` : prose`${number(of)} 處原文中最相關的 ${number(count)} 處`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0) return prose`這句話裡沒有主題中的詞，只有意思相近的詞。`;
    const has = own.length > 0 ? prose`主題中的詞，這句話裡有：${list(own)}。` : prose`這句話裡沒有主題中的詞。`;
    return above.length > 0 ? prose`${has}它上方的文字裡有：${list(above)}。` : has;
  },
  noPassageOn: (topic) => prose`沒有專門講「${topic}」的段落。`,
  neverMentions: (topic, title) =>
    title ? prose`《${title}》從未提到「${topic}」。` : prose`沒有一篇文章提到「${topic}」。`,
  alsoIn: (named, file, more) =>
    prose`還見於 ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` 等另外 ${number(more)} 篇` : ''}：請加上 ${code(`文章: ${file}`)}。`,

  noSuchSection: (section, title, nearest) =>
    prose`《${title}》裡沒有「${section}」這個章節。可以試試 ${spaced(list(nearest.map(sectionSign), 'or'))}。`,
  sectionsClipped: (wanted, last) => prose`沒有 §${wanted}，以下到 §${last} 為止。`,
  sectionLacks: (section, part) => prose`§${section} 沒有 ${part}，以下是全文。`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`這是《${title}》。${list(files)} 也有：${code(`/閱讀 ${wanted} 文章: ${files[0]}`)}`,
  sectionMissing: (first, last) => prose`請填寫要讀的章節，從 §${first} 到 §${last}，例如 ${code('/閱讀 1')}。`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1 ? prose`${number(articles)} 篇文章裡都沒有` : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`共出現 ${number(times)} 次，例如：`;
    return times === 1 ? prose`出處如下：` : prose`共有 ${number(times)} 處：`;
  },
  verifyDiffers: (differs) =>
    differs.length === 0 ? prose`字詞完全相同。` : prose`不同之處：${list(differs.map((kind) => likenesses[kind]))}。`,
  verifyInsideWord: () => prose`它在文中不是完整的詞：開頭或結尾落在一個更長的詞裡面。`,
  verifyAround: (words) => prose`前後是你自己的話：「${words}」`,
  verifyInstead: () => prose`文章的原文是：`,
  verifyPieces: (count) => prose`這 ${number(count)} 段都在文章裡，但不是連在一起的：`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`不同之處，先列你的文字（共 ${number(count)} 處，顯示 ${number(shown)} 處）：`
      : prose`不同之處，先列你的文字：`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`缺少「${theirs ?? ''}」`;
    return theirs === undefined ? prose`「${yours}」：原文這裡沒有` : prose`「${yours}」 → 「${theirs}」`;
  },
  emptyVerify: () => prose`請貼上要核對的文字，例如 ${code('/核對 引文: 安全無小事')}。其中至少要有一個字詞。`,
  verifyTooLong: (length, most) =>
    prose`這段文字有 ${number(length)} 個字元，一次最多核對 ${number(most)} 個。請分段核對。`,
  findAnswers: () => prose`如果把它當成問題，文章是這樣回答的：`,
  emptyMessage: () => prose`那則訊息裡沒有可以在文章中尋找的文字。`,

  summaryHeading: (title) => prose`《${title}》摘要：`,
  whichArticle: () => prose`哪一篇文章？`,
  chooseArticle: () => prose`選擇一篇文章`,
  moreArticles: () => prose`更多文章……`,
  typeNumber: (most) => prose`輸入 1 到 ${number(most)} 的數字，或寫出文章的名稱。`,

  articlesHeading: (count) => prose`可以提問的文章（${number(count)} 篇）：`,
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} 個章節，${number(words)} 個詞 · 版本 ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`目前沒有可以提問的文章。請把 .txt 或 .md 檔案放進 ${code(directory)}，然後重新啟動。`,
  noSuchArticle: (name, nearest) => prose`沒有叫「${name}」的文章。你要找的是不是${list(nearest.map(titled), 'or')}？`,
  skipped: (file, reason) => prose`已略過 ${code(file)}（${reason}）。`,

  emptyQuestion: () => prose`請提出一個問題，例如 ${code('/提問 問題: 這篇文章在講什麼？')}`,
  emptyTopic: () => prose`請填寫一個主題，例如 ${code('/引用 主題: 安全')}`,
  tooLong: (length, most) =>
    prose`你輸入了 ${number(length)} 個字元，最多只能查 ${number(most)} 個。請一次只問一件事。`,
  onlyStopWords: () => prose`這裡面沒有可以查詢的詞。請寫明與什麼有關：人名、地名或事物。`,
  unfit: (option, example) => prose`${code(`${option}:`)} 不能這樣寫，請寫成 ${code(`${option}: ${example}`)} 這樣。`,

  helpHeading: () => prose`Verbatim 只用文章的原文回答`,
  helpPromise: () =>
    prose`每段引文都逐字取自文章，並註明出處。文章沒有答案時，就老實告訴你沒有。不編造任何內容，也不使用語言模型。`,
  helpAsk: () => prose`用 ${code('/提問')} 提問，@ 我，或私訊我。`,
  helpExamples: () => prose`例如：`,
  exampleQuestion: (topic) => `關於${topic}，文章怎麼說？`,
  inMessageMenu: (name) => prose`在訊息上按右鍵 → 應用程式 → ${strong(name)}`,
  helpMention: () => prose`你也可以 @ 我、私訊我，或是直接回覆我的答案。`,
  helpPrivacy: () => prose`不保留任何與你有關的資訊：問題、答案、名字都不會留下。`,
  unseenReply: () =>
    prose`那則訊息沒有 @ 我，所以 Discord 不讓我看到內容。想提問的話，請用 ${code('/提問')}，或在訊息裡 @ 我。`,
  mayNotWrite: (id) =>
    prose`我不能在 ${channel(id)} 發訊息，所以無法在那裡回答你。請在這裡問我，或請管理員允許我在該頻道傳送訊息；${code('/提問')} 在那裡始終可用。`,

  tooOften: () => prose`這一分鐘裡的提問有點多。讓我緩一緩，請稍後再問。`,
  failed: (id) => prose`抱歉，我這邊出了點問題。請再試一次；如果還是不行，請把這個編號告訴機器人的維護者：${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim 只用文章的原文回答。已經讀過${list(titles.slice(0, 5).map(titled))}${titles.length > 5 ? `等 ${number(titles.length)} 篇文章` : ''}。`,
  howToUse: () => prose`直接輸入問題即可；輸入 ${code('/help')} 查看指令，輸入 ${code('/quit')} 離開。`,
  toDiscord: () =>
    prose`要在 Discord 上使用，請把 ${code('DISCORD_TOKEN=…')} 寫進 ${code('.env')} 檔案，然後重新啟動（詳見 README.md）。`,
  noSuchCommand: (name, near, help) =>
    prose`沒有 ${code(`/${name}`)} 這個指令。你要找的是不是 ${code(`/${near}`)}？輸入 ${code(`/${help}`)} 可以查看所有指令。`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} 在這裡沒有作用。可以按 ${spaced(list(letters, 'or'))}。`
      : prose`這裡按 ${code(letter)} 沒有作用。請直接提問，或輸入 ${code('/help')}。`,
  goodbye: () => prose`再見。`,

  pages: {
    skip: () => prose`跳到正文`,
    contents: () => prose`目錄`,
    listPromise: () => prose`機器人的每段引文都逐字出現在這些頁面上。`,
    promise: () => prose`機器人的每段引文都逐字出現在本頁上。`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} 個章節 · ${languageName(language)} · 版本 ${code(edition)}`,
    allArticles: () => prose`所有文章`,
    changed: (edition) =>
      prose`這段引文取自版本 ${code(edition)}，之後文章有更動。只有仍與引文一字不差的文字才會標出。`,
    table: () => prose`表格`,
    code: () => prose`程式碼`,
    missingHeading: () => prose`沒有這個頁面`,
    missing: () => prose`文章可能已被移除，或是檔案改了名稱。請從文章列表選擇，或是向機器人輸入 ${code('/文章')}。`,
  },

  daily: {
    heading: (title) => prose`今日摘要：《${title}》`,
    day: (day, days, sections) => {
      if (sections) return prose`第 ${number(day)} 天，共 ${number(days)} 天 · ${sectionsNamed(sections)}`;
      return days === 1 ? prose`全文概要` : prose`第 ${number(day)} 天，共 ${number(days)} 天 · 全文概要`;
    },
    renewed: () => prose`文章在上次發布之後有更動，從今天起重新開始新的一輪。`,
    howToAsk: () => prose`有疑問嗎？${code('/提問')} 用文章的原文回答。`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} 個字元`,
    readOn: (section) => prose`繼續閱讀 §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      article
        ? prose`${daysNamed(days)} ${strong(at)}（${zone}）在 ${channel(id)} 發布${strong(titled(article))}的摘要。`
        : prose`${daysNamed(days)} ${strong(at)}（${zone}）在 ${channel(id)} 輪流發布所有文章的摘要。`,
    days: (days) => [daysNamed(days)],
    allInTurn: () => prose`所有文章輪流`,
    pings: (id) => prose`每次發布會提醒 ${role(id)}。`,
    pingsInVain: (id) =>
      prose`每次發布會提到 ${role(id)}，但沒有人會收到通知：請在該身分組的設定裡允許所有人提及，或在頻道裡給機器人 ${strong('提及 @everyone')} 權限。`,
    roleGone: () =>
      prose`原本提醒的身分組已被刪除。用 ${code('/每日 設定 身分組:')} 另選一個，或用 ${code('/每日 設定 提醒: False')} 不再提醒。`,
    publishes: () => prose`每次發布都會推播給追蹤該頻道的伺服器。`,
    publishesNot: () => prose`發布後不會推播給追蹤該頻道的伺服器；用 ${code('/每日 設定 推播: True')} 可以開啟。`,
    published: () => prose`已推播給追蹤該頻道的伺服器。`,
    notPublished: (why) => prose`沒有推播給追蹤該頻道的伺服器：${own(unpublished[why])}`,
    next: (at) => prose`下一次發布：${time(at)}（${time(at, 'R')}）。`,
    last: (at, url) => prose`上一次發布：${time(at)} ${own(url)}`,
    none: () => prose`還沒有發布過。`,
    isPaused: () => prose`目前暫停中。用 ${code('/每日 繼續')} 恢復發布。`,
    paused: () => prose`已暫停，使用 ${code('/每日 繼續')} 後才會恢復發布。`,
    skipped: (date) => prose`${day(date)}的摘要會略過。`,
    off: () => prose`每日摘要已關閉，設定也已刪除。`,
    offThoughFixed: () =>
      prose`每日摘要已關閉，不會再自動恢復。它由 ${code('DAILY_CHANNEL_ID')} 設定，機器人的管理者可以刪除該設定；用 ${code('/每日 繼續')} 可重新開啟。`,
    notSet: () => prose`這個伺服器還沒有每日摘要。用 ${code('/每日 設定')} 新增。`,
    onlyInServers: () => prose`每日摘要是伺服器的功能，請在伺服器裡使用這個指令。`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`在這個伺服器` : prose`在 ${channel(id)} `}，沒有指定文章的問題先問${title}。`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`在這個伺服器` : prose`在 ${channel(id)} `}沒有常用文章。可能指多篇時，我會問是哪一篇。`,
    usualGone: (file) => prose`常用文章 ${code(file)} 已經不在了；用 ${code('/每日 常用')} 另選一篇。`,
    noUsual: () => prose`無`,
    badTime: (typed) =>
      prose`「${typed}」不是有效的時間。請寫成 ${code('9:00')}、${code('21:30')} 或 ${code('9.30 pm')} 這樣的格式。`,
    whichZone: (typed, zones) => prose`「${typed}」可能指幾個時區。是哪一個：${list(zones, 'or')}？`,
    badZone: (typed, nearest) =>
      prose`「${typed}」不是有效的時區。請用英文填寫同一時區的大城市，例如 ${code('Taipei')}；也可以填寫時區名稱，例如 ${spaced(list(nearest, 'or'))}。`,
    badDays: (typed) =>
      prose`「${typed}」不是星期幾。請寫成 ${code('週一至週五')}、${code('週末')} 或 ${code('mon, wed, fri')} 這樣的形式。`,
    askZone: (zones) =>
      prose`以哪個時區為準？請用 ${code('時區:')} 填寫，例如 ${spaced(list(zones, 'or'))}；填同一時區的大城市也可以。`,
    zoneTaken: (zone) => prose`時區 ${strong(zone)} 取自這個伺服器的語言；用 ${code('/每日 設定 時區:')} 可以更改。`,
    everyoneRefused: () =>
      prose`未儲存：每次發布最多提醒一個身分組，絕不提醒所有人。請選擇一個由成員自己領取的身分組。`,
    noRoleToPing: () => prose`未儲存：請用 ${code('身分組:')} 填寫要提醒的身分組。`,
    missing: (id, permissions) =>
      prose`未儲存：機器人在 ${channel(id)} 缺少 ${spaced(list(permissions.map((one) => permissionNames[one])))} 權限。請在頻道設定中開啟，然後再試一次。`,
    unusable: (id) =>
      prose`未儲存：機器人無法在 ${channel(id)} 發布。請選擇它看得到的文字頻道、公告頻道、討論串或論壇。`,
    previewOf: (at) => prose`僅供預覽：將於 ${time(at)} 發布。`,
    nothingToPost: () => prose`沒有可以發布的內容：文章已經不在，或是空的。`,
    posted: (url) => prose`已發布：${own(url)}`,
    postedLater: (id) => prose`正在發布到 ${channel(id)}，今天之內會繼續嘗試。用 ${code('/每日 狀態')} 查看進展。`,
    onceADay: (url) =>
      url
        ? prose`每天一次，今天的已經發布：${own(url)}`
        : prose`每天一次，今天的已經在處理。用 ${code('/每日 狀態')} 查看進展。`,
    postedAlready: (url) =>
      prose`今天的摘要已經發布${url ? prose`：${own(url)}` : own('。')} 不填 ${code('算作今天:')} 則另發一篇。`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`${day(date)}的摘要還沒有發布成功：`,
    missed: (date) => prose`${day(date)}的摘要沒能發布：`,
    unknown: (date, id) =>
      prose`無法確定${day(date)}的摘要是否已經發布，因為機器人無法讀取 ${channel(id)}。為避免重複，沒有再次傳送。`,
    notice: (id) => prose`${channel(id)} 的每日摘要無法發布：`,
    noticeEnd: () => prose`設定仍然保留。用 ${code('/每日 狀態')} 查看後續情況；這則訊息只會傳送一次。`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': '註釋標記',
  spacing: '空格',
  case: '大小寫',
  'quote marks': '引號',
  dashes: '連字號/破折號',
  markup: '格式標記',
  characters: '字元的寫法',
  'punctuation at its ends': '開頭或結尾的標點',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: '文章裡有，一字不差',
  near: '文章裡有，但寫法略有不同',
  changed: '文章裡有，但用詞不同',
  stitched: '由多處原文拼湊而成',
  absent: '文章裡沒有',
};

const asksFor: Record<QuestionType, string> = {
  who: '人物或名稱',
  when: '日期或時間',
  where: '地點',
  'how-many': '數字或數量',
  which: '幾個當中的哪一個',
  what: '事物或事實',
  why: '原因',
  how: '方式或方法',
  'yes-no': '是或否',
  topic: '某個主題',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': '檢視頻道',
  'Send Messages': '傳送訊息',
  'Send Messages in Threads': '在討論串中傳送訊息',
  'Create Posts': '建立貼文',
  'Read Message History': '讀取訊息歷史',
};

const unpublished: Record<PublishFailure | 'due', string> = {
  due: '稍後再試。',
  'no-permission': '機器人在那裡沒有權限。',
  'too-many': 'Discord 限制每個頻道每小時推播十則訊息。',
  deleted: '訊息已經不在。',
  unreachable: 'Discord 沒有回應。',
  refused: '被 Discord 拒絕。',
};

function daysNamed(days: Weekdays | undefined): Piece {
  return own(days ? `每${weekdays(days, (first, last) => `${first}至${last}`, 'short')}` : '每天');
}

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`機器人沒有權限在 ${where} 發布。請在那裡為它開啟「檢視頻道」、「傳送訊息」和「讀取訊息歷史」權限。`,
  'channel-gone': () => prose`頻道已被刪除。用 ${code('/每日 設定')} 另選一個頻道。`,
  'server-left': () => prose`機器人不在這個伺服器裡。`,
  'wrong-channel': (where) => prose`${where} 不能發布訊息。用 ${code('/每日 設定')} 另選一個頻道。`,
  'no-article': () => prose`沒有可以發布的文章。機器人的維護者可以新增。`,
  unreachable: () => prose`Discord 沒有回應。`,
  refused: () => prose`Discord 拒絕了這則訊息。機器人的維護者可以在記錄檔中查到原因。`,
  offline: () => prose`機器人當時沒有在執行。`,
};

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `，第 ${first} 句` : `，第 ${first}–${last} 句`;
}

function quoted(word: string): string {
  return `「${word}」`;
}

function titled(title: string): string {
  return `《${title}》`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} 至 §${last}`;
}
