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

const { number, percent, list, date: day, dateOf, languageName, weekdays } = wordingIn('zh-CN');

export const zhCn: Phrases = {
  language: 'zh-CN',
  locales: ['zh-CN'],
  commands: {
    ask: { name: '提问', description: '向文章提问，答案就是文章里的原句' },
    quote: { name: '引用', description: '逐字引用文章对某个主题的说法' },
    read: { name: '阅读', description: '阅读文章某个章节的原文' },
    verify: { name: '核对', description: '核对一段文字是否与文章原文一字不差' },
    articles: { name: '文章', description: '查看可以提问的文章' },
    summary: { name: '摘要', description: '逐字摘录文章中最重要的句子' },
    daily: { name: '每日', description: '在本服务器每天发布一篇摘要' },
    help: { name: '帮助', description: '这个机器人能做什么，又会保存什么' },
    find: { name: '在文章中查找', description: '看看这条消息里的话是不是出自文章，结果仅你可见' },
  },
  options: {
    question: { name: '问题', description: '你想知道什么' },
    topic: { name: '主题', description: '一个词或几个词' },
    section: { name: '章节', description: '章节编号，例如 8 或 3-5' },
    quote: { name: '引文', description: '要核对的文字' },
    article: { name: '文章', description: '哪篇文章：标题或文件名，写一部分也行' },
    after: { name: '上文', description: '上一个问题：这个问题省略了其中的词' },
    private: { name: '仅自己可见', description: '答案只显示给你' },
    channel: { name: '频道', description: '发布到哪个频道' },
    time: { name: '时间', description: '几点发布，例如 9:00 或 21:30' },
    timezone: { name: '时区', description: '按哪里的时间：英文城市名或时区名，例如 Shanghai 或 Asia/Shanghai' },
    sentences: { name: '句数', description: '摘要有几句' },
    date: { name: '日期', description: '摘录那一天的每日摘要所讲的部分' },
    days: { name: '天数', description: '显示多少天的推送' },
    weekdays: { name: '星期', description: '哪几天发布，例如 周一至周五、周末 或 周一、周三、周五；不填则每天' },
    role: { name: '身份组', description: '每次发布时提醒的唯一身份组' },
    ping: { name: '提醒', description: '是否提醒身份组；选 False 则不再提醒任何人' },
    publish: { name: '推送', description: '在公告频道里：每次发布后推送给关注该频道的服务器' },
    counts: { name: '算作今天', description: '算作今天的摘要；否则今天定时的摘要照常发布' },
  },
  subcommands: {
    set: { name: '设置', description: '每天发布摘要：固定一篇文章，或所有文章轮流' },
    status: { name: '状态', description: '查看发布的时间和频道，以及有没有出错' },
    preview: { name: '预览', description: '现在就看下一篇摘要，仅你可见' },
    now: { name: '立即发布', description: '马上发布一篇，每天一次' },
    skip: { name: '跳过', description: '跳过下一次发布' },
    pause: { name: '暂停', description: '暂时停止发布' },
    resume: { name: '继续', description: '继续发布' },
    off: { name: '关闭', description: '停止发布，并删除设置' },
    usual: { name: '常用', description: '没有指定文章时，这里默认问哪一篇' },
  },
  labels: {
    next: '下一处',
    closest: '下一段',
    back: '返回答案',
    around: '查看上下文',
    why: '为什么是这句？',
    show: '显示给所有人',
    remove: '移除',
    miss: '没有帮助',
    help: '更多帮助',
  },
  understands: understoodInChinese,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · 第 ${page} 页` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`作者：${author}${date ? prose`，${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`原文`,

  notStated: (articles) => (articles > 1 ? prose`${number(articles)} 篇文章都没有给出答案` : prose`文章没有给出答案`),
  mayAnswer: (quotes) => (quotes > 1 ? prose`答案可能在其中` : prose`这可能是答案`),
  neverUses: (words) => prose`文中没有出现${list(words.map(quoted), 'or')}。`,
  readAs: (word, meant) => prose`“${word}”已按“${meant}”理解。`,
  understoodAs: () => prose`理解为：`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`已重新读取：${list(read)}。` : ''}${removed.length > 0 ? prose`已删除：${list(removed)}。` : ''}`,
  otherLanguage: (question, article) =>
    prose`问题用的是${languageName(question)}，文章用的是${languageName(article)}。答案只取自文章原文，请用${languageName(article)}提问。`,
  closest: () => prose`最接近的原文：`,
  matchOf: (place, of) => prose`第 ${number(place)} 处，共 ${number(of)} 处：`,
  aroundHeading: (section, title) => prose`§${section} 的上下文 · ${title}`,
  whyHeading: () => prose`为什么是这句？`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`这个问题问的是：${asksFor[type]}。这句话里有问题中的词：${list(matchedWords.map(quoted))}。`
      : confidence < threshold
        ? prose`这个问题问的是：${asksFor[type]}。这句话没有用到问题中的词，只是最接近的一句。`
        : prose`这个问题问的是：${asksFor[type]}。这句话没有用到问题中的词，只有意思相近的词。`,
    ...(unknownWords.length > 0 ? [prose`整篇文章里都没有出现${list(unknownWords.map(quoted), 'or')}。`] : []),
    prose`可信度 ${percent(confidence)}，达到 ${percent(threshold)} 才算答案。`,
    prose`位于 ${code(file)}（版本 ${code(edition)}）字符 ${start} 到 ${end}（从 0 数起），任何人都可以核对。`,
  ],
  articleChanged: () => prose`文章在给出这个答案之后有改动，原来的位置已经对不上了。请重新提问，查看现在的内容。`,
  quotesGone: () => prose`文章在给出这个答案之后有改动，原来引用的句子已不在其中。请重新提问，查看现在的内容。`,
  quotesStill: (found, of) =>
    prose`文章在给出这个答案之后有改动。${found === of ? prose`引用的句子现在位于：` : prose`${number(of)} 处引文中有 ${number(found)} 处仍在，现在位于：`}`,
  noQuestion: () => prose`已经无法从那条消息里读到问题。请用 ${code('/提问')} 再问一次。`,
  missCounted: () => prose`谢谢：只为这篇文章计数，不记录你和你的问题。`,
  onlyAskerRemoves: () => prose`只有提问的人可以移除这个答案。`,

  passages: (count, of) =>
    of === undefined ? prose`共 ${number(count)} 处原文` : prose`${number(of)} 处原文中最相关的 ${number(count)} 处`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0) return prose`这句话里没有主题中的词，只有意思相近的词。`;
    const has = own.length > 0 ? prose`主题中的词，这句话里有：${list(own)}。` : prose`这句话里没有主题中的词。`;
    return above.length > 0 ? prose`${has}它上方的文字里有：${list(above)}。` : has;
  },
  noPassageOn: (topic) => prose`没有专门讲“${topic}”的段落。`,
  neverMentions: (topic, title) =>
    title ? prose`《${title}》从未提到“${topic}”。` : prose`没有一篇文章提到“${topic}”。`,
  alsoIn: (named, file, more) =>
    prose`还见于 ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` 等另外 ${number(more)} 篇` : ''}：请加上 ${code(`文章: ${file}`)}。`,

  noSuchSection: (section, title, nearest) =>
    prose`《${title}》里没有“${section}”这个章节。可以试试 ${spaced(list(nearest.map(sectionSign), 'or'))}。`,
  sectionsClipped: (wanted, last) => prose`没有 §${wanted}，以下到 §${last} 为止。`,
  sectionLacks: (section, part) => prose`§${section} 没有 ${part}，以下是全文。`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`这是《${title}》。${list(files)} 也有：${code(`/阅读 ${wanted} 文章: ${files[0]}`)}`,
  sectionMissing: (first, last) => prose`请填写要读的章节，从 §${first} 到 §${last}，例如 ${code('/阅读 1')}。`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1 ? prose`${number(articles)} 篇文章里都没有` : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`共出现 ${number(times)} 次，例如：`;
    return times === 1 ? prose`出处如下：` : prose`共有 ${number(times)} 处：`;
  },
  verifyDiffers: (differs) =>
    differs.length === 0 ? prose`字词完全相同。` : prose`不同之处：${list(differs.map((kind) => likenesses[kind]))}。`,
  verifyInsideWord: () => prose`它在文中不是完整的词：开头或结尾落在一个更长的词里面。`,
  verifyAround: (words) => prose`前后是你自己的话：“${words}”`,
  verifyInstead: () => prose`文章的原文是：`,
  verifyPieces: (count) => prose`这 ${number(count)} 段都在文章里，但不是连在一起的：`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`不同之处，先列你的文字（共 ${number(count)} 处，显示 ${number(shown)} 处）：`
      : prose`不同之处，先列你的文字：`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`缺少“${theirs ?? ''}”`;
    return theirs === undefined ? prose`“${yours}”：原文此处没有` : prose`“${yours}” → “${theirs}”`;
  },
  emptyVerify: () => prose`请粘贴要核对的文字，例如 ${code('/核对 引文: 安全无小事')}。其中至少要有一个字词。`,
  verifyTooLong: (length, most) =>
    prose`这段文字有 ${number(length)} 个字符，一次最多核对 ${number(most)} 个。请分段核对。`,
  findAnswers: () => prose`如果把它当作问题，文章是这样回答的：`,
  emptyMessage: () => prose`那条消息里没有可以在文章中查找的文字。`,

  summaryHeading: (title) => prose`《${title}》摘要：`,
  whichArticle: () => prose`哪一篇文章？`,
  chooseArticle: () => prose`选择一篇文章`,
  moreArticles: () => prose`更多文章……`,
  typeNumber: (most) => prose`输入 1 到 ${number(most)} 的数字，或写出文章的名称。`,

  articlesHeading: (count) => prose`可以提问的文章（${number(count)} 篇）：`,
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} 个章节，${number(words)} 个词 · 版本 ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`目前没有可以提问的文章。请把 .txt 或 .md 文件放进 ${code(directory)}，然后重新启动。`,
  noSuchArticle: (name, nearest) => prose`没有叫“${name}”的文章。你要找的是不是${list(nearest.map(titled), 'or')}？`,
  skipped: (file, reason) => prose`已略过 ${code(file)}（${reason}）。`,

  emptyQuestion: () => prose`请提一个问题，例如 ${code('/提问 问题: 这篇文章讲了什么？')}`,
  emptyTopic: () => prose`请填写一个主题，例如 ${code('/引用 主题: 安全')}`,
  tooLong: (length, most) =>
    prose`你输入了 ${number(length)} 个字符，最多只能查 ${number(most)} 个。请一次只问一件事。`,
  onlyStopWords: () => prose`这里面没有可以查找的词。请写明与什么有关：人名、地名或事物。`,
  unfit: (option, example) => prose`${code(`${option}:`)} 不能这样写，请写成 ${code(`${option}: ${example}`)} 这样。`,

  helpHeading: () => prose`Verbatim 只用文章的原文回答`,
  helpPromise: () =>
    prose`每段引文都逐字取自文章，并注明出处。文章没有答案时，就如实告诉你没有。不编造任何内容，也不使用语言模型。`,
  helpAsk: () => prose`用 ${code('/提问')} 提问，@ 我，或给我发私信。`,
  helpExamples: () => prose`例如：`,
  exampleQuestion: (topic) => `关于${topic}，文章怎么说？`,
  inMessageMenu: (name) => prose`右键点击消息 → 应用 → ${strong(name)}`,
  helpMention: () => prose`你也可以 @ 我、给我发私信，或者直接回复我的答案。`,
  helpPrivacy: () => prose`不保存任何与你有关的信息：问题、答案、名字都不存。`,
  unseenReply: () =>
    prose`那条消息没有 @ 我，所以 Discord 不让我看到内容。要提问，请用 ${code('/提问')}，或在消息里 @ 我。`,
  mayNotWrite: (id) =>
    prose`我不能在 ${channel(id)} 发消息，所以无法在那里回答你。请在这里问我，或请管理员允许我在该频道发送消息；${code('/提问')} 在那里始终可用。`,

  tooOften: () => prose`这一分钟里的提问有点多。请让我缓一缓，稍后再问。`,
  failed: (id) => prose`抱歉，我这边出了点问题。请再试一次；如果还是不行，请把这个编号告诉机器人的维护者：${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim 只用文章的原文回答。已经读过${list(titles.slice(0, 5).map(titled))}${titles.length > 5 ? `等 ${number(titles.length)} 篇文章` : ''}。`,
  howToUse: () => prose`直接输入问题即可；输入 ${code('/help')} 查看命令，输入 ${code('/quit')} 退出。`,
  toDiscord: () =>
    prose`要在 Discord 上使用，请把 ${code('DISCORD_TOKEN=…')} 写进 ${code('.env')} 文件，然后重新启动（详见 README.md）。`,
  noSuchCommand: (name, near, help) =>
    prose`没有 ${code(`/${name}`)} 这个命令。你要找的是不是 ${code(`/${near}`)}？输入 ${code(`/${help}`)} 可以查看全部命令。`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} 在这里没有作用。可以按 ${spaced(list(letters, 'or'))}。`
      : prose`这里按 ${code(letter)} 没有作用。请直接提问，或输入 ${code('/help')}。`,
  goodbye: () => prose`再见。`,

  pages: {
    skip: () => prose`跳到正文`,
    contents: () => prose`目录`,
    listPromise: () => prose`机器人的每段引文都逐字出现在这些页面上。`,
    promise: () => prose`机器人的每段引文都逐字出现在本页上。`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} 个章节 · ${languageName(language)} · 版本 ${code(edition)}`,
    allArticles: () => prose`所有文章`,
    changed: (edition) =>
      prose`这段引文取自版本 ${code(edition)}，之后文章有改动。只有仍与引文一字不差的文字才会标出。`,
    table: () => prose`表格`,
    code: () => prose`代码`,
    missingHeading: () => prose`没有这个页面`,
    missing: () => prose`文章可能已被移除，或者文件改了名。请从文章列表里选择，或者向机器人发送 ${code('/文章')}。`,
  },

  daily: {
    heading: (title) => prose`今日摘要：《${title}》`,
    day: (day, days, sections) => {
      if (sections) return prose`第 ${number(day)} 天，共 ${number(days)} 天 · ${sectionsNamed(sections)}`;
      return days === 1 ? prose`全文概要` : prose`第 ${number(day)} 天，共 ${number(days)} 天 · 全文概要`;
    },
    renewed: () => prose`文章在上次发布之后有改动，从今天起重新开始新的一轮。`,
    howToAsk: () => prose`有疑问？${code('/提问')} 用文章的原文回答。`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} 个字符`,
    readOn: (section) => prose`继续阅读 §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      article
        ? prose`${daysNamed(days)} ${strong(at)}（${zone}）在 ${channel(id)} 发布${strong(titled(article))}的摘要。`
        : prose`${daysNamed(days)} ${strong(at)}（${zone}）在 ${channel(id)} 轮流发布所有文章的摘要。`,
    days: (days) => [daysNamed(days)],
    allInTurn: () => prose`所有文章轮流`,
    pings: (id) => prose`每次发布会提醒 ${role(id)}。`,
    pingsInVain: (id) =>
      prose`每次发布会提到 ${role(id)}，但没有人会收到通知：请在该身份组的设置里允许所有人提及，或在频道里给机器人 ${strong('提及 @everyone')} 权限。`,
    roleGone: () =>
      prose`原来提醒的身份组已被删除。用 ${code('/每日 设置 身份组:')} 另选一个，或用 ${code('/每日 设置 提醒: False')} 不再提醒。`,
    publishes: () => prose`每次发布都会推送给关注该频道的服务器。`,
    publishesNot: () => prose`发布后不会推送给关注该频道的服务器；用 ${code('/每日 设置 推送: True')} 可以开启。`,
    published: () => prose`已推送给关注该频道的服务器。`,
    notPublished: (why) => prose`没有推送给关注该频道的服务器：${own(unpublished[why])}`,
    next: (at) => prose`下一次发布：${time(at)}（${time(at, 'R')}）。`,
    last: (at, url) => prose`上一次发布：${time(at)} ${own(url)}`,
    none: () => prose`还没有发布过。`,
    isPaused: () => prose`目前已暂停。用 ${code('/每日 继续')} 恢复发布。`,
    paused: () => prose`已暂停，使用 ${code('/每日 继续')} 后才会恢复发布。`,
    skipped: (date) => prose`${day(date)}的摘要会跳过。`,
    off: () => prose`每日摘要已关闭，设置也已删除。`,
    offThoughFixed: () =>
      prose`每日摘要已关闭，不会再自动恢复。它由 ${code('DAILY_CHANNEL_ID')} 设置，机器人的管理者可以删除该设置；用 ${code('/每日 继续')} 可重新开启。`,
    notSet: () => prose`本服务器还没有每日摘要。用 ${code('/每日 设置')} 添加。`,
    onlyInServers: () => prose`每日摘要是服务器的功能，请在服务器里使用这个命令。`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`在本服务器` : prose`在 ${channel(id)} `}，没有指定文章的问题先问${title}。`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`在本服务器` : prose`在 ${channel(id)} `}没有常用文章。可能指多篇时，我会问是哪一篇。`,
    usualGone: (file) => prose`常用文章 ${code(file)} 已经不在了；用 ${code('/每日 常用')} 另选一篇。`,
    noUsual: () => prose`无`,
    badTime: (typed) =>
      prose`“${typed}”不是有效的时间。请写成 ${code('9:00')}、${code('21:30')} 或 ${code('9.30 pm')} 这样的形式。`,
    whichZone: (typed, zones) => prose`“${typed}”可能指几个时区。是哪一个：${list(zones, 'or')}？`,
    badZone: (typed, nearest) =>
      prose`“${typed}”不是有效的时区。请用英文填写同一时区的大城市，例如 ${code('Shanghai')}；也可以填写时区名，例如 ${spaced(list(nearest, 'or'))}。`,
    badDays: (typed) =>
      prose`“${typed}”不是星期几。请写成 ${code('周一至周五')}、${code('周末')} 或 ${code('mon, wed, fri')} 这样的形式。`,
    askZone: (zones) =>
      prose`按哪个时区？请用 ${code('时区:')} 填写，例如 ${spaced(list(zones, 'or'))}；填同一时区的大城市也行。`,
    zoneTaken: (zone) => prose`时区 ${strong(zone)} 取自本服务器的语言；用 ${code('/每日 设置 时区:')} 可以更改。`,
    everyoneRefused: () =>
      prose`未保存：每次发布最多提醒一个身份组，绝不提醒所有人。请选择一个由成员自己领取的身份组。`,
    noRoleToPing: () => prose`未保存：请用 ${code('身份组:')} 填写要提醒的身份组。`,
    missing: (id, permissions) =>
      prose`未保存：机器人在 ${channel(id)} 缺少 ${spaced(list(permissions.map((one) => permissionNames[one])))} 权限。请在频道设置里开启，然后再试一次。`,
    unusable: (id) => prose`未保存：机器人无法在 ${channel(id)} 发布。请选择它能看到的文字频道、公告频道、子区或论坛。`,
    previewOf: (at) => prose`仅为预览：将于 ${time(at)} 发布。`,
    nothingToPost: () => prose`没有可以发布的内容：文章已经不在，或者是空的。`,
    posted: (url) => prose`已发布：${own(url)}`,
    postedLater: (id) => prose`正在发布到 ${channel(id)}，今天之内会继续尝试。用 ${code('/每日 状态')} 查看进展。`,
    onceADay: (url) =>
      url
        ? prose`每天一次，今天的已经发布：${own(url)}`
        : prose`每天一次，今天的已经在处理。用 ${code('/每日 状态')} 查看进展。`,
    postedAlready: (url) =>
      prose`今天的摘要已经发布${url ? prose`：${own(url)}` : own('。')} 不填 ${code('算作今天:')} 则另发一篇。`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`${day(date)}的摘要还没有发布成功：`,
    missed: (date) => prose`${day(date)}的摘要没能发布：`,
    unknown: (date, id) =>
      prose`无法确定${day(date)}的摘要是否已经发布，因为机器人无法读取 ${channel(id)}。为避免重复，没有再次发送。`,
    notice: (id) => prose`${channel(id)} 的每日摘要无法发布：`,
    noticeEnd: () => prose`设置仍然保留。用 ${code('/每日 状态')} 查看后续情况；这条消息只发一次。`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': '注释标记',
  spacing: '空格',
  case: '大小写',
  'quote marks': '引号',
  dashes: '连字符/破折号',
  markup: '格式标记',
  characters: '字符的写法',
  'punctuation at its ends': '首尾的标点',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: '文章里有，一字不差',
  near: '文章里有，但写法略有不同',
  changed: '文章里有，但用词不同',
  stitched: '由多处原文拼接而成',
  absent: '文章里没有',
};

