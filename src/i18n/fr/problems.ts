import type { Strings } from '../en';

export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `Les propriétés sont illisibles : ${found}`,
    mend: 'Ouvrez la note en mode source et corrigez la ligne : un texte avec deux-points va entre guillemets, le retrait se fait avec des espaces, chaque propriété ne s’écrit qu’une fois. Ce qui avait été lu reste en attendant.',
  },
  'not-a-date': {
    what: (found) => `« ${found} » n’est pas un jour du calendrier.`,
    mend: 'Écrivez le jour dans l’ordre année-mois-jour : 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `« ${found} » peut être deux jours différents.`,
    mend: 'Écrivez l’année d’abord, puis le mois, puis le jour : 2026-04-03.',
  },
  'future-date': {
    what: (found) => `« ${found} » n’est pas encore venu.`,
    mend: 'Corrigez le jour, ou notez un contact prévu sous « relance ».',
  },
  'not-a-duration': {
    what: (found) => `« ${found} » n’est pas un rythme.`,
    mend: 'Écrivez par exemple « 3 semaines », « 2 mois », « trimestriel » ou « aucune ».',
  },
  'ambiguous-duration': {
    what: (found) => `« ${found} » veut dire deux fois par mois pour certains, tous les deux mois pour d’autres.`,
    mend: 'Écrivez « 2 semaines » ou « 2 mois ».',
  },
  'unknown-circle': {
    what: (found) => `« ${found} » n’est pas un cercle.`,
    mend: 'Écrivez « intime », « proche », « actif » ou « élargi ».',
  },
  'unknown-status': {
    what: (found) => `« ${found} » n’est pas un statut.`,
    mend: 'Pour une personne, écrivez « actif », « archivé », « décédé » ou « ne-pas-contacter » ; pour un projet, « idée », « actif », « en-pause », « terminé » ou « abandonné ».',
  },
  'unknown-role': {
    what: (found) => `« ${found} » n’est pas un rôle de la matrice.`,
    mend: 'Prenez un rôle de la matrice. En attendant, celui-ci a sa propre colonne, marquée d’un point d’interrogation.',
  },
  'not-text': {
    what: (found) => `Un texte est attendu ici, pas « ${found} ».`,
    mend: 'Écrivez un seul texte, entre guillemets s’il ressemble à un nombre ou commence par un signe spécial.',
  },
  'not-a-number': {
    what: (found) => `« ${found} » n’est pas un nombre utilisable ici.`,
    mend: 'Écrivez un nombre entier, comme 2.',
  },
  'two-spellings': {
    what: (found) => `« ${found} » dit la même chose qu’une autre propriété de cette note.`,
    mend: 'Gardez l’une des deux ; en attendant, la première compte.',
  },
  'ambiguous-name': {
    what: (found) => `Plusieurs notes s’appellent « ${found} ».`,
    mend: 'Liez la note voulue avec son dossier : [[Personnes/Nom|Nom]].',
  },
  'role-without-project': {
    what: (found) => `Il n’y a pas de projet « ${found} ».`,
    mend: 'Corrigez le lien, ou ajoutez « type: projet » à cette note.',
  },
};
