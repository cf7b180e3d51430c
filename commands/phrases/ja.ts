import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInJapanese } from './understood/japanese.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, list, date: day, dateOf, languageName, weekdays } = wordingIn('ja');

export const ja: Phrases = {
  language: 'ja',
  locales: ['ja'],
  commands: {
    ask: { name: '質問', description: '記事に質問します。答えは記事の文そのものです' },
    quote: { name: '引用', description: 'あるテーマについて記事が述べていることを、原文のまま示します' },
    read: { name: '読む', description: '記事のセクションを原文のまま読みます' },
    verify: { name: '照合', description: '文章が記事の原文と一字一句同じかを調べます' },
    articles: { name: '記事', description: '質問できる記事の一覧です' },
    summary: { name: '要約', description: '記事の最も重要な文を、原文のまま示します' },
    daily: { name: '毎日', description: 'このサーバーに毎日、要約を投稿します' },
    help: { name: 'ヘルプ', description: 'このボットにできることと、保存する情報について' },
    find: {
      name: '記事内を検索',
      description: 'このメッセージの内容が記事にあるかを調べます。結果はあなただけに見えます',
    },
  },
  options: {
    question: { name: '質問', description: '知りたいこと' },
    topic: { name: 'テーマ', description: '一つまたはいくつかの語' },
    section: { name: 'セクション', description: '番号。例：8、3-5' },
    quote: { name: '引用文', description: '調べたい文章' },
    article: { name: '記事', description: 'どの記事か。タイトルかファイル名、またはその一部' },
    after: { name: '前の質問', description: '一つ前の質問。今回の質問で言葉を省いた場合に使います' },
    private: { name: '自分のみ', description: '答えを自分だけに表示します' },
    channel: { name: 'チャンネル', description: '投稿先のチャンネル' },
    time: { name: '時刻', description: '投稿する時刻。例：9:00、21:30' },
    timezone: { name: 'タイムゾーン', description: 'どこの時刻か。都市名か、Asia/Tokyo のような名前' },
    sentences: { name: '文の数', description: '要約の文の数' },
    date: { name: '日付', description: 'その日の投稿が扱う部分を要約します' },
    days: { name: '日数', description: '何日分の投稿を表示するか' },
    weekdays: { name: '曜日', description: 'どの曜日か。例：「月-金」「週末」「月、水、金」。省略すると毎日' },
    role: { name: 'ロール', description: '投稿のたびにメンションする、ただ一つのロール' },
    ping: { name: 'メンション', description: 'ロールをメンションするか。False なら誰もメンションしません' },
    publish: { name: '公開', description: 'アナウンスチャンネルの場合、投稿のたびにフォロー先へも公開します' },
    counts: { name: '今日の分', description: '今日の投稿として数えます。そうしなければ、予定の投稿も届きます' },
  },
  subcommands: {
    set: { name: '設定', description: '毎日要約を投稿します。一つの記事、またはすべての記事を順番に' },
    status: { name: '状況', description: '投稿の時刻と場所、問題がなかったかを確認します' },
    preview: { name: 'プレビュー', description: '次の投稿を今すぐ、自分だけで確認します' },
    now: { name: '今すぐ', description: '今すぐ投稿します。1日に1回だけ使えます' },
    skip: { name: 'スキップ', description: '次の投稿を一回休みます' },
    pause: { name: '一時停止', description: '投稿をしばらく止めます' },
    resume: { name: '再開', description: '投稿を再開します' },
    off: { name: '停止', description: '投稿をやめて、設定を削除します' },
    usual: { name: '普段', description: '記事を指定しないとき、ここで使う記事を決めます' },
  },
  labels: {
    next: '次の結果',
    closest: '次の箇所',
    back: '答えに戻る',
    around: '前後を読む',
    why: 'なぜこの文？',
    show: '全員に見せる',
    remove: '削除',
    miss: '役に立たなかった',
    help: 'もっと詳しく',
  },
  understands: understoodInJapanese,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · ${page}ページ` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`著者：${author}${date ? prose`、${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`元のページ`,

  notStated: (articles) =>
    articles > 1
      ? prose`${number(articles)}件の記事のどれにも答えは書かれていません`
      : prose`記事に答えは書かれていません`,
  mayAnswer: (quotes) => (quotes > 1 ? prose`この中に答えがあるかもしれません` : prose`これが答えかもしれません`),
  neverUses: (words) => prose`記事に出てこない語：${list(words.map(quoted))}。`,
  readAs: (word, meant) => prose`「${word}」を「${meant}」と読みました。`,
  understoodAs: () => prose`次の質問として受け取りました：`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`読み直した記事：${list(read)}。` : ''}${removed.length > 0 ? prose`なくなった記事：${list(removed)}。` : ''}`,
  otherLanguage: (question, article) =>
    prose`質問は${languageName(question)}、記事は${languageName(article)}です。答えは記事の言葉だけで示すため、${languageName(article)}で質問してください。`,
  closest: () => prose`最も近い箇所：`,
  matchOf: (place, of) => prose`${number(of)}件中${number(place)}件目：`,
  aroundHeading: (section, title) => prose`§${section}の前後 · ${title}`,
  whyHeading: () => prose`なぜこの文？`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`質問が求めているのは${asksFor[type]}です。質問の語のうち、この文にあるもの：${list(matchedWords.map(quoted))}。`
      : confidence < threshold
        ? prose`質問が求めているのは${asksFor[type]}です。この文に質問の語はなく、最も近い文というだけです。`
        : prose`質問が求めているのは${asksFor[type]}です。この文に質問の語はありませんが、意味の近い語があります。`,
    ...(unknownWords.length > 0 ? [prose`記事に一度も出てこない語：${list(unknownWords.map(quoted))}。`] : []),
    prose`確信度は${percent(confidence)}です。${percent(threshold)}以上を答えとみなします。`,
    prose`${code(file)}（版 ${code(edition)}）の文字${start}から${end}まで（0から数えます）。誰でも確かめられます。`,
  ],
  articleChanged: () =>
    prose`この答えのあとで記事が変わったため、示した場所はもう合いません。今の記事については、もう一度質問してください。`,
  quotesGone: () =>
    prose`この答えのあとで記事が変わり、引用した文はもうありません。今の記事については、もう一度質問してください。`,
  quotesStill: (found, of) =>
    prose`この答えのあとで記事が変わりました。${
      found === of
        ? prose`引用した文は今もここにあります：`
        : prose`${number(of)}件の引用のうち${number(found)}件は今もここにあります：`
    }`,
  noQuestion: () => prose`このメッセージから質問を読み取れなくなりました。${code('/質問')}でもう一度質問してください。`,
  missCounted: () => prose`ありがとうございます。記事ごとに数えるだけで、あなたのことも質問も残しません。`,
  onlyAskerRemoves: () => prose`この答えを削除できるのは、質問した人だけです。`,

  passages: (count, of) =>
    of === undefined ? prose`${number(count)}箇所` : prose`${number(of)}箇所のうち関連の強い${number(count)}箇所`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`この文にテーマの語はありませんが、意味の近い語があります。`;
    const has =
      own.length > 0
        ? prose`テーマの語のうち、この文にあるもの：${list(own)}。`
        : prose`この文にテーマの語はありません。`;
    return above.length > 0 ? prose`${has}その上にあるもの：${list(above)}。` : has;
  },
  noPassageOn: (topic) => prose`「${topic}」について述べた箇所はありません。`,
  neverMentions: (topic, title) =>
    title ? prose`『${title}』に「${topic}」は出てきません。` : prose`「${topic}」が出てくる記事はありません。`,
  alsoIn: (named, file, more) =>
    prose`ほかに${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? `など、あと${number(more)}件` : ''}にもあります。${code(`記事: ${file}`)}を付けてください。`,

  noSuchSection: (section, title, nearest) =>
    prose`『${title}』に「${section}」というセクションはありません。${list(nearest.map(sectionSign), 'or')}を試してください。`,
  sectionsClipped: (wanted, last) => prose`§${wanted}はありません。§${last}までを示します。`,
  sectionLacks: (section, part) => prose`§${section}に${part}はありません。全体を示します。`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`これは『${title}』のものです。${list(files)}にもあります：${code(`/読む ${wanted} 記事: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`§${first}から§${last}までの、どのセクションを読むか指定してください。例：${code('/読む 1')}`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`${number(articles)}件の記事のどれにもありません`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`${number(times)}回出てきます。例：`;
    return times === 1 ? prose`ここにあります：` : prose`${number(times)}箇所にあります：`;
  },
  verifyDiffers: (differs) =>
    differs.length === 0 ? prose`語は同じです。` : prose`違い：${list(differs.map((kind) => likenesses[kind]))}。`,
  verifyInsideWord: () => prose`そこでは一つの語になっていません。より長い語の途中で始まるか終わっています。`,
  verifyAround: (words) => prose`前後のあなた自身の言葉：「${words}」`,
  verifyInstead: () => prose`記事の原文はこうです：`,
  verifyPieces: (count) => prose`この${number(count)}個の部分は記事にありますが、続いてはいません：`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`違い（あなたの文が先、${number(count)}箇所のうち${number(shown)}箇所）：`
      : prose`違い（あなたの文が先）：`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`「${theirs ?? ''}」が抜けています`;
    return theirs === undefined ? prose`「${yours}」は記事にありません` : prose`「${yours}」→「${theirs}」`;
  },
  emptyVerify: () =>
    prose`調べたい文章を貼り付けてください。例：${code('/照合 引用文: 安全に小さなことはない')} 少なくとも一つの語が必要です。`,
  verifyTooLong: (length, most) =>
    prose`${number(length)}文字あります。一度に調べられるのは${number(most)}文字までです。分けて調べてください。`,
  findAnswers: () => prose`質問として読むと、記事の答えはこうです：`,
  emptyMessage: () => prose`このメッセージには、記事の中で探せる文章がありません。`,

  summaryHeading: (title) => prose`『${title}』の要約：`,
  whichArticle: () => prose`どの記事ですか？`,
  chooseArticle: () => prose`記事を選んでください`,
  moreArticles: () => prose`ほかの記事…`,
  typeNumber: (most) => prose`1から${number(most)}までの番号か、記事の名前を入力してください。`,

  articlesHeading: (count) => prose`質問できる記事（${number(count)}件）：`,
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)}セクション、${number(words)}語 · 版 ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`質問できる記事がまだありません。.txtか.mdのファイルを${code(directory)}に入れて、起動し直してください。`,
  noSuchArticle: (name, nearest) =>
    prose`「${name}」という記事はありません。もしかして：${list(nearest.map(titled), 'or')}`,
  skipped: (file, reason) => prose`読み込まなかったファイル：${code(file)}（${reason}）。`,

  emptyQuestion: () => prose`質問を書いてください。例：${code('/質問 質問: この記事は何について書かれていますか？')}`,
  emptyTopic: () => prose`テーマを書いてください。例：${code('/引用 テーマ: 安全')}`,
  tooLong: (length, most) =>
    prose`${number(length)}文字あります。調べられるのは${number(most)}文字までです。一度に一つのことを質問してください。`,
  onlyStopWords: () => prose`調べられる語がありません。人名、地名、物など、何についてかを書いてください。`,
  unfit: (option, example) =>
    prose`${code(`${option}:`)}にその値は使えません。${code(`${option}: ${example}`)}のように書いてください。`,

  helpHeading: () => prose`Verbatimは記事の言葉だけで答えます`,
  helpPromise: () =>
    prose`引用はすべて記事から一字一句そのまま写し、場所を示します。記事に答えがなければ、そう伝えます。作り話はせず、言語モデルも使いません。`,
  helpAsk: () => prose`${code('/質問')}、メンション、DMで質問できます。`,
  helpExamples: () => prose`例：`,
  exampleQuestion: (topic) => `${topic}について何と書いてありますか？`,
  inMessageMenu: (name) => prose`メッセージを右クリック → アプリ → ${strong(name)}`,
  helpMention: () => prose`メンション、DM、答えへの返信でも質問できます。`,
  helpPrivacy: () => prose`あなたについては何も保存しません。質問も、答えも、名前も残りません。`,
  unseenReply: () =>
    prose`メンションがないため、Discordはそのメッセージを私に見せてくれません。質問するには${code('/質問')}を使うか、メッセージで私をメンションしてください。`,
  mayNotWrite: (id) =>
    prose`${channel(id)}に書き込む権限がないため、そこでは答えられません。ここで質問するか、そのチャンネルでの「メッセージを送信」を許可するよう管理者に頼んでください。${code('/質問')}はそこでも使えます。`,

  tooOften: () => prose`1分間の質問が多すぎます。少し待ってから、もう一度質問してください。`,
  failed: (id) =>
    prose`すみません、こちらで問題が起きました。もう一度試してください。それでも起きる場合は、ボットの管理者にこの番号を伝えてください：${code(id)}`,

  welcome: (titles) =>
    prose`Verbatimは記事の言葉で答えます。読んだ記事：${list(titles.slice(0, 5).map(titled))}${titles.length > 5 ? `、ほか${number(titles.length - 5)}件` : ''}。`,
  howToUse: () => prose`質問を入力してください。コマンドは${code('/help')}、終了は${code('/quit')}です。`,
  toDiscord: () =>
    prose`Discordで使うには、${code('.env')}ファイルに${code('DISCORD_TOKEN=…')}を書いて、起動し直してください（方法はREADME.mdにあります）。`,
  noSuchCommand: (name, near, help) =>
    prose`${code(`/${name}`)}というコマンドはありません。もしかして：${code(`/${near}`)} すべてのコマンドは${code(`/${help}`)}で見られます。`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)}はここでは使えません。使えるのは${list(letters, 'or')}です。`
      : prose`ここでは${code(letter)}で押せるものがありません。質問するか、${code('/help')}を試してください。`,
  goodbye: () => prose`それでは、また。`,

  pages: {
    skip: () => prose`本文へ移動`,
    contents: () => prose`目次`,
    listPromise: () => prose`ボットの引用はすべて、これらのページに一字一句そのままあります。`,
    promise: () => prose`ボットの引用はすべて、このページに一字一句そのままあります。`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)}セクション · ${languageName(language)} · 版 ${code(edition)}`,
    allArticles: () => prose`すべての記事`,
    changed: (edition) =>
      prose`この引用は版 ${code(edition)}から取ったもので、そのあと記事が変わりました。今も引用どおりに残っている部分だけに印を付けています。`,
    table: () => prose`表`,
    code: () => prose`コード`,
    missingHeading: () => prose`そのページはありません`,
    missing: () =>
      prose`記事が取り除かれたか、ファイル名が変わった可能性があります。記事の一覧から選ぶか、ボットで${code('/記事')}を使ってください。`,
  },

  daily: {
    heading: (title) => prose`今日の記事：${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`${number(days)}日中${number(day)}日目 · ${sectionsNamed(sections)}`;
      return days === 1 ? prose`全体の要約` : prose`${number(days)}日中${number(day)}日目 · 全体の要約`;
    },
    renewed: () => prose`前回の投稿のあとで記事が変わったため、今日から新しい回を始めます。`,
    howToAsk: () => prose`質問がありますか？${code('/質問')}が記事の言葉で答えます。`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose` ${at}` : ''} · ${number(characters)}文字`,
    readOn: (section) => prose`続きを読む：§${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${daysNamed(days)}、${strong(at)}（${zone}）に${channel(id)}へ、${article ? strong(titled(article)) : own('すべての記事を順番に使って')}${article ? own('から') : ''}投稿します。`,
    days: (days) => [daysNamed(days)],
    allInTurn: () => prose`すべての記事を順番に`,
    pings: (id) => prose`投稿のたびに${role(id)}をメンションします。`,
    pingsInVain: (id) =>
      prose`投稿に${role(id)}と書かれますが、通知は届きません。ロールの設定で誰でもメンションできるようにするか、チャンネルでボットに${strong('全てのロールにメンション')}の権限を与えてください。`,
    roleGone: () =>
      prose`メンションしていたロールが削除されました。${code('/毎日 設定 ロール:')}で別のロールを選ぶか、${code('/毎日 設定 メンション: False')}でやめられます。`,
    publishes: () => prose`投稿は、チャンネルをフォローしているサーバーにも公開されます。`,
    publishesNot: () =>
      prose`投稿は、チャンネルをフォローしているサーバーには公開されません。${code('/毎日 設定 公開: True')}で公開できます。`,
    published: () => prose`フォローしているサーバーにも公開されました。`,
    notPublished: (why) =>
      why === 'due'
        ? prose`フォローしているサーバーへの公開はこれからです。`
        : prose`フォローしているサーバーには公開されていません：${own(unpublished[why])}`,
    next: (at) => prose`次の投稿：${time(at)}（${time(at, 'R')}）`,
    last: (at, url) => prose`前回の投稿：${time(at)} ${own(url)}`,
    none: () => prose`まだ投稿はありません。`,
    isPaused: () => prose`今は一時停止中です。${code('/毎日 再開')}で再開します。`,
    paused: () => prose`一時停止しました。${code('/毎日 再開')}を使うまで投稿しません。`,
    skipped: (date) => prose`${day(date)}の投稿は休みます。`,
    off: () => prose`毎日の投稿をやめ、設定を削除しました。`,
    offThoughFixed: () =>
      prose`毎日の投稿をやめました。自動で再開することはありません。${code('DAILY_CHANNEL_ID')}による設定なので、ボットの管理者が取り除けます。${code('/毎日 再開')}で再び始まります。`,
    notSet: () => prose`このサーバーには毎日の投稿がまだありません。${code('/毎日 設定')}で作れます。`,
    onlyInServers: () => prose`毎日の投稿はサーバーの機能です。このコマンドはサーバーで使ってください。`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`このサーバー` : prose`${channel(id)}`}では、記事の指定がない質問はまず${title}で調べます。`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`このサーバー` : prose`${channel(id)}`}には普段の記事がありません。候補が複数あるときはお尋ねします。`,
    usualGone: (file) => prose`普段の記事${code(file)}はもうありません。${code('/毎日 普段')}で選び直せます。`,
    noUsual: () => prose`なし`,
    badTime: (typed) =>
      prose`「${typed}」は時刻として読めません。${code('9:00')}、${code('21:30')}、${code('午後9時半')}のように書いてください。`,
    whichZone: (typed, zones) =>
      prose`「${typed}」に当てはまるタイムゾーンがいくつかあります。${list(zones)}のどれですか？`,
    badZone: (typed, nearest) =>
      prose`「${typed}」というタイムゾーンはありません。その地域の大きな都市か、${list(nearest, 'or')}のような名前を書いてください。`,
    badDays: (typed) =>
      prose`「${typed}」は曜日として読めません。${code('月-金')}、${code('週末')}、${code('月、水、金')}のように書いてください。`,
    askZone: (zones) =>
      prose`どのタイムゾーンですか？${code('タイムゾーン:')}で指定してください。例：${list(zones, 'or')}。同じ時刻の大きな都市でもかまいません。`,
    zoneTaken: (zone) =>
      prose`このサーバーの言語から、タイムゾーンを${strong(zone)}としました。${code('/毎日 設定 タイムゾーン:')}で変更できます。`,
    everyoneRefused: () =>
      prose`保存しませんでした。投稿がメンションするのは多くても一つのロールで、全員に通知することはありません。各自が自分で選べるロールを指定してください。`,
    noRoleToPing: () => prose`保存しませんでした。メンションするロールを${code('ロール:')}で指定してください。`,
    missing: (id, permissions) =>
      prose`保存しませんでした。${channel(id)}でボットに足りない権限：${list(permissions.map((one) => permissionNames[one]))}。チャンネルの設定で許可して、もう一度試してください。`,
    unusable: (id) =>
      prose`保存しませんでした。ボットは${channel(id)}に投稿できません。ボットに見えるテキストチャンネル、アナウンスチャンネル、スレッド、フォーラムのどれかを選んでください。`,
    previewOf: (at) => prose`プレビューです。投稿は${time(at)}です。`,
    nothingToPost: () => prose`投稿するものがありません。記事がなくなったか、空です。`,
    posted: (url) => prose`投稿しました：${own(url)}`,
    postedLater: (id) =>
      prose`${channel(id)}に投稿しているところです。今日のうちは繰り返し試します。様子は${code('/毎日 状況')}で確認できます。`,
    onceADay: (url) =>
      url
        ? prose`1日に1回だけです。今日の分は投稿済みです：${own(url)}`
        : prose`1日に1回だけです。今日の分はもう受け付けています。様子は${code('/毎日 状況')}で確認できます。`,
    postedAlready: (url) =>
      prose`今日の投稿は済んでいます${url ? prose`：${own(url)} ` : own('。')}${code('今日の分:')}を付けなければ、追加で投稿します。`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`${day(date)}の投稿はまだできていません：`,
    missed: (date) => prose`${day(date)}の投稿はできませんでした：`,
    unknown: (date, id) =>
      prose`ボットが${channel(id)}を読めないため、${day(date)}の投稿ができたかどうか分かりません。送り直してはいません。`,
    notice: (id) => prose`${channel(id)}への毎日の投稿ができません：`,
    noticeEnd: () =>
      prose`設定はそのままです。その後の様子は${code('/毎日 状況')}で確認できます。このメッセージは一度だけ届きます。`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': '注の記号',
  spacing: '空白',
  case: '大文字と小文字',
  'quote marks': '引用符',
  dashes: 'ダッシュ',
  markup: '書式の記号',
  characters: '文字の書き方',
  'punctuation at its ends': '最初か最後の句読点',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: '一字一句そのまま記事にあります',
  near: '記事にありますが、表記が少し違います',
  changed: '記事にありますが、言葉が違います',
  stitched: '記事の何箇所かをつなぎ合わせたものです',
  absent: '記事にありません',
};

