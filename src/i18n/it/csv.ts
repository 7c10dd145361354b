import type { Strings } from '../en';

/** Tables of contacts: their columns, where they come from, and what is wrong with them. */
export const csv: Strings['csv'] = {
  within: (column) => column.toLowerCase(),
  columns: {
    name: 'Nome', 'given-name': 'Nome di battesimo', 'family-name': 'Cognome', aliases: 'Soprannomi', organisation: 'Organizzazione',
    function: 'Funzione', emails: 'E-mail', phones: 'Telefono', urls: 'Sito web', address: 'Indirizzo', city: 'Città',
    language: 'Lingua', birthday: 'Compleanno', networks: 'Reti', met: 'Data dell’incontro', 'met-at': 'Luogo dell’incontro',
    topic: 'Argomento', note: 'Nota', source: 'Fonte',
  },
  sources: { google: 'Google Contatti', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Tabella' },
  problems: {
    'too-large': () => 'Questo file è più grande di qualsiasi rubrica. Non ne è stato letto niente.',
    'no-rows': () => 'In questo file non c’è nessuno.',
    'extra-cells': ({ line, count }) => count === 1
      ? `La riga ${line} ha più celle di quante siano le colonne. Ciò che contengono resta fuori.`
      : `${count} righe hanno più celle di quante siano le colonne, la prima è la riga ${line}. Ciò che contengono resta fuori.`,
    'too-many-rows': ({ line }) => `Sono state lette solo le righe prima della ${line}: questo file ne ha più di una rubrica.`,
  },
};
