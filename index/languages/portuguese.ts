import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

/** Endings that Snowball tells by their accents, in the singular: informações, reuniões, mãos, animais, possíveis. */
function restoreEndings(word: string): string {
  return word
    .replace(/c(?:oes|ao)$/, 'ção')
    .replace(/(?<=..)(?:oes|aes|aos)$/, 'ao')
    .replace(/(?<=..[^q]?)ais$/, 'al')
    .replace(/(?<=v)eis$/, 'el')
    .replace(/avel$/, 'ável')
    .replace(/ivel$/, 'ível')
    .replace(/encias?$/, 'ência');
}

const stemSnowball = snowball('portuguese', restoreEndings);
const stem = (word: string): string => (/^\d/.test(word) ? word.replace(/^(\d+)[oa]s?$/, '$1') : stemSnowball(word));

/** Portuguese, with the stems of Snowball. */
export const portuguese = makeLanguage({
  code: 'pt',
  script: 'Latn',
  stem,
  stopList: 'por',
  content: '',
  grammar: `ai ainda alem algo alguem algum alguma algumas alguns ali antes apenas apos aqui assim atraves bastante bem cada cujo cuja deve devem deveria desde dessa
    desse desta deste disso disto diz dizer dentro durante embora enquanto era eram esta estao estar estava estavam estive faz fazem fazer foi foram for ha
    havia houve la logo mal me mediante menos mesma mesmas mesmos muita muitas naquela naquele nada nenhum nenhuma nessa nesse nesta neste ninguem nunca onde
    ora outra outras outro outros perante pode podem poder posso porem porque pois pouca pouco poucos propria proprio quanta quantas quanto quantos qualquer
    quer quero sao se seja sejam sendo ser sera serao seria si sido sim sob sobre somente sou tal tais tampouco tanto tanta tao tem tendo tenho ter teve tinha
    tinham toda todas todavia todo todos tudo ultimo umas uns vai vao varias varios voce pra pro pros pras ne e`,
  numbers: ['dois duas', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  asking: {
    asks: asking({
      whatTime: '(?:a |as |de |ate |ate as )?que horas?|qual (?:e )?o horario',
      howLong:
        '(?:por |ha |durante |em )?quanto tempo|(?:por |ha |em )?quant[oa]s (?:dias|meses|anos|semanas|horas|vezes|minutos)|quanto (?:dura|demora)|qual (?:e )?(?:o prazo|a duracao)',
      howMuch:
        'quanto (?:custa|custam|custou|e|vale|se paga|paga|pago|devo pagar|tenho que pagar)|qual (?:e )?(?:o preco|o valor|o custo|a mensalidade|a multa|a taxa)',
      howMany: 'quant[oa]s?',
      called: 'como (?:se chama|se chamam|se chamava|e chamad[oa]|chama)',
      when: '(?:desde |ate |a partir de )?quando|(?:em |no |na |a )?(?:que|qual|qual e o|qual e a|qual a|qual o|qual foi a|qual foi o) (?:ano|data|dia|mes|seculo|decada|epoca)',
      where:
        '(?:de |a |para |por )?(?:onde|aonde)|(?:em |de )?(?:que|qual) (?:cidade|pais|lugar|local|regiao|estado|sala)',
      who: '(?:a |de |por |com |para )?quem',
      why: 'por ?que|porque|por qual motivo|por que motivo|por que razao',
      which: '(?:a |de |da |do |em |na |no |com |para |por |pela |pelo )?(?:qual|quais)',
      what: '(?:a |de |do |em |com |para |no |por )?(?:o que|que|oque)',
      how: 'como|de que (?:modo|forma|maneira)',
    }),
    nouns: {
      person:
        'pessoa homem mulher rei rainha presidente autor autora ministro diretor diretora prefeito fundador inventor membro responsavel',
      place: 'cidade pais lugar local regiao rua rio ilha continente estado edificio sala bairro endereco',
      date: 'ano data dia mes seculo decada epoca periodo',
      time: 'hora horario',
      number:
        'numero tamanho idade altura comprimento area populacao porcentagem percentual taxa temperatura velocidade peso distancia quantidade',
      money: 'preco custo valor tarifa orcamento salario multa mensalidade quantia',
    },
    degrees: 'tempo longe longo grande alto vezes',
    auxiliaries: 'e sao era eram ha tem pode podem posso deve devem devo existe existem preciso precisa da',
    yesNo: 'e possivel|e permitido|e proibido|e obrigatorio|sera que',
  },
  askers: 'quem que oque quando onde aonde como quanto quanta quantos quantas qual quais porque',
  shaping: `nome nomes tipo tipos chama chamam chamava exemplo exemplos significa motivo motivos razao razoes modo modos forma formas maneira coisa coisas
    acontece acontecem possivel principal principais`,
  article: 'artigo artigos texto textos documento documentos pagina autor autores',
  capitalsName: true,
  chat: [
    String.raw`(?:ol[aá]+|oi+e?|e\sa[ií]|bom\sdia|boa\s(?:tarde|noite)|opa|fala)(?:\s(?:pessoal|gente|galera|a\stodos))?`,
    String.raw`(?:algu[eé]m|vcs?|voc[eê]s?)\s(?:a[ií]\s)?(?:sabe[ms]?|saberia|pode(?:ria)?\sme\s(?:dizer|explicar|ajudar)|me\s(?:diz|explica))(?:\s(?:dizer|me\sdizer))?(?:\sse)?`,
    String.raw`(?:tenho\s|eu\stenho\s)?(?:uma\s)?(?:d[uú]vida|pergunta)(?:\sr[aá]pida)?(?=\s*[:,])`,
    String.raw`(?:eu\s)?(?:gostaria\sde|queria|quero|preciso)\ssaber(?:\sse)?`,
    String.raw`(?:muito\s)?(?:obrigad[oa]|obg|vlw|valeu)(?:\s(?:desde\sj[aá]|a\stodos|pela\sajuda))?`,
    String.raw`por\s(?:favor|gentileza)|pfv+|pf|desculp[ae]|galera|pessoal|gente|k{3,}|rs+|haha+|lol`,
  ],
  short: [
    'q que',
    'pq porque',
    'qnd quando',
    'qdo quando',
    'qto quanto',
    'qnt quanto',
    'vc voce',
    'vcs voces',
    'tb tambem',
    'tbm tambem',
    'n nao',
    'cmo como',
  ],
  people: 'eu me mim meu minha meus minhas tu te voce voces nos alguem',
  but: 'mas porem',
  pointsBack:
    'ele ela eles elas este esta estes estas esse essa esses essas isso isto aquilo seu sua seus suas aqui ali la ambos outro outra',
  joins:
    'mas|porém|contudo|todavia|entretanto|no entanto|finalmente|por fim|além disso|também|depois|antes|então|portanto|assim|por isso|e|ou|pois|senão|caso contrário|por exemplo|ou seja|ao contrário|enquanto isso|se (?:ele|ela|isso|sim|não)',
  circumstance: 'se|quando|caso|depois de|após|antes de|assim que|nota|observe|observação|em caso',
  means: {
    reason:
      'porque|pois|devido|por causa|já que|uma vez que|visto que|para que|a fim de|graças a|motivos?|razão|razões|portanto|por isso',
    by: 'através|por meio|mediante|usando|utilizando|com a ajuda|via|graças a',
    definition:
      '(?:é|são|era|eram|foi) (?:um|uma|o|a|os|as)|(?:significa|chama-se|se chama|consiste|refere-se|se refere|define-se|chamad[oa]s?)',
    denial: String.raw`não|nunca|jamais|ninguém|nada|nenhum\p{L}*|sem|nem`,
    permission: String.raw`pode|podem|poderá|poderão|deve|devem|deverá|deverão|precisa\p{L}*|permitid[oa]s?|proibid[oa]s?|vedad[oa]s?|obrigatóri[oa]s?|só|somente|apenas|sim|não|nunca`,
    beforePlace: '(?:em|no|na|nos|nas|de|do|da|para|até|a|ao)',
    beforeDate: '(?:em|no|na|de|do|desde|até|a|dia)(?: ano de| dia)?',
  },
  written: {
    counted:
      'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete|dezoito|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzent[oa]s|\\p{L}+cent[oa]s|mil',
    multiples: 'mil|milhar(?:es)?|milhão|milhões|bilhão|bilhões',
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    inDate: ' (?:de )?',
    weekdays: '(?:segunda|terça|quarta|quinta|sexta)s?-feiras?|sábados?|domingos?',
    units: 'anos?|m[eê]s(?:es)?|dias?(?: úteis)?|semanas?|horas?|minutos?|segundos?|décadas?|séculos?',
    coins: 'euros?|EUR|dólar(?:es)?|reais|real|libras?|centavos?',
    percent: 'por cento',
    clock: 'horas?|h|hs',
    names: {
      inside: 'de|do|da|dos|das|e|di|von|van',
      person:
        'Sr|Sra|Dr|Dra|Prof|Profa|Dom|Dona|presidente|rei|rainha|papa|ministr[oa]|prefeit[oa]|professora?|general|por',
      does: '(?:disse|fundou|inventou|escreveu|criou|descobriu|nasceu|morreu)|que',
      before: 'em|no|na|para|até|perto de|desde',
      place:
        'Rua|Avenida|Praça|Cidade|Rio|Lago|Monte|Serra|Ilha|Ilhas|Universidade|Museu|Porto|São|Santa|Nova|República|Parque|Castelo|Palácio|Estado',
    },
    and: 'e',
    or: 'ou',
    to: 'a|até|ao',
    between: 'entre',
    by: 'por|pelo|pela',
    articles: 'o|a|os|as|um|uma',
  },
  detected: `o a os as do da dos das de um uma e em no na nos nas ao que quem onde quando como quanto quantos quanta quantas qual quais por para com pelo
    pela foi é são era mais seu sua se não também até isso este esta tem há sobre diz trata artigo pode deve eu ou ser você posso suas seus está isso mas muito nós ter essa essas esses foram eles ela ele`,
  marks: '[ãõ]|lh|nh|ç[ao]',
  caution: 1,
});
