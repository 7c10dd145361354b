import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
import type { SkipReason } from '../../note/note';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: `${count} nota`, other: `${count} note` });
}

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => plural(count, { one: `${count} modello lasciato fuori`, other: `${count} modelli lasciati fuori` }),
  'index-note': (count) => plural(count, { one: `${count} indice lasciato fuori`, other: `${count} indici lasciati fuori` }),
  drawing: (count) => plural(count, { one: `${count} disegno lasciato fuori`, other: `${count} disegni lasciati fuori` }),
};

const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `da «${found}»`;
    case 'tag': return `dall’etichetta ${found}`;
    case 'folder': return `dalla cartella ${found}`;
    case 'file-name': return 'da un nome di file come @Nome';
    case 'body': return 'dal testo';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} in altri modi`];
}

function foundInVault({ notes: count, marks, skipped, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('ancora né persone né progetti');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = skipped.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(plural(unreadable, { one: `${unreadable} nota illeggibile`, other: `${unreadable} note illeggibili` }));
  return `${plural(count, { one: `${count} nota letta`, other: `${count} note lette` })}: ${parts.join(', ')}.`;
}

/** What was read from the vault: the report, and what an empty screen says. */
export const reading: Strings['reading'] = {
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count) => plural(count, { one: `${count} nota di altro tipo, lasciata com’è`, other: `${count} note di altro tipo, lasciate come sono` }),
  recognisedBy: {
    property: (count) => `${notes(count)} da una proprietà (type: person, type: project…)`,
    tag: (count) => `${notes(count)} da un’etichetta (#person, #project…)`,
    folder: (count) => `${notes(count)} dalla cartella (People, Projects…)`,
    'file-name': (count) => `${notes(count)} dal nome del file (@Nome)`,
    body: (count) => `${notes(count)} dal testo della nota`,
  },
  skippedTitle: 'Lasciate fuori',
  skipped: { template: 'un modello', 'index-note': 'un indice di altre note', drawing: 'un disegno' },
  problemsTitle: 'Da correggere nelle note',
  columns: { note: 'Nota', place: 'Punto', found: 'Segnalazione', mend: 'Per correggere' },
  noProblems: 'Tutte le note sono state capite.',
  problemNotes: (count) => plural(count, { one: `${count} nota chiede attenzione`, other: `${count} note chiedono attenzione` }),
  line: (line) => `riga ${line}`,
  reading: 'Lettura delle tue note…',
  progress: (done, total) => `${done} di ${notes(total)}`,
  showReport: 'Controlla il vault',
  markOpen: (note) => `Segna «${note}» come persona`,
  emptyVault: {
    title: 'Ancora nessuno qui',
    text: 'Una persona è una nota che dice «type: person», un progetto una nota che dice «type: project». Contano anche le note con le etichette #person o #project, e quelle in cartelle chiamate People o Projects.',
  },
  noProject: {
    title: 'Non c’è rete senza progetto',
    text: (people) => `${common.people(people)} nelle tue note, ma nessun progetto. Aggiungi «type: project» alla nota di ciò a cui stai lavorando: i suoi ruoli diventano le colonne di questa matrice.`,
  },
  noPerson: {
    title: 'Ancora nessuno qui',
    text: 'Nessuna nota dice «type: person», e nessun progetto nomina qualcuno.',
  },
  nobodyNamed: 'Nessuna casella ha ancora un nome. Scegli una casella per dire chi è.',
  noActiveProject: {
    title: 'Nessun progetto attivo',
    text: 'Tutti i progetti sono idee, in pausa, conclusi o abbandonati.',
    show: 'Mostra tutti i progetti',
  },
  nothingMatches: {
    title: 'Niente corrisponde',
    text: (filter) => `Nessuna riga contiene «${filter}».`,
  },
  createPerson: 'Crea una persona',
  createProject: 'Crea un progetto',
  nameOf: { person: 'Nome della persona', project: 'Nome del progetto' },
};