const asksFor: Record<QuestionType, string> = {
  who: '人物や名前',
  when: '日付や時刻',
  where: '場所',
  'how-many': '数や量',
  which: 'いくつかのうちの一つ',
  what: '物や事実',
  why: '理由',
  how: '方法や手段',
  'yes-no': 'はいかいいえ',
  topic: 'あるテーマ',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': 'チャンネルを見る',
  'Send Messages': 'メッセージを送信',
  'Send Messages in Threads': 'スレッドでメッセージを送信',
  'Create Posts': '投稿を作成',
  'Read Message History': 'メッセージ履歴を読む',
};

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`ボットは${where}に投稿できません。「チャンネルを見る」「メッセージを送信」「メッセージ履歴を読む」を許可してください。`,
  'channel-gone': () => prose`チャンネルが削除されました。${code('/毎日 設定')}で別のチャンネルを選べます。`,
  'server-left': () => prose`ボットはこのサーバーにいません。`,
  'wrong-channel': (where) =>
    prose`${where}にはメッセージを投稿できません。${code('/毎日 設定')}で別のチャンネルを選べます。`,
  'no-article': () => prose`投稿できる記事がありません。ボットの管理者が追加できます。`,
  unreachable: () => prose`Discordから応答がありませんでした。`,
  refused: () => prose`Discordがメッセージを拒否しました。理由はボットの管理者がログで確認できます。`,
  offline: () => prose`ボットが動いていませんでした。`,
};

const unpublished: Record<PublishFailure, string> = {
  'no-permission': 'ボットにその権限がありません。',
  'too-many': 'Discordが認めるのは、1チャンネルにつき1時間に10件までです。',
  deleted: 'メッセージがもうありません。',
  unreachable: 'Discordから応答がありませんでした。',
  refused: 'Discordに拒否されました。',
};

function daysNamed(days: Weekdays | undefined): Piece {
  return own(days ? weekdays(days, (first, last) => `${first}から${last}まで`) : '毎日');
}

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `、第${first}文` : `、第${first}–${last}文`;
}

function quoted(word: string): string {
  return `「${word}」`;
}

function titled(title: string): string {
  return `『${title}』`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first}から§${last}まで`;
}
