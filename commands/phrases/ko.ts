import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInKorean } from './understood/korean.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, list, date: day, dateOf, languageName, weekdays } = wordingIn('ko');

/** No particle hangs on a value: which one it takes would depend on how the value ends. */
export const ko: Phrases = {
  language: 'ko',
  locales: ['ko'],
  commands: {
    ask: { name: '질문', description: '질문하면 글 속의 문장이 그대로 답이 됩니다' },
    quote: { name: '인용', description: '어떤 주제에 대해 글이 하는 말을 원문 그대로 보여 줍니다' },
    read: { name: '읽기', description: '글의 한 부분을 원문 그대로 읽습니다' },
    verify: { name: '확인', description: '어떤 문장이 글에 원문 그대로 있는지 확인합니다' },
    articles: { name: '글목록', description: '질문할 수 있는 글을 보여 줍니다' },
    summary: { name: '요약', description: '글에서 가장 중요한 문장을 원문 그대로 보여 줍니다' },
    daily: { name: '매일', description: '이 서버에 매일 요약을 올립니다' },
    help: { name: '도움말', description: '이 봇이 하는 일과 저장하는 정보' },
    find: { name: '글에서 찾기', description: '이 메시지의 내용이 글에 있는지 확인합니다. 결과는 나에게만 보입니다' },
  },
  options: {
    question: { name: '질문', description: '알고 싶은 것' },
    topic: { name: '주제', description: '단어 하나 또는 몇 개' },
    section: { name: '섹션', description: '섹션 번호 (예: 8, 3-5)' },
    quote: { name: '인용문', description: '확인할 문장' },
    article: { name: '글', description: '어느 글인지: 제목이나 파일 이름, 또는 그 일부' },
    after: { name: '앞질문', description: '바로 앞의 질문. 이번 질문에서 단어를 생략했을 때 씁니다' },
    private: { name: '나만보기', description: '답을 나에게만 보여 줍니다' },
    channel: { name: '채널', description: '올릴 채널' },
    time: { name: '시각', description: '올릴 시각 (예: 9:00, 21:30)' },
    timezone: { name: '시간대', description: '어디 시각인지: 도시 이름이나 Asia/Seoul 같은 이름' },
    sentences: { name: '문장수', description: '요약의 문장 수' },
    date: { name: '날짜', description: '그날 올린 글이 다룬 부분을 요약합니다' },
    days: { name: '일수', description: '며칠 치를 보여 줄지' },
    weekdays: { name: '요일', description: '무슨 요일에 올릴지 (예: ‘월-금’, ‘주말’, ‘월, 수, 금’). 쓰지 않으면 매일' },
    role: { name: '역할', description: '올릴 때마다 멘션할 역할 하나' },
    ping: { name: '멘션', description: '역할을 멘션할지. False: 아무도 멘션하지 않음' },
    publish: { name: '발행', description: '공지 채널일 때: 올릴 때마다 채널을 팔로우하는 곳에도 발행합니다' },
    counts: { name: '오늘치', description: '오늘 올릴 글로 칩니다. 아니면 예정된 글도 그대로 올라갑니다' },
  },
  subcommands: {
    set: { name: '설정', description: '매일 요약을 올립니다: 글 하나, 또는 모든 글을 차례로' },
    status: { name: '상태', description: '언제 어디에 올리는지, 문제가 없었는지 보여 줍니다' },
    preview: { name: '미리보기', description: '다음에 올릴 글을 지금 나만 봅니다' },
    now: { name: '지금', description: '바로 올립니다. 하루에 한 번 쓸 수 있습니다' },
    skip: { name: '건너뛰기', description: '다음 한 번을 건너뜁니다' },
    pause: { name: '일시정지', description: '당분간 올리지 않습니다' },
    resume: { name: '재개', description: '다시 올립니다' },
    off: { name: '끄기', description: '그만 올리고 설정을 지웁니다' },
    usual: { name: '기본글', description: '글을 고르지 않았을 때 여기서 쓸 글' },
  },
  labels: {
    next: '다음 결과',
    closest: '다음 구절',
    back: '답으로 돌아가기',
    around: '앞뒤 읽기',
    why: '왜 이 문장인가요?',
    show: '모두에게 보이기',
    remove: '삭제',
    miss: '도움이 안 됐어요',
    help: '도움말 더 보기',
  },
  understands: understoodInKorean,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · ${page}쪽` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`글쓴이: ${author}${date ? prose`, ${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`원문 페이지`,

  notStated: (articles) =>
    articles > 1 ? prose`글 ${number(articles)}개 어디에도 답이 없습니다` : prose`글에는 그에 대한 답이 없습니다`,
  mayAnswer: (quotes) => (quotes > 1 ? prose`이 가운데 답이 있을 수 있습니다` : prose`이것이 답일 수 있습니다`),
  neverUses: (words) => prose`글에 나오지 않는 단어: ${list(words)}.`,
  readAs: (word, meant) => prose`읽은 방식: “${word}” → “${meant}”.`,
  understoodAs: () => prose`이렇게 이해했습니다:`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`다시 읽은 글: ${list(read)}. ` : ''}${removed.length > 0 ? prose`없어진 글: ${list(removed)}.` : ''}`,
  otherLanguage: (question, article) =>
    prose`질문의 언어는 ${languageName(question)}, 글의 언어는 ${languageName(article)}입니다. 글에 있는 말로만 답하므로 ${languageName(article)}로 질문해 주세요.`,
  closest: () => prose`가장 가까운 구절:`,
  matchOf: (place, of) => prose`결과 ${number(of)}개 중 ${number(place)}번째:`,
  aroundHeading: (section, title) => prose`§${section} 앞뒤 · ${title}`,
  whyHeading: () => prose`왜 이 문장인가요?`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`질문이 찾는 것은 ${asksFor[type]}입니다. 질문의 단어 가운데 이 문장에 있는 것: ${list(matchedWords)}.`
      : confidence < threshold
        ? prose`질문이 찾는 것은 ${asksFor[type]}입니다. 이 문장에는 질문의 단어가 없고, 가장 가까운 문장일 뿐입니다.`
        : prose`질문이 찾는 것은 ${asksFor[type]}입니다. 이 문장에는 질문의 단어가 없고, 뜻이 비슷한 단어만 있습니다.`,
    ...(unknownWords.length > 0 ? [prose`글에 한 번도 나오지 않는 단어: ${list(unknownWords)}.`] : []),
    prose`확신도 ${percent(confidence)}. ${percent(threshold)}부터 답으로 봅니다.`,
    prose`${code(file)} (판 ${code(edition)}), 글자 ${start}–${end} (0부터 셈). 누구나 확인할 수 있습니다.`,
  ],
  articleChanged: () =>
    prose`이 답 이후에 글이 바뀌어 위치가 더는 맞지 않습니다. 지금의 글에 대해서는 다시 질문해 주세요.`,
  quotesGone: () =>
    prose`이 답 이후에 글이 바뀌어 인용한 문장이 더는 없습니다. 지금의 글에 대해서는 다시 질문해 주세요.`,
  quotesStill: (found, of) =>
    prose`이 답 이후에 글이 바뀌었습니다. ${
      found === of
        ? prose`인용한 문장은 아직 여기에 있습니다:`
        : prose`인용 ${number(of)}개 가운데 ${number(found)}개는 아직 여기에 있습니다:`
    }`,
  noQuestion: () => prose`그 메시지에서 질문을 더는 읽을 수 없습니다. ${code('/질문')} 명령으로 다시 질문해 주세요.`,
  missCounted: () => prose`고맙습니다. 글마다 수만 세고, 누구인지도 질문도 남기지 않습니다.`,
  onlyAskerRemoves: () => prose`이 답은 질문한 사람만 삭제할 수 있습니다.`,

  passages: (count, of) =>
    of === undefined
      ? prose`구절 ${number(count)}개`
      : prose`구절 ${number(of)}개 중 가장 관련 있는 ${number(count)}개`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`이 문장에는 주제의 단어가 없고, 뜻이 비슷한 단어만 있습니다.`;
    const has =
      own.length > 0
        ? prose`주제의 단어 가운데 이 문장에 있는 것: ${list(own)}.`
        : prose`이 문장에는 주제의 단어가 없습니다.`;
    return above.length > 0 ? prose`${has} 그 위에 있는 것: ${list(above)}.` : has;
  },
  noPassageOn: (topic) => prose`“${topic}”에 대한 구절이 없습니다.`,
  neverMentions: (topic, title) =>
    title
      ? prose`『${title}』에는 “${topic}”에 대한 말이 없습니다.`
      : prose`어느 글에도 “${topic}”에 대한 말이 없습니다.`,
  alsoIn: (named, file, more) =>
    prose`다른 글에도 있습니다: ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` 외 ${number(more)}개` : ''}. ${code(`글: ${file}`)} 옵션을 붙여 주세요.`,

  noSuchSection: (section, title, nearest) =>
    prose`『${title}』에는 “${section}” 섹션이 없습니다. 이런 섹션이 있습니다: ${list(nearest.map(sectionSign), 'or')}.`,
  sectionsClipped: (wanted, last) => prose`§${wanted} 섹션은 없습니다. §${last}까지 보여 드립니다.`,
  sectionLacks: (section, part) => prose`§${section}에는 ${part} 부분이 없습니다. 전체를 보여 드립니다.`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`『${title}』의 섹션입니다. 다른 글에도 있습니다: ${list(files)}. ${code(`/읽기 ${wanted} 글: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`§${first}부터 §${last}까지 가운데 읽을 섹션을 적어 주세요. 예: ${code('/읽기 1')}`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`글 ${number(articles)}개 어디에도 없습니다`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`${number(times)}번 나옵니다. 예:`;
    return times === 1 ? prose`여기에 있습니다:` : prose`${number(times)}곳에 있습니다:`;
  },
  verifyDiffers: (differs) =>
    differs.length === 0 ? prose`단어는 같습니다.` : prose`다른 점: ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`거기서는 온전한 단어가 아닙니다. 더 긴 단어 안에서 시작하거나 끝납니다.`,
  verifyAround: (words) => prose`앞뒤에 직접 쓰신 말: “${words}”`,
  verifyInstead: () => prose`글에는 이렇게 되어 있습니다:`,
  verifyPieces: (count) => prose`이 ${number(count)}개 조각은 글에 있지만 이어져 있지 않습니다:`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`다른 점, 쓰신 글이 먼저 (${number(count)}곳 중 ${number(shown)}곳):`
      : prose`다른 점, 쓰신 글이 먼저:`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`빠진 말: “${theirs ?? ''}”`;
    return theirs === undefined ? prose`글에 없는 말: “${yours}”` : prose`“${yours}” → “${theirs}”`;
  },
  emptyVerify: () =>
    prose`확인할 문장을 붙여 넣어 주세요. 예: ${code('/확인 인용문: 안전에 작은 일은 없다')} 단어가 하나는 있어야 합니다.`,
  verifyTooLong: (length, most) =>
    prose`${number(length)}자입니다. 한 번에 ${number(most)}자까지 확인할 수 있습니다. 나누어 확인해 주세요.`,
  findAnswers: () => prose`질문으로 보면 글의 답은 이렇습니다:`,
  emptyMessage: () => prose`그 메시지에는 글에서 찾을 만한 문장이 없습니다.`,

  summaryHeading: (title) => prose`『${title}』 요약:`,
  whichArticle: () => prose`어느 글인가요?`,
  chooseArticle: () => prose`글을 골라 주세요`,
  moreArticles: () => prose`다른 글…`,
  typeNumber: (most) => prose`1부터 ${number(most)}까지의 번호나 글 이름을 입력하세요.`,

  articlesHeading: (count) => prose`질문할 수 있는 글 ${number(count)}개:`,
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`섹션 ${number(sections)}개, 단어 ${number(words)}개 · 판 ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`아직 질문할 수 있는 글이 없습니다. ${code(directory)} 폴더에 .txt나 .md 파일을 넣고 다시 시작해 주세요.`,
  noSuchArticle: (name, nearest) => prose`“${name}”(이)라는 글이 없습니다. 혹시 이 글인가요? ${list(nearest, 'or')}`,
  skipped: (file, reason) => prose`읽지 않은 파일: ${code(file)} (${reason}).`,

  emptyQuestion: () => prose`질문을 적어 주세요. 예: ${code('/질문 질문: 이 글은 무엇에 대한 글인가요?')}`,
  emptyTopic: () => prose`주제를 적어 주세요. 예: ${code('/인용 주제: 안전')}`,
  tooLong: (length, most) =>
    prose`${number(length)}자입니다. ${number(most)}자까지 찾을 수 있습니다. 한 번에 한 가지만 질문해 주세요.`,
  onlyStopWords: () => prose`찾을 만한 단어가 없습니다. 사람, 장소, 사물처럼 무엇에 대한 것인지 적어 주세요.`,
  unfit: (option, example) =>
    prose`${code(`${option}:`)} 옵션에 쓸 수 없는 값입니다. 이렇게 써 주세요: ${code(`${option}: ${example}`)}`,

  helpHeading: () => prose`Verbatim은 글에 있는 말로만 답합니다`,
  helpPromise: () =>
    prose`인용은 모두 글에서 한 글자도 바꾸지 않고 옮기며, 어디에 있는지 함께 알려 드립니다. 글에 답이 없으면 없다고 말합니다. 지어내는 것은 없고, 언어 모델도 쓰지 않습니다.`,
  helpAsk: () => prose`${code('/질문')}, 멘션, DM으로 물어보세요.`,
  helpExamples: () => prose`예:`,
  exampleQuestion: (topic) => `${topic}에 대해 뭐라고 하나요?`,
  inMessageMenu: (name) => prose`메시지를 오른쪽 클릭 → 앱 → ${strong(name)}`,
  helpMention: () => prose`저를 멘션하거나, DM을 보내거나, 답에 답장해도 됩니다.`,
  helpPrivacy: () => prose`질문도, 답도, 이름도, 회원님에 대한 것은 아무것도 저장하지 않습니다.`,
  unseenReply: () =>
    prose`저를 멘션하지 않은 메시지라서 Discord가 내용을 보여 주지 않습니다. ${code('/질문')} 명령을 쓰거나 메시지에서 저를 멘션해 주세요.`,
  mayNotWrite: (id) =>
    prose`${channel(id)} 채널에 쓸 권한이 없어서 거기서는 답할 수 없습니다. 여기서 질문하거나, 그 채널에서 “메시지 보내기”를 허용해 달라고 관리자에게 부탁해 주세요. ${code('/질문')} 명령은 거기서도 쓸 수 있습니다.`,

  tooOften: () => prose`1분 동안 질문이 너무 많았습니다. 잠시 뒤에 다시 질문해 주세요.`,
  failed: (id) =>
    prose`죄송합니다. 이쪽에서 문제가 생겼습니다. 다시 시도해 주세요. 또 그러면 봇 관리자에게 이 번호를 알려 주세요: ${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim은 글에 있는 말로 답합니다. 읽은 글: ${list(titles.slice(0, 5))}${titles.length > 5 ? ` 외 ${number(titles.length - 5)}개` : ''}.`,
  howToUse: () => prose`질문을 입력하세요. 명령어는 ${code('/help')}, 끝내려면 ${code('/quit')}.`,
  toDiscord: () =>
    prose`Discord에서 쓰려면 ${code('.env')} 파일에 ${code('DISCORD_TOKEN=…')} 줄을 넣고 다시 시작해 주세요(방법은 README.md에 있습니다).`,
  noSuchCommand: (name, near, help) =>
    prose`${code(`/${name}`)} 명령은 없습니다. 혹시 이 명령인가요? ${code(`/${near}`)} 전체 명령: ${code(`/${help}`)}`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} 키는 여기서 쓰이지 않습니다. 쓸 수 있는 키: ${list(letters, 'or')}.`
      : prose`여기서는 ${code(letter)} 키로 누를 것이 없습니다. 질문하거나 ${code('/help')} 명령을 써 보세요.`,
  goodbye: () => prose`안녕히 가세요.`,

  pages: {
    skip: () => prose`본문으로 가기`,
    contents: () => prose`목차`,
    listPromise: () => prose`봇의 인용은 모두 이 페이지들에 원문 그대로 있습니다.`,
    promise: () => prose`봇의 인용은 모두 이 페이지에 원문 그대로 있습니다.`,
    facts: ({ sections, language, edition }) =>
      prose`섹션 ${number(sections)}개 · ${languageName(language)} · 판 ${code(edition)}`,
    allArticles: () => prose`모든 글`,
    changed: (edition) =>
      prose`이 인용 이후에 글이 바뀌었습니다. 인용한 판은 ${code(edition)}입니다. 아직 인용한 그대로 있는 말만 표시했습니다.`,
    table: () => prose`표`,
    code: () => prose`코드`,
    missingHeading: () => prose`그런 페이지가 없습니다`,
    missing: () =>
      prose`글이 없어졌거나 파일 이름이 바뀌었을 수 있습니다. 모든 글의 목록에서 고르거나 봇에게 ${code('/글목록')} 명령을 써 주세요.`,
  },

  daily: {
    heading: (title) => prose`오늘의 글: ${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`${number(days)}일 중 ${number(day)}일째 · ${sectionsNamed(sections)}`;
      return days === 1 ? prose`전체 요약` : prose`${number(days)}일 중 ${number(day)}일째 · 전체 요약`;
    },
    renewed: () => prose`지난번 이후에 글이 바뀌어 오늘부터 처음부터 다시 시작합니다.`,
    howToAsk: () => prose`궁금한 점이 있나요? ${code('/질문')} 명령이 글에 있는 말로 답합니다.`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose` ${at}` : ''} · ${number(characters)}자`,
    readOn: (section) => prose`이어 읽기: §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${daysNamed(days)} ${strong(at)} (${zone}), ${channel(id)} 채널: ${article ? strong(titled(article)) : own('모든 글을 차례로')}.`,
    days: (days) => [daysNamed(days)],
    allInTurn: () => prose`모든 글을 차례로`,
    pings: (id) => prose`멘션하는 역할: ${role(id)}`,
    pingsInVain: (id) =>
      prose`${role(id)} 역할이 글에 적히지만 알림은 가지 않습니다. 역할 설정에서 누구나 멘션할 수 있게 하거나, 채널에서 봇에게 ${strong('모든 역할 멘션하기')} 권한을 주세요.`,
    roleGone: () =>
      prose`멘션하던 역할이 삭제되었습니다. ${code('/매일 설정 역할:')} 명령으로 다른 역할을 고르거나 ${code('/매일 설정 멘션: False')} 명령으로 멘션을 끄세요.`,
    publishes: () => prose`올릴 때마다 채널을 팔로우하는 서버에도 발행합니다.`,
    publishesNot: () =>
      prose`채널을 팔로우하는 서버에는 발행하지 않습니다. ${code('/매일 설정 발행: True')} 명령으로 켤 수 있습니다.`,
    published: () => prose`채널을 팔로우하는 서버에도 발행했습니다.`,
    notPublished: (why) =>
      why === 'due'
        ? prose`채널을 팔로우하는 서버에는 곧 발행합니다.`
        : prose`채널을 팔로우하는 서버에는 발행하지 않았습니다: ${own(unpublished[why])}`,
    next: (at) => prose`다음: ${time(at)} (${time(at, 'R')})`,
    last: (at, url) => prose`지난번: ${time(at)} ${own(url)}`,
    none: () => prose`아직 올린 것이 없습니다.`,
    isPaused: () => prose`일시정지 중입니다. ${code('/매일 재개')} 명령으로 다시 시작합니다.`,
    paused: () => prose`일시정지했습니다. ${code('/매일 재개')} 명령을 쓸 때까지 올리지 않습니다.`,
    skipped: (date) => prose`${day(date)}에는 올리지 않습니다.`,
    off: () => prose`매일 올리기를 끄고 설정을 지웠습니다.`,
    offThoughFixed: () =>
      prose`매일 올리기를 껐고, 저절로 다시 켜지지 않습니다. ${code('DAILY_CHANNEL_ID')} 설정으로 켜진 것이므로 봇 관리자가 없앨 수 있습니다. ${code('/매일 재개')} 명령으로 다시 켭니다.`,
    notSet: () => prose`이 서버는 아직 매일 올리기를 쓰지 않습니다. ${code('/매일 설정')} 명령으로 시작하세요.`,
    onlyInServers: () => prose`매일 올리기는 서버에서만 됩니다. 이 명령은 서버에서 써 주세요.`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`이 서버` : prose`${channel(id)}`}에서 글을 고르지 않은 질문은 먼저 ${title}에서 찾습니다.`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`이 서버` : prose`${channel(id)}`}에는 기본 글이 없습니다. 여러 글이 해당될 수 있으면 어느 글인지 묻습니다.`,
    usualGone: (file) =>
      prose`기본 글 ${code(file)}이(가) 더는 없습니다. ${code('/매일 기본글')} 명령으로 다시 고르세요.`,
    noUsual: () => prose`없음`,
    badTime: (typed) =>
      prose`“${typed}”, 이런 시각은 없습니다. 이렇게 써 주세요: ${code('9:00')}, ${code('21:30')}, ${code('오후 9시 반')}`,
    whichZone: (typed, zones) => prose`“${typed}”에 맞는 시간대가 여럿입니다. 어느 것인가요? ${list(zones, 'or')}`,
    badZone: (typed, nearest) =>
      prose`“${typed}”, 이런 시간대는 없습니다. 그 시간대의 큰 도시, 또는 이런 이름을 적어 주세요: ${list(nearest, 'or')}.`,
    badDays: (typed) =>
      prose`“${typed}”에는 요일이 없습니다. 이렇게 써 주세요: ${code('월-금')}, ${code('주말')}, ${code('월, 수, 금')}`,
    askZone: (zones) =>
      prose`어느 시간대인가요? ${code('시간대:')} 옵션에 적어 주세요. 예: ${list(zones, 'or')}. 그 시간대의 큰 도시도 됩니다.`,
    zoneTaken: (zone) =>
      prose`이 서버의 언어에 따라 ${strong(zone)} 시간대를 씁니다. ${code('/매일 설정 시간대:')} 명령으로 바꿀 수 있습니다.`,
    everyoneRefused: () =>
      prose`저장하지 않았습니다. 멘션은 역할 하나까지만 하고, 모두에게 알리지는 않습니다. 각자 스스로 받는 역할을 골라 주세요.`,
    noRoleToPing: () => prose`저장하지 않았습니다. 멘션할 역할을 ${code('역할:')} 옵션에 적어 주세요.`,
    missing: (id, permissions) =>
      prose`저장하지 않았습니다. ${channel(id)} 채널에서 봇에게 없는 권한: ${list(permissions.map((one) => permissionNames[one]))}. 채널 설정에서 허용한 뒤 다시 시도해 주세요.`,
    unusable: (id) =>
      prose`저장하지 않았습니다. 봇이 ${channel(id)} 채널에는 올릴 수 없습니다. 봇이 볼 수 있는 텍스트 채널, 공지 채널, 스레드, 포럼 가운데 골라 주세요.`,
    previewOf: (at) => prose`미리보기입니다. 올릴 시각: ${time(at)}`,
    nothingToPost: () => prose`올릴 것이 없습니다. 글이 없어졌거나 비어 있습니다.`,
    posted: (url) => prose`올렸습니다: ${own(url)}`,
    postedLater: (id) =>
      prose`${channel(id)} 채널에 올리는 중이며, 오늘 안에 계속 시도합니다. ${code('/매일 상태')} 명령으로 상황을 볼 수 있습니다.`,
    onceADay: (url) =>
      url
        ? prose`하루에 한 번입니다. 오늘은 이미 올렸습니다: ${own(url)}`
        : prose`하루에 한 번입니다. 오늘은 이미 요청되었습니다. ${code('/매일 상태')} 명령으로 상황을 볼 수 있습니다.`,
    postedAlready: (url) =>
      prose`오늘치는 이미 올렸습니다${url ? prose`: ${own(url)}` : own('.')} ${code('오늘치:')} 옵션이 없으면 추가로 올립니다.`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`${day(date)}에 올릴 것을 아직 올리지 못했습니다:`,
    missed: (date) => prose`${day(date)}에는 올리지 못했습니다:`,
    unknown: (date, id) =>
      prose`봇이 ${channel(id)} 채널을 읽을 수 없어 ${day(date)}에 올렸는지 알 수 없습니다. 다시 보내지는 않았습니다.`,
    notice: (id) => prose`${channel(id)} 채널에 매일 올리기가 되지 않습니다:`,
    noticeEnd: () =>
      prose`설정은 그대로 있습니다. ${code('/매일 상태')} 명령으로 이후 상황을 볼 수 있습니다. 이 메시지는 한 번만 보냅니다.`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': '주석 표시',
  spacing: '띄어쓰기',
  case: '대소문자',
  'quote marks': '따옴표',
  dashes: '줄표와 붙임표',
  markup: '서식 기호',
  characters: '글자를 쓰는 방식',
  'punctuation at its ends': '처음이나 끝의 문장 부호',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: '글에 원문 그대로 있습니다',
  near: '글에 있지만 글자까지 같지는 않습니다',
  changed: '글에 있지만 다른 말로 되어 있습니다',
  stitched: '여러 곳에서 가져와 이어 붙인 것입니다',
  absent: '글에 없습니다',
};

const asksFor: Record<QuestionType, string> = {
  who: '사람이나 이름',
  when: '날짜나 시각',
  where: '장소',
  'how-many': '수나 양',
  which: '여럿 가운데 하나',
  what: '사물이나 사실',
  why: '이유',
  how: '방법이나 수단',
  'yes-no': '예나 아니요',
  topic: '어떤 주제',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': '채널 보기',
  'Send Messages': '메시지 보내기',
  'Send Messages in Threads': '스레드에서 메시지 보내기',
  'Create Posts': '게시물 만들기',
  'Read Message History': '메시지 기록 보기',
};

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`봇이 ${where} 채널에 올릴 권한이 없습니다. “채널 보기”, “메시지 보내기”, “메시지 기록 보기”를 허용해 주세요.`,
  'channel-gone': () => prose`채널이 삭제되었습니다. ${code('/매일 설정')} 명령으로 다른 채널을 골라 주세요.`,
  'server-left': () => prose`봇이 이 서버에 없습니다.`,
  'wrong-channel': (where) =>
    prose`${where} 채널에는 메시지를 올릴 수 없습니다. ${code('/매일 설정')} 명령으로 다른 채널을 골라 주세요.`,
  'no-article': () => prose`올릴 글이 없습니다. 봇 관리자가 추가할 수 있습니다.`,
  unreachable: () => prose`Discord가 응답하지 않았습니다.`,
  refused: () => prose`Discord가 메시지를 거부했습니다. 이유는 봇 관리자가 로그에서 볼 수 있습니다.`,
  offline: () => prose`봇이 꺼져 있었습니다.`,
};

const unpublished: Record<PublishFailure, string> = {
  'no-permission': '봇에게 그 권한이 없습니다.',
  'too-many': 'Discord는 한 채널에서 한 시간에 메시지 열 개까지만 발행할 수 있게 합니다.',
  deleted: '메시지가 없어졌습니다.',
  unreachable: 'Discord가 응답하지 않았습니다.',
  refused: 'Discord가 거부했습니다.',
};

function daysNamed(days: Weekdays | undefined): Piece {
  return own(days ? weekdays(days, (first, last) => `${first}부터 ${last}까지`).replaceAll(' 및 ', ', ') : '매일');
}

function titled(title: string): string {
  return `『${title}』`;
}

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, ${first}번째 문장` : `, ${first}–${last}번째 문장`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first}–§${last}`;
}
