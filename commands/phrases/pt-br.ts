import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInPortuguese } from './understood/portuguese.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, plural, list, date: day, dateOf, languageName, weekdays } = wordingIn('pt-BR');

export const ptBr: Phrases = {
  language: 'pt-BR',
  locales: ['pt-BR'],
  commands: {
    ask: { name: 'perguntar', description: 'Faça uma pergunta: quem responde são as frases do próprio artigo' },
    quote: { name: 'citar', description: 'O que o artigo diz sobre um tema, palavra por palavra' },
    read: { name: 'ler', description: 'Leia uma seção do artigo, palavra por palavra' },
    verify: { name: 'verificar', description: 'Verifique se um texto está em um artigo, palavra por palavra' },
    articles: { name: 'artigos', description: 'Sobre quais artigos você pode perguntar' },
    summary: { name: 'resumo', description: 'As frases mais importantes do artigo, palavra por palavra' },
    daily: { name: 'diário', description: 'Um resumo publicado todos os dias neste servidor' },
    help: { name: 'ajuda', description: 'O que este bot faz e o que ele guarda' },
    find: {
      name: 'Buscar no artigo',
      description: 'O que alguém escreveu está em um artigo? Só você vê o resultado',
    },
  },
  options: {
    question: { name: 'pergunta', description: 'O que você quer saber' },
    topic: { name: 'tema', description: 'Uma palavra ou algumas' },
    section: { name: 'seção', description: 'O número dela, por exemplo 8 ou 3-5' },
    quote: { name: 'citação', description: 'O texto a verificar' },
    article: { name: 'artigo', description: 'Qual artigo: o título, o nome do arquivo ou parte dele' },
    after: { name: 'anterior', description: 'A pergunta de antes, se esta deixa de fora palavras dela' },
    private: { name: 'privado', description: 'Só você vê a resposta' },
    channel: { name: 'canal', description: 'Onde publicar' },
    time: { name: 'horário', description: 'Quando, por exemplo 9:00 ou 21:30' },
    timezone: { name: 'fuso', description: 'De que lugar: uma cidade ou um nome como America/Sao_Paulo' },
    sentences: { name: 'frases', description: 'Quantas frases o resumo tem' },
    date: { name: 'data', description: 'Resumir aquilo de que trata a publicação desse dia' },
    days: { name: 'quantos', description: 'De quantos dias mostrar as publicações' },
    weekdays: {
      name: 'dias',
      description: 'Em quais dias, por exemplo seg-sex, fim de semana ou seg, qua, sex; senão, todos',
    },
    role: { name: 'cargo', description: 'O único cargo que cada publicação menciona' },
    ping: { name: 'mencionar', description: 'Se o cargo é mencionado; False: ninguém mais' },
    publish: {
      name: 'divulgar',
      description: 'Em canais de anúncios: divulgar cada publicação para quem segue o canal',
    },
    counts: { name: 'conta', description: 'Conta como a publicação de hoje; senão, a programada sai do mesmo jeito' },
  },
  subcommands: {
    set: { name: 'configurar', description: 'Publicar um resumo todo dia, de um artigo ou de todos em rodízio' },
    status: { name: 'status', description: 'Quando e onde publica, e se algo deu errado' },
    preview: { name: 'prévia', description: 'Ver agora a próxima publicação, só para você' },
    now: { name: 'agora', description: 'Publicar já; dá para fazer uma vez por dia' },
    skip: { name: 'pular', description: 'Pular a próxima publicação' },
    pause: { name: 'pausar', description: 'Parar de publicar por enquanto' },
    resume: { name: 'retomar', description: 'Voltar a publicar' },
    off: { name: 'desativar', description: 'Parar de publicar e apagar as configurações' },
    usual: { name: 'habitual', description: 'Qual artigo é consultado aqui quando nenhum é citado' },
  },
  labels: {
    next: 'Próximo resultado',
    closest: 'Próximo trecho',
    back: 'Voltar à resposta',
    around: 'Ver contexto',
    why: 'Por que este?',
    show: 'Mostrar para todos',
    remove: 'Remover',
    miss: 'Não ajudou',
    help: 'Mais ajuda',
  },
  understands: understoodInPortuguese,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · p. ${page}` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`por ${author}${date ? prose`, ${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`página original`,

  notStated: (articles) =>
    articles > 1 ? prose`Nenhum dos ${number(articles)} artigos responde a isso` : prose`O artigo não responde a isso`,
  mayAnswer: (quotes) => (quotes > 1 ? prose`Um destes trechos pode ser a resposta` : prose`Esta pode ser a resposta`),
  neverUses: (words) =>
    plural(words.length, {
      one: prose`A palavra ${list(words)} não aparece nele.`,
      other: prose`Estas palavras não aparecem nele: ${list(words)}.`,
    }),
  readAs: (word, meant) => prose`“${word}” foi lido como “${meant}”.`,
  understoodAs: () => prose`Entendi assim:`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`Lido de novo: ${list(read)}. ` : ''}${removed.length > 0 ? prose`Não está mais aqui: ${list(removed)}.` : ''}`,
  otherLanguage: (question, article) =>
    prose`A pergunta está em ${languageName(question)}, e o artigo, em ${languageName(article)}. As respostas vêm só nas palavras do artigo: pergunte em ${languageName(article)}.`,
  closest: () => prose`Os trechos mais próximos:`,
  matchOf: (place, of) => prose`Resultado ${number(place)} de ${number(of)}:`,
  aroundHeading: (section, title) => prose`Contexto em §${section} · ${title}`,
  whyHeading: () => prose`Por que este trecho?`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`A pergunta procura ${asksFor[type]}. Das palavras dela, a frase tem: ${list(matchedWords)}.`
      : confidence < threshold
        ? prose`A pergunta procura ${asksFor[type]}. A frase não tem nenhuma das palavras dela; é só a mais próxima.`
        : prose`A pergunta procura ${asksFor[type]}. A frase não tem nenhuma das palavras dela, só outras de sentido parecido.`,
    ...(unknownWords.length > 0 ? [prose`Não aparece no artigo: ${list(unknownWords)}.`] : []),
    prose`Confiança: ${percent(confidence)}. A partir de ${percent(threshold)}, vale como resposta.`,
    prose`Caracteres ${start} a ${end} de ${code(file)}, contados a partir de 0, edição ${code(edition)}: qualquer pessoa pode conferir.`,
  ],
  articleChanged: () =>
    prose`O artigo mudou desde essa resposta, e as posições já não batem. Pergunte de novo para ver a versão atual.`,
  quotesGone: (count) =>
    prose`O artigo mudou desde essa resposta, e ${plural(count, { one: prose`a citação não está mais nele`, other: prose`as citações não estão mais nele` })}. Pergunte de novo para ver a versão atual.`,
  quotesStill: (found, of) =>
    prose`O artigo mudou desde essa resposta. ${
      found === of
        ? plural(of, {
            one: prose`A citação continua nele, aqui:`,
            other: prose`As citações continuam nele, aqui:`,
          })
        : prose`Das ${number(of)} citações, ${number(found)} ${plural(found, { one: prose`continua`, other: prose`continuam` })} nele, aqui:`
    }`,
  noQuestion: () => prose`Não dá mais para ler a pergunta nessa mensagem. Pergunte de novo com ${code('/perguntar')}.`,
  missCounted: () => prose`Obrigado: isso foi contado para o artigo, sem você nem a sua pergunta.`,
  onlyAskerRemoves: () => prose`Só quem perguntou pode remover esta resposta.`,

  passages: (count, of) =>
    of === undefined
      ? prose`${number(count)} ${plural(count, { one: prose`trecho`, other: prose`trechos` })}`
      : prose`os ${number(count)} melhores de ${number(of)} trechos`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`A frase não tem nenhuma das palavras do tema, só outras de sentido parecido.`;
    const has =
      own.length > 0
        ? prose`Das palavras do tema, a frase tem: ${list(own)}.`
        : prose`A frase não tem nenhuma das palavras do tema.`;
    return above.length > 0 ? prose`${has} O que vem acima dela tem: ${list(above)}.` : has;
  },
  noPassageOn: (topic) => prose`Nenhum trecho trata de “${topic}”.`,
  neverMentions: (topic, title) =>
    title ? prose`${title} não menciona “${topic}”.` : prose`Nenhum artigo menciona “${topic}”.`,
  alsoIn: (named, file, more) =>
    prose`Também em ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` e em mais ${number(more)}` : ''}: acrescente ${code(`artigo: ${file}`)}.`,

  noSuchSection: (section, title, nearest) =>
    prose`${title} não tem a seção “${section}”. Tente ${list(nearest.map(sectionSign), 'or')}.`,
  sectionsClipped: (wanted, last) => prose`Não existe §${wanted}; aqui vai até §${last}.`,
  sectionLacks: (section, part) => prose`§${section} não tem ${part}; aqui está a seção inteira.`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`Isto é de ${title}. Há uma também em ${list(files)}: ${code(`/ler ${wanted} artigo: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`Diga qual seção você quer ler, de §${first} a §${last}, por exemplo ${code('/ler 1')}.`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`Não está em nenhum dos ${number(articles)} artigos`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`Aparece ${number(times)} vezes, por exemplo aqui:`;
    return plural(times, { one: prose`Está aqui:`, other: prose`Está em ${number(times)} lugares:` });
  },
  verifyDiffers: (differs) =>
    differs.length === 0
      ? prose`As palavras são as mesmas.`
      : prose`Diferenças: ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`Ali não é uma palavra inteira: começa ou termina dentro de outra mais longa.`,
  verifyAround: (words) => prose`Suas próprias palavras em volta: “${words}”`,
  verifyInstead: () => prose`O artigo diz, na verdade:`,
  verifyPieces: (count) => prose`Estes ${number(count)} pedaços estão no artigo, mas não em sequência:`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`Diferenças, primeiro o seu texto (${number(shown)} de ${number(count)}):`
      : prose`Diferenças, primeiro o seu texto:`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`falta “${theirs ?? ''}”`;
    return theirs === undefined ? prose`“${yours}” não está lá` : prose`“${yours}” → “${theirs}”`;
  },
  emptyVerify: () =>
    prose`Cole o texto que você quer verificar, por exemplo ${code('/verificar citação: segurança é coisa séria')}. Ele precisa ter pelo menos uma palavra.`,
  verifyTooLong: (length, most) =>
    prose`São ${number(length)} caracteres, e só dá para verificar ${number(most)} de cada vez. Verifique por partes.`,
  findAnswers: () => prose`A essa pergunta, o artigo responde:`,
  emptyMessage: () => prose`Não há nessa mensagem nenhum texto para buscar em um artigo.`,

  summaryHeading: (title) => prose`${title} em resumo:`,
  whichArticle: () => prose`Qual artigo?`,
  chooseArticle: () => prose`Escolha um artigo`,
  moreArticles: () => prose`Mais artigos…`,
  typeNumber: (most) => prose`Digite um número de 1 a ${number(most)} ou o nome do artigo.`,

  articlesHeading: (count) =>
    plural(count, {
      one: prose`Você pode perguntar sobre um artigo:`,
      other: prose`Você pode perguntar sobre ${number(count)} artigos:`,
    }),
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} ${plural(sections, { one: prose`seção`, other: prose`seções` })}, ${number(words)} ${plural(words, { one: prose`palavra`, other: prose`palavras` })} · edição ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`Ainda não há nenhum artigo sobre o qual perguntar. Coloque um arquivo .txt ou .md em ${code(directory)} e inicie de novo.`,
  noSuchArticle: (name, nearest) => prose`Não existe nenhum artigo “${name}”. Você quis dizer ${list(nearest, 'or')}?`,
  skipped: (file, reason) => prose`Ficou de fora: ${code(file)}: ${reason}.`,

  emptyQuestion: () => prose`Faça uma pergunta, por exemplo ${code('/perguntar pergunta: Do que trata este artigo?')}`,
  emptyTopic: () => prose`Diga um tema, por exemplo ${code('/citar tema: segurança')}`,
  tooLong: (length, most) =>
    prose`São ${number(length)} caracteres, e o máximo é ${number(most)}. Pergunte uma coisa de cada vez.`,
  onlyStopWords: () =>
    prose`Não há aí nenhuma palavra que dê para buscar. Diga do que se trata: um nome, um lugar, uma coisa.`,
  unfit: (option, example) =>
    prose`Isso não serve para ${code(`${option}:`)}. Escreva assim: ${code(`${option}: ${example}`)}.`,

  helpHeading: () => prose`O Verbatim responde só com as palavras do artigo`,
  helpPromise: () =>
    prose`Cada citação é copiada do artigo letra por letra, com o lugar onde está. Quando o artigo não responde, eu digo isso. Nada é inventado, e nenhum modelo de linguagem é consultado.`,
  helpAsk: () => prose`Pergunte com ${code('/perguntar')}, me mencione ou me mande uma mensagem direta.`,
  helpExamples: () => prose`Por exemplo:`,
  exampleQuestion: (topic) => `O que se diz sobre ${topic}?`,
  inMessageMenu: (name) => prose`Clique com o botão direito em uma mensagem → Aplicativos → ${strong(name)}`,
  helpMention: () =>
    prose`Você também pode me mencionar, me mandar uma mensagem direta ou responder a uma mensagem minha.`,
  helpPrivacy: () => prose`Não guardo nada sobre você: nem pergunta, nem resposta, nem nome.`,
  unseenReply: () =>
    prose`O Discord não me mostra essa mensagem, porque ela não me menciona. Para perguntar, use ${code('/perguntar')} ou me mencione na mensagem.`,
  mayNotWrite: (id) =>
    prose`Não posso escrever em ${channel(id)}, então não consigo responder você lá. Pergunte aqui, ou peça a um administrador que me permita enviar mensagens nesse canal; ${code('/perguntar')} funciona lá de qualquer jeito.`,

  tooOften: () => prose`Foram muitas perguntas em um minuto. Me dê um instante e pergunte de novo.`,
  failed: (id) =>
    prose`Desculpe, algo deu errado por aqui. Tente de novo; se acontecer outra vez, passe este número para quem cuida do bot: ${code(id)}`,

  welcome: (titles) =>
    prose`O Verbatim responde com as palavras do artigo. Ele leu ${list(titles.slice(0, 5))}${titles.length > 5 ? ` (e mais ${number(titles.length - 5)})` : ''}.`,
  howToUse: () => prose`Digite uma pergunta, ${code('/help')} para ver os comandos ou ${code('/quit')} para sair.`,
  toDiscord: () =>
    prose`Para usar no Discord, coloque ${code('DISCORD_TOKEN=…')} em um arquivo ${code('.env')} e inicie de novo (o README.md explica como).`,
  noSuchCommand: (name, near, help) =>
    prose`O comando ${code(`/${name}`)} não existe. Você quis dizer ${code(`/${near}`)}? ${code(`/${help}`)} mostra todos.`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} não faz nada aqui. Você pode apertar ${list(letters, 'or')}.`
      : prose`Não há nada aqui para ${code(letter)} apertar: faça uma pergunta ou tente ${code('/help')}.`,
  goodbye: () => prose`Até logo.`,

  pages: {
    skip: () => prose`Ir para o texto`,
    contents: () => prose`Sumário`,
    listPromise: () => prose`Todas as citações do bot estão nestas páginas, palavra por palavra.`,
    promise: () => prose`Todas as citações do bot estão nesta página, palavra por palavra.`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} ${plural(sections, { one: prose`seção`, other: prose`seções` })} · ${languageName(language)} · edição ${code(edition)}`,
    allArticles: () => prose`Todos os artigos`,
    changed: (edition) =>
      prose`O artigo mudou desde essa citação, tirada da edição ${code(edition)}. Só está marcado o que continua aqui tal como foi citado.`,
    table: () => prose`Tabela`,
    code: () => prose`Código`,
    missingHeading: () => prose`Essa página não existe`,
    missing: () =>
      prose`O artigo pode ter sido retirado, ou o arquivo dele pode ter outro nome agora. Escolha na lista de todos os artigos ou peça ${code('/artigos')} ao bot.`,
  },

  daily: {
    heading: (title) => prose`A leitura de hoje: ${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`Dia ${number(day)} de ${number(days)} · ${sectionsNamed(sections)}`;
      return days === 1
        ? prose`O artigo inteiro em resumo`
        : prose`Dia ${number(day)} de ${number(days)} · o artigo inteiro em resumo`;
    },
    renewed: (articles) =>
      plural(articles, {
        one: prose`O artigo mudou desde a última publicação: hoje começa uma nova rodada.`,
        other: prose`Os artigos mudaram desde a última publicação: hoje começa uma nova rodada.`,
      }),
    howToAsk: () => prose`Dúvidas? ${code('/perguntar')} responde com as palavras do artigo.`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} caracteres`,
    readOn: (section) => prose`Continuar lendo: §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${own(days ? capital(daysNamed(days)) : 'Todos os dias')}, ${atTime(at)} (${zone}), em ${channel(id)}, com citações de ${article ? strong(article) : own('todos os artigos em rodízio')}.`,
    days: (days) => [own(days ? daysNamed(days) : 'todos os dias')],
    allInTurn: () => prose`todos os artigos em rodízio`,
    pings: (id) => prose`Menciona ${role(id)}.`,
    pingsInVain: (id) =>
      prose`Cita ${role(id)}, mas ninguém é notificado: permita nas configurações do cargo que todos o mencionem, ou dê ao bot a permissão ${strong('Mencionar todos os cargos')} no canal.`,
    roleGone: () =>
      prose`O cargo mencionado foi excluído. ${code('/diário configurar cargo:')} escolhe outro, ${code('/diário configurar mencionar: False')} nenhum.`,
    publishes: () => prose`Cada publicação é divulgada para os servidores que seguem o canal.`,
    publishesNot: () =>
      prose`As publicações não são divulgadas para os servidores que seguem o canal; ${code('/diário configurar divulgar: True')} muda isso.`,
    published: () => prose`Ela foi divulgada para os servidores que seguem o canal.`,
    notPublished: (why) =>
      why === 'due'
        ? prose`Ela ainda vai ser divulgada para os servidores que seguem o canal.`
        : prose`Ela não foi divulgada para os servidores que seguem o canal: ${own(unpublished[why])}`,
    next: (at) => prose`Próxima publicação: ${time(at)} (${time(at, 'R')}).`,
    last: (at, url) => prose`Última publicação: ${time(at)} ${own(url)}`,
    none: () => prose`Nada foi publicado ainda.`,
    isPaused: () => prose`Está em pausa. ${code('/diário retomar')} continua.`,
    paused: () => prose`Em pausa: nada será publicado até ${code('/diário retomar')}.`,
    skipped: (date) => prose`A publicação de ${day(date)} será pulada.`,
    off: () => prose`A publicação diária está desativada, e as configurações dela foram apagadas.`,
    offThoughFixed: () =>
      prose`A publicação diária está desativada e continua assim. Ela foi configurada por ${code('DAILY_CHANNEL_ID')}: quem cuida do bot pode remover isso; ${code('/diário retomar')} a ativa de novo.`,
    notSet: () => prose`Ainda não há publicação diária neste servidor. ${code('/diário configurar')} cria uma.`,
    onlyInServers: () => prose`A publicação diária só existe em servidores: use este comando em um deles.`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`Neste servidor` : prose`Em ${channel(id)}`}, perguntas que não citam um artigo vão primeiro para ${title}.`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`Neste servidor` : prose`Em ${channel(id)}`}, nenhum artigo é habitual. Se houver mais de um possível, eu pergunto qual.`,
    usualGone: (file) =>
      prose`O artigo habitual ${code(file)} não está mais aqui; ${code('/diário habitual')} escolhe outro.`,
    noUsual: () => prose`nenhum`,
    badTime: (typed) =>
      prose`“${typed}” não é um horário. Escreva assim: ${code('9:00')}, ${code('21:30')} ou ${code('21h')}.`,
    whichZone: (typed, zones) => prose`“${typed}” pode ser mais de um fuso. Qual deles: ${list(zones, 'or')}?`,
    badZone: (typed, nearest) =>
      prose`“${typed}” não é um fuso horário. Diga uma cidade grande que fique nele ou um fuso como ${list(nearest, 'or')}.`,
    badDays: (typed) =>
      prose`“${typed}” não indica dias da semana. Escreva assim: ${code('seg-sex')}, ${code('fim de semana')} ou ${code('seg, qua, sex')}.`,
    askZone: (zones) =>
      prose`Em que fuso horário? Informe com ${code('fuso:')}, por exemplo ${list(zones, 'or')}; basta uma cidade grande do seu.`,
    zoneTaken: (zone) =>
      prose`O fuso ${strong(zone)} veio do idioma deste servidor; ${code('/diário configurar fuso:')} muda isso.`,
    everyoneRefused: () =>
      prose`Nada foi salvo: uma publicação menciona no máximo um cargo, e nunca todo mundo. Escolha um cargo que as próprias pessoas pegam.`,
    noRoleToPing: () => prose`Nada foi salvo: informe com ${code('cargo:')} o cargo a mencionar.`,
    missing: (id, permissions) =>
      plural(permissions.length, {
        one: prose`Nada foi salvo: em ${channel(id)} falta ao bot a permissão ${list(permissions.map((one) => permissionNames[one]))}. Conceda-a nas configurações do canal e tente de novo.`,
        other: prose`Nada foi salvo: em ${channel(id)} faltam ao bot as permissões ${list(permissions.map((one) => permissionNames[one]))}. Conceda-as nas configurações do canal e tente de novo.`,
      }),
    unusable: (id) =>
      prose`Nada foi salvo: o bot não consegue publicar em ${channel(id)}. Escolha um canal de texto ou de anúncios, um tópico ou um fórum que ele possa ver.`,
    previewOf: (at) => prose`É só uma prévia. Publicação: ${time(at)}.`,
    nothingToPost: () => prose`Não há nada para publicar: o artigo sumiu ou está vazio.`,
    posted: (url) => prose`Publicado: ${own(url)}`,
    postedLater: (id) =>
      prose`A publicação está a caminho de ${channel(id)}, com novas tentativas até o fim do dia. ${code('/diário status')} mostra como está.`,
    onceADay: (url) =>
      url
        ? prose`Só uma vez por dia. A de hoje já saiu: ${own(url)}`
        : prose`Só uma vez por dia. A de hoje já foi pedida. ${code('/diário status')} mostra como está.`,
    postedAlready: (url) =>
      prose`A publicação de hoje já saiu${url ? prose`: ${own(url)}` : own('.')} Sem ${code('conta:')}, sai uma extra.`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`A publicação de ${day(date)} ainda não deu certo:`,
    missed: (date) => prose`A publicação de ${day(date)} não saiu:`,
    unknown: (date, id) =>
      prose`Não dá para saber se a publicação de ${day(date)} saiu, porque o bot não consegue ler ${channel(id)}. Ela não foi enviada de novo.`,
    notice: (id) => prose`A publicação diária em ${channel(id)} não está funcionando:`,
    noticeEnd: () =>
      prose`As configurações foram mantidas. ${code('/diário status')} mostra como está; esta mensagem chega uma vez só.`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': 'marcas de nota',
  spacing: 'espaços',
  case: 'maiúsculas',
  'quote marks': 'aspas',
  dashes: 'travessões e hifens',
  markup: 'marcas de formatação',
  characters: 'a forma de escrever os caracteres',
  'punctuation at its ends': 'pontuação no começo ou no fim',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: 'Está no artigo, palavra por palavra',
  near: 'Está no artigo, mas não letra por letra',
  changed: 'Está no artigo, mas com outras palavras',
  stitched: 'Montado com pedaços de vários lugares',
  absent: 'Não está no artigo',
};

const asksFor: Record<QuestionType, string> = {
  who: 'uma pessoa ou um nome',
  when: 'uma data ou um horário',
  where: 'um lugar',
  'how-many': 'um número ou uma quantidade',
  which: 'uma opção entre várias',
  what: 'uma coisa ou um fato',
  why: 'um motivo',
  how: 'um modo ou um meio',
  'yes-no': 'um sim ou um não',
  topic: 'um tema',
};

const permissionNames: Record<ChannelPermission, string> = {
  'View Channel': 'Ver canal',
  'Send Messages': 'Enviar mensagens',
  'Send Messages in Threads': 'Enviar mensagens em tópicos',
  'Create Posts': 'Criar publicações',
  'Read Message History': 'Ver histórico de mensagens',
};

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`o bot não tem permissão para publicar em ${where}. Conceda a ele ali “Ver canal”, “Enviar mensagens” e “Ver histórico de mensagens”.`,
  'channel-gone': () => prose`o canal foi excluído. ${code('/diário configurar')} escolhe outro.`,
  'server-left': () => prose`o bot não está neste servidor.`,
  'wrong-channel': (where) =>
    prose`não dá para publicar mensagens em ${where}. ${code('/diário configurar')} escolhe outro canal.`,
  'no-article': () => prose`não há artigo para publicar. Quem cuida do bot pode adicionar um.`,
  unreachable: () => prose`o Discord não respondeu.`,
  refused: () => prose`o Discord recusou a mensagem. Quem cuida do bot encontra o motivo no registro.`,
  offline: () => prose`o bot não estava em execução.`,
};

const unpublished: Record<PublishFailure, string> = {
  'no-permission': 'o bot não tem permissão para isso ali.',
  'too-many': 'o Discord permite divulgar dez mensagens por hora em cada canal.',
  deleted: 'a mensagem não existe mais.',
  unreachable: 'o Discord não respondeu.',
  refused: 'o Discord recusou.',
};

/** "De segunda-feira a sexta-feira". */
function daysNamed(days: Weekdays): string {
  return weekdays(days, (first, last) => `de ${first} a ${last}`);
}

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, frase ${first}` : `, frases ${first}–${last}`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} a §${last}`;
}

/** `HH:MM` as it stands in a sentence: one o'clock is singular. */
function atTime(time: string): Prose {
  return time.startsWith('01') ? prose`à ${strong(time)}` : prose`às ${strong(time)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
