/** What people call zones beside their names in the time zone database. */

/**
 * Abbreviations and words, each with the zones that may be meant, likeliest first. "EST" is where people live who say so, with their
 * summer time; the database's own EST has none.
 */
export const zoneWords: ReadonlyMap<string, readonly string[]> = read(`
  utc z zulu ut coordinated_universal_time: UTC
  gmt greenwich greenwich_mean_time: Europe/London Africa/Accra UTC
  bst british_time british_summer_time uk: Europe/London
  wet west: Europe/Lisbon
  cet cest met mest mez mesz central_european_time hora_central_europea: Europe/Berlin
  eet eest oez: Europe/Athens Europe/Helsinki Europe/Bucharest Africa/Cairo
  msk moscow_time: Europe/Moscow
  trt: Europe/Istanbul
  pst pdt pt pacific pacific_time pacific_standard_time us_pacific california west_coast: America/Los_Angeles
  mst mdt mt mountain mountain_time us_mountain colorado: America/Denver
  arizona: America/Phoenix
  cst: America/Chicago Asia/Shanghai
  cdt ct central central_time us_central texas: America/Chicago
  est edt et eastern eastern_time eastern_standard_time us_eastern florida east_coast: America/New_York
  akst akdt alaska: America/Anchorage
  hst hawaii: Pacific/Honolulu
  ast: America/Halifax Asia/Riyadh
  adt atlantic_time: America/Halifax
  nst ndt newfoundland: America/St_Johns
  brt brasilia brasília: America/Sao_Paulo
  art: America/Argentina/Buenos_Aires
  clt clst: America/Santiago
  cot: America/Bogota
  pet: America/Lima
  vet: America/Caracas
  ist: Asia/Kolkata Europe/Dublin Asia/Jerusalem
  pkt: Asia/Karachi
  npt: Asia/Kathmandu
  gst gulf_time uae: Asia/Dubai
  irst: Asia/Tehran
  ict: Asia/Bangkok Asia/Ho_Chi_Minh
  wib: Asia/Jakarta
  sgt: Asia/Singapore
  myt: Asia/Kuala_Lumpur
  hkt: Asia/Hong_Kong
  pht: Asia/Manila
  jst japan_time: Asia/Tokyo
  kst korea: Asia/Seoul
  china beijing_time 中国 中國 china_standard_time: Asia/Shanghai
  awst western_australia: Australia/Perth
  acst acdt: Australia/Adelaide Australia/Darwin
  aest aedt: Australia/Sydney Australia/Brisbane
  queensland: Australia/Brisbane
  nzst nzdt nzt: Pacific/Auckland
  sast: Africa/Johannesburg
  eat: Africa/Nairobi
  cat: Africa/Maputo
  wat: Africa/Lagos
  england scotland wales: Europe/London
  nyc ny dc philly philadelphia detroit_mi charlotte orlando tampa cleveland pittsburgh: America/New_York
  la sf lax oakland sacramento portland san_jose las_vegas bay_area: America/Los_Angeles
  austin san_antonio minneapolis st_louis new_orleans nashville kansas_city milwaukee memphis: America/Chicago
  salt_lake_city albuquerque el_paso: America/Denver
  calgary: America/Edmonton
  quebec ottawa: America/Toronto
  chennai hyderabad pune ahmedabad new_delhi bengaluru: Asia/Kolkata
  islamabad lahore: Asia/Karachi
  hanoi saigon: Asia/Ho_Chi_Minh
  abu_dhabi: Asia/Dubai
  tel_aviv: Asia/Jerusalem
  jeddah mecca: Asia/Riyadh
  ankara izmir: Europe/Istanbul
  st_petersburg saint_petersburg: Europe/Moscow
  edinburgh glasgow birmingham liverpool leeds bristol: Europe/London
  cologne köln stuttgart düsseldorf leipzig dresden münchen frankfurt hannover nürnberg bremen: Europe/Berlin
  geneva genève genf bern basel zürich: Europe/Zurich
  milan milano naples napoli turin torino: Europe/Rome
  rotterdam the_hague den_haag utrecht: Europe/Amsterdam
  antwerp ghent bruxelles brüssel: Europe/Brussels
  krakow kraków gdansk warszawa warschau: Europe/Warsaw
  porto lisboa lissabon: Europe/Lisbon
  wien: Europe/Vienna
  praha prag: Europe/Prague
  gothenburg: Europe/Stockholm
  marseille toulouse nice lille bordeaux: Europe/Paris
  melbourne_vic canberra: Australia/Sydney
  wellington christchurch: Pacific/Auckland
  cape_town pretoria durban: Africa/Johannesburg
  casablanca_ma rabat: Africa/Casablanca
  osaka kyoto yokohama nagoya fukuoka sapporo: Asia/Tokyo
  busan incheon: Asia/Seoul
  são_paulo brasilia_df rio rio_de_janeiro belo_horizonte curitiba porto_alegre salvador: America/Sao_Paulo
  medellín medellin cali: America/Bogota
`);

/** Zones in which many people live, by that, so that of several the likeliest comes first. */
export const largeZones =
  `Asia/Shanghai Asia/Kolkata Europe/London America/New_York Europe/Berlin Asia/Tokyo America/Los_Angeles America/Chicago
  America/Sao_Paulo Europe/Paris Asia/Jakarta Europe/Moscow Europe/Madrid Europe/Rome Asia/Seoul Asia/Manila Africa/Lagos Asia/Dhaka
  Asia/Karachi America/Mexico_City Africa/Cairo Europe/Istanbul Asia/Ho_Chi_Minh Asia/Bangkok Asia/Taipei Asia/Hong_Kong Asia/Singapore
  Australia/Sydney America/Toronto America/Argentina/Buenos_Aires America/Bogota Europe/Warsaw Europe/Amsterdam Africa/Johannesburg
  Africa/Nairobi Asia/Dubai Asia/Riyadh Asia/Tehran Asia/Kuala_Lumpur America/Denver America/Lima America/Santiago Europe/Kyiv
  Europe/Bucharest Europe/Athens Europe/Brussels Europe/Vienna Europe/Zurich Europe/Stockholm Europe/Lisbon Europe/Prague
  Europe/Budapest Europe/Copenhagen Europe/Oslo Europe/Helsinki Europe/Dublin Asia/Jerusalem Pacific/Auckland Australia/Melbourne
  Australia/Brisbane Australia/Perth Australia/Adelaide America/Vancouver America/Edmonton America/Winnipeg America/Halifax
  America/Phoenix America/Anchorage Pacific/Honolulu America/St_Johns America/Caracas Africa/Casablanca Africa/Algiers Africa/Accra
  Asia/Kathmandu Asia/Yangon Asia/Colombo Asia/Kabul Asia/Tashkent Asia/Almaty Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok
  Atlantic/Canary Atlantic/Azores Atlantic/Reykjavik America/Noronha Pacific/Fiji UTC`
    .trim()
    .split(/\s+/);

/** Lines of words before a colon and zones behind it. */
function read(lines: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const [names = '', zones = ''] = line.split(':');
    for (const name of names.trim().split(/\s+/)) words.set(name, zones.trim().split(/\s+/));
  }
  return words;
}
