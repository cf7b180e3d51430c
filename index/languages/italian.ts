import { asking } from './asked-by-words.ts';
import { cutElided } from './elided.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

/** Italian, with the stems of Snowball; "l’" and the like are words of their own. */
export const italian = makeLanguage({
  code: 'it',
  script: 'Latn',
  cut: cutElided(
    'l|un|d|c|s|m|t|v|n|gl|dall|dell|all|nell|sull|coll|quest|quell|com|dov|cos|quand|bell|sant|tutt|nessun|qual|ciascun',
  ),
  stem: snowball('italian'),
  stopList: 'ita',
  content: '',
  grammar: `altra altre altri altro ancora anzi appena assai attraverso ben bene cio circa com comunque cos cosi cosa cose d dell dall nell sull all quest quell dopo dove dov
    dunque durante ecco entrambi entro essa esse essi esso eppure fa fra fino forse gia gl infatti inoltre insieme invece ma meno mentre molta molte molti molto
    nemmeno neppure nessun nessuna nessuno niente no nulla ogni oltre oppure ormai ossia per percio pero poco poi prima proprio puo possono qualche qualcosa
    qualcuno quali qualsiasi quando quasi quindi s se sebbene secondo sempre senza sia solo soltanto sopra sotto spesso subito tale tali tanto tranne troppo
    tutta tutte verso via viene vengono deve devono dice si un`,
  numbers: ['due', 'tre', 'quattro', 'cinque', '', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  asking: {
    asks: asking({
      whatTime: '(?:a |alle |da |fino a )?che ora|(?:a |da )?quale ora|qual e l orario',
      howLong:
        '(?:per |da |entro |in )?quanto (?:tempo|dura|durano|ci vuole)|(?:per |da |entro )?quant[ie] (?:giorni|mesi|anni|settimane|ore|volte|minuti)|ogni quanto',
      howMuch:
        'quanto (?:costa|costano|si paga|pago|devo pagare|vale)|qual e (?:il prezzo|il costo|la quota|la tariffa|l importo)',
      howMany: 'quant[oaie]?',
      called: 'come (?:si chiama|si chiamano|si chiamava|e chiamat[oa])',
      when: '(?:da |fino a |entro )?quando|(?:in |a |da )?(?:che|quale|qual e l|qual e la) (?:anno|data|giorno|mese|secolo|periodo)',
      where: '(?:da |di )?dove?|(?:in )?(?:che|quale) (?:citta|paese|luogo|posto|regione|stanza)',
      who: '(?:a |di |da |con |per )?chi',
      why: 'perche|come mai|per (?:quale|quali) (?:motivo|motivi|ragione|ragioni)',
      which: '(?:a |di |da |in |con |per |su |in )?(?:qual|quale|quali)',
      what: '(?:a |di |da |in |con |per |su )?(?:che cosa|che cos|cosa|cos|che)',
      how: 'come|com|in (?:che|quale) modo',
    }),
    nouns: {
      person:
        'persona uomo donna re regina presidente autore autrice ministro direttore direttrice sindaco fondatore inventore membro responsabile',
      place: 'citta paese luogo posto regione via fiume isola continente provincia edificio stanza quartiere',
      date: 'anno data giorno mese secolo decennio epoca periodo',
      time: 'ora orario',
      number:
        'numero dimensione eta altezza lunghezza superficie popolazione percentuale tasso temperatura velocita peso distanza',
      money: 'prezzo costo importo tariffa budget stipendio multa quota somma',
    },
    degrees: 'tempo lungo grande lontano alto spesso volte',
    auxiliaries: 'e sono era erano ha hanno aveva puo possono posso deve devono devo bisogna esiste serve si',
    yesNo: 'e possibile|c e|ci sono|si puo',
  },
  askers: 'chi che cosa cos quando dove dov perche come com quanto quanta quanti quante qual quale quali',
  shaping: `nome nomi tipo tipi genere chiama chiamano chiamava esempio esempi significa motivo motivi ragione ragioni modo modi cosa cose succede possibile principale`,
  article: 'articolo articoli testo testi documento documenti pagina autore autori',
  capitalsName: true,
  chat: [
    String.raw`(?:ciao+|salve|buongiorno|buonasera|ehi|hey)(?:\s(?:a\stutti|ragazzi|raga))?`,
    String.raw`(?:qualcuno|sapete|sai|qlc)\s?(?:sa|sapete|pu[oò]\sdirmi|mi\ssa\sdire|mi\spu[oò]\sdire|dirmi)?(?:\sse)?`,
    String.raw`(?:ho\s)?(?:una\s)?domanda(?=\s*[:,])`,
    String.raw`(?:vorrei|volevo)\s(?:sapere|chiedere)(?:\sse)?`,
    String.raw`(?:mille\s)?grazie(?:\s(?:mille|in\santicipo|a\stutti))?`,
    String.raw`per\s(?:favore|piacere|cortesia)|pls|scusate?|lol|ahah+|haha+|boh`,
  ],
  short: ['nn non', 'xke perche', 'xche perche', 'perke perche', 'cmq comunque', 'qnd quando', 'qnt quanto', 'x per'],
  people: 'io mi me mio mia miei mie tu ti te tuo tua noi ci voi vi qualcuno',
  but: 'ma pero',
  pointsBack:
    'egli ella esso essa essi esse lui lei loro questo questa questi queste quello quella quelli quelle cio suo sua suoi sue qui li ivi entrambi altro altra',
  joins:
    'ma|però|tuttavia|invece|infine|inoltre|anche|poi|dopo|prima|quindi|perciò|dunque|così|e|ed|o|oppure|infatti|altrimenti|per esempio|ad esempio|in altre parole|al contrario|nel frattempo|se (?:lo|sì|no)',
  means: {
    reason:
      'perché|poiché|siccome|dato che|a causa|per via|affinché|al fine|grazie a|motivo|motivi|ragioni?|quindi|pertanto',
    by: "tramite|mediante|attraverso|per mezzo|grazie a|utilizzando|usando|con l['’]aiuto",
    definition:
      '(?:è|sono|era|erano) (?:un|uno|una|il|lo|la|i|gli|le)|(?:significa|si chiama|consiste|indica|si intende|chiamato|chiamata)',
    denial: String.raw`non|mai|nessun\p{L}*|niente|nulla|senza|né|neanche`,
    permission:
      'può|possono|puoi|posso|deve|devono|devi|bisogna|permess[oaie]|consentit[oaie]|vietat[oaie]|obbligatori[oaie]?|solo|sì|no|non|mai',
    beforePlace: '(?:a|in|nel|nella|da|dal|dalla|al|alla|verso|presso|di)',
    beforeDate: '(?:nel|il|dal|al|in|entro il|fino al|del)',
  },
  written: {
    counted:
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|mille|mila',
    multiples: 'mila|mille|milion[ei]|miliard[oi]',
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    inDate: ' ',
    weekdays: '(?:lune|marte|mercole|giove|vener)dì|sabat[oi]|domenic(?:a|he)',
    units: 'ann[oi]|mes[ei]|giorn[oi]|settiman[ae]|or[ae]|minut[oi]|second[oi]|decenni(?:o)?|secol[oi]',
    coins: 'euro|EUR|dollar[oi]|sterlin[ae]|lir[ae]|franch[oi]|franco|centesim[oi]',
    percent: 'per ?cento',
    clock: 'ore|h',
    names: {
      inside: 'di|de|del|della|dei|da|dal|d|la|lo|von|van',
      person:
        'Sig|Sig\\.ra|Dott|Dr|Prof|Ing|Avv|presidente|re|regina|papa|ministro|sindaco|professore|professoressa|da|generale',
      does: 'ha (?:detto|fondato|inventato|scritto|creato|scoperto)|è nato|è nata|che',
      before: 'a|in|verso|vicino a|presso|da',
      place:
        'Via|Viale|Piazza|Città|Corso|Lago|Monte|Isola|Università|Museo|Porto|San|Santa|Nuova|Repubblica|Parco|Castello|Palazzo',
    },
    and: 'e|ed',
    or: 'o',
    to: 'a|al',
    between: 'tra|fra',
    by: 'da|dal|dalla',
    articles: 'il|lo|la|i|gli|le|un|uno|una|l',
  },
  detected: `il lo la i gli le l di del della dei delle dello un uno una e è ha che chi cosa dove quando come perché quanto quanti quanta quante quale quali qual
    sono era nel nella sul sulla con per da dal dalla al alla in a non anche più si su questo questa articolo può deve ma o se ci dei ai loro sua suo essere hanno ma tuo tua puoi ogni`,
  marks: 'zion[ei]$|ità$|ò|gli|cchi|mente$',
  caution: 1,
});
