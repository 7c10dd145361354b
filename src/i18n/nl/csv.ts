import type { Strings } from '../en';

/** Tables of contacts: their columns, where they come from, and what is wrong with them. */
export const csv: Strings['csv'] = {
  within: (column) => column.toLowerCase(),
  columns: {
    name: 'Naam', 'given-name': 'Voornaam', 'family-name': 'Achternaam', aliases: 'Bijnamen', organisation: 'Organisatie',
    function: 'Functie', emails: 'E-mail', phones: 'Telefoon', urls: 'Website', address: 'Adres', city: 'Woonplaats',
    language: 'Taal', birthday: 'Verjaardag', networks: 'Netwerken', met: 'Ontmoet op', 'met-at': 'Plaats van ontmoeting',
    topic: 'Onderwerp', note: 'Notitie', source: 'Bron',
  },
  sources: { google: 'Google Contacten', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Tabel' },
  problems: {
    'too-large': () => 'Dit bestand is groter dan een adresboek kan zijn. Er is niets van gelezen.',
    'no-rows': () => 'Er staan geen personen in dit bestand.',
    'extra-cells': ({ line, count }) => count === 1
      ? `De rij op regel ${line} heeft meer cellen dan er kolommen zijn. Wat erin staat, is weggelaten.`
      : `${count} rijen hebben meer cellen dan er kolommen zijn, de eerste op regel ${line}. Wat erin staat, is weggelaten.`,
    'too-many-rows': ({ line }) => `Alleen de rijen vóór regel ${line} zijn gelezen: dit bestand heeft er meer dan een adresboek.`,
  },
};
