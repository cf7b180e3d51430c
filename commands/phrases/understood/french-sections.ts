import type { SectionWords } from './section-words.ts';

export const frenchSections: SectionWords = {
  section: ['section', 'sections', 'rubrique', 'rubriques'],
  part: `article articles règle règles regle regles clause clauses paragraphe paragraphes alinéa alinéas chapitre chapitres partie
    parties titre annexe annexes point points numéro numero question questions étape version`.split(/\s+/),
  to: ['à', 'au', 'jusqu’à', "jusqu'à"],
  until: [],
  and: ['et', 'ou'],
  sentence: ['phrase', 'phrases'],
  asking:
    `que dit disent quoi qu'est qu'y qu'est-ce ce dans de du des le la les l'article à au a il y t est sont en un une me
    moi montre montrez-moi montrez donne donnez lis lisez lire lis-moi voir affiche affichez cite citez contient contenu texte
    exact exactement mot mots parle quel quelle stipule prévoit indique signifie veut dire s'il vous te plaît plait svp stp
    peux pouvez tu je voudrais veux savoir bonjour salut merci écrit entier entière tout toute encore`.split(/\s+/),
  versions: {
    released: 'sorti sortie sortis paru parue publié publiée sort sortait publication parution'.split(' '),
    when: ['quand', 'date', 'jour'],
    changes:
      'changé changements changement change nouveau nouveauté nouveautés neuf apporte apporté modifications'.split(' '),
    kinds: {
      added: 'ajouté ajoutés ajoutée ajoutées ajouts nouveau nouveautés fonctionnalités'.split(' '),
      fixed: 'corrigé corrigés corrigée corrigées corrections bugs bogues réparé'.split(' '),
      removed: 'supprimé supprimés supprimée supprimées retiré retirés enlevé'.split(' '),
      changed: ['changé', 'changements', 'modifié', 'améliorations', 'amélioré'],
      deprecated: ['obsolète', 'obsolètes', 'déprécié', 'dépréciés'],
      security: ['sécurité', 'vulnérabilités', 'failles'],
    },
    around: `a été ont ete est-ce qu'a elle quels quelles depuis avec par version versions qu'est`.split(' '),
  },
};
