import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
import type { SkipReason } from '../../note/note';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: '1 Notiz', other: `${count} Notizen` });
}

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => `${plural(count, { one: '1 Vorlage', other: `${count} Vorlagen` })} ausgelassen`,
  'index-note': (count) => `${plural(count, { one: '1 Indexnotiz', other: `${count} Indexnotizen` })} ausgelassen`,
  drawing: (count) => `${plural(count, { one: '1 Zeichnung', other: `${count} Zeichnungen` })} ausgelassen`,
};

/** More than this in one sentence is more than anybody takes in. */
const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `durch „${found}“`;
    case 'tag': return `durch den Tag ${found}`;
    case 'folder': return `durch den Ordner ${found}`;
    case 'file-name': return 'durch einen Dateinamen wie @Name';
    case 'body': return 'durch den Text';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} auf andere Weise`];
}

/** „312 Notizen gelesen: 14 Personen durch „type: person“, 3 Projekte durch den Ordner Projets/, 2 Vorlagen ausgelassen.“ */
function foundInVault({ notes: count, marks, skipped, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('noch keine Person und kein Projekt');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = skipped.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(`${notes(unreadable)} nicht lesbar`);
  return `${notes(count)} gelesen: ${parts.join(', ')}.`;
}

export const reading: Strings['reading'] = {
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count) => `${notes(count)} anderer Art, nicht angerührt`,
  recognisedBy: {
    property: (count) => `${notes(count)} durch eine Eigenschaft (type: person, type: project…)`,
    tag: (count) => `${notes(count)} durch einen Tag (#person, #project…)`,
    folder: (count) => `${notes(count)} durch den Ordner (People, Projects…)`,
    'file-name': (count) => `${notes(count)} durch den Dateinamen (@Name)`,
    body: (count) => `${notes(count)} durch den Text der Notiz`,
  },
  skippedTitle: 'Ausgelassen',
  skipped: { template: 'eine Vorlage', 'index-note': 'ein Index anderer Notizen', drawing: 'eine Zeichnung' },
  problemsTitle: 'In den Notizen zu beheben',
  columns: { note: 'Notiz', place: 'Stelle', found: 'Gefunden', mend: 'So lässt es sich beheben' },
  noProblems: 'Jede Notiz wurde verstanden.',
  problemNotes: (count) => plural(count, { one: '1 Notiz braucht deine Aufmerksamkeit', other: `${count} Notizen brauchen deine Aufmerksamkeit` }),
  line: (line) => `Zeile ${line}`,
  reading: 'Deine Notizen werden gelesen…',
  progress: (done, total) => `${done} von ${notes(total)}`,
  showReport: 'Vault prüfen',
  markOpen: (note) => `„${note}“ als Person kennzeichnen`,
  emptyVault: {
    title: 'Noch niemand hier',
    text: 'Eine Person ist eine Notiz, in der „type: person“ steht, ein Projekt eine, in der „type: project“ steht. Notizen mit den Tags #person oder #project zählen auch, ebenso Notizen in Ordnern namens People oder Projects.',
  },
  noProject: {
    title: 'Kein Netzwerk ohne Projekt',
    text: (people) =>
      `${common.people(people)} gefunden, aber kein Projekt. Füge der Notiz zu dem, woran du arbeitest, „type: project“ hinzu: Seine Rollen werden die Spalten dieser Matrix.`,
  },
  noPerson: {
    title: 'Noch niemand hier',
    text: 'In keiner Notiz steht „type: person“, und kein Projekt nennt jemanden.',
  },
  nobodyNamed: 'Noch hat kein Feld einen Namen. Wähle ein Feld, um zu sagen, wer es ist.',
  noActiveProject: {
    title: 'Kein aktives Projekt',
    text: 'Alle Projekte sind Ideen, pausiert, abgeschlossen oder aufgegeben.',
    show: 'Alle Projekte zeigen',
  },
  nothingMatches: {
    title: 'Nichts passt',
    text: (filter) => `Keine Zeile enthält „${filter}“.`,
  },
  createPerson: 'Person anlegen',
  createProject: 'Projekt anlegen',
  nameOf: { person: 'Name der Person', project: 'Name des Projekts' },
};
