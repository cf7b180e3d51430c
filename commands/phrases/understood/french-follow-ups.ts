import { type FollowUpWords, words } from './follow-up-words.ts';

/** Folded, "où" is "ou" and "à" is "a". */
export const frenchFollowUps: FollowUpWords = {
  written: 'apart',
  language: 'fr',
  gap: ' ',
  subjectFirst: false,
  marks: ['', '\u202f?'],
  beforeCondition: ' ',
  joining: words('et ou mais donc alors puis aussi ok okay ben bah bon'),
  contracted: words(''),
  judging: words('ok okay'),
  asking: words(
    'qui que qu quoi quand ou comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles',
  ),
  standingIn: words('qui que qu quoi quel quelle quels quelles lequel laquelle'),
  personAsking: words('qui'),
  counting: words('combien'),
  measures: words('de d temps fois heure heures jour jours date annee mois semaine sorte type genre autre encore'),
  being: words('est sont etait etaient suis es etes sera seront'),
  helping:
    words(`peut peuvent peux pouvez pouvons pourrait doit doivent dois devez devons faut ont avez avons as ai avait
    avaient sera aura va vont`),
  prepositions:
    words(`a au aux avant apres avec chez contre dans de d des depuis derriere des devant du durant en entre hors
    jusqu jusque malgre par parmi pendant pour sans sauf selon sous sur vers`),
  determiners: [
    words('le la les l ce cet cette ces'),
    words('un une chaque aucun aucune quelques tout toute tous toutes'),
    words('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'),
  ],
  pronouns: words('il elle ils elles lui eux ca cela ceci celui celle ceux celles'),
  persons: words(''),
  many: words('ils elles eux ceux celles'),
  places: words(''),
  owning: words(''),
  expecting: words('que qu'),
  impersonal: words('y faut pleut neige agit'),
  others: words('autre autres encore plus sinon chose'),
  speaking: words('je j on nous'),
  addressing: words('tu toi te t vous votre vos'),
  conditions: words('si s'),
  about: [
    'qu en est il de',
    'qu en est il d',
    'qu en est il du',
    'qu en est il des',
    'qu en est il pour',
    'quid de',
    'quid du',
    'quid des',
    'quid d',
    'en ce qui concerne',
    'concernant',
  ],
  concerning: words('sur concernant'),
  times:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps automne hiver aujourdhui demain hier
    matin matins midi soir soirs soiree nuit minuit apres-midi week-end week-ends weekend weekends semaine semaines jour jours
    mois an ans annee annees ferie feries vacances noel paques`),
  timesBeside: words('le la les l prochain prochaine dernier derniere chaque tous toutes ce cet cette en'),
  trailing: words('alors aussi exactement maintenant donc deja plutot svp stp'),
  doubting: words('sur sure surs certain certaine vraiment serieux serieusement vrai exact savez sais'),
  sourcing: words(
    `source sources preuve preuves cite citation citations reference references lien ecrit ecrite dit section page passage`,
  ),
  sourceAsking: words('ou qui quel quelle quelles quels comment'),
  reasonAsking: words('pourquoi'),
  thanking:
    words(`merci beaucoup super genial parfait cool ok okay oui ouais non accord compris bien nickel excellent haha mdr bravo
    chouette impeccable`),
  praising: words('super bien nickel accord bravo compris ben beaucoup chouette'),
};
