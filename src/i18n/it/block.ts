import type { Strings } from '../en';

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` Intendevi «${nearest}»?`;
}

export const block: Strings['block'] = {
  sentences: {
    'no-option': ({ text }) => `«${text}» non si capisce. Una riga dice di che cosa parla, poi due punti, poi un valore: «view: board».`,
    'unknown-option': ({ text, nearest, allowed }) => `«${text}» non si capisce.${perhaps(nearest)} Un blocco conosce: ${allowed}.`,
    'not-for-view': ({ text, view, allowed }) => `«${text}» non dice niente a «view: ${view}», che conosce: ${allowed}.`,
    'said-twice': ({ text }) => `«${text}» c’è due volte. Metti più valori su una riga, separati da virgole.`,
    'unknown-value': ({ text, option, nearest, allowed }) => `«${option}: ${text}» non si capisce.${perhaps(nearest)} Valori possibili: ${allowed}.`,
    'one-value-only': ({ option }) => `«${option}» accetta un solo valore.`,
    'no-count': ({ option, text }) => `«${option}: ${text}» non si capisce. Serve un numero intero a partire da 1: «${option}: 10».`,
    'people-rows-only': ({ option }) => `«${option}» sceglie persone: richiede «rows: people».`,
    'unknown-project': ({ text, nearest }) => `Nessuna nota di progetto si chiama «${text}».${perhaps(nearest)}`,
    'unknown-person': ({ text, nearest }) => `Nessuna nota di persona si chiama «${text}».${perhaps(nearest)}`,
    'unknown-network': ({ text, nearest }) => `Nessuna nota di persona nomina una rete «${text}».${perhaps(nearest)}`,
    'unknown-role': ({ text, nearest, allowed }) => `Non esiste un ruolo «${text}».${perhaps(nearest)} I ruoli sono: ${allowed}.`,
    ambiguous: ({ text, allowed }) => `Più note si chiamano «${text}»: ${allowed}. Scrivi un collegamento con il percorso di quella giusta.`,
    'no-project': () => 'Quale progetto? Aggiungi una riga «project: [[nome della nota]]».',
    'no-person': () => 'Quale persona? Aggiungi una riga «person: [[nome della nota]]».',
  },
  wrong: (count) => `${count} cose da correggere in questo blocco:`,
  queueOf: (projects) => `Ricontatti: ${projects}`,
  matrixOf: (projects) => `Matrice dei ruoli: ${projects}`,
  table: 'Tabella, scorre di lato',
  morePeople: (count) => (count === 1 ? 'e 1 altra persona' : `e altre ${count} persone`),
  moreProjects: (count) => (count === 1 ? 'e 1 altro progetto' : `e altri ${count} progetti`),
  nothing: {
    board: 'Nessun ruolo da coprire qui.',
    matrix: 'Nessun progetto e nessuno da mostrare qui.',
    queue: 'Nessuno ti aspetta qui.',
    person: 'Nessuno da mostrare qui.',
    health: 'Nessun avviso.',
  },
};
