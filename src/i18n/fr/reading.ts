import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
import type { SkipReason } from '../../note/note';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: `${count} note`, other: `${count} notes` });
}

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => (count < 2 ? `${count} modèle laissé de côté` : `${count} modèles laissés de côté`),
  'index-note': (count) => (count < 2 ? `${count} index laissé de côté` : `${count} index laissés de côté`),
  drawing: (count) => (count < 2 ? `${count} dessin laissé de côté` : `${count} dessins laissés de côté`),
};

const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `par «\u202f${found}\u202f»`;
    case 'tag': return `par l’étiquette ${found}`;
    case 'folder': return `par le dossier ${found}`;
    case 'file-name': return 'par un nom de fichier comme @Nom';
    case 'body': return 'par leur texte';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} autrement`];
}

function foundInVault({ notes: count, marks, skipped, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('ni personne ni projet pour l’instant');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = skipped.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(unreadable < 2 ? `${unreadable} note illisible` : `${unreadable} notes illisibles`);
  return `${count < 2 ? `${count} note lue` : `${count} notes lues`}\u202f: ${parts.join(', ')}.`;
}

export const reading: Strings['reading'] = {
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count) => `${notes(count)} d’une autre sorte, laissées telles quelles`,
  recognisedBy: {
    property: (count) => `${notes(count)} par une propriété (type: personne, type: projet…)`,
    tag: (count) => `${notes(count)} par une étiquette (#person, #project…)`,
    folder: (count) => `${notes(count)} par le dossier (People, Projects…)`,
    'file-name': (count) => `${notes(count)} par le nom du fichier (@Nom)`,
    body: (count) => `${notes(count)} par le texte de la note`,
  },
  skippedTitle: 'Laissées de côté',
  skipped: { template: 'un modèle', 'index-note': 'un index d’autres notes', drawing: 'un dessin' },
  problemsTitle: 'À corriger dans les notes',
  columns: { note: 'Note', place: 'Endroit', found: 'Constat', mend: 'Pour corriger' },
  noProblems: 'Toutes les notes ont été comprises.',
  problemNotes: (count) => plural(count, { one: `${count} note demande votre attention`, other: `${count} notes demandent votre attention` }),
  line: (line) => `ligne ${line}`,
  reading: 'Lecture de vos notes…',
  progress: (done, total) => `${done} sur ${notes(total)}`,
  showReport: 'Vérifier le coffre',
  markOpen: (note) => `Faire de «\u202f${note}\u202f» une personne`,
  emptyVault: {
    title: 'Encore personne ici',
    text: 'Une personne est une note qui porte «\u202ftype: personne\u202f», un projet une note qui porte «\u202ftype: projet\u202f». Les étiquettes #personne et #projet comptent aussi, de même que les dossiers appelés Personnes ou Projets.',
  },
  noProject: {
    title: 'Pas de réseau sans projet',
    text: (people) => `${common.people(people)} dans vos notes, mais aucun projet. Ajoutez «\u202ftype: projet\u202f» à la note de ce que vous préparez\u202f: ses rôles deviennent les colonnes de cette matrice.`,
  },
  noPerson: {
    title: 'Encore personne ici',
    text: 'Aucune note ne porte «\u202ftype: personne\u202f», et aucun projet ne nomme quelqu’un.',
  },
  nobodyNamed: 'Aucune case ne porte encore de nom. Choisissez-en une pour dire qui c’est.',
  noActiveProject: {
    title: 'Aucun projet actif',
    text: 'Tous les projets sont des idées, en pause, terminés ou abandonnés.',
    show: 'Montrer tous les projets',
  },
  nothingMatches: {
    title: 'Rien ne correspond',
    text: (filter) => `Aucune ligne ne contient «\u202f${filter}\u202f».`,
  },
  createPerson: 'Créer une personne',
  createProject: 'Créer un projet',
  nameOf: { person: 'Nom de la personne', project: 'Nom du projet' },
};
