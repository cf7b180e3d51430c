/** Ways to ask in Portuguese for the whole of an article that leave nothing else to ask about. */

const noun =
  '(?:artigo|texto|documento|p[aá]gina|arquivo|hist[oó]ria|not[ií]cia|mat[eé]ria|reportagem|relat[oó]rio|publica[cç][aã]o|post)';
const text = String.raw`(?:(?:o|a|este|esta|esse|essa|todo\s+o|toda\s+a)\s+${noun}|isso|isto|ele|ela)`;
/** "Desse artigo"; without the preposition, too, where a name stood. */
const ofText = String.raw`(?:\s+(?:d|n)(?:o|a|este|esta|esse|essa|e\s+todo\s+o)\s+${noun}|\s+(?:disso|disto|dele|dela|nisso)|\s+(?:de\s+)?${text}|\s+sobre\s+${text})`;
const essence = String.raw`(?:resumo|s[ií]ntese|vis[aã]o\s+geral|ess[eê]ncia|conte[uú]do|assunto|tema|mensagem|(?:ideias?|pontos?|temas?|assuntos?|mensage(?:m|ns)|fatos?)\s+(?:principa(?:l|is)|centra(?:l|is)|mais\s+importantes?|chave)|principa(?:l|is)\s+(?:ideias?|pontos?|temas?|assuntos?|mensage(?:m|ns))|mais\s+importante|tl;?\s?dr)`;
const lead = String.raw`(?:(?:e|ent[aã]o|oi|ol[aá]|bom|ok|por\s+favor),?\s+)*(?:(?:voc[eê]|vc|tu)?\s*(?:pode|poderia|consegue|d[aá]\s+para)\s+(?:me\s+|nos\s+)?(?:dizer\s+|explicar\s+|contar\s+)?|(?:me\s+)?(?:diga|diz|explica|explique|conta|conte|fala|fale)(?:\s+(?:para\s+mim|pra\s+mim))?\s+|(?:eu\s+)?(?:quero|queria|gostaria\s+de)\s+saber\s+)?`;
const tail = String.raw`(?:,?\s+(?:por\s+favor|pfv|pf|brevemente|rapidinho|exatamente|afinal|para\s+mim|pra\s+mim|em\s+(?:poucas\s+palavras|resumo|(?:uma\s+frase|duas\s+frases|tr[eê]s\s+frases))))*`;

const forms = [
  String.raw`(?:sobre\s+(?:o\s+)?|(?:d[eo]\s+|a\s+respeito\s+d[eo]\s+))(?:que|qu[eê])\s+(?:[eé]\s+que\s+)?(?:${text}\s+)?(?:(?:se\s+)?trata(?:-se)?|fala|[eé]|diz\s+respeito)(?:\s+${text})?`,
  String.raw`(?:${text}\s+)?(?:[eé]|fala|trata)\s+(?:sobre|d[eo])\s+(?:o\s+)?qu[eê]`,
  String.raw`(?:o\s+)?(?:que|qu[eê])\s+(?:[eé]\s+que\s+)?(?:diz|conta|explica|fala|cont[eé]m)\s+${text}|(?:o\s+)?que\s+${text}\s+(?:diz|conta|explica|fala|cont[eé]m)`,
  String.raw`(?:o\s+)?que\s+(?:tem|h[aá]|est[aá]\s+escrito|consta)\s+n(?:o|a|este|esta|esse|essa)\s+${noun}`,
  String.raw`(?:qual|quais)\s+(?:[eé]|s[aã]o)\s+(?:o|a|os|as)\s+${essence}${ofText}?`,
  String.raw`(?:(?:me\s+)?(?:d[eêá]|d[aá]|fa[cç]a|faz|fazer|dar|mostre|mostra)(?:-me)?\s+|(?:eu\s+)?(?:quero|queria|preciso\s+de)\s+)?(?:o\s+|a\s+|os\s+|as\s+|um\s+|uma\s+)?(?:breve\s+|pequeno\s+|r[aá]pido\s+)?${essence}(?:\s+(?:r[aá]pido|curto|breve))?${ofText}?`,
  String.raw`(?:me\s+)?resum(?:e|a|ir|o)(?:\s+(?:pra\s+mim|para\s+mim))?(?:\s+${text})?`,
  String.raw`(?:me\s+)?(?:explica|explique|explicar)\s+${text}|(?:me\s+)?(?:fala|fale|conta|conte)(?:\s+mais)?\s+sobre\s+${text}|em\s+resumo`,
];

export const portugueseWordings = new RegExp(`^${lead}(?:${forms.join('|')})${tail}$`, 'u');
