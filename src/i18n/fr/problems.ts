import type { Strings } from '../en';

export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `Les propriétés sont illisibles\u202f: ${found}`,
    mend: 'Ouvrez la note en mode source et corrigez la ligne\u202f: un texte avec deux-points va entre guillemets, le retrait se fait avec des espaces, chaque propriété ne s’écrit qu’une fois. Ce qui avait été lu reste en attendant.',
  },
  'conflict-block': {
    what: (found) => `Deux appareils ont modifié les propriétés, et les deux versions s’y trouvent\u202f: ${found}`,
    mend: 'Ouvrez la note en mode source, gardez les bonnes lignes et supprimez les autres, avec les lignes de signes (<<<<<<<, =======, >>>>>>>). Ce qui avait été lu reste en attendant.',
  },
  'too-large': {
    what: (found) => `La note est trop longue pour être lue. La lecture s’arrête à\u202f: ${found}`,
    mend: 'Raccourcissez la note ou partagez-la en plusieurs\u202f: environ 4\u202f000 lignes de propriétés et 20\u202f000 lignes de texte peuvent être lues. Ce qui avait été lu reste en attendant.',
  },
  'not-a-date': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un jour du calendrier.`,
    mend: 'Écrivez le jour dans l’ordre année-mois-jour\u202f: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `«\u202f${found}\u202f» peut être deux jours différents.`,
    mend: 'Écrivez l’année d’abord, puis le mois, puis le jour\u202f: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `«\u202f${found}\u202f» n’est pas encore venu.`,
    mend: 'Corrigez le jour, ou notez un contact prévu sous «\u202frelance\u202f».',
  },
  'not-a-duration': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un rythme.`,
    mend: 'Écrivez par exemple «\u202f3 semaines\u202f», «\u202f2 mois\u202f», «\u202ftrimestriel\u202f» ou «\u202faucune\u202f».',
  },
  'ambiguous-duration': {
    what: (found) => `«\u202f${found}\u202f» veut dire deux fois par mois pour certains, tous les deux mois pour d’autres.`,
    mend: 'Écrivez «\u202f2 semaines\u202f» ou «\u202f2 mois\u202f».',
  },
  'unknown-circle': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un cercle.`,
    mend: 'Écrivez «\u202fintime\u202f», «\u202fproche\u202f», «\u202factif\u202f» ou «\u202félargi\u202f».',
  },
  'unknown-status': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un statut.`,
    mend: 'Pour une personne, écrivez «\u202factif\u202f», «\u202farchivé\u202f», «\u202fdécédé\u202f» ou «\u202fne-pas-contacter\u202f»\u202f; pour un projet, «\u202fidée\u202f», «\u202factif\u202f», «\u202fen-pause\u202f», «\u202fterminé\u202f» ou «\u202fabandonné\u202f».',
  },
  'unknown-role': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un rôle de la matrice.`,
    mend: 'Prenez un rôle de la matrice. En attendant, celui-ci a sa propre colonne, marquée d’un point d’interrogation.',
  },
  'not-text': {
    what: (found) => `Un texte est attendu ici, pas «\u202f${found}\u202f».`,
    mend: 'Écrivez un seul texte, entre guillemets s’il ressemble à un nombre ou commence par un signe spécial.',
  },
  'not-a-number': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un nombre utilisable ici.`,
    mend: 'Écrivez un nombre entier, comme 2.',
  },
  'two-spellings': {
    what: (found) => `«\u202f${found}\u202f» dit la même chose qu’une autre propriété de cette note.`,
    mend: 'Gardez l’une des deux\u202f; en attendant, la première compte.',
  },
  'ambiguous-name': {
    what: (found) => `Plusieurs notes s’appellent «\u202f${found}\u202f».`,
    mend: 'Liez la note voulue avec son dossier\u202f: [[Personnes/Nom|Nom]].',
  },
  'not-a-stance': {
    what: (found) => `«\u202f${found}\u202f» n’est pas une position lisible.`,
    mend: 'Écrivez le lien, puis le soutien de -3 à +3 ou les deux axes de 1 à 4, puis l’influence et le jour si vous voulez\u202f: «\u202f[[Nom]] s3 a1 i4 2026-03-02\u202f».',
  },
  'not-a-horizon': {
    what: (found) => `«\u202f${found}\u202f» n’est pas un horizon lisible.`,
    mend: 'Écrivez quand, jusqu’où et quoi, séparés par des barres\u202f: «\u202f2026-10 | régional | trois représentations\u202f». Quand\u202f: une année, un trimestre (2026-Q4), un mois ou un jour.',
  },
  'role-without-project': {
    what: (found) => `Il n’y a pas de projet «\u202f${found}\u202f».`,
    mend: 'Corrigez le lien, ou ajoutez «\u202ftype: projet\u202f» à cette note.',
  },
  'conflict-lines': {
    what: (found) => `Deux appareils ont modifié le texte, et les deux versions s’y trouvent\u202f: ${found}`,
    mend: 'Gardez les bonnes lignes et supprimez les autres, avec les lignes de signes (<<<<<<<, =======, >>>>>>>). En attendant, les deux versions comptent.',
  },
  'conflict-copy': {
    what: (found) => `Cette note est une copie de «\u202f${found}\u202f», faite par un service de synchronisation parce que deux appareils l’ont modifiée en même temps.`,
    mend: 'Comparez les deux notes, reprenez ce que seule la copie dit, puis supprimez la copie. Pour les personnes, «\u202fTrouver les doublons\u202f» s’en charge. En attendant, les deux comptent.',
  },
};
