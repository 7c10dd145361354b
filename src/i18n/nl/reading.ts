import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
import type { SkipReason } from '../../note/note';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: '1 notitie', other: `${count} notities` });
}

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => `${plural(count, { one: '1 sjabloon', other: `${count} sjablonen` })} overgeslagen`,
  'index-note': (count) => `${plural(count, { one: '1 index', other: `${count} indexen` })} overgeslagen`,
  drawing: (count) => `${plural(count, { one: '1 tekening', other: `${count} tekeningen` })} overgeslagen`,
};

/** More than this in one sentence is more than anybody takes in. */
const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `via “${found}”`;
    case 'tag': return `via de tag ${found}`;
    case 'folder': return `via de map ${found}`;
    case 'file-name': return 'via een bestandsnaam als @Naam';
    case 'body': return 'via hun tekst';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} op een andere manier`];
}

/** “312 notities gelezen: 14 personen via “type: person”, 2 sjablonen overgeslagen.” */
function foundInVault({ notes: count, marks, skipped, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('nog geen persoon en geen project');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = skipped.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(`${notes(unreadable)} onleesbaar`);
  return `${notes(count)} gelezen: ${parts.join(', ')}.`;
}

/** What was read from the vault: the report, and what an empty screen says. */
export const reading: Strings['reading'] = {
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count) => `${notes(count)} van een andere soort, met rust gelaten`,
  recognisedBy: {
    property: (count) => `${notes(count)} via een eigenschap (type: person, type: project…)`,
    tag: (count) => `${notes(count)} via een tag (#person, #project…)`,
    folder: (count) => `${notes(count)} via de map (People, Projects…)`,
    'file-name': (count) => `${notes(count)} via de bestandsnaam (@Naam)`,
    body: (count) => `${notes(count)} via de tekst van de notitie`,
  },
  skippedTitle: 'Overgeslagen',
  skipped: { template: 'een sjabloon', 'index-note': 'een index van andere notities', drawing: 'een tekening' },
  problemsTitle: 'Te herstellen in de notities',
  columns: { note: 'Notitie', place: 'Plaats', found: 'Gevonden', mend: 'Hoe te herstellen' },
  noProblems: 'Elke notitie is begrepen.',
  problemNotes: (count) => plural(count, { one: '1 notitie vraagt aandacht', other: `${count} notities vragen aandacht` }),
  line: (line) => `regel ${line}`,
  reading: 'Je notities worden gelezen…',
  progress: (done, total) => `${done} van ${notes(total)}`,
  showReport: 'Kluis controleren',
  markOpen: (note) => `“${note}” als persoon markeren`,
  emptyVault: {
    title: 'Hier is nog niemand',
    text: 'Een persoon is een notitie met “type: person”, een project een notitie met “type: project”. Notities met de tags #person of #project tellen ook, en notities in mappen die People of Projects heten.',
  },
  noProject: {
    title: 'Geen netwerk zonder project',
    text: (people) => `${common.people(people)} gevonden, maar geen project. Voeg “type: project” toe aan de notitie van waar je aan werkt: de rollen ervan worden de kolommen van deze matrix.`,
  },
  noPerson: {
    title: 'Hier is nog niemand',
    text: 'Geen notitie zegt “type: person”, en geen project noemt iemand.',
  },
  nobodyNamed: 'Er staat nog in geen enkel vak een naam. Kies een vak om te zeggen wie het is.',
  noActiveProject: {
    title: 'Geen actief project',
    text: 'Alle projecten zijn een idee, gepauzeerd, afgerond of stopgezet.',
    show: 'Alle projecten tonen',
  },
  nothingMatches: {
    title: 'Niets gevonden',
    text: (filter) => `Geen rij bevat “${filter}”.`,
  },
  createPerson: 'Persoon aanmaken',
  createProject: 'Project aanmaken',
  nameOf: { person: 'Naam van de persoon', project: 'Naam van het project' },
};
