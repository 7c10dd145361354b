import type { Strings } from '../en';

const templates: Strings['board']['templates'] = {
  residency: { name: 'Résidence', desc: 'Un lieu qui dit oui, quelqu’un qui vous recommande, quelqu’un qui connaît l’endroit.' },
  funding: { name: 'Financement', desc: 'Deux personnes qui décident, une qui ouvre la porte, celles qui donnent.' },
  hiring: { name: 'Recrutement ou recherche d’emploi', desc: 'Peu décident, beaucoup connaissent quelqu’un\u202F: soignez les relais.' },
  publication: { name: 'Publication', desc: 'Une maison, deux premières lectures, celles et ceux qui en parleront.' },
  'product-launch': { name: 'Lancement d’un produit', desc: 'De premiers usages, des alliés qui le disent, des relais qui amènent du monde.' },
  'personal-board': { name: 'Conseil personnel', desc: 'Pour votre propre parcours plutôt qu’un projet\u202F: guides, parrains, pairs.' },
};

export const board: Strings['board'] = {
  title: 'Tableau du projet',
  titleOf: (project) => `Tableau\u202F: ${project}`,
  label: (project) => `Tableau de «\u202F${project}\u202F»`,
  open: 'Ouvrir le tableau d’un projet',
  openOf: 'Ouvrir le tableau',
  which: 'Quel projet\u202F?',
  noProjectYet: 'Pas encore de projet. «\u202FDémarrer un projet\u202F» en crée un.',
  noSuchProject: 'Aucun projet ne porte ce nom',
  gone: { title: 'Aucun projet à montrer', text: 'Choisissez-en un avec la commande «\u202FOuvrir le tableau d’un projet\u202F».' },
  hint: 'Glissez un nom vers une autre case, ou appuyez sur Espace, puis les flèches et Entrée. M montre ce qu’on peut faire d’autre.',
  touchHint: 'Touchez un nom pour le déplacer ou pour ouvrir sa note.',
  moveTo: (box) => `Déplacer vers ${box}`,
  moved: (name, from, to) => `${name} passe de ${from} à ${to}.`,
  byHand: (name) => `${name} se trouve dans le texte d’une note, ou sur une ligne avec d’autres\u202F: c’est à vous de le déplacer, dans la note.`,
  pickedUp: (name, box) => `${name} quitte ${box}. Les flèches choisissent une case, Entrée pose, Échap annule.`,
  over: (box, at, of) => `${box}, case ${at} sur ${of}`,
  cancelled: (name, box) => `${name} reste dans ${box}.`,
  useTemplate: 'Utiliser un modèle de rôles…',
  useTemplateOn: 'Utiliser un modèle de rôles dans un projet',
  whichTemplate: 'De quel genre de projet s’agit-il\u202F?',
  templates,
  templateUsed: (template, project) => `«\u202F${project}\u202F» demande maintenant les rôles du modèle «\u202F${template}\u202F».`,
  block: {
    unknownLine: (line) => `«\u202F${line}\u202F» n’est pas compris. Un bloc dit «\u202Fprojet: [[nom de la note]]\u202F» et «\u202Fvue: tableau\u202F».`,
    unknownView: (view) => `Il n’y a pas de vue «\u202F${view}\u202F». Écrivez «\u202Fvue: tableau\u202F».`,
    noProject: 'Quel projet\u202F? Ajoutez une ligne «\u202Fprojet: [[nom de la note]]\u202F».',
    unknownProject: (name) => `Aucune note de projet ne s’appelle «\u202F${name}\u202F».`,
  },
};
