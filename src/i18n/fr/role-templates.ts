import type { Strings } from '../en';

const usual: Strings['roleTemplates']['usual'] = {
  residency: { name: 'Résidence', desc: 'Un lieu qui dit oui, quelqu’un qui vous recommande, quelqu’un qui connaît l’endroit.' },
  funding: { name: 'Financement', desc: 'Deux personnes qui décident, une qui ouvre la porte, celles qui donnent.' },
  hiring: { name: 'Recrutement ou recherche d’emploi', desc: 'Peu décident, beaucoup connaissent quelqu’un\u202F: soignez les relais.' },
  publication: { name: 'Publication', desc: 'Une maison, deux premières lectures, celles et ceux qui en parleront.' },
  'product-launch': { name: 'Lancement d’un produit', desc: 'De premiers usages, des alliés qui le disent, des relais qui amènent du monde.' },
  'personal-board': { name: 'Conseil personnel', desc: 'Pour votre propre parcours plutôt qu’un projet\u202F: guides, parrains, pairs.' },
};

export const roleTemplates: Strings['roleTemplates'] = {
  usual,
  page: { name: 'Genres de projet', desc: 'Combien de noms il faut dans chaque rôle\u202F; à choisir quand un projet démarre, ou sur son tableau.' },
  list: 'Ce qu’il faut à chacun',
  empty: 'Il ne reste aucun genre de projet.',
  add: 'Ajouter un genre de projet',
  asUsual: 'chaque rôle comme d’habitude',
  removed: 'Retirés',
  restoreDesc: 'Appuyez pour le remettre.',
  title: { add: 'Nouveau genre de projet', edit: (name) => `Genre de projet\u202F: ${name}` },
  name: 'Nom',
  hint: 'Combien de noms il faut à un tel projet. Vide\u202F: comme d’habitude\u202F; 0\u202F: aucun.',
  usually: (count) => `d’habitude ${count}`,
  notOnBoard: 'Absent de votre tableau\u202F: demandé dès que le rôle y sera.',
  reset: 'Comme à l’origine',
  nameNeeded: 'Écrivez comment s’appelle ce genre de projet.',
  taken: (name) => `Il y a déjà un genre de projet «\u202F${name}\u202F».`,
};
