import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose as plainProse, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInFrench } from './understood/french.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, plural, list, date: day, dateOf, languageName, weekdays } = wordingIn('fr');

export const fr: Phrases = {
  language: 'fr',
  locales: ['fr'],
  commands: {
    ask: { name: 'demander', description: 'Posez une question\u202f: les phrases de l’article vous répondent' },
    quote: { name: 'citer', description: 'Ce que l’article dit d’un sujet, mot pour mot' },
    read: { name: 'lire', description: 'Lire une section de l’article, mot pour mot' },
    verify: { name: 'vérifier', description: 'Vérifier si un texte figure mot pour mot dans un article' },
    articles: { name: 'articles', description: 'Les articles sur lesquels vous pouvez poser des questions' },
    summary: { name: 'résumé', description: 'Les phrases les plus importantes de l’article, mot pour mot' },
    daily: { name: 'quotidien', description: 'Un résumé publié chaque jour sur ce serveur' },
    help: { name: 'aide', description: 'Ce que fait ce bot et ce qu’il conserve' },
    find: {
      name: 'Chercher dans l’article',
      description: 'Ce message figure-t-il dans un article\u202f? Vous seul voyez le résultat',
    },
  },
  options: {
    question: { name: 'question', description: 'Ce que vous voulez savoir' },
    topic: { name: 'sujet', description: 'Un ou plusieurs mots' },
    section: { name: 'section', description: 'Son numéro, par exemple 8 ou 3-5' },
    quote: { name: 'citation', description: 'Le texte à vérifier' },
    article: { name: 'article', description: 'Quel article\u202f: son titre, son nom de fichier ou une partie' },
    after: { name: 'précédente', description: 'La question d’avant, si celle-ci en sous-entend des mots' },
    private: { name: 'privé', description: 'Vous seul verrez la réponse' },
    channel: { name: 'salon', description: 'Où publier' },
    time: { name: 'heure', description: 'À quelle heure, par exemple 9h00 ou 21h30' },
    timezone: { name: 'fuseau', description: 'De quel endroit\u202f: une ville ou un nom comme Europe/Paris' },
    sentences: { name: 'phrases', description: 'Combien de phrases compte le résumé' },
    date: { name: 'date', description: 'Résumer ce dont parle la publication de ce jour-là' },
    days: { name: 'nombre', description: 'De combien de jours montrer les publications' },
    weekdays: {
      name: 'jours',
      description: 'Quels jours, par exemple lun-ven, week-end ou lun, mer, ven\u202f; sinon tous les jours',
    },
    role: { name: 'rôle', description: 'Le seul rôle que chaque publication mentionne' },
    ping: { name: 'mentionner', description: 'Si le rôle est mentionné\u202f; False\u202f: plus personne' },
    publish: {
      name: 'diffuser',
      description: 'Dans un salon d’annonces\u202f: diffuser chaque publication aux serveurs abonnés',
    },
    counts: {
      name: 'compte',
      description: 'Elle compte comme celle du jour\u202f; sinon, celle qui est prévue vient quand même',
    },
  },
  subcommands: {
    set: { name: 'configurer', description: 'Publier un résumé chaque jour, d’un article ou de tous à tour de rôle' },
    status: { name: 'état', description: 'Quand et où il publie, et si quelque chose a échoué' },
    preview: { name: 'aperçu', description: 'Voir tout de suite la prochaine publication, vous seul' },
    now: { name: 'maintenant', description: 'Publier tout de suite\u202f; possible une fois par jour' },
    skip: { name: 'sauter', description: 'Sauter la prochaine publication' },
    pause: { name: 'suspendre', description: 'Ne plus rien publier pour l’instant' },
    resume: { name: 'reprendre', description: 'Recommencer à publier' },
    off: { name: 'désactiver', description: 'Ne plus rien publier et effacer les réglages' },
    usual: { name: 'habituel', description: 'Quel article est consulté ici quand aucun n’est nommé' },
  },
  labels: {
    next: 'Résultat suivant',
    closest: 'Passage suivant',
    back: 'Revenir à la réponse',
    around: 'Voir le contexte',
    why: 'Pourquoi\u202f?',
    show: 'Montrer à tous',
    remove: 'Supprimer',
    miss: 'Pas utile',
    help: 'Plus d’aide',
  },
  understands: understoodInFrench,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · p. ${page}` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`par ${author}${date ? prose`, ${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`page d’origine`,

  notStated: (articles) =>
    articles > 1 ? prose`Aucun des ${number(articles)} articles n’en dit rien` : prose`L’article n’en dit rien`,
  mayAnswer: (quotes) =>
    quotes > 1 ? prose`L’un de ces passages répond peut-être` : prose`Ce passage répond peut-être`,
  neverUses: (words) =>
    plural(words.length, {
      one: prose`On n’y trouve jamais le mot ${list(words)}.`,
      other: prose`On n’y trouve jamais les mots ${list(words)}.`,
    }),
  readAs: (word, meant) => prose`« ${word} » a été lu comme « ${meant} ».`,
  understoodAs: () => prose`Compris ainsi :`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`Relu : ${list(read)}. ` : ''}${removed.length > 0 ? prose`Disparu : ${list(removed)}.` : ''}`,
  otherLanguage: (question, article) =>
    prose`La question est en ${languageName(question)}, l’article en ${languageName(article)}. Les réponses reprennent les seuls mots de l’article : posez la question en ${languageName(article)}.`,
  closest: () => prose`Les passages les plus proches :`,
  matchOf: (place, of) => prose`Résultat ${number(place)} sur ${number(of)} :`,
  aroundHeading: (section, title) => prose`Contexte dans §${section} · ${title}`,
  whyHeading: () => prose`Pourquoi ce passage ?`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`La question cherche ${asksFor[type]}. De ses mots, la phrase contient : ${list(matchedWords)}.`
      : confidence < threshold
        ? prose`La question cherche ${asksFor[type]}. La phrase ne contient aucun de ses mots ; c’est seulement la plus proche.`
        : prose`La question cherche ${asksFor[type]}. La phrase ne contient aucun de ses mots, seulement d’autres de sens voisin.`,
    ...(unknownWords.length > 0 ? [prose`On ne trouve jamais dans l’article : ${list(unknownWords)}.`] : []),
    prose`Confiance : ${percent(confidence)}. À partir de ${percent(threshold)}, cela compte comme une réponse.`,
    prose`Caractères ${start} à ${end} de ${code(file)}, comptés à partir de 0, édition ${code(edition)} : chacun peut vérifier.`,
  ],
  articleChanged: () =>
    prose`L’article a changé depuis cette réponse, et les emplacements ne correspondent plus. Reposez la question pour consulter la version actuelle.`,
  quotesGone: (count) =>
    prose`L’article a changé depuis cette réponse, et ${plural(count, { one: prose`la citation n’y figure plus`, other: prose`les citations n’y figurent plus` })}. Reposez la question pour consulter la version actuelle.`,
  quotesStill: (found, of) =>
    prose`L’article a changé depuis cette réponse. ${
      found === of
        ? plural(of, {
            one: prose`La citation y figure encore, ici :`,
            other: prose`Les citations y figurent encore, ici :`,
          })
        : prose`Des ${number(of)} citations, ${number(found)} y ${plural(found, { one: prose`figure`, other: prose`figurent` })} encore, ici :`
    }`,
  noQuestion: () => prose`La question n’est plus lisible dans ce message. Reposez-la avec ${code('/demander')}.`,
  missCounted: () => prose`Merci : c’est compté pour l’article, sans vous ni votre question.`,
  onlyAskerRemoves: () => prose`Seule la personne qui a posé la question peut supprimer cette réponse.`,

  passages: (count, of) =>
    of === undefined
      ? prose`${number(count)} ${plural(count, { one: prose`extrait`, other: prose`extraits` })}`
      : prose`les ${number(count)} meilleurs extraits sur ${number(of)}`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`La phrase ne contient aucun mot du sujet, seulement d’autres de sens voisin.`;
    const has =
      own.length > 0
        ? prose`Des mots du sujet, la phrase contient : ${list(own)}.`
        : prose`La phrase ne contient aucun mot du sujet.`;
    return above.length > 0 ? prose`${has} Ce qui est au-dessus contient : ${list(above)}.` : has;
  },
  noPassageOn: (topic) => prose`Aucun passage ne porte sur « ${topic} ».`,
  neverMentions: (topic, title) =>
    title ? prose`${title} ne mentionne jamais « ${topic} ».` : prose`Aucun article ne mentionne « ${topic} ».`,
  alsoIn: (named, file, more) =>
    prose`Aussi dans ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` et ${number(more)} de plus` : ''} : ajoutez ${code(`article: ${file}`)}.`,

  noSuchSection: (section, title, nearest) =>
    prose`${title} n’a pas de section « ${section} ». Essayez ${list(nearest.map(sectionSign), 'or')}.`,
  sectionsClipped: (wanted, last) => prose`Il n’y a pas de §${wanted} ; voici jusqu’à §${last}.`,
  sectionLacks: (section, part) => prose`§${section} n’a pas de ${part} ; voici la section entière.`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`Ceci vient de ${title}. Il y en a une aussi dans ${list(files)} : ${code(`/lire ${wanted} article: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`Dites quelle section lire, de §${first} à §${last}, par exemple ${code('/lire 1')}.`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`Ne figure dans aucun des ${number(articles)} articles`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`Ce texte y figure ${number(times)} fois, par exemple ici :`;
    return plural(times, {
      one: prose`Ce texte figure ici :`,
      other: prose`Ce texte figure à ${number(times)} endroits :`,
    });
  },
  verifyDiffers: (differs) =>
    differs.length === 0
      ? prose`Les mots sont les mêmes.`
      : prose`Différences : ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`Ce n’y est pas un mot entier : il commence ou finit à l’intérieur d’un mot plus long.`,
  verifyAround: (words) => prose`Vos propres mots autour : « ${words} »`,
  verifyInstead: () => prose`L’article dit plutôt :`,
  verifyPieces: (count) => prose`Ces ${number(count)} morceaux sont dans l’article, mais pas à la suite :`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`Différences, votre texte d’abord (${number(shown)} sur ${number(count)}) :`
      : prose`Différences, votre texte d’abord :`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`« ${theirs ?? ''} » manque`;
    return theirs === undefined ? prose`« ${yours} » n’y est pas` : prose`« ${yours} » → « ${theirs} »`;
  },
  emptyVerify: () =>
    prose`Collez le texte à vérifier, par exemple ${code('/vérifier citation: la sécurité n’est pas un détail')}. Il doit contenir au moins un mot.`,
  verifyTooLong: (length, most) =>
    prose`Ce texte compte ${number(length)} caractères, et on ne peut en vérifier que ${number(most)} à la fois. Vérifiez-le par morceaux.`,
  findAnswers: () => prose`À cette question, l’article répond :`,
  emptyMessage: () => prose`Il n’y a dans ce message aucun texte à chercher dans un article.`,

  summaryHeading: (title) => prose`${title}, en bref :`,
  whichArticle: () => prose`Quel article ?`,
  chooseArticle: () => prose`Choisissez un article`,
  moreArticles: () => prose`D’autres articles…`,
  typeNumber: (most) => prose`Tapez un nombre de 1 à ${number(most)}, ou le nom de l’article.`,

  articlesHeading: (count) =>
    plural(count, {
      one: prose`Vous pouvez poser des questions sur un article :`,
      other: prose`Vous pouvez poser des questions sur ${number(count)} articles :`,
    }),
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} ${plural(sections, { one: prose`section`, other: prose`sections` })}, ${number(words)} ${plural(words, { one: prose`mot`, other: prose`mots` })} · édition ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`Il n’y a encore aucun article à interroger. Mettez un fichier .txt ou .md dans ${code(directory)} et relancez le bot.`,
  noSuchArticle: (name, nearest) =>
    prose`Il n’y a pas d’article « ${name} ». Vouliez-vous dire ${list(nearest, 'or')} ?`,
  skipped: (file, reason) => prose`Laissé de côté : ${code(file)} : ${reason}.`,

  emptyQuestion: () =>
    prose`Posez une question, par exemple ${code('/demander question: De quoi parle cet article\u202f?')}`,
  emptyTopic: () => prose`Indiquez un sujet, par exemple ${code('/citer sujet: sécurité')}`,
  tooLong: (length, most) =>
    prose`Cela fait ${number(length)} caractères, et le maximum est de ${number(most)}. Demandez une chose à la fois.`,
  onlyStopWords: () => prose`Il n’y a là aucun mot à chercher. Dites de quoi il s’agit : un nom, un lieu, une chose.`,
  unfit: (option, example) =>
    prose`Cela ne convient pas pour ${code(`${option}:`)}. Écrivez par exemple ${code(`${option}: ${example}`)}.`,

  helpHeading: () => prose`Verbatim ne répond qu’avec les mots de l’article`,
  helpPromise: () =>
    prose`Chaque citation est copiée de l’article lettre pour lettre, avec l’endroit où elle se trouve. Quand l’article ne répond pas, je le dis. Rien n’est inventé, et aucun modèle de langage n’est consulté.`,
  helpAsk: () => prose`Posez votre question avec ${code('/demander')}, mentionnez-moi ou écrivez-moi en message privé.`,
  helpExamples: () => prose`Par exemple :`,
  exampleQuestion: (topic) => `Que dit l’article sur ${topic} ?`,
  inMessageMenu: (name) => prose`Clic droit sur un message → Applications → ${strong(name)}`,
  helpMention: () =>
    prose`Vous pouvez aussi me mentionner, m’écrire en message privé ou répondre à l’une de mes réponses.`,
  helpPrivacy: () => prose`Je ne garde rien sur vous : ni question, ni réponse, ni nom.`,
  unseenReply: () =>
    prose`Discord ne me montre pas ce message, car il ne me mentionne pas. Pour poser une question, utilisez ${code('/demander')} ou mentionnez-moi dans le message.`,
  mayNotWrite: (id) =>
    prose`Je n’ai pas le droit d’écrire dans ${channel(id)}, je ne peux donc pas vous y répondre. Posez votre question ici, ou demandez à un administrateur de m’y autoriser à envoyer des messages ; ${code('/demander')} y fonctionne dans tous les cas.`,

  tooOften: () => prose`Cela fait beaucoup de questions en une minute. Laissez-moi un instant, puis reposez la vôtre.`,
  failed: (id) =>
    prose`Désolé, quelque chose s’est mal passé de mon côté. Réessayez ; si cela se reproduit, donnez ce numéro à la personne qui gère le bot : ${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim répond avec les mots de l’article. Il a lu ${list(titles.slice(0, 5))}${titles.length > 5 ? ` (et ${number(titles.length - 5)} de plus)` : ''}.`,
  howToUse: () => prose`Tapez une question, ${code('/help')} pour les commandes ou ${code('/quit')} pour quitter.`,
  toDiscord: () =>
    prose`Pour l’utiliser sur Discord, mettez ${code('DISCORD_TOKEN=…')} dans un fichier ${code('.env')} et relancez (README.md explique comment).`,
  noSuchCommand: (name, near, help) =>
    prose`La commande ${code(`/${name}`)} n’existe pas. Vouliez-vous dire ${code(`/${near}`)} ? ${code(`/${help}`)} les affiche toutes.`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} ne fait rien ici. Vous pouvez taper ${list(letters, 'or')}.`
      : prose`${code(letter)} ne correspond à rien ici : posez une question ou essayez ${code('/help')}.`,
  goodbye: () => prose`À bientôt.`,

  pages: {
    skip: () => prose`Aller au texte`,
    contents: () => prose`Sommaire`,
    listPromise: () => prose`Toutes les citations du bot se trouvent sur ces pages, mot pour mot.`,
    promise: () => prose`Toutes les citations du bot se trouvent sur cette page, mot pour mot.`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} ${plural(sections, { one: prose`section`, other: prose`sections` })} · ${languageName(language)} · édition ${code(edition)}`,
    allArticles: () => prose`Tous les articles`,
    changed: (edition) =>
      prose`L’article a changé depuis cette citation, tirée de l’édition ${code(edition)}. Seuls les mots qui y figurent encore tels qu’ils ont été cités sont surlignés.`,
    table: () => prose`Tableau`,
    code: () => prose`Code`,
    missingHeading: () => prose`Cette page n’existe pas`,
    missing: () =>
      prose`L’article a peut-être été retiré, ou son fichier a changé de nom. Choisissez-le dans la liste de tous les articles, ou demandez ${code('/articles')} au bot.`,
  },

  daily: {
    heading: (title) => prose`La lecture du jour : ${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`Jour ${number(day)} sur ${number(days)} · ${sectionsNamed(sections)}`;
      return days === 1
        ? prose`Tout l’article en bref`
        : prose`Jour ${number(day)} sur ${number(days)} · tout l’article en bref`;
    },
    renewed: (articles) =>
      plural(articles, {
        one: prose`L’article a changé depuis la dernière publication : un nouveau tour commence aujourd’hui.`,
        other: prose`Les articles ont changé depuis la dernière publication : un nouveau tour commence aujourd’hui.`,
      }),
    howToAsk: () => prose`Des questions ? ${code('/demander')} répond avec les mots de l’article.`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} caractères`,
    readOn: (section) => prose`Lire la suite : §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${own(days ? capital(daysNamed(days)) : 'Tous les jours')} à ${strong(at)} (${zone}) dans ${channel(id)}, tiré de ${article ? strong(article) : own('tous les articles à tour de rôle')}.`,
    days: (days) => [own(days ? daysNamed(days) : 'tous les jours')],
    allInTurn: () => prose`tous les articles à tour de rôle`,
    pings: (id) => prose`Rôle mentionné : ${role(id)}.`,
    pingsInVain: (id) =>
      prose`${role(id)} est nommé, mais personne n’est averti : autorisez tout le monde à mentionner ce rôle dans ses paramètres, ou donnez au bot la permission ${strong('Mentionner tous les rôles')} dans le salon.`,
    roleGone: () =>
      prose`Le rôle mentionné a été supprimé. ${code('/quotidien configurer rôle:')} en choisit un autre, ${code('/quotidien configurer mentionner: False')} aucun.`,
    publishes: () => prose`Chaque publication est diffusée aux serveurs qui suivent le salon.`,
    publishesNot: () =>
      prose`Les publications ne sont pas diffusées aux serveurs qui suivent le salon ; ${code('/quotidien configurer diffuser: True')} le fait.`,
    published: () => prose`Elle a été diffusée aux serveurs qui suivent le salon.`,
    notPublished: (why) =>
      why === 'due'
        ? prose`Elle reste à diffuser aux serveurs qui suivent le salon.`
        : prose`Elle n’a pas été diffusée aux serveurs qui suivent le salon : ${own(unpublished[why])}`,
    next: (at) => prose`Prochaine publication : ${time(at)} (${time(at, 'R')}).`,
    last: (at, url) => prose`Dernière publication : ${time(at)} ${own(url)}`,
    none: () => prose`Rien n’a encore été publié.`,
    isPaused: () => prose`Elle est suspendue. ${code('/quotidien reprendre')} la relance.`,
    paused: () => prose`Suspendue : rien ne sera publié avant ${code('/quotidien reprendre')}.`,
    skipped: (date) => prose`La publication du ${day(date)} est sautée.`,
    off: () => prose`La publication quotidienne est désactivée et ses réglages sont effacés.`,
    offThoughFixed: () =>
      prose`La publication quotidienne est désactivée et le reste. Elle avait été configurée par ${code('DAILY_CHANNEL_ID')} : la personne qui gère le bot peut retirer ce réglage ; ${code('/quotidien reprendre')} la relance.`,
    notSet: () =>
      prose`Il n’y a pas encore de publication quotidienne sur ce serveur. ${code('/quotidien configurer')} en crée une.`,
    onlyInServers: () =>
      prose`La publication quotidienne n’existe que sur un serveur : utilisez cette commande là-bas.`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`Sur ce serveur` : prose`Dans ${channel(id)}`}, les questions qui ne nomment pas d’article sont posées d’abord à ${title}.`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`Sur ce serveur` : prose`Dans ${channel(id)}`}, aucun article n’est habituel. Si plusieurs sont possibles, je demande lequel.`,
    usualGone: (file) =>
      prose`L’article habituel ${code(file)} n’est plus là ; ${code('/quotidien habituel')} en choisit un autre.`,
    noUsual: () => prose`aucun`,
    badTime: (typed) =>
      prose`« ${typed} » n’est pas une heure. Écrivez-la ainsi : ${code('9h')}, ${code('9:00')} ou ${code('21h30')}.`,
    whichZone: (typed, zones) =>
      prose`« ${typed} » peut désigner plusieurs fuseaux. Lequel est-ce : ${list(zones, 'or')} ?`,
    badZone: (typed, nearest) =>
      prose`« ${typed} » n’est pas un fuseau horaire. Indiquez une grande ville qui s’y trouve, ou un fuseau comme ${list(nearest, 'or')}.`,
    badDays: (typed) =>
      prose`« ${typed} » ne désigne aucun jour de la semaine. Écrivez-les ainsi : ${code('lun-ven')}, ${code('week-end')} ou ${code('lun, mer, ven')}.`,
    askZone: (zones) =>
      prose`Dans quel fuseau horaire ? Indiquez-le avec ${code('fuseau:')}, par exemple ${list(zones, 'or')} ; une grande ville du vôtre suffit.`,
    zoneTaken: (zone) =>
      prose`Le fuseau ${strong(zone)} vient de la langue de ce serveur ; ${code('/quotidien configurer fuseau:')} le change.`,
    everyoneRefused: () =>
      prose`Rien n’a été enregistré : une publication mentionne un rôle au plus, et jamais tout le monde. Choisissez un rôle que chacun prend de lui-même.`,
    noRoleToPing: () => prose`Rien n’a été enregistré : indiquez avec ${code('rôle:')} le rôle à mentionner.`,
    missing: (id, permissions) =>
      plural(permissions.length, {
        one: prose`Rien n’a été enregistré : dans ${channel(id)}, il manque au bot la permission ${list(permissions.map((one) => permissionNames[one]))}. Accordez-la dans les paramètres du salon et réessayez.`,
        other: prose`Rien n’a été enregistré : dans ${channel(id)}, il manque au bot les permissions ${list(permissions.map((one) => permissionNames[one]))}. Accordez-les dans les paramètres du salon et réessayez.`,
      }),
    unusable: (id) =>
      prose`Rien n’a été enregistré : le bot ne peut pas publier dans ${channel(id)}. Choisissez un salon textuel ou d’annonces, un fil ou un forum qu’il peut voir.`,
    previewOf: (at) => prose`Simple aperçu. Publication : ${time(at)}.`,
    nothingToPost: () => prose`Il n’y a rien à publier : l’article a disparu ou est vide.`,
    posted: (url) => prose`Publié : ${own(url)}`,
    postedLater: (id) =>
      prose`La publication part vers ${channel(id)}, avec de nouveaux essais jusqu’à la fin de la journée. ${code('/quotidien état')} montre où elle en est.`,
    onceADay: (url) =>
      url
        ? prose`Une seule fois par jour. Celle d’aujourd’hui est déjà parue : ${own(url)}`
        : prose`Une seule fois par jour. Celle d’aujourd’hui est déjà demandée. ${code('/quotidien état')} montre où elle en est.`,
    postedAlready: (url) =>
      prose`La publication du jour est déjà parue${url ? prose` : ${own(url)}` : own('.')} Sans ${code('compte:')}, il y en a une en plus.`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`La publication du ${day(date)} n’a pas encore réussi :`,
    missed: (date) => prose`La publication du ${day(date)} n’a pas eu lieu :`,
    unknown: (date, id) =>
      prose`On ne sait pas si la publication du ${day(date)} a eu lieu, car le bot ne peut pas lire ${channel(id)}. Elle n’a pas été renvoyée.`,
    notice: (id) => prose`La publication quotidienne dans ${channel(id)} ne fonctionne pas :`,
    noticeEnd: () =>
      prose`Les réglages sont conservés. ${code('/quotidien état')} montre la suite ; ce message n’est envoyé qu’une fois.`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': 'appels de note',
  spacing: 'espaces',
  case: 'majuscules',
  'quote marks': 'guillemets',
  dashes: 'tirets',
  markup: 'marques de mise en forme',
  characters: 'façon d’écrire les caractères',
  'punctuation at its ends': 'ponctuation au début ou à la fin',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: 'Mot pour mot dans l’article',
  near: 'Dans l’article, mais pas lettre pour lettre',
  changed: 'Dans l’article, mais avec d’autres mots',
  stitched: 'Assemblé à partir de plusieurs endroits',
  absent: 'Ne figure pas dans l’article',
};

const asksFor: Record<QuestionType, string> = {
  who: 'une personne ou un nom',
  when: 'une date ou une heure',
  where: 'un lieu',
  'how-many': 'un nombre ou une quantité',
  which: 'un choix parmi plusieurs',
  what: 'une chose ou un fait',
  why: 'une raison',
  how: 'une manière ou un moyen',
  'yes-no': 'un oui ou un non',
  topic: 'un sujet',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': 'Voir le salon',
  'Send Messages': 'Envoyer des messages',
  'Send Messages in Threads': 'Envoyer des messages dans les fils',
  'Create Posts': 'Créer des posts',
  'Read Message History': 'Voir les anciens messages',
};

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`le bot n’a pas le droit de publier dans ${where}. Accordez-lui là-bas « Voir le salon », « Envoyer des messages » et « Voir les anciens messages ».`,
  'channel-gone': () => prose`le salon a été supprimé. ${code('/quotidien configurer')} en choisit un autre.`,
  'server-left': () => prose`le bot n’est plus sur ce serveur.`,
  'wrong-channel': (where) =>
    prose`on ne peut pas publier de messages dans ${where}. ${code('/quotidien configurer')} choisit un autre salon.`,
  'no-article': () => prose`il n’y a aucun article à publier. La personne qui gère le bot peut en ajouter un.`,
  unreachable: () => prose`Discord n’a pas répondu.`,
  refused: () => prose`Discord a refusé le message. La personne qui gère le bot en trouvera la raison dans le journal.`,
  offline: () => prose`le bot n’était pas en marche.`,
};

/** A narrow blank that doesn't break stands before ? ! : ; and inside « ». */
function prose(...given: Parameters<typeof plainProse>): Prose {
  return plainProse(...given).map((piece) =>
    piece.kind === 'own' ? own(piece.text.replace(/ (?=[?!:;»])|(?<=«) /gu, '\u202f')) : piece,
  );
}

const unpublished: Record<PublishFailure, string> = {
  'no-permission': 'le bot n’en a pas le droit là-bas.',
  'too-many': 'Discord permet de diffuser dix messages par heure dans un salon.',
  deleted: 'le message n’existe plus.',
  unreachable: 'Discord n’a pas répondu.',
  refused: 'Discord l’a refusé.',
};

/** "Du lundi au vendredi", "le lundi et le mercredi". */
function daysNamed(days: Weekdays): string {
  const names = weekdays(days, (first, last) => `du ${first} au ${last}`);
  return names.replace(/(?<=^|, | et )(?!du )/gu, 'le ');
}

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, phrase ${first}` : `, phrases ${first}–${last}`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} à §${last}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
