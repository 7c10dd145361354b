import type { Strings } from '../en';
import { plural } from './plural';

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` Bedoelde je “${nearest}”?`;
}

export const block: Strings['block'] = {
  sentences: {
    'no-option': ({ text }) => `“${text}” is niet begrepen. Een regel zegt waar het over gaat, dan een dubbelepunt en een waarde: “view: board”.`,
    'unknown-option': ({ text, nearest, allowed }) => `“${text}” is niet begrepen.${perhaps(nearest)} Een blok kent: ${allowed}.`,
    'not-for-view': ({ text, view, allowed }) => `“${text}” zegt niets bij “view: ${view}”; daar kan: ${allowed}.`,
    'said-twice': ({ text }) => `“${text}” staat er twee keer. Zet meerdere waarden op één regel, met komma’s ertussen.`,
    'unknown-value': ({ text, option, nearest, allowed }) => `“${option}: ${text}” is niet begrepen.${perhaps(nearest)} Mogelijk is: ${allowed}.`,
    'one-value-only': ({ option }) => `“${option}” neemt maar één waarde.`,
    'no-count': ({ option, text }) => `“${option}: ${text}” is niet begrepen. Het moet een geheel getal vanaf 1 zijn: “${option}: 10”.`,
    'people-rows-only': ({ option }) => `“${option}” kiest personen: daar hoort “rows: people” bij.`,
    'unknown-project': ({ text, nearest }) => `Geen notitie van een project heet “${text}”.${perhaps(nearest)}`,
    'unknown-person': ({ text, nearest }) => `Geen notitie van een persoon heet “${text}”.${perhaps(nearest)}`,
    'unknown-network': ({ text, nearest }) => `Geen notitie van een persoon noemt een netwerk “${text}”.${perhaps(nearest)}`,
    'unknown-role': ({ text, nearest, allowed }) => `Er is geen rol “${text}”.${perhaps(nearest)} De rollen zijn: ${allowed}.`,
    ambiguous: ({ text, allowed }) => `Meerdere notities heten “${text}”: ${allowed}. Schrijf een link met het pad van de juiste.`,
    'no-project': () => 'Welk project? Voeg een regel “project: [[naam van de notitie]]” toe.',
    'no-person': () => 'Welke persoon? Voeg een regel “person: [[naam van de notitie]]” toe.',
  },
  wrong: (count) => `In dit blok zijn ${count} dingen te verbeteren:`,
  queueOf: (projects) => `Opvolging: ${projects}`,
  matrixOf: (projects) => `Rollenmatrix: ${projects}`,
  table: 'Tabel, zijwaarts te scrollen',
  morePeople: (count) => plural(count, { one: 'en nog 1 persoon', other: `en nog ${count} personen` }),
  moreProjects: (count) => plural(count, { one: 'en nog 1 project', other: `en nog ${count} projecten` }),
  nothing: {
    board: 'Hier is geen rol te vullen.',
    matrix: 'Hier is geen project en niemand te tonen.',
    queue: 'Hier wacht niemand op je.',
    person: 'Hier is niemand te tonen.',
    health: 'Niets om voor te waarschuwen.',
  },
};
