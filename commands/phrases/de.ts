import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInGerman } from './understood/german.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, plural, list, date: day, dateOf, languageName, weekdays } = wordingIn('de');

export const de: Phrases = {
  language: 'de',
  locales: ['de'],
  commands: {
    ask: { name: 'fragen', description: 'Stell eine Frage: Es antworten die Sätze des Artikels selbst' },
    quote: { name: 'zitieren', description: 'Was der Artikel zu einem Thema sagt, Wort für Wort' },
    read: { name: 'lesen', description: 'Einen Abschnitt des Artikels lesen, Wort für Wort' },
    verify: { name: 'prüfen', description: 'Prüfen, ob ein Text Wort für Wort in einem Artikel steht' },
    articles: { name: 'artikel', description: 'Zu welchen Artikeln du fragen kannst' },
    summary: { name: 'überblick', description: 'Die wichtigsten Sätze des Artikels, Wort für Wort' },
    daily: { name: 'täglich', description: 'Ein täglicher Überblick als Beitrag auf diesem Server' },
    help: { name: 'hilfe', description: 'Was dieser Bot kann und was er speichert' },
    find: {
      name: 'Im Artikel suchen',
      description: 'Steht in einem Artikel, was jemand geschrieben hat? Nur du siehst das Ergebnis',
    },
  },
  options: {
    question: { name: 'frage', description: 'Was du wissen möchtest' },
    topic: { name: 'thema', description: 'Ein Wort oder mehrere' },
    section: { name: 'abschnitt', description: 'Seine Nummer, zum Beispiel 8 oder 3-5' },
    quote: { name: 'zitat', description: 'Der Text, der geprüft werden soll' },
    article: { name: 'artikel', description: 'Welcher Artikel: Titel, Dateiname oder ein Teil davon' },
    after: { name: 'zuvor', description: 'Die Frage davor, falls diese hier Wörter daraus weglässt' },
    private: { name: 'privat', description: 'Nur du siehst die Antwort' },
    channel: { name: 'kanal', description: 'Wo der Beitrag erscheint' },
    time: { name: 'uhrzeit', description: 'Wann, zum Beispiel 9:00 oder 21:30' },
    timezone: { name: 'zeitzone', description: 'Von welchem Ort: eine Stadt oder ein Name wie Europe/Berlin' },
    sentences: { name: 'sätze', description: 'Wie viele Sätze der Überblick hat' },
    date: { name: 'datum', description: 'Überblick über das, wovon der Beitrag dieses Tages handelt' },
    days: { name: 'anzahl', description: 'Von wie vielen Tagen die Beiträge gezeigt werden' },
    weekdays: {
      name: 'tage',
      description: 'An welchen Tagen, zum Beispiel mo-fr, wochenende oder mo, mi, fr; sonst jeden Tag',
    },
    role: { name: 'rolle', description: 'Eine Rolle, die jeder Beitrag pingt, und sonst niemanden' },
    ping: { name: 'pingen', description: 'Ob die Rolle gepingt wird; False: niemand mehr' },
    publish: {
      name: 'veröffentlichen',
      description: 'In Ankündigungskanälen: jeder Beitrag geht auch an Server, die folgen',
    },
    counts: { name: 'zählt', description: 'Er zählt als Beitrag von heute; sonst kommt der geplante trotzdem' },
  },
  subcommands: {
    set: { name: 'einrichten', description: 'Jeden Tag einen Überblick posten: immer ein Artikel oder alle reihum' },
    status: { name: 'status', description: 'Wann und wo gepostet wird und ob etwas schiefgegangen ist' },
    preview: { name: 'vorschau', description: 'Den nächsten Beitrag jetzt ansehen, nur für dich' },
    now: { name: 'jetzt', description: 'Sofort einen Beitrag posten; geht einmal am Tag' },
    skip: { name: 'auslassen', description: 'Den nächsten Beitrag auslassen' },
    pause: { name: 'pausieren', description: 'Vorerst nichts mehr posten' },
    resume: { name: 'fortsetzen', description: 'Wieder posten' },
    off: { name: 'ausschalten', description: 'Nichts mehr posten und die Einstellungen löschen' },
    usual: { name: 'üblich', description: 'Welcher Artikel hier gefragt wird, wenn keiner genannt ist' },
  },
  labels: {
    next: 'Nächster Treffer',
    closest: 'Nächste Stelle',
    back: 'Zurück zur Antwort',
    around: 'Im Zusammenhang lesen',
    why: 'Warum das?',
    show: 'Allen zeigen',
    remove: 'Entfernen',
    miss: 'Hat nicht geholfen',
    help: 'Mehr Hilfe',
  },
  understands: understoodInGerman,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · S. ${page}` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`von ${author}${date ? prose`, ${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`Original`,

  notStated: (articles) =>
    articles > 1 ? prose`Keiner der ${number(articles)} Artikel sagt etwas dazu` : prose`Der Artikel sagt dazu nichts`,
  mayAnswer: (quotes) =>
    quotes > 1 ? prose`Eine dieser Stellen könnte die Antwort sein` : prose`Das könnte die Antwort sein`,
  neverUses: (words) =>
    plural(words.length, {
      one: prose`Das Wort ${list(words)} kommt darin nicht vor.`,
      other: prose`Diese Wörter kommen darin nicht vor: ${list(words)}.`,
    }),
  readAs: (word, meant) => prose`„${word}“ wurde als „${meant}“ gelesen.`,
  understoodAs: () => prose`Verstanden als:`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`Neu gelesen: ${list(read)}. ` : ''}${removed.length > 0 ? prose`Nicht mehr da: ${list(removed)}.` : ''}`,
  otherLanguage: (question, article) =>
    prose`Die Frage ist auf ${languageName(question)}, der Artikel auf ${languageName(article)}. Geantwortet wird nur in den Worten des Artikels: Frag auf ${languageName(article)}.`,
  closest: () => prose`Am nächsten kommen diese Stellen:`,
  matchOf: (place, of) => prose`Treffer ${number(place)} von ${number(of)}:`,
  aroundHeading: (section, title) => prose`Im Zusammenhang: §${section} · ${title}`,
  whyHeading: () => prose`Warum diese Stelle?`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`Gefragt ist nach ${asksFor[type]}. Von den Wörtern der Frage stehen in dem Satz: ${list(matchedWords)}.`
      : confidence < threshold
        ? prose`Gefragt ist nach ${asksFor[type]}. Der Satz enthält keines der Wörter aus der Frage; er kommt ihr nur am nächsten.`
        : prose`Gefragt ist nach ${asksFor[type]}. Der Satz enthält keines der Wörter aus der Frage, nur solche mit ähnlicher Bedeutung.`,
    ...(unknownWords.length > 0 ? [prose`Im Artikel kommen nicht vor: ${list(unknownWords)}.`] : []),
    prose`Sicherheit: ${percent(confidence)}. Ab ${percent(threshold)} gilt eine Stelle als Antwort.`,
    prose`Zeichen ${start} bis ${end} von ${code(file)}, ab 0 gezählt, Fassung ${code(edition)}: Alle können es nachprüfen.`,
  ],
  articleChanged: () =>
    prose`Der Artikel hat sich seit dieser Antwort geändert, die Stellen stimmen nicht mehr. Frag noch einmal, dann gilt die jetzige Fassung.`,
  quotesGone: (count) =>
    prose`Der Artikel hat sich seit dieser Antwort geändert, und ${plural(count, { one: prose`das Zitat steht nicht mehr darin`, other: prose`die Zitate stehen nicht mehr darin` })}. Frag noch einmal, dann gilt die jetzige Fassung.`,
  quotesStill: (found, of) =>
    prose`Der Artikel hat sich seit dieser Antwort geändert. ${
      found === of
        ? plural(of, {
            one: prose`Das Zitat steht noch darin, und zwar hier:`,
            other: prose`Die Zitate stehen noch darin, und zwar hier:`,
          })
        : prose`Von den ${number(of)} Zitaten ${plural(found, { one: prose`steht`, other: prose`stehen` })} noch ${number(found)} darin, und zwar hier:`
    }`,
  noQuestion: () =>
    prose`In dieser Nachricht ist die Frage nicht mehr zu finden. Stell sie noch einmal mit ${code('/fragen')}.`,
  missCounted: () => prose`Danke: Das wird für den Artikel gezählt, ohne dich und ohne deine Frage.`,
  onlyAskerRemoves: () => prose`Nur wer gefragt hat, kann diese Antwort entfernen.`,

  passages: (count, of) =>
    of === undefined
      ? prose`${number(count)} ${plural(count, { one: prose`Stelle`, other: prose`Stellen` })}`
      : prose`die ${number(count)} besten von ${number(of)} Stellen`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`Der Satz enthält keines der Wörter des Themas, nur solche mit ähnlicher Bedeutung.`;
    const has =
      own.length > 0
        ? prose`Von den Wörtern des Themas stehen in dem Satz: ${list(own)}.`
        : prose`Der Satz enthält keines der Wörter des Themas.`;
    return above.length > 0 ? prose`${has} Darüber steht: ${list(above)}.` : has;
  },
  noPassageOn: (topic) => prose`Keine Stelle handelt von „${topic}“.`,
  neverMentions: (topic, title) =>
    title ? prose`In ${title} kommt „${topic}“ nicht vor.` : prose`In keinem Artikel kommt „${topic}“ vor.`,
  alsoIn: (named, file, more) =>
    prose`Auch in ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` und ${number(more)} weiteren` : ''}. Ergänze dafür ${code(`artikel: ${file}`)}.`,

  noSuchSection: (section, title, nearest) =>
    prose`In ${title} gibt es keinen Abschnitt „${section}“. Versuch es mit ${list(nearest.map(sectionSign), 'or')}.`,
  sectionsClipped: (wanted, last) => prose`§${wanted} gibt es nicht, hier steht alles bis §${last}.`,
  sectionLacks: (section, part) => prose`In §${section} gibt es kein ${part}, hier steht der ganze Abschnitt.`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`Das ist aus ${title}. Einen solchen Abschnitt gibt es auch in ${list(files)}: ${code(`/lesen ${wanted} artikel: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`Sag, welchen Abschnitt du lesen möchtest, von §${first} bis §${last}, zum Beispiel ${code('/lesen 1')}.`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`Steht in keinem der ${number(articles)} Artikel`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`Es kommt ${number(times)}-mal vor, zum Beispiel hier:`;
    return plural(times, { one: prose`Es steht hier:`, other: prose`Es steht an ${number(times)} Stellen:` });
  },
  verifyDiffers: (differs) =>
    differs.length === 0
      ? prose`Die Wörter sind dieselben.`
      : prose`Unterschiede: ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`Es ist dort kein eigenes Wort: Es beginnt oder endet mitten in einem längeren.`,
  verifyAround: (words) => prose`Deine eigenen Worte darum herum: „${words}“`,
  verifyInstead: () => prose`Im Artikel steht stattdessen:`,
  verifyPieces: (count) => prose`Diese ${number(count)} Stücke stehen im Artikel, aber nicht hintereinander:`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`Unterschiede, deine Worte zuerst (${number(shown)} von ${number(count)}):`
      : prose`Unterschiede, deine Worte zuerst:`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`„${theirs ?? ''}“ fehlt`;
    return theirs === undefined ? prose`„${yours}“ steht dort nicht` : prose`„${yours}“ → „${theirs}“`;
  },
  emptyVerify: () =>
    prose`Füg den Text ein, den du prüfen möchtest, zum Beispiel ${code('/prüfen zitat: Sicherheit ist keine Kleinigkeit')}. Er braucht mindestens ein Wort.`,
  verifyTooLong: (length, most) =>
    prose`Das sind ${number(length)} Zeichen, auf einmal prüfen kann ich höchstens ${number(most)}. Prüf den Text in Teilen.`,
  findAnswers: () => prose`Auf diese Frage antwortet der Artikel:`,
  emptyMessage: () => prose`In dieser Nachricht steht kein Text, nach dem sich in einem Artikel suchen lässt.`,

  summaryHeading: (title) => prose`${title} im Überblick:`,
  whichArticle: () => prose`Welcher Artikel?`,
  chooseArticle: () => prose`Wähl einen Artikel`,
  moreArticles: () => prose`Weitere Artikel …`,
  typeNumber: (most) => prose`Gib eine Zahl von 1 bis ${number(most)} ein oder nenn den Artikel.`,

  articlesHeading: (count) =>
    plural(count, {
      one: prose`Zu einem Artikel kannst du fragen:`,
      other: prose`Zu ${number(count)} Artikeln kannst du fragen:`,
    }),
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} ${plural(sections, { one: prose`Abschnitt`, other: prose`Abschnitte` })}, ${number(words)} ${plural(words, { one: prose`Wort`, other: prose`Wörter` })} · Fassung ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`Es gibt noch keinen Artikel, zu dem du fragen kannst. Leg eine .txt- oder .md-Datei in ${code(directory)} und starte neu.`,
  noSuchArticle: (name, nearest) => prose`Einen Artikel „${name}“ gibt es nicht. Meintest du ${list(nearest, 'or')}?`,
  skipped: (file, reason) => prose`Ausgelassen: ${code(file)}: ${reason}.`,

  emptyQuestion: () => prose`Stell eine Frage, zum Beispiel ${code('/fragen frage: Worum geht es in diesem Artikel?')}`,
  emptyTopic: () => prose`Nenn ein Thema, zum Beispiel ${code('/zitieren thema: Sicherheit')}`,
  tooLong: (length, most) =>
    prose`Das sind ${number(length)} Zeichen, nachschlagen kann ich höchstens ${number(most)}. Frag nach einer Sache auf einmal.`,
  onlyStopWords: () =>
    prose`Darin steht kein Wort, das sich nachschlagen lässt. Sag, worum es geht: ein Name, ein Ort, eine Sache.`,
  unfit: (option, example) =>
    prose`Das passt nicht zu ${code(`${option}:`)}. Schreib es so: ${code(`${option}: ${example}`)}.`,

  helpHeading: () => prose`Verbatim antwortet nur in den Worten des Artikels`,
  helpPromise: () =>
    prose`Jedes Zitat ist Buchstabe für Buchstabe aus dem Artikel übernommen, mit der Stelle, an der es steht. Gibt der Artikel keine Antwort, sage ich das. Nichts ist erfunden, und kein Sprachmodell wird befragt.`,
  helpAsk: () => prose`Frag mit ${code('/fragen')}, erwähn mich oder schreib mir direkt.`,
  helpExamples: () => prose`Zum Beispiel:`,
  exampleQuestion: (topic) => `Was steht dort über ${topic}?`,
  inMessageMenu: (name) => prose`Rechtsklick auf eine Nachricht → Apps → ${strong(name)}`,
  helpMention: () =>
    prose`Du kannst mich auch erwähnen, mir eine Direktnachricht schicken oder auf eine meiner Nachrichten antworten.`,
  helpPrivacy: () => prose`Ich speichere nichts über dich: keine Frage, keine Antwort, keinen Namen.`,
  unseenReply: () =>
    prose`Diese Nachricht zeigt Discord mir nicht, weil sie mich nicht erwähnt. Frag mit ${code('/fragen')} oder erwähn mich in der Nachricht.`,
  mayNotWrite: (id) =>
    prose`In ${channel(id)} darf ich nicht schreiben, deshalb kann ich dir dort nicht antworten. Frag mich hier oder bitte jemanden mit Adminrechten, mir dort „Nachrichten senden“ zu erlauben; ${code('/fragen')} funktioniert dort trotzdem.`,

  tooOften: () => prose`Das waren viele Fragen in einer Minute. Lass mir einen Moment, dann frag noch einmal.`,
  failed: (id) =>
    prose`Da ist bei mir etwas schiefgegangen, tut mir leid. Versuch es noch einmal; passiert es wieder, nenn dem Betreiber des Bots diese Nummer: ${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim antwortet in den Worten des Artikels. Gelesen: ${list(titles.slice(0, 5))}${titles.length > 5 ? ` (und ${number(titles.length - 5)} weitere)` : ''}.`,
  howToUse: () => prose`Gib eine Frage ein, ${code('/help')} für die Befehle oder ${code('/quit')} zum Beenden.`,
  toDiscord: () =>
    prose`Für Discord schreib ${code('DISCORD_TOKEN=…')} in eine Datei ${code('.env')} und starte neu (README.md erklärt, wie).`,
  noSuchCommand: (name, near, help) =>
    prose`Den Befehl ${code(`/${name}`)} gibt es nicht. Meintest du ${code(`/${near}`)}? ${code(`/${help}`)} zeigt alle.`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} bewirkt hier nichts. Du kannst ${list(letters, 'or')} drücken.`
      : prose`Für ${code(letter)} gibt es hier nichts zu drücken: Stell eine Frage oder versuch es mit ${code('/help')}.`,
  goodbye: () => prose`Bis bald.`,

  pages: {
    skip: () => prose`Zum Text springen`,
    contents: () => prose`Inhalt`,
    listPromise: () => prose`Jedes Zitat des Bots steht Wort für Wort auf diesen Seiten.`,
    promise: () => prose`Jedes Zitat des Bots steht Wort für Wort auf dieser Seite.`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} ${plural(sections, { one: prose`Abschnitt`, other: prose`Abschnitte` })} · ${languageName(language)} · Fassung ${code(edition)}`,
    allArticles: () => prose`Alle Artikel`,
    changed: (edition) =>
      prose`Der Artikel hat sich seit diesem Zitat geändert: Es stammt aus Fassung ${code(edition)}. Markiert ist nur, was hier noch so steht, wie es zitiert wurde.`,
    table: () => prose`Tabelle`,
    code: () => prose`Code`,
    missingHeading: () => prose`Diese Seite gibt es nicht`,
    missing: () =>
      prose`Vielleicht wurde der Artikel entfernt, oder seine Datei heißt jetzt anders. Wähl ihn in der Liste aller Artikel aus oder frag den Bot mit ${code('/artikel')}.`,
  },

  daily: {
    heading: (title) => prose`Heute aus ${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`Tag ${number(day)} von ${number(days)} · ${sectionsNamed(sections)}`;
      return days === 1
        ? prose`Das Ganze im Überblick`
        : prose`Tag ${number(day)} von ${number(days)} · das Ganze im Überblick`;
    },
    renewed: (articles) =>
      plural(articles, {
        one: prose`Der Artikel hat sich seit dem letzten Beitrag geändert: Heute beginnt eine neue Runde.`,
        other: prose`Die Artikel haben sich seit dem letzten Beitrag geändert: Heute beginnt eine neue Runde.`,
      }),
    howToAsk: () => prose`Fragen? ${code('/fragen')} antwortet in den Worten des Artikels.`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} Zeichen`,
    readOn: (section) => prose`Weiterlesen: §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${own(days ? capital(daysNamed(days)) : 'Jeden Tag')} um ${strong(at)} Uhr (${zone}) in ${channel(id)}, aus ${article ? strong(article) : own('allen Artikeln reihum')}.`,
    days: (days) => [own(days ? daysNamed(days) : 'jeden Tag')],
    allInTurn: () => prose`alle Artikel reihum`,
    pings: (id) => prose`Gepingt wird ${role(id)}.`,
    pingsInVain: (id) =>
      prose`Genannt wird ${role(id)}, aber niemand wird benachrichtigt: Erlaub in den Einstellungen der Rolle allen, sie zu erwähnen, oder gib dem Bot in dem Kanal das Recht ${strong('Alle Rollen erwähnen')}.`,
    roleGone: () =>
      prose`Die Rolle, die gepingt wurde, ist gelöscht. ${code('/täglich einrichten rolle:')} wählt eine andere, ${code('/täglich einrichten pingen: False')} keine.`,
    publishes: () => prose`Jeder Beitrag geht auch an die Server, die dem Kanal folgen.`,
    publishesNot: () =>
      prose`Die Beiträge gehen nicht an die Server, die dem Kanal folgen; ${code('/täglich einrichten veröffentlichen: True')} ändert das.`,
    published: () => prose`Er ging auch an die Server, die dem Kanal folgen.`,
    notPublished: (why) =>
      why === 'due'
        ? prose`Er geht noch an die Server, die dem Kanal folgen.`
        : prose`Er ging nicht an die Server, die dem Kanal folgen: ${own(unpublished[why])}`,
    next: (at) => prose`Nächster Beitrag: ${time(at)} (${time(at, 'R')}).`,
    last: (at, url) => prose`Letzter Beitrag: ${time(at)} ${own(url)}`,
    none: () => prose`Es wurde noch nichts gepostet.`,
    isPaused: () => prose`Gerade ist Pause. ${code('/täglich fortsetzen')} beendet sie.`,
    paused: () => prose`Pausiert: Bis ${code('/täglich fortsetzen')} wird nichts gepostet.`,
    skipped: (date) => prose`Der Beitrag vom ${day(date)} fällt aus.`,
    off: () => prose`Der tägliche Beitrag ist ausgeschaltet, seine Einstellungen sind gelöscht.`,
    offThoughFixed: () =>
      prose`Der tägliche Beitrag ist ausgeschaltet und bleibt es. Eingerichtet hat ihn ${code('DAILY_CHANNEL_ID')}: Das kann der Betreiber des Bots entfernen; ${code('/täglich fortsetzen')} schaltet ihn wieder ein.`,
    notSet: () =>
      prose`Auf diesem Server gibt es noch keinen täglichen Beitrag. ${code('/täglich einrichten')} legt ihn an.`,
    onlyInServers: () => prose`Den täglichen Beitrag gibt es nur auf Servern: Verwende diesen Befehl dort.`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`Auf diesem Server` : prose`In ${channel(id)}`} gehen Fragen, die keinen Artikel nennen, zuerst an ${title}.`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`Auf diesem Server` : prose`In ${channel(id)}`} ist kein Artikel üblich. Wo mehrere gemeint sein können, frage ich nach.`,
    usualGone: (file) =>
      prose`Den üblichen Artikel ${code(file)} gibt es nicht mehr; ${code('/täglich üblich')} wählt einen anderen.`,
    noUsual: () => prose`keiner`,
    badTime: (typed) =>
      prose`„${typed}“ ist keine Uhrzeit. Schreib sie so: ${code('9:00')}, ${code('21:30')} oder ${code('21 Uhr')}.`,
    whichZone: (typed, zones) => prose`„${typed}“ kann mehrere Zeitzonen meinen. Welche ist es: ${list(zones, 'or')}?`,
    badZone: (typed, nearest) =>
      prose`„${typed}“ ist keine Zeitzone. Nenn eine große Stadt, die darin liegt, oder eine Zone wie ${list(nearest, 'or')}.`,
    badDays: (typed) =>
      prose`„${typed}“ nennt keine Wochentage. Schreib sie so: ${code('mo-fr')}, ${code('wochenende')} oder ${code('mo, mi, fr')}.`,
    askZone: (zones) =>
      prose`In welcher Zeitzone? Gib sie mit ${code('zeitzone:')} an, zum Beispiel ${list(zones, 'or')}; eine große Stadt, die darin liegt, genügt.`,
    zoneTaken: (zone) =>
      prose`Die Zeitzone ${strong(zone)} ergibt sich aus der Sprache dieses Servers; ${code('/täglich einrichten zeitzone:')} ändert sie.`,
    everyoneRefused: () =>
      prose`Nichts gespeichert: Ein Beitrag pingt höchstens eine Rolle und nie alle. Wähl eine Rolle, die man sich selbst geben kann.`,
    noRoleToPing: () => prose`Nichts gespeichert: Nenn mit ${code('rolle:')} die Rolle, die gepingt werden soll.`,
    missing: (id, permissions) =>
      plural(permissions.length, {
        one: prose`Nichts gespeichert: In ${channel(id)} fehlt dem Bot das Recht ${list(permissions.map((one) => permissionNames[one]))}. Erlaub es in den Einstellungen des Kanals und versuch es noch einmal.`,
        other: prose`Nichts gespeichert: In ${channel(id)} fehlen dem Bot die Rechte ${list(permissions.map((one) => permissionNames[one]))}. Erlaub sie in den Einstellungen des Kanals und versuch es noch einmal.`,
      }),
    unusable: (id) =>
      prose`Nichts gespeichert: In ${channel(id)} kann der Bot nichts posten. Wähl einen Text- oder Ankündigungskanal, einen Thread oder ein Forum, die er sehen kann.`,
    previewOf: (at) => prose`Nur eine Vorschau. Gepostet wird: ${time(at)}.`,
    nothingToPost: () => prose`Es gibt nichts zu posten: Der Artikel ist nicht mehr da oder leer.`,
    posted: (url) => prose`Gepostet: ${own(url)}`,
    postedLater: (id) =>
      prose`Der Beitrag ist unterwegs nach ${channel(id)} und wird bis zum Ende des Tages weiter versucht. ${code('/täglich status')} zeigt, wie es steht.`,
    onceADay: (url) =>
      url
        ? prose`Das geht nur einmal am Tag. Den Beitrag von heute gibt es schon: ${own(url)}`
        : prose`Das geht nur einmal am Tag. Der Beitrag von heute ist schon angefordert. ${code('/täglich status')} zeigt, wie es steht.`,
    postedAlready: (url) =>
      prose`Den Beitrag von heute gibt es schon${url ? prose`: ${own(url)}` : own('.')} Ohne ${code('zählt:')} kommt ein zusätzlicher.`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`Der Beitrag vom ${day(date)} hat noch nicht geklappt:`,
    missed: (date) => prose`Der Beitrag vom ${day(date)} ist ausgefallen:`,
    unknown: (date, id) =>
      prose`Ob der Beitrag vom ${day(date)} erschienen ist, lässt sich nicht sagen, denn der Bot kann ${channel(id)} nicht lesen. Er wurde nicht noch einmal gesendet.`,
    notice: (id) => prose`Der tägliche Beitrag in ${channel(id)} funktioniert nicht:`,
    noticeEnd: () =>
      prose`Die Einstellungen bleiben erhalten. ${code('/täglich status')} zeigt, wie es weitergeht; diese Nachricht kommt nur einmal.`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': 'Fußnotenzeichen',
  spacing: 'Leerzeichen',
  case: 'Groß- und Kleinschreibung',
  'quote marks': 'Anführungszeichen',
  dashes: 'Striche',
  markup: 'Formatierungszeichen',
  characters: 'Schreibweise der Zeichen',
  'punctuation at its ends': 'Satzzeichen am Anfang oder Ende',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: 'Steht Wort für Wort im Artikel',
  near: 'Steht im Artikel, aber nicht Buchstabe für Buchstabe',
  changed: 'Steht im Artikel, aber mit anderen Worten',
  stitched: 'Aus mehreren Stellen zusammengesetzt',
  absent: 'Steht nicht im Artikel',
};

const asksFor: Record<QuestionType, string> = {
  who: 'einer Person oder einem Namen',
  when: 'einem Datum oder einer Zeit',
  where: 'einem Ort',
  'how-many': 'einer Zahl oder Menge',
  which: 'einem von mehreren',
  what: 'einer Sache oder Tatsache',
  why: 'einem Grund',
  how: 'einer Art und Weise oder einem Mittel',
  'yes-no': 'einem Ja oder Nein',
  topic: 'einem Thema',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': 'Kanal ansehen',
  'Send Messages': 'Nachrichten senden',
  'Send Messages in Threads': 'Nachrichten in Threads senden',
  'Create Posts': 'Beiträge erstellen',
  'Read Message History': 'Nachrichtenverlauf anzeigen',
};

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`Der Bot darf in ${where} nichts posten. Erlaub ihm dort „Kanal ansehen“, „Nachrichten senden“ und „Nachrichtenverlauf anzeigen“.`,
  'channel-gone': () => prose`Der Kanal wurde gelöscht. ${code('/täglich einrichten')} wählt einen anderen.`,
  'server-left': () => prose`Der Bot ist nicht auf diesem Server.`,
  'wrong-channel': (where) =>
    prose`In ${where} lassen sich keine Nachrichten posten. ${code('/täglich einrichten')} wählt einen anderen Kanal.`,
  'no-article': () =>
    prose`Es gibt keinen Artikel, aus dem gepostet werden kann. Der Betreiber des Bots kann einen hinzufügen.`,
  unreachable: () => prose`Discord hat nicht geantwortet.`,
  refused: () => prose`Discord hat die Nachricht abgelehnt. Der Betreiber des Bots findet den Grund im Protokoll.`,
  offline: () => prose`Der Bot lief nicht.`,
};

const unpublished: Record<PublishFailure, string> = {
  'no-permission': 'Der Bot darf das dort nicht.',
  'too-many': 'Discord lässt in einem Kanal zehn Nachrichten pro Stunde zu.',
  deleted: 'Die Nachricht ist nicht mehr da.',
  unreachable: 'Discord hat nicht geantwortet.',
  refused: 'Discord hat das abgelehnt.',
};

function daysNamed(days: Weekdays): string {
  return weekdays(days, (first, last) => `${first} bis ${last}`);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, Satz ${first}` : `, Sätze ${first}–${last}`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} bis §${last}`;
}
