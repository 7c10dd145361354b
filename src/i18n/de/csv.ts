import type { Strings } from '../en';

/** Tables of contacts: their columns, where they come from, and what is wrong with them. */
export const csv: Strings['csv'] = {
  within: (column) => column,
  columns: {
    name: 'Name', 'given-name': 'Vorname', 'family-name': 'Nachname', aliases: 'Alias', organisation: 'Organisation',
    function: 'Funktion', emails: 'E-Mail', phones: 'Telefon', urls: 'Website', address: 'Adresse', city: 'Ort',
    language: 'Sprache', birthday: 'Geburtstag', networks: 'Netzwerke', met: 'Kennengelernt am', 'met-at': 'Kennengelernt bei',
    topic: 'Thema', note: 'Notiz', source: 'Quelle',
  },
  sources: { google: 'Google Kontakte', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Tabelle' },
  problems: {
    'too-large': () => 'Diese Datei ist größer als jedes Adressbuch. Nichts davon wurde gelesen.',
    'no-rows': () => 'In dieser Datei stehen keine Personen.',
    'extra-cells': ({ line, count }) => count === 1
      ? `Die Zeile ${line} hat mehr Zellen, als es Spalten gibt. Was darin steht, wird ausgelassen.`
      : `${count} Zeilen haben mehr Zellen, als es Spalten gibt, die erste ist Zeile ${line}. Was darin steht, wird ausgelassen.`,
    'too-many-rows': ({ line }) => `Nur die Zeilen vor Zeile ${line} wurden gelesen: Diese Datei hat mehr davon als ein Adressbuch.`,
  },
};
