import { articleFrom } from '../../../index/seed-article.ts';
import { understands } from './understood.ts';

const house = articleFrom(
  `# Règlement intérieur\n\n${['Clés', 'Invités', 'Bruit', 'Cuisine', 'Chiens', 'Déchets', 'Jardin', 'Cave']
    .map((name, i) => `## ${i + 1}. ${name}\n\nVoici quelque chose sur ${name} dans la maison.\n`)
    .join('\n')}`,
  'reglement.md',
);
const crossing = articleFrom(
  '# La traversée\n\nLe ferry part à midi. Les chiens voyagent gratuitement sur le ferry.\n',
  'traversee.md',
);
const ferry = 'Qui inaugure le nouveau ferry ?';
const library = 'Quand ouvre la bibliothèque ?';
const pool = 'À quelle heure ouvre la piscine le lundi ?';

understands('French', {
  greetings: `
    Bonjour !
    Salut
    Bonsoir à tous
    Coucou
    Merci beaucoup !
    Aide-moi
    À l’aide
    Que pouvez-vous faire ?
    Qu'est-ce que tu peux faire ?
    Comment ça marche ?`,
  greeted: ['Bonjour, qui inaugure le ferry ?', 'qui inaugure le ferry ?'],
  whole: `
    De quoi parle l’article ?
    De quoi parle cet article ?
    De quoi ça parle ?
    De quoi parle-t-il ?
    De quoi traite ce texte ?
    De quoi s'agit-il ?
    De quoi s’agit-il dans cet article ?
    Sur quoi porte l’article ?
    Ça parle de quoi ?
    L’article parle de quoi ?
    Que dit l’article ?
    Que raconte ce texte ?
    Qu’est-ce que dit l’article ?
    Qu’est-ce qu’il y a dans cet article ?
    Quel est le sujet de l’article ?
    Quel est le thème ?
    Quelle est l’idée principale ?
    Quels sont les points clés de l’article ?
    Quelles sont les idées principales ?
    Résumé
    Un résumé, s’il vous plaît
    Résumé de l’article
    Fais-moi un résumé
    Donnez-moi un bref résumé de cet article
    Résume l’article
    Résumez-moi cet article
    Peux-tu résumer l’article ?
    Pouvez-vous me faire un résumé ?
    Dites-moi de quoi parle cet article
    L’essentiel
    En bref`,
  part: `
    De quoi parle la section 3 ?
    Que dit l’article sur les chiens ?
    Que dit le règlement sur le bruit ?
    Résumez la troisième section
    Qui a écrit l’article ?
    Quel est le contenu du colis ?
    Quel est le sujet de la réunion de lundi ?`,
  followUps: [
    ['et quand ?', ferry, 'Quand inaugure le nouveau ferry\u202f?'],
    ['pourquoi', ferry, 'Pourquoi inaugure le nouveau ferry\u202f?'],
    ['qui d’autre ?', ferry, 'Qui d’autre inaugure le nouveau ferry\u202f?'],
    ['et où ?', library, 'Où ouvre la bibliothèque\u202f?'],
    ['depuis quand exactement ?', library, 'Depuis quand ouvre la bibliothèque\u202f?'],
    ['et le dimanche ?', pool, 'À quelle heure ouvre la piscine le dimanche\u202f?'],
    ['demain ?', library, 'Quand ouvre la bibliothèque demain\u202f?'],
    ['pour les enfants ?', 'Combien coûte un billet ?', 'Combien coûte un billet pour les enfants\u202f?'],
    ['et le sauna ?', pool, 'À quelle heure ouvre le sauna le lundi\u202f?'],
    ['qu’en est-il des invités ?', ferry, 'Qui inaugure le nouveau ferry … invités\u202f?'],
    ['et quand ferme-t-elle ?', library, 'Quand ferme la bibliothèque\u202f?'],
    ['et s’il pleut ?', 'Quand commence la visite ?', 'Quand commence la visite s’il pleut\u202f?'],
    ['Y a-t-il un ascenseur ?', library, '[alone]'],
    ['Où y a-t-il un parking ?', library, '[alone]'],
    ['Qui paie le bus ?', ferry, '[alone]'],
    ['où est-ce écrit ?', ferry, '[source]'],
    ['source ?', ferry, '[source]'],
    ['vous êtes sûr ?', ferry, '[doubt]'],
    ['vraiment ?', ferry, '[doubt]'],
    ['autre chose ?', ferry, '[others]'],
    ['merci beaucoup !', ferry, '[talk]'],
    ['d’accord, parfait', ferry, '[talk]'],
  ],
  article: house,
  sections: [
    ['section 8', '8'],
    ['§8', '8'],
    ['règle n° 3', '3'],
    ['sections 3 à 5', '3 4 5'],
    ['2, 4 et 7', '2 4 7'],
    ['Invités', '2'],
    ['§8, phrase 1', '8'],
  ],
  asked: [
    ['Que dit la section 8 ?', '8'],
    ['Montrez-moi la section 3, s’il vous plaît', '3'],
    ['Qu’y a-t-il dans la section 5 ?', '5'],
    ['Que dit la section 5 sur les chats ?', '5, and more'],
    ['Que dit la section 99 ?', ''],
  ],
  named: [
    [house, 'Que dit le règlement sur le bruit ?', 'question', 'Que dit cet article sur le bruit ?'],
    [house, 'Selon le règlement intérieur, puis-je fumer ?', 'question', 'puis-je fumer ?'],
    [house, 'Résumez le règlement', 'whole', 'Résumez cet article'],
    [house, 'Faites un résumé du règlement', 'whole', 'Faites un résumé cet article'],
    [crossing, 'De quoi parle l’article sur le ferry ?', 'whole', 'De quoi parle cet article ?'],
    [crossing, 'Dans l’article sur le ferry, qu’est-ce qui est gratuit ?', 'question', 'qu’est-ce qui est gratuit ?'],
  ],
  times: [
    ['9h', '09:00'],
    ['21h30', '21:30'],
    ['21 heures 30', '21:30'],
    ['9 heures', '09:00'],
    ['9 heures du soir', '21:00'],
    ['9 h et demie', '09:30'],
    ['midi', '12:00'],
    ['à minuit', '00:00'],
  ],
  days: [
    ['lun-ven', '12345'],
    ['lundi à mercredi', '123'],
    ['lundi, mercredi et vendredi', '135'],
    ['tous les jours', '1234567'],
    ['week-end', '67'],
  ],
  zones: [
    ['Marseille', 'Europe/Paris'],
    ['Londres', 'Europe/London'],
    ['Montréal', 'America/Toronto'],
    ['Pékin', 'Asia/Shanghai'],
    ['Allemagne', 'Europe/Berlin'],
  ],
});
