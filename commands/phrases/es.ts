import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInSpanish } from './understood/spanish.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, plural, list, date: day, dateOf, languageName, weekdays } = wordingIn('es');

export const es: Phrases = {
  language: 'es',
  locales: ['es-ES', 'es-419'],
  commands: {
    ask: { name: 'preguntar', description: 'Haz una pregunta: te responden las frases del propio artículo' },
    quote: { name: 'citar', description: 'Lo que dice el artículo sobre un tema, palabra por palabra' },
    read: { name: 'leer', description: 'Lee una sección del artículo, palabra por palabra' },
    verify: { name: 'verificar', description: 'Comprueba si un texto está en un artículo, palabra por palabra' },
    articles: { name: 'artículos', description: 'Sobre qué artículos puedes preguntar' },
    summary: { name: 'resumen', description: 'Las frases más importantes del artículo, palabra por palabra' },
    daily: { name: 'diario', description: 'Publica un resumen diario en este servidor' },
    help: { name: 'ayuda', description: 'Qué hace este bot y qué datos guarda' },
    find: {
      name: 'Buscar en el artículo',
      description: '¿Está en un artículo lo que alguien escribió? Solo tú ves el resultado',
    },
  },
  options: {
    question: { name: 'pregunta', description: 'Lo que quieres saber' },
    topic: { name: 'tema', description: 'Una o varias palabras' },
    section: { name: 'sección', description: 'Su número, por ejemplo 8 o 3-5' },
    quote: { name: 'cita', description: 'El texto que quieres verificar' },
    article: { name: 'artículo', description: 'Qué artículo: su título o nombre de archivo, o una parte' },
    after: { name: 'antes', description: 'La pregunta anterior, si esta omite palabras de ella' },
    private: { name: 'privado', description: 'Solo tú verás la respuesta' },
    channel: { name: 'canal', description: 'Dónde publicar' },
    time: { name: 'hora', description: 'A qué hora, por ejemplo 9:00 o 21:30' },
    timezone: {
      name: 'zona-horaria',
      description: 'Una ciudad o una zona horaria como Europe/Madrid o America/Bogota',
    },
    sentences: { name: 'frases', description: 'Cuántas frases tiene el resumen' },
    date: { name: 'fecha', description: 'Resumir aquello de lo que trata la publicación de ese día' },
    days: { name: 'dias', description: 'De cuántos días mostrar las publicaciones' },
    weekdays: {
      name: 'días',
      description: 'Qué días, por ejemplo lun-vie, fines de semana o lun, mié, vie; si no, todos',
    },
    role: { name: 'rol', description: 'El único rol al que avisa cada publicación' },
    ping: { name: 'avisar', description: 'Si se avisa al rol; False: ya no se avisa a nadie' },
    publish: { name: 'difundir', description: 'En un canal de anuncios: difunde cada publicación a quienes lo siguen' },
    counts: { name: 'cuenta', description: 'Cuenta como la publicación de hoy; si no, la prevista sale igualmente' },
  },
  subcommands: {
    set: { name: 'configurar', description: 'Publica un resumen cada día, de un artículo o de todos por turno' },
    status: { name: 'estado', description: 'Cuándo y dónde se publica, y si algo ha fallado' },
    preview: { name: 'vista-previa', description: 'Muestra ahora la próxima publicación; solo la ves tú' },
    now: { name: 'ahora', description: 'Publica ahora mismo; se puede una vez al día' },
    skip: { name: 'omitir', description: 'Omite la próxima publicación' },
    pause: { name: 'pausar', description: 'Deja de publicar por ahora' },
    resume: { name: 'reanudar', description: 'Vuelve a publicar' },
    off: { name: 'desactivar', description: 'Deja de publicar y borra la configuración' },
    usual: { name: 'habitual', description: 'Qué artículo se consulta aquí si no se nombra ninguno' },
  },
  labels: {
    next: 'Siguiente resultado',
    closest: 'Siguiente pasaje',
    back: 'Volver a la respuesta',
    around: 'Ver contexto',
    why: '¿Por qué?',
    show: 'Mostrar a todos',
    remove: 'Eliminar',
    miss: 'No me ayudó',
    help: 'Más ayuda',
  },
  understands: understoodInSpanish,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · pág. ${page}` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`por ${author}${date ? prose`, ${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`página original`,

  notStated: (articles) =>
    articles > 1 ? prose`Ninguno de los ${number(articles)} artículos lo dice` : prose`El artículo no lo dice`,
  mayAnswer: (quotes) =>
    quotes > 1 ? prose`Alguna de estas citas puede responder a la pregunta` : prose`Esto puede responder a la pregunta`,
  neverUses: (words) =>
    plural(words.length, {
      one: prose`No usa la palabra ${list(words)}.`,
      other: prose`No usa ninguna de estas palabras: ${list(words)}.`,
    }),
  readAs: (word, meant) => prose`He leído “${word}” como “${meant}”.`,
  understoodAs: () => prose`Lo he entendido así:`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`Leído de nuevo: ${list(read)}. ` : ''}${removed.length > 0 ? prose`Ya no está: ${list(removed)}.` : ''}`,
  otherLanguage: (question, article) =>
    prose`La pregunta está en ${languageName(question)} y el artículo, en ${languageName(article)}. Solo respondo con las palabras del artículo: pregunta en ${languageName(article)}.`,
  closest: () => prose`Los pasajes más cercanos:`,
  matchOf: (place, of) => prose`Resultado ${number(place)} de ${number(of)}:`,
  aroundHeading: (section, title) => prose`Contexto en §${section} · ${title}`,
  whyHeading: () => prose`¿Por qué este resultado?`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`La pregunta busca ${asksFor[type]}. De sus palabras, la frase contiene ${list(matchedWords)}.`
      : confidence < threshold
        ? prose`La pregunta busca ${asksFor[type]}. La frase no contiene ninguna de sus palabras; es solo la más cercana.`
        : prose`La pregunta busca ${asksFor[type]}. La frase no contiene ninguna de sus palabras, solo otras de significado parecido.`,
    ...(unknownWords.length > 0
      ? [
          plural(unknownWords.length, {
            one: prose`El artículo no usa la palabra ${list(unknownWords)}.`,
            other: prose`El artículo no usa ninguna de estas palabras: ${list(unknownWords)}.`,
          }),
        ]
      : []),
    prose`Confianza: ${percent(confidence)}. A partir del ${percent(threshold)} cuenta como respuesta.`,
    prose`Del carácter ${start} al ${end} de ${code(file)}, contando desde 0, versión ${code(edition)}: cualquiera puede comprobarlo.`,
  ],
  articleChanged: () =>
    prose`El artículo ha cambiado desde esa respuesta y las posiciones ya no coinciden. Vuelve a preguntar para consultar la versión actual.`,
  quotesGone: (count) =>
    prose`El artículo ha cambiado desde esa respuesta y ${plural(count, { one: prose`la cita ya no figura en él`, other: prose`las citas ya no figuran en él` })}. Vuelve a preguntar para consultar la versión actual.`,
  quotesStill: (found, of) =>
    prose`El artículo ha cambiado desde esa respuesta. ${
      found === of
        ? plural(of, { one: prose`La cita sigue en él, aquí:`, other: prose`Las citas siguen en él, aquí:` })
        : prose`De las ${number(of)} citas, ${number(found)} ${plural(found, { one: prose`sigue`, other: prose`siguen` })} en él, aquí:`
    }`,
  noQuestion: () => prose`Ya no puedo leer la pregunta en ese mensaje. Vuelve a hacerla con ${code('/preguntar')}.`,
  missCounted: () => prose`Gracias: queda anotado para el artículo, sin ti ni tu pregunta.`,
  onlyAskerRemoves: () => prose`Solo quien hizo la pregunta puede eliminar esta respuesta.`,

  passages: (count, of) =>
    of === undefined
      ? prose`${number(count)} ${plural(count, { one: prose`pasaje`, other: prose`pasajes` })}`
      : prose`los ${number(count)} pasajes más relevantes de ${number(of)}`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`La frase no contiene ninguna palabra del tema, solo otras de significado parecido.`;
    const has =
      own.length > 0
        ? prose`De las palabras del tema, la frase contiene ${list(own)}.`
        : prose`La frase no contiene ninguna palabra del tema.`;
    return above.length > 0 ? prose`${has} Lo que está encima contiene ${list(above)}.` : has;
  },
  noPassageOn: (topic) => prose`Ningún pasaje trata de “${topic}”.`,
  neverMentions: (topic, title) =>
    title ? prose`${title} no menciona “${topic}” en ningún momento.` : prose`Ningún artículo menciona “${topic}”.`,
  alsoIn: (named, file, more) =>
    prose`También en ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` y ${number(more)} más` : ''}: añade ${code(`artículo: ${file}`)}.`,

  noSuchSection: (section, title, nearest) =>
    prose`${title} no tiene ninguna sección “${section}”. Prueba con ${list(nearest.map(sectionSign), 'or')}.`,
  sectionsClipped: (wanted, last) => prose`No hay §${wanted}; esto llega hasta §${last}.`,
  sectionLacks: (section, part) => prose`§${section} no tiene ${part}; esto es todo lo que dice.`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`Esto es de ${title}. También la hay en ${list(files)}: ${code(`/leer ${wanted} artículo: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`Indica qué sección quieres leer, de §${first} a §${last}, por ejemplo ${code('/leer 1')}.`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`No está en ninguno de los ${number(articles)} artículos`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`Aparece ${number(times)} veces, por ejemplo aquí:`;
    return plural(times, { one: prose`Aparece aquí:`, other: prose`Aparece en ${number(times)} lugares:` });
  },
  verifyDiffers: (differs) =>
    differs.length === 0
      ? prose`Las palabras son las mismas.`
      : prose`Diferencias: ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`No aparece como palabra completa: empieza o termina dentro de otra más larga.`,
  verifyAround: (words) => prose`Tus propias palabras alrededor: “${words}”`,
  verifyInstead: () => prose`Lo que dice el artículo:`,
  verifyPieces: (count) => prose`Estos ${number(count)} fragmentos están en el artículo, pero no seguidos:`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`Diferencias, primero tu texto (${number(shown)} de ${number(count)}):`
      : prose`Diferencias, primero tu texto:`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`falta “${theirs ?? ''}”`;
    return theirs === undefined ? prose`“${yours}” no está ahí` : prose`“${yours}” → “${theirs}”`;
  },
  emptyVerify: () =>
    prose`Pega el texto que quieres verificar, por ejemplo ${code('/verificar cita: la seguridad no es un asunto menor')}. Debe tener al menos una palabra.`,
  verifyTooLong: (length, most) =>
    prose`El texto tiene ${number(length)} caracteres y solo puedo verificar ${number(most)} a la vez. Hazlo por partes.`,
  findAnswers: () => prose`Si es una pregunta, el artículo responde esto:`,
  emptyMessage: () => prose`Ese mensaje no tiene texto que buscar en un artículo.`,

  summaryHeading: (title) => prose`${title}, en resumen:`,
  whichArticle: () => prose`¿Qué artículo?`,
  chooseArticle: () => prose`Elige un artículo`,
  moreArticles: () => prose`Más artículos…`,
  typeNumber: (most) => prose`Escribe un número, del 1 al ${number(most)}, o el nombre del artículo.`,

  articlesHeading: (count) =>
    plural(count, {
      one: prose`Puedes preguntar sobre un artículo:`,
      other: prose`Puedes preguntar sobre ${number(count)} artículos:`,
    }),
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} ${plural(sections, { one: prose`sección`, other: prose`secciones` })}, ${number(words)} ${plural(words, { one: prose`palabra`, other: prose`palabras` })} · versión ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`Todavía no hay ningún artículo sobre el que preguntar. Pon un archivo .txt o .md en ${code(directory)} y reinicia el bot.`,
  noSuchArticle: (name, nearest) => prose`No hay ningún artículo “${name}”. ¿Querías decir ${list(nearest, 'or')}?`,
  skipped: (file, reason) => prose`No se incluye ${code(file)}: ${reason}.`,

  emptyQuestion: () =>
    prose`Haz una pregunta, por ejemplo ${code('/preguntar pregunta: ¿De qué trata este artículo?')}`,
  emptyTopic: () => prose`Indica un tema, por ejemplo ${code('/citar tema: seguridad')}`,
  tooLong: (length, most) =>
    prose`Son ${number(length)} caracteres y el máximo es ${number(most)}. Pregunta una sola cosa a la vez.`,
  onlyStopWords: () =>
    prose`Ahí no hay ninguna palabra que pueda buscar. Di de qué se trata: un nombre, un lugar, una cosa.`,
  unfit: (option, example) =>
    prose`Ese valor no sirve para ${code(`${option}:`)}. Escríbelo así: ${code(`${option}: ${example}`)}.`,

  helpHeading: () => prose`Verbatim responde solo con las palabras del artículo`,
  helpPromise: () =>
    prose`Copio cada cita del artículo letra por letra e indico dónde aparece. Si el artículo no da la respuesta, te lo digo. No invento nada ni consulto ningún modelo de lenguaje.`,
  helpAsk: () => prose`Pregunta con ${code('/preguntar')}, mencióname o escríbeme por mensaje directo.`,
  helpExamples: () => prose`Por ejemplo:`,
  exampleQuestion: (topic) => `¿Qué se dice de ${topic}?`,
  inMessageMenu: (name) => prose`Clic derecho en un mensaje → Aplicaciones → ${strong(name)}`,
  helpMention: () =>
    prose`También puedes mencionarme, escribirme por mensaje directo o responder a uno de mis mensajes.`,
  helpPrivacy: () => prose`No guardo nada sobre ti: ni preguntas, ni respuestas, ni tu nombre.`,
  unseenReply: () =>
    prose`Discord no me muestra ese mensaje porque no me menciona. Para preguntar, usa ${code('/preguntar')} o mencióname en el mensaje.`,
  mayNotWrite: (id) =>
    prose`No puedo escribir en ${channel(id)}, así que no puedo responderte allí. Pregúntame aquí, o pide a un administrador que me permita enviar mensajes en ese canal; ${code('/preguntar')} funciona allí de todos modos.`,

  tooOften: () => prose`Son muchas preguntas en un minuto. Dame un momento y vuelve a preguntar.`,
  failed: (id) =>
    prose`Lo siento, algo salió mal. Inténtalo de nuevo; si vuelve a pasar, dale este código a quien administra el bot: ${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim responde con las palabras del artículo. Ha leído ${list(titles.slice(0, 5))}${titles.length > 5 ? ` (y ${number(titles.length - 5)} más)` : ''}.`,
  howToUse: () => prose`Escribe una pregunta, ${code('/help')} para ver los comandos o ${code('/quit')} para salir.`,
  toDiscord: () =>
    prose`Para usarlo en Discord, pon ${code('DISCORD_TOKEN=…')} en un archivo ${code('.env')} y vuelve a iniciarlo (README.md explica cómo).`,
  noSuchCommand: (name, near, help) =>
    prose`No existe el comando ${code(`/${name}`)}. ¿Querías decir ${code(`/${near}`)}? ${code(`/${help}`)} los muestra todos.`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} no hace nada aquí. Puedes pulsar ${list(letters, 'or')}.`
      : prose`Aquí no hay nada que pulsar con ${code(letter)}: haz una pregunta o prueba ${code('/help')}.`,
  goodbye: () => prose`¡Hasta luego!`,

  pages: {
    skip: () => prose`Ir al texto`,
    contents: () => prose`Índice`,
    listPromise: () => prose`Todas las citas del bot están en estas páginas, palabra por palabra.`,
    promise: () => prose`Todas las citas del bot están en esta página, palabra por palabra.`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} ${plural(sections, { one: prose`sección`, other: prose`secciones` })} · ${languageName(language)} · versión ${code(edition)}`,
    allArticles: () => prose`Todos los artículos`,
    changed: (edition) =>
      prose`El artículo ha cambiado desde esa cita, tomada de la versión ${code(edition)}. Solo se marcan las palabras que siguen aquí tal como se citaron.`,
    table: () => prose`Tabla`,
    code: () => prose`Código`,
    missingHeading: () => prose`Esa página no existe`,
    missing: () =>
      prose`Puede que el artículo ya no esté o que su archivo tenga ahora otro nombre. Elígelo en la lista de todos los artículos o pídele al bot ${code('/artículos')}.`,
  },

  daily: {
    heading: (title) => prose`La lectura de hoy: ${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`Día ${number(day)} de ${number(days)} · ${sectionsNamed(sections)}`;
      return days === 1
        ? prose`Todo el artículo, en resumen`
        : prose`Día ${number(day)} de ${number(days)} · todo el artículo, en resumen`;
    },
    renewed: (articles) =>
      plural(articles, {
        one: prose`El artículo ha cambiado desde la última publicación: hoy empieza una nueva ronda.`,
        other: prose`Los artículos han cambiado desde la última publicación: hoy empieza una nueva ronda.`,
      }),
    howToAsk: () => prose`¿Preguntas? ${code('/preguntar')} responde con las palabras del artículo.`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} caracteres`,
    readOn: (section) => prose`Seguir leyendo: §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${own(days ? capitalized(daysNamed(days)) : 'Todos los días')} ${atTime(at)} (${zone}) en ${channel(id)}, con citas de ${article ? strong(article) : own('todos los artículos por turno')}.`,
    days: (days) => [own(days ? daysNamed(days) : 'todos los días')],
    allInTurn: () => prose`todos los artículos por turno`,
    pings: (id) => prose`Avisa a ${role(id)}.`,
    pingsInVain: (id) =>
      prose`Nombra a ${role(id)}, pero nadie recibe el aviso: permite en los ajustes del rol que todos lo mencionen, o concédeme ${strong('Mencionar everyone')} en el canal.`,
    roleGone: () =>
      prose`El rol al que avisaba se eliminó. Elige otro con ${code('/diario configurar rol:')}, o ninguno con ${code('/diario configurar avisar: False')}.`,
    publishes: () => prose`Cada publicación se difunde a quienes siguen el canal.`,
    publishesNot: () =>
      prose`Las publicaciones no se difunden a quienes siguen el canal; ${code('/diario configurar difundir: True')} lo activa.`,
    published: () => prose`Se difundió a quienes siguen el canal.`,
    notPublished: (why) => prose`No se difundió a quienes siguen el canal: ${own(unpublished[why])}`,
    next: (at) => prose`Próxima publicación: ${time(at)} (${time(at, 'R')}).`,
    last: (at, url) => prose`Última publicación: ${time(at)} ${own(url)}`,
    none: () => prose`Todavía no se ha publicado nada.`,
    isPaused: () => prose`Está en pausa. Para reanudarla, usa ${code('/diario reanudar')}.`,
    paused: () => prose`En pausa: no se publicará nada hasta que uses ${code('/diario reanudar')}.`,
    skipped: (date) => prose`Se omite la publicación del ${day(date)}.`,
    off: () => prose`La publicación diaria está desactivada y su configuración se ha borrado.`,
    offThoughFixed: () =>
      prose`La publicación diaria está desactivada y así se queda. La configuró ${code('DAILY_CHANNEL_ID')}: quien administra el bot puede quitarla; ${code('/diario reanudar')} la vuelve a activar.`,
    notSet: () => prose`En este servidor aún no hay una publicación diaria. Créala con ${code('/diario configurar')}.`,
    onlyInServers: () => prose`La publicación diaria es solo para servidores: usa este comando en uno.`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`En este servidor` : prose`En ${channel(id)}`}, las preguntas que no nombran un artículo se hacen primero a ${title}.`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`En este servidor` : prose`En ${channel(id)}`} no hay un artículo habitual. Si puede tratarse de varios, pregunto cuál.`,
    usualGone: (file) => prose`El artículo habitual ${code(file)} ya no está; ${code('/diario habitual')} elige otro.`,
    noUsual: () => prose`ninguno`,
    badTime: (typed) =>
      prose`“${typed}” no es una hora válida. Escríbela así: ${code('9:00')}, ${code('9.30 pm')} o ${code('21h')}.`,
    whichZone: (typed, zones) => prose`«${typed}» puede ser varias zonas. ¿Cuál es: ${list(zones, 'or')}?`,
    badZone: (typed, nearest) =>
      prose`“${typed}” no es una zona horaria. Indica una ciudad grande de tu zona o una zona como ${list(nearest, 'or')}.`,
    badDays: (typed) =>
      prose`“${typed}” no son días de la semana. Escríbelos así: ${code('lun-vie')}, ${code('fines de semana')} o ${code('lun, mié, vie')}.`,
    askZone: (zones) =>
      prose`¿En qué zona horaria? Indícala con ${code('zona-horaria:')}, por ejemplo ${list(zones, 'or')}; basta una ciudad grande de la tuya.`,
    zoneTaken: (zone) =>
      prose`He tomado la zona ${strong(zone)} por el idioma de este servidor; ${code('/diario configurar zona-horaria:')} la cambia.`,
    everyoneRefused: () =>
      prose`No se guardó nada: una publicación avisa como mucho a un rol, y nunca a todos. Elige un rol que cada cual tome por su cuenta.`,
    noRoleToPing: () => prose`No se guardó nada: indica con ${code('rol:')} a qué rol hay que avisar.`,
    missing: (id, permissions) =>
      plural(permissions.length, {
        one: prose`No se guardó nada: en ${channel(id)} me falta el permiso ${list(permissions.map((one) => permissionNames[one]))}. Concédemelo en la configuración del canal e inténtalo de nuevo.`,
        other: prose`No se guardó nada: en ${channel(id)} me faltan los permisos ${list(permissions.map((one) => permissionNames[one]))}. Concédemelos en la configuración del canal e inténtalo de nuevo.`,
      }),
    unusable: (id) =>
      prose`No se guardó nada: no puedo publicar en ${channel(id)}. Elige un canal de texto o de anuncios, un hilo o un foro que yo pueda ver.`,
    previewOf: (at) => prose`Solo es una vista previa: se publicará ${time(at)}.`,
    nothingToPost: () => prose`No hay nada que publicar: el artículo ya no existe o está vacío.`,
    posted: (url) => prose`Publicado: ${own(url)}`,
    postedLater: (id) =>
      prose`Está en camino a ${channel(id)}, y lo intento hasta que acabe el día. Consulta cómo va con ${code('/diario estado')}.`,
    onceADay: (url) =>
      url
        ? prose`Solo una vez al día: la de hoy ya salió: ${own(url)}`
        : prose`Solo una vez al día: la de hoy ya está pedida. Consulta cómo va con ${code('/diario estado')}.`,
    postedAlready: (url) =>
      prose`La publicación de hoy ya salió${url ? prose`: ${own(url)}` : own('.')} Sin ${code('cuenta:')} se hace una adicional.`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`La publicación del ${day(date)} todavía no ha salido:`,
    missed: (date) => prose`La publicación del ${day(date)} no salió:`,
    unknown: (date, id) =>
      prose`No sé si la publicación del ${day(date)} llegó a salir, porque no puedo leer ${channel(id)}. No la he vuelto a enviar.`,
    notice: (id) => prose`La publicación diaria en ${channel(id)} no funciona:`,
    noticeEnd: () =>
      prose`La configuración se conserva. Consulta cómo sigue con ${code('/diario estado')}; este aviso se envía una sola vez.`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': 'llamadas de nota',
  spacing: 'espacios',
  case: 'mayúsculas',
  'quote marks': 'comillas',
  dashes: 'guiones',
  markup: 'marcas de formato',
  characters: 'forma de escribir los caracteres',
  'punctuation at its ends': 'puntuación al principio o al final',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: 'Está en el artículo, palabra por palabra',
  near: 'Está en el artículo, pero no letra por letra',
  changed: 'Está en el artículo, pero con otras palabras',
  stitched: 'Combina fragmentos de distintos lugares',
  absent: 'No está en el artículo',
};

const asksFor: Record<QuestionType, string> = {
  who: 'una persona o un nombre',
  when: 'una fecha o una hora',
  where: 'un lugar',
  'how-many': 'un número o una cantidad',
  which: 'una opción entre varias',
  what: 'una cosa o un dato',
  why: 'un motivo',
  how: 'una manera o un medio',
  'yes-no': 'un sí o un no',
  topic: 'información sobre un tema',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': 'Ver canal',
  'Send Messages': 'Enviar mensajes',
  'Send Messages in Threads': 'Enviar mensajes en hilos',
  'Create Posts': 'Crear publicaciones',
  'Read Message History': 'Leer el historial de mensajes',
};

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`no tengo permiso para publicar en ${where}. Concédeme ahí los permisos “Ver canal”, “Enviar mensajes” y “Leer el historial de mensajes”.`,
  'channel-gone': () => prose`el canal se eliminó. Elige otro con ${code('/diario configurar')}.`,
  'server-left': () => prose`ya no estoy en este servidor.`,
  'wrong-channel': (where) =>
    prose`en ${where} no se pueden publicar mensajes. Elige otro canal con ${code('/diario configurar')}.`,
  'no-article': () => prose`no hay ningún artículo que publicar. Quien administra el bot puede añadir uno.`,
  unreachable: () => prose`Discord no respondió.`,
  refused: () => prose`Discord rechazó el mensaje. Quien administra el bot encontrará el motivo en el registro.`,
  offline: () => prose`el bot no estaba en línea.`,
};

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, frase ${first}` : `, frases ${first}–${last}`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} a §${last}`;
}

/** `HH:MM` as it stands in a sentence: one o'clock is singular. */
const unpublished: Record<PublishFailure | 'due', string> = {
  due: 'está pendiente.',
  'no-permission': 'no tengo permiso para hacerlo ahí.',
  'too-many': 'Discord solo permite difundir diez mensajes por hora en un canal.',
  deleted: 'el mensaje ya no existe.',
  unreachable: 'Discord no respondió.',
  refused: 'Discord lo rechazó.',
};

function daysNamed(days: Weekdays): string {
  return weekdays(days, (first, last) => `de ${first} a ${last}`);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function atTime(time: string): Prose {
  return time.startsWith('01') ? prose`a la ${strong(time)}` : prose`a las ${strong(time)}`;
}
