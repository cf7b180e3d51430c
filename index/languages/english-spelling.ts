type Rule = readonly [british: RegExp, american: string];

const our =
  'ard|arb|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';
const re =
  '\\w*met|\\w*lit|goit|mit|(?:epi)?cent|(?:amphi)?theat|(?:lack)?lust|spect|saltpet|calib|fib|sab|somb|meag|och|sepulch|scept|manoeuv';
/** Words in -ise that no -ize goes with, by what stands before it. */
const iseOnly =
  '\\w*[aeou]|adv|dev|rev|superv|telev|improv|surpr|compr|enterpr|repr|exerc|exc|conc|inc|prec|circumc|prom|prem|comprom|dem|chem|advert|expert|tort|treat|mort|franch|merchand|parad|disgu|desp|chast|porp|val|den|\\w*w|sunr|moonr|upr|surm|pract|pen';
const oneL =
  'cance|channe|counse|counci|crysta|dia|due|ename|equa|(?:re)?fue|grue|initia|jewe|labe|leve|libe|marve|mode|pane|penci|quarre|(?:un)?riva|shove|signa|spira|tota|towe|trave|tunne|woo';

const rules: readonly Rule[] = [
  [new RegExp(`^((?:dis|un|mis|re|multi|tri|water)?(?:${our}))our`), '$1or'],
  [
    new RegExp(`^(?!(?:un|dis|im|re)?(?:${iseOnly})is)(\\w{3,})is(e|ed|es|er|ers|ing|ation|ations|able|ational)$`),
    '$1iz$2',
  ],
  [/^(\w{2,})lys(e|ed|es|er|ers|ing)$/, '$1lyz$2'],
  [new RegExp(`^(${re})re(s|pieces?|glass)?$`), '$1er$2'],
  [new RegExp(`^(${re})r(ed|ing)$`), '$1er$2'],
  [new RegExp(`^(${oneL})ll(ed|ing|ers?|ors?|en|ous|ously)$`), '$1l$2'],
  [/^jewellery$/, 'jewelry'],
  [/^(skil|wil)(ful|fully)$/, '$1l$2'],
  [/^(enrol|fulfil|instal|distil|appal)(s|ments?)?$/, '$1l$2'],
  [/^(def|off|pret|lic)enc(e|es|ed|ing|eless)$/, '$1ens$2'],
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [/^(cata|dia|ana|mono|pro|epi)logue(s?)$/, '$1log$2'],
  [/^catalogu(ed|ing)$/, 'catalog$1'],
  [/^((?:kilo)?gram|program)me(s?)$/, '$1$2'],
  [/^(un)?sceptic/, '$1skeptic'],
  [/^(judg|acknowledg|lodg|abridg)ement/, '$1ment'],
  [/^gre(y(?:s|er|ed|est|ing|ish)?)$/, 'gra$1'],
  [/^plough/, 'plow'],
  [/^(m|sm)oul(d|t)(?=s|ed|ing|y|er|$)/, '$1ol$2'],
  [/^ageing$/, 'aging'],
  [/^alumini/, 'alumin'],
  [/^sulph/, 'sulf'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^cos(y|ier|iest)$/, 'coz$1'],
  [/^moustach/, 'mustach'],
  [/^artefact/, 'artifact'],
  [/^pyjama/, 'pajama'],
  [/^aeroplane/, 'airplane'],
  [/^yoghurt/, 'yogurt'],
  [/^whisky$/, 'whiskey'],
  [/^mum(s?)$/, 'mom$1'],
  [/^maths$/, 'math'],
  [/^doughnut/, 'donut'],
  [/^kerb/, 'curb'],
  [/^enquir/, 'inquir'],
  [/^manoeuv/, 'maneuv'],
  [/^(an)?aesth/, '$1esth'],
  [/^(\w*)haem/, '$1hem'],
  [/^(\w*)aemi(a|as|c)$/, '$1emi$2'],
  [/^(arch|pal|prim|medi)ae(?=[ov])/, '$1e'],
  [/^(encyclop|orthop|p)aed(?=i|o)/, '$1ed'],
  [/^(gyn|c)ae(?=c|s[ai])/, '$1e'],
  [/^(f)aec(?=es|al)/, '$1ec'],
  [/^oe(?=s[to]|d)/, 'e'],
  [/^(f)oet(?=us|al)/, '$1et'],
  [/^(diarrh)oe/, '$1e'],
  [/^(hom)oeo/, '$1eo'],
];

/** Most words fit no rule; one look tells. */
const anyRule = new RegExp(rules.map(([{ source }]) => source).join('|'));

/** An English word in small letters as it is written in America, so that both ways of writing have one term: `organised` → `organized`. */
export function american(word: string): string {
  if (!anyRule.test(word)) return word;
  return rules.reduce((written, [british, replacement]) => written.replace(british, replacement), word);
}
