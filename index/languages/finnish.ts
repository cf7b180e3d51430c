import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

const stemSnowball = snowball('finnish');
/** Snowball takes the n of "jäsen" for an ending, but not that of "jäsenet"; "kokouksessa" is of "kokous". */
const stem = (word: string): string => {
  const short = stemSnowball(word);
  return short.length > 3 ? short.replace(/n$/, '').replace(/ks$/, 's') : short;
};

/** Finnish, with the stems of Snowball. */
export const finnish = makeLanguage({
  code: 'fi',
  script: 'Latn',
  stem,
  compounds: true,
  stopList: 'fin',
  content:
    'the of vuonna vuoden vuosina vuodesta vuotta kaksi kolme luvun luvulla kauden kaudella osa esimerkiksi ensimmainen ensimmaisen yksi teki',
  grammar: `aina alla asti ei eika eivat ellei emme en ette enaa entä esi etta hanelle hanella heidan heita heilla ihan itse jo johon joita joilla jolla jolle jonka jonne jos jossa josta jota
    jotta jotka kaikki kanssa kautta kera keta ketka kohti koska kuinka kuka kun kunnes kuten kylla lahes liian mika mikali mikaan mika miksi millainen milla millainen milloin milloinkaan
    minka minne minua mina minulle minun missa mista mita miten mitka montako monta moni monta muut muu me meidan meita meille mutta myos ne niiden niihin niin niista niita noin nyt
    nama naiden nain ole olen olemme olet olette olevan olevat olisi olisivat olla olleet olli olit on oma ovat pitaa pitaisi pian se sen sellainen sen siella siina siihen siita sille
    silla silloin sina sinua sinun sita taas tai takia tahan tallainen tama taman tana tasta tata te teidan tuo tuon vai vaikka vailla vain viela voi voivat voidaan voiko onko saako
    pitaako taytyy yha ym kumpi kukaan minkalainen minkaan mihin mikä paljonko kauanko kerro`,
  numbers: [
    'kaksi kahden kahdessa',
    'kolme kolmen',
    'nelja neljan',
    'viisi viiden',
    'kuusi kuuden',
    'seitseman',
    'kahdeksan',
    'yhdeksan',
    'kymmenen',
    'yksitoista',
    'kaksitoista',
  ],
  months: `tammikuu tammikuuta tammikuussa helmikuu helmikuuta helmikuussa maaliskuu maaliskuuta maaliskuussa huhtikuu huhtikuuta huhtikuussa toukokuu toukokuuta toukokuussa
    kesakuu kesakuuta kesakuussa heinakuu heinakuuta heinakuussa elokuu elokuuta elokuussa syyskuu syyskuuta syyskuussa lokakuu lokakuuta lokakuussa marraskuu marraskuuta marraskuussa
    joulukuu joulukuuta joulukuussa`,
  asking: {
    asks: asking({
      whatTime: '(?:mihin aikaan|mihin kellonaikaan|moneltako|monelta)',
      howLong:
        'kuinka (?:kauan|kauaa|usein|pitkaan)|kauanko|kuinka monta (?:paivaa|viikkoa|kuukautta|vuotta|tuntia|minuuttia|kertaa)|miten (?:kauan|usein)',
      howMuch:
        '(?:kuinka |miten )?paljonko? (?:maksaa|maksoi|maksavat|maksan)|mita (?:maksaa|maksavat)|kuinka (?:kallis|paljon maksaa)',
      howMany:
        'montako|kuinka (?:monta|moni|paljon|suuri|korkea|pitka|vanha|syva|painava|nopea|levea|iso)|paljonko|miten (?:monta|paljon|suuri|pitka)',
      called: 'mika on .{0,40}nimi|miksi kutsutaan|mika nimi|minka niminen',
      when: 'milloin|koska|(?:mina|minka|milla) (?:vuonna|paivana|vuosisadalla|vuoden|kuukautena)|mihin mennessa',
      where: 'missa|mista|minne|mihin(?= (?:kaupunkiin|maahan|paikkaan))|missa (?:kaupungissa|maassa|paikassa)',
      who: 'kuka|ketka|kenen|keta|kenelle|kenella|keiden',
      why: 'miksi|minka vuoksi|mista syysta|minka takia',
      which: 'mika|mitka|mink[ae]|kumpi|minkalainen|millainen|milla|mihin|milta|mille',
      what: 'mita',
      how: 'miten|kuinka|milla tavalla',
    }),
    nouns: {
      person:
        'henkilo mies nainen kuningas kuningatar presidentti puheenjohtaja kirjailija ministeri johtaja perustaja keksija jasen',
      place: 'kaupunki maa paikka alue katu joki saari maanosa maakunta rakennus sali',
      date: 'vuosi paivamaara paiva kuukausi vuosisata ajanjakso vuonna',
      time: 'kellonaika',
      number: 'maara luku koko ika korkeus pituus pinta-ala vakiluku prosentti lampotila nopeus paino etaisyys',
      money: 'hinta kustannus summa maksu budjetti palkka sakko jasenmaksu',
    },
    degrees: 'kauan usein pitka suuri korkea vanha paljon monta syva nopea kallis',
    auxiliaries:
      'onko oliko ovatko voiko voinko voivatko saako saanko saavatko pitaako taytyyko tarvitseeko kuuluuko loytyyko on ovat oli',
  },
  askers:
    'kuka ketka kenen keta kenelle mika mitka minka mita milloin koska missa mista minne mihin miksi miten kuinka montako paljonko kauanko kumpi millainen minkalainen milla',
  shaping: 'nimi nimeltaan tyyppi laji esimerkki tarkoittaa tarkoitetaan syy tapa tapahtuu mahdollista kutsutaan',
  article: 'artikkeli artikkelin teksti tekstin asiakirja dokumentti sivu kirjoittaja tekija',
  capitalsName: true,
  chat: [
    String.raw`(?:hei+|moi+|moikka|terve|huomenta|iltaa)(?:\s(?:kaikki|kaikille))?`,
    String.raw`tiet[aä]{2}k[oö]\s(?:kukaan|joku|kukaan\st[aä]{2}ll[aä])`,
    String.raw`(?:osaako|voiko|voisiko)\s(?:joku|kukaan)\s(?:kertoa|sanoa|auttaa|selitt[aä]{2})`,
    String.raw`(?:minulla\son\s|mulla\son\s)?(?:pieni\s|nopea\s)?kysymys(?=\s*[:,])`,
    String.raw`(?:haluaisin|haluan)\stiet[aä]{2}`,
    String.raw`kiitos(?:\s(?:etuk[aä]teen|kaikille|avusta))?|kiitti`,
    'anteeksi|lol|haha+|ole\\shyvä|pliis',
  ],
  short: ['mun minun', 'sun sinun', 'oon olen', 'tää tama', 'onks onko'],
  people: 'mina minun minua minulle ma mun me meidan sina sinun sa sun te joku kukaan',
  but: 'mutta',
  pointsBack:
    'han hanen hanta hanelle he heidan se sen sita siina siita ne niiden niita tama taman tata tassa nama naita molemmat taalla siella',
  joins:
    'mutta|kuitenkin|sen sijaan|lopuksi|lisäksi|myös|sitten|sen jälkeen|aiemmin|siksi|siis|joten|ja|tai|muuten|esimerkiksi|sillä välin|myöhemmin|toisin sanoen|päinvastoin|jos (?:hän|se|ne|niin)|kun (?:hän|se|ne)',
  means: {
    reason: 'koska|sillä|siksi|vuoksi|takia|jotta|syy|syystä|johtuen|siten',
    by: 'avulla|kautta|käyttämällä|käyttäen|myötä',
    definition: '(?:on|ovat|oli|olivat)|(?:tarkoittaa|kutsutaan|koostuu|merkitsee|tarkoitetaan)',
    denial: 'ei|eivät|en|emme|ette|et|eikä|eivätkä|älä|ilman|koskaan|kukaan|mitään',
    permission: String.raw`saa|saavat|saako|pitää|täytyy|voi|voivat|voidaan|sallittu\p{L}*|kielletty\p{L}*|pakollinen|vain|kyllä|ei|tulee`,
    beforePlace: '(?:kaupungissa|lähellä)',
    beforeDate: '(?:vuonna|vuoden|vuodesta|päivänä)',
  },
  written: {
    counted:
      'kaksi|kahden|kolme|kolmen|neljä|viisi|viiden|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|\\p{L}+toista|\\p{L}+kymmentä|sata|tuhat|\\p{L}+sataa|\\p{L}+tuhatta',
    multiples: 'sataa|tuhatta|miljoona[a]?|miljardi[a]?',
    months: '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa|hun|sta)?',
    inDate: ' ',
    weekdays: String.raw`(?:maanantai|tiistai|torstai|perjantai|lauantai|sunnuntai)\p{L}{0,4}|keskivii(?:kko|kon)\p{L}{0,3}`,
    units: String.raw`vuot(?:ta|een)|vuosi|vuoden|vuosina|kuukau(?:si|den|tta)|päivä[än]?\p{L}{0,3}|viikkoa?|viikon|tun(?:ti|nin|tia)|minuutti[a]?|minuutin|sekunti[a]?|sekunnin|vuosisa\p{L}+`,
    coins: 'euro[a]?n?|dollari[a]?|punta[a]?|markkaa?|kruunua?|sentti[ä]?',
    percent: 'prosentti[a]?|prosentin',
    clock: 'klo|kello',
    names: {
      inside: 'de|von|van|der|af',
      person: 'herra|rouva|tri|prof|kuningas|kuningatar|presidentti|ministeri|professori|puheenjohtaja',
      does: 'joka|(?:kirjoitti|sanoi|perusti|keksi|löysi)',
      before: 'lähellä|kaupungissa',
      place: 'Pyhä|Uusi',
    },
    and: 'ja|sekä',
    or: 'tai',
    to: '–',
    between: 'välillä',
    by: 'toimesta',
    articles: 'se|ne',
  },
  detected: `ja on ei ole se että oli hän joka mutta myös kun sen jos niin kuin tai ovat mitä mikä missä milloin miten miksi kuka kuinka montako onko voiko saako
    jonka jotka tämä tämän olla hänen kanssa vain sekä ne voi joita siitä mukaan paljonko me te minä sinä koska pitää vuonna artikkeli`,
  marks: 'ää|yy|ä|ssa$|lla$|aa|uu|kk|ii',
  caution: 1,
});
