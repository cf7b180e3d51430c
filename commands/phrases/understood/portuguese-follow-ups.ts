import { type FollowUpWords, words } from './follow-up-words.ts';

export const portugueseFollowUps: FollowUpWords = {
  written: 'apart',
  language: 'pt',
  gap: ' ',
  subjectFirst: false,
  marks: ['', '?'],
  beforeCondition: ' ',
  joining: words('e mas ou entao tambem ai ok okay bom pois'),
  contracted: words(''),
  judging: words('ok'),
  asking: words(`quem que qual quais quando onde aonde como porque quanto quanta quantos quantas`),
  standingIn: words('quem que qual quais'),
  personAsking: words('quem'),
  counting: words('quanto quanta quantos quantas'),
  measures: words('que mais tempo hora horas horario dia dias data ano mes semana tipo de vezes'),
  being: words('e sao era eram foi foram esta estao estava sera seria'),
  helping: words(`posso pode podem podemos poderia devo deve devem preciso precisa precisam tenho vai vao consigo
    consegue`),
  prepositions:
    words(`ao aos ante apos ate com contra de da do das dos desde durante em na no nas nos entre para pra pro
    perante por pela pelo pelas pelos sem sob sobre`),
  determiners: [
    words('o a os as este esta estes estas esse essa esses essas aquele aquela'),
    words('um uma uns umas algum alguma cada nenhum nenhuma todo toda'),
    words('meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas'),
  ],
  pronouns: words('ele ela eles elas isso isto aquilo dele dela deles delas nele nela la ali ai'),
  persons: words(''),
  many: words('eles elas deles delas'),
  places: words('la ali ai'),
  owning: words(''),
  expecting: words('que'),
  impersonal: words('chove'),
  others: words('mais outro outra outros outras demais'),
  speaking: words('eu nos'),
  addressing: words('voce voces vc vcs tu te seu sua'),
  conditions: words('se caso'),
  about: [
    'e quanto a',
    'e quanto ao',
    'e quanto aos',
    'e quanto as',
    'quanto a',
    'quanto ao',
    'quanto aos',
    'quanto as',
    'e sobre',
    'o que acontece com',
    'que tal',
  ],
  concerning: words('sobre acerca'),
  times:
    words(`segunda segundas terca tercas quarta quartas quinta quintas sexta sextas feira feiras sabado sabados domingo domingos
    janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro primavera verao outono inverno hoje
    amanha ontem manha tarde tardes noite noites madrugada meio-dia meia-noite fim semana semanas dia dias mes meses ano anos feriado
    feriados ferias natal pascoa`),
  timesBeside: words('o a os as proximo proxima passado passada cada este esta esse essa de'),
  trailing: words('entao tambem exatamente agora mesmo afinal'),
  doubting: words('certeza serio verdade certo correto mesmo sabe'),
  sourcing: words(
    'diz dizem fonte fontes prova provas cita citacao referencia link escrito secao pagina trecho artigo',
  ),
  sourceAsking: words('onde quem qual que'),
  reasonAsking: words('porque'),
  thanking:
    words(`obrigado obrigada obg valeu vlw legal otimo otima perfeito perfeita beleza blz bom boa bem massa ok sim nao
    entendi entendido haha kkk kkkk rs muito bacana excelente`),
  praising: words('legal otimo bom boa bem massa beleza excelente muito bacana sim rs'),
};
