/** Ways to ask in French for the whole of an article that leave nothing else to ask about. */

const noun = '(?:article|texte|document|page|fichier|histoire|r[eé]cit|actualit[eé]|rapport|billet|publication)';
const the = String.raw`(?:l['’]|(?:le|la|ce|cet|cette|tout\s+le|tout\s+l['’]|tout\s+cet|notre|votre)\s+)`;
const text = String.raw`(?:${the}\s*${noun}|[cç]a|cela|ceci|article)`;
/** "De cet article"; without the preposition, too, where a name stood. */
const ofText = String.raw`(?:\s+(?:(?:du|d['’]|de\s+)\s*(?:${the}\s*)?${noun}|(?:de\s+)?${text}|dans\s+${text}))`;
const essence = String.raw`(?:r[eé]sum[eé]|synth[eè]se|aper[cç]u|essentiel|contenu|sujet|th[eè]me|message|propos|id[eé]es?\s+(?:principales?|centrales?|g[eé]n[eé]rales?|cl[eé]s?)|points?\s+(?:principaux|cl[eé]s?|essentiels?|importants?)|(?:sujet|th[eè]me|message)\s+principal|grandes\s+lignes|plus\s+important|tl;?\s?dr)`;
const lead = String.raw`(?:(?:et|alors|donc|bon|bonjour|salut|ok|s['’]il\s+(?:te|vous)\s+pla[iî]t),?\s+)*(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu\s+peux|vous\s+pouvez|est-ce\s+que\s+(?:tu\s+peux|vous\s+pouvez))\s+(?:me\s+|m['’]|nous\s+)?(?:dire\s+|expliquer\s+)?|(?:dis|dites|explique|expliquez)-moi\s+|(?:je\s+(?:voudrais|veux)|j['’]aimerais)\s+(?:savoir\s+)?)?`;
const tail = String.raw`(?:,?\s+(?:s['’]il\s+(?:te|vous)\s+pla[iî]t|svp|stp|bri[eè]vement|rapidement|au\s+juste|exactement|en\s+(?:bref|gros|quelques\s+mots|r[eé]sum[eé]|(?:une|deux|trois)\s+phrases?)))*`;

const forms = [
  String.raw`de\s+quoi\s+(?:est-ce\s+que?\s+)?(?:[cç]a\s+|il\s+|${text}\s+)?(?:parle|traite|est-il\s+question|s['’]agit-il|il\s+s['’]agit|il\s+est\s+question|retourne)(?:-t-(?:il|on|elle))?(?:\s+(?:${text}|dans\s+${text}|ici))?`,
  String.raw`(?:sur|[aà]\s+propos\s+de)\s+quoi\s+(?:porte|est)(?:-t-il|-il)?(?:\s+${text})?`,
  String.raw`(?:${text}|il|[cç]a)\s+(?:parle|traite|s['’]agit)\s+de\s+quoi|c['’]est\s+(?:[aà]\s+propos\s+de\s+)?quoi(?:\s+${text})?|(?:${text}|il|[cç]a)\s+(?:dit|raconte)\s+quoi`,
  String.raw`(?:que|qu['’])\s*(?:dit|raconte|explique|contient|y\s+a-t-il\s+dans|apprend-on\s+dans)(?:-t-il)?(?:\s+${text})?`,
  String.raw`qu['’]est-ce\s+(?:qu['’]il\s+y\s+a|qui\s+est\s+[eé]crit|qu['’]on\s+apprend)\s+dans\s+${text}`,
  String.raw`(?:qu['’]est-ce\s+que?|ce\s+que?)\s+(?:(?:dit|raconte|explique|contient)\s+${text}|${text}\s+(?:dit|raconte|explique|contient))`,
  String.raw`(?:quel(?:le)?s?\s+(?:est|sont)\s+|donnez?(?:-moi|-nous)?\s+|fais(?:-moi|-nous)?\s+|faites(?:-moi|-nous)?\s+|faire\s+|donner\s+|montrez?(?:-moi)?\s+|avoir\s+|il\s+me\s+faut\s+|c['’]est\s+quoi\s+|je\s+(?:veux|voudrais)\s+)?(?:l['’]|(?:le|la|les|un|une)\s+)?(?:petit\s+|bref\s+|court\s+|rapide\s+)?${essence}(?:\s+rapide)?${ofText}?`,
  String.raw`r[eé]sume[zr]?(?:-moi|-nous|-le|-la)?(?:\s+(?:[cç]a|cela|${text}))?|(?:le|la)\s+r[eé]sumer`,
  String.raw`expliquer?(?:z?-moi)?\s+${text}|parlez?(?:-moi|-nous)${ofText}|en\s+(?:bref|r[eé]sum[eé]|gros)`,
];

export const frenchWordings = new RegExp(`^${lead}(?:${forms.join('|')})${tail}$`, 'u');
