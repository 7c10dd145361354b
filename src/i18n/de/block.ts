import type { Strings } from '../en';
import { plural } from './plural';

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` Meintest du „${nearest}“?`;
}

export const block: Strings['block'] = {
  sentences: {
    'no-option': ({ text }) => `„${text}“ ist nicht verständlich. Eine Zeile sagt, worum es geht, dann kommen ein Doppelpunkt und ein Wert: „view: board“.`,
    'unknown-option': ({ text, nearest, allowed }) => `„${text}“ ist nicht verständlich.${perhaps(nearest)} Ein Block kennt: ${allowed}.`,
    'not-for-view': ({ text, view, allowed }) => `„${text}“ bedeutet bei „view: ${view}“ nichts. Möglich sind dort: ${allowed}.`,
    'said-twice': ({ text }) => `„${text}“ steht zweimal da. Schreibe mehrere Werte in eine Zeile, durch Kommas getrennt.`,
    'unknown-value': ({ text, option, nearest, allowed }) => `„${option}: ${text}“ ist nicht verständlich.${perhaps(nearest)} Möglich sind: ${allowed}.`,
    'one-value-only': ({ option }) => `„${option}“ nimmt nur einen Wert.`,
    'no-count': ({ option, text }) => `„${option}: ${text}“ ist nicht verständlich. Nötig ist eine ganze Zahl ab 1: „${option}: 10“.`,
    'people-rows-only': ({ option }) => `„${option}“ wählt Personen aus: Dafür braucht es „rows: people“.`,
    'unknown-project': ({ text, nearest }) => `Keine Projektnotiz heißt „${text}“.${perhaps(nearest)}`,
    'unknown-person': ({ text, nearest }) => `Keine Personennotiz heißt „${text}“.${perhaps(nearest)}`,
    'unknown-network': ({ text, nearest }) => `Keine Personennotiz nennt ein Netzwerk „${text}“.${perhaps(nearest)}`,
    'unknown-role': ({ text, nearest, allowed }) => `Eine Rolle „${text}“ gibt es nicht.${perhaps(nearest)} Die Rollen sind: ${allowed}.`,
    ambiguous: ({ text, allowed }) => `Mehrere Notizen heißen „${text}“: ${allowed}. Schreibe einen Link mit dem Pfad der richtigen.`,
    'no-project': () => 'Welches Projekt? Füge eine Zeile „project: [[Name der Notiz]]“ hinzu.',
    'no-person': () => 'Welche Person? Füge eine Zeile „person: [[Name der Notiz]]“ hinzu.',
  },
  wrong: (count) => `In diesem Block sind ${count} Dinge zu beheben:`,
  queueOf: (projects) => `Wiedervorlagen: ${projects}`,
  matrixOf: (projects) => `Rollenmatrix: ${projects}`,
  table: 'Tabelle, seitlich scrollbar',
  morePeople: (count) => plural(count, { one: 'und 1 weitere Person', other: `und ${count} weitere Personen` }),
  moreProjects: (count) => plural(count, { one: 'und 1 weiteres Projekt', other: `und ${count} weitere Projekte` }),
  nothing: {
    board: 'Hier ist keine Rolle zu besetzen.',
    matrix: 'Hier gibt es weder Projekt noch Person zu zeigen.',
    queue: 'Hier wartet niemand auf dich.',
    person: 'Hier ist niemand zu zeigen.',
    health: 'Keine Warnungen.',
  },
};
