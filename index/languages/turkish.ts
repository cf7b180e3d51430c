import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

/**
 * The dots of ı and i, o and ö, u and ü, which are folded and often not typed, as vowel harmony has them: what follows a or ı is ı, what follows e
 * is i, and the first vowel goes with the next. A loan word may come out wrong, but always the same.
 */
function restoreDots(word: string): string {
  const isBackAt = (at: number): boolean | undefined => {
    const vowel = word.slice(at).match(/[ae]/)?.[0];
    return vowel === undefined ? undefined : vowel === 'a';
  };
  let isBack = isBackAt(0);
  return [...word]
    .map((letter) => {
      if (letter === 'a' || letter === 'e') isBack = letter === 'a';
      if (letter === 'i') return isBack === true ? 'ı' : 'i';
      if (letter === 'o') return isBack === false ? 'ö' : 'o';
      if (letter === 'u') return isBack === false ? 'ü' : 'u';
      return letter;
    })
    .join('');
}

/** Turkish, with the stems of Snowball. */
export const turkish = makeLanguage({
  code: 'tr',
  script: 'Latn',
  stem: snowball('turkish', restoreDots),
  stopList: 'tur',
  content:
    'altmis alti bes bin dokuz doksan dort elli iki kirk milyar milyon katrilyon trilyon on otuz sekiz seksen uc yedi yetmis yirmi yuz ilk iyi kere kez',
  grammar: `acaba arasinda aralarinda bircok biri birine birini birisi bu bunun bunlarin buraya da daha de den diger dolayi ederken edilir eder et etmek fazla gore hakkinda halinde hangisi hangi hem icin ile ise
    kac kacinci kadar karsi kendisi kim kimin kimler kimdir midir mi mu ne neden nedir nelerdir nasil nerede nereden nereye nerededir niye nin olan olarak oldu olur olursa olmak olan onun ozellikle sadece sonra sey su
    tarafindan uzere var varsa ve veya ya yani yok zaman vardir dir tir misin miyim musun eden eder edilen`,
  numbers: ['iki', 'uc', 'dort', 'bes', 'alti', 'yedi', 'sekiz', 'dokuz', '', 'onbir', 'oniki'],
  months: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  asking: {
    asks: asking({
      whatTime: 'saat (?:kac|kacta|kacda|kaca|kactan)',
      howLong:
        '(?:ne kadar sure\\p{L}*|ne kadar zaman\\p{L}*|kac (?:gun|hafta|ay|yil|saat|dakika|kez|kere)\\p{L}*|ne siklikla)',
      howMuch:
        '(?:ne kadar(?= .*(?:ucret|odenir|odeme|tutar|maliyet|fiyat))|kac (?:lira|para|euro|tl|dolar)|ucreti ne kadar|fiyati ne(?: kadar)?|kaca)',
      howMany: '(?:yuzde )?kac(?:i|ini|tir|ti|inci)?|ne kadar(?:dir|di)?',
      called: '(?:adi|ismi|adlari) ne(?:ydi|dir|lerdir)?|ne denir|ne ad verilir',
      when: '(?:ne zaman|hangi (?:yil|tarih|gun|ay|yuzyil)\\p{L}*|kac yilinda|ne zamandan|ne zamana)',
      where: 'nere(?:de|den|ye|si|sidir|dedir|lerde|yi)|hangi (?:sehir|ulke|yer|bolge)\\p{L}*',
      who: 'kim(?:dir|di|in|i|e|den|ler|lerdir|lerdi|le)?',
      why: 'neden|nicin|niye|hangi nedenle|ne sebeple',
      which: 'hangi(?:si|leri|sidir|leridir)?',
      what: 'ne(?:dir|ler|lerdir|lerdi|yi|ye|yin|ydi|den olusur)?',
      how: 'nasil(?:dir)?',
    }),
    nouns: {
      person: 'kisi insan adam kadin kral kralice baskan yazar bakan mudur kurucu mucit uye imparator',
      place: 'sehir ulke yer bolge sokak nehir ada kita il bina salon mahalle',
      date: 'yil tarih gun ay yuzyil donem',
      time: 'saat',
      number: 'sayi miktar boyut yas yukseklik uzunluk alan nufus yuzde oran sicaklik hiz agirlik mesafe',
      money: 'fiyat ucret maliyet tutar butce maas ceza aidat',
    },
    inPlace: true,
    degrees: 'kadar sure zaman uzun',
    auxiliaries: 'var vardi mi mu midir mudur',
    yesNo: '(?:m[iu]|m[iu]d[iu]r|m[iu]y[iu]m|m[iu]s[iu]n(?:[iu]z)?|m[iu]yd[iu])',
  },
  askers:
    'kim kimin kimi kime kimdir kimler ne nedir neler nelerdir neyi ne zaman nerede nereden nereye neresi neden nicin niye nasil nasildir kac hangi hangisi mi mu neydi neye neyin kimdi kactir kaci nelerdi',
  shaping:
    'ad adi adlari isim ismi tur turu cesit denir ornek ornegi anlama gelir sebep sebebi sekilde yol olur mumkun baslica',
  article: 'makale makalede makalenin metin metinde belge belgede sayfa yazar yazarlar',
  capitalsName: true,
  chat: [
    String.raw`(?:merhaba(?:lar)?|selam(?:lar)?|slm|mrb|iyi\s(?:g[uü]nler|ak[sş]amlar)|g[uü]nayd[iı]n|hey)(?:\s(?:herkese|arkada[sş]lar|millet))?`,
    String.raw`(?:bilen|bilgisi\solan)\s(?:var\sm[iı]|birisi|biri)|biri(?:si)?\s(?:biliyor\smu|s[oö]yleyebilir\smi|a[cç][iı]klayabilir\smi|yard[iı]m\sedebilir\smi)`,
    String.raw`(?:k[iı]sa\s)?(?:bir\s)?(?:sorum\svar|soru)(?=\s*[:,])`,
    String.raw`(?:[oö][gğ]renmek|bilmek)\sist(?:iyorum|erim)|merak\sediyorum`,
    String.raw`(?:[cç]ok\s)?(?:te[sş]ekk[uü]r(?:ler|\sederim)?|sa[gğ]\s?ol(?:un)?|tsk|tşk)(?:\s(?:[sş]imdiden|herkese))?|[sş]imdiden\ste[sş]ekk[uü]rler`,
    'l[uü]tfen|pardon|kusura\\sbakmay[iı]n|lol|haha+|yaa*',
  ],
  short: ['nbr ne haber', 'bi bir', 'bişey bir sey', 'nası nasil', 'nerde nerede'],
  people: 'ben bana beni benim biz bize bizim sen sana seni senin siz biri birisi',
  but: 'ama fakat',
  pointsBack: 'o onu ona onun onlar onlari onlarin bu bunu buna bunun bunlar su sunlar burada orada ikisi kendisi',
  joins:
    'ama|ancak|fakat|yine de|bunun yerine|sonunda|son olarak|ayrıca|aynı zamanda|sonra|daha sonra|önce|bu yüzden|bu nedenle|dolayısıyla|böylece|ve|veya|ya da|aksi halde|aksi takdirde|örneğin|bu arada|başka bir deyişle|eğer (?:o|bu|öyle)',
  means: {
    reason: String.raw`çünkü|nedeniyle|yüzünden|dolayı|bu nedenle|bu yüzden|için|sebebi\p{L}*|sayesinde|sonucunda|böylece`,
    by: 'ile|aracılığıyla|kullanarak|yoluyla|sayesinde|vasıtasıyla',
    definition: String.raw`bir\p{L}{0,0}|denir|anlamına gelir|olarak bilinir|oluşur|adlandırılır|\p{L}+(?:dır|dir|dur|dür|tır|tir|tur|tür)`,
    denial: String.raw`değil\p{L}*|yok\p{L}*|hiç\p{L}*|asla|ne|\p{L}+(?:maz|mez|mıyor|miyor|muyor|müyor|madı|medi|mamış|memiş|mayan|meyen|mamak|memek|madan|meden)\p{L}*`,
    permission: String.raw`\p{L}+(?:abilir|ebilir|malı|meli|amaz|emez)\p{L}*|gerek\p{L}*|zorunlu\p{L}*|yasak\p{L}*|izin\p{L}*|serbest\p{L}*|sadece|yalnızca|evet|hayır|mümkün\p{L}*`,
    beforePlace: '(?:yakınında|içinde)',
    beforeDate: '(?:yaklaşık)',
  },
  written: {
    counted: 'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin',
    multiples: 'yüz|bin|milyon|milyar|trilyon',
    months: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
    inDate: ' ',
    weekdays: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
    units: String.raw`yıl\p{L}{0,4}|ay\p{L}{0,3}|gün\p{L}{0,4}|hafta\p{L}{0,3}|saat\p{L}{0,4}|dakika\p{L}{0,3}|saniye\p{L}{0,3}|yüzyıl\p{L}{0,3}`,
    coins: String.raw`lira\p{L}{0,4}|TL|₺|avro|euro|dolar\p{L}{0,4}|sterlin|kuruş`,
    percent: 'yüzde',
    clock: 'saat',
    names: {
      inside: 've|bin|de|von|van|da',
      person: 'Sayın|Dr|Prof|kral|kraliçe|başkan|bakan|profesör|general|imparator|sultan|padişah',
      does: 'tarafından|(?:kurdu|yazdı|dedi|icat)',
      before: 'yakınındaki|içindeki',
      place: 'Yeni|Aziz',
    },
    and: 've|ile',
    or: 'veya|ya da',
    to: '–',
    between: 'arasında',
    by: '(?!)',
    articles: 'bir',
  },
  detected: `ve bir bu için ile de da olarak olan çok daha en gibi kadar ne nasıl nerede neden kim kaç hangi mi mı mu mü var yok değil ise veya ama sonra her göre olduğu ya ki o
    sadece saat kaçta tarafından ancak olduğunu nedir zaman ben biz siz onun makale`,
  marks: '[ğşı]|l[ae]r',
  caution: 1,
});