const asksFor: Record<QuestionType, string> = {
  who: '人物或名称',
  when: '日期或时间',
  where: '地点',
  'how-many': '数字或数量',
  which: '几个当中的哪一个',
  what: '事物或事实',
  why: '原因',
  how: '方式或方法',
  'yes-no': '是或否',
  topic: '某个主题',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': '查看频道',
  'Send Messages': '发送消息',
  'Send Messages in Threads': '在子区内发送消息',
  'Create Posts': '创建帖子',
  'Read Message History': '阅读消息历史记录',
};

const unpublished: Record<PublishFailure | 'due', string> = {
  due: '稍后再试。',
  'no-permission': '机器人在那里没有权限。',
  'too-many': 'Discord 限制每个频道每小时推送十条消息。',
  deleted: '消息已经不在。',
  unreachable: 'Discord 没有回应。',
  refused: '被 Discord 拒绝。',
};

function daysNamed(days: Weekdays | undefined): Piece {
  return own(days ? `每${weekdays(days, (first, last) => `${first}至${last}`, 'short')}` : '每天');
}

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`机器人无权在 ${where} 发布。请在那里为它开启“查看频道”、“发送消息”和“阅读消息历史记录”权限。`,
  'channel-gone': () => prose`频道已被删除。用 ${code('/每日 设置')} 另选一个频道。`,
  'server-left': () => prose`机器人不在这个服务器里。`,
  'wrong-channel': (where) => prose`${where} 不能发布消息。用 ${code('/每日 设置')} 另选一个频道。`,
  'no-article': () => prose`没有可以发布的文章。机器人的维护者可以添加。`,
  unreachable: () => prose`Discord 没有响应。`,
  refused: () => prose`Discord 拒绝了这条消息。机器人的维护者可以在日志里查到原因。`,
  offline: () => prose`机器人当时没有运行。`,
};

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `，第 ${first} 句` : `，第 ${first}–${last} 句`;
}

function quoted(word: string): string {
  return `“${word}”`;
}

function titled(title: string): string {
  return `《${title}》`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} 至 §${last}`;
}
