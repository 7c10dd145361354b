import type { Strings } from '../en';

/** Les tableaux de contacts : leurs colonnes, d’où ils viennent, et ce qui ne va pas. */
export const csv: Strings['csv'] = {
  within: (column) => column.toLowerCase(),
  columns: {
    name: 'Nom', 'given-name': 'Prénom', 'family-name': 'Nom de famille', aliases: 'Surnom', organisation: 'Organisation',
    function: 'Fonction', emails: 'Courriel', phones: 'Téléphone', urls: 'Site', address: 'Adresse', city: 'Ville',
    language: 'Langue', birthday: 'Anniversaire', networks: 'Réseaux', met: 'Date de rencontre', 'met-at': 'Lieu de rencontre',
    topic: 'Sujet', note: 'Note', source: 'Source',
  },
  sources: { google: 'Google Contacts', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Tableau' },
  problems: {
    'too-large': () => 'Ce fichier est plus grand qu’un carnet d’adresses. Rien n’en a été lu.',
    'no-rows': () => 'Il n’y a personne dans ce fichier.',
    'extra-cells': ({ line, count }) => count === 1
      ? `La rangée de la ligne ${line} a plus de cellules qu’il n’y a de colonnes. Ce qui s’y trouve est laissé de côté.`
      : `${count} rangées ont plus de cellules qu’il n’y a de colonnes, la première à la ligne ${line}. Ce qui s’y trouve est laissé de côté.`,
    'too-many-rows': ({ line }) => `Seules les rangées avant la ligne ${line} ont été lues\u202F: ce fichier en a plus qu’un carnet d’adresses.`,
  },
};
