import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
import type { SkipReason } from '../../note/note';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: '1 nota', other: `${count} notas` });
}

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => plural(count, { one: '1 plantilla dejada fuera', other: `${count} plantillas dejadas fuera` }),
  'index-note': (count) => plural(count, { one: '1 índice dejado fuera', other: `${count} índices dejados fuera` }),
  drawing: (count) => plural(count, { one: '1 dibujo dejado fuera', other: `${count} dibujos dejados fuera` }),
};

/** More than this in one sentence is more than anybody takes in. */
const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `por «${found}»`;
    case 'tag': return `por la etiqueta ${found}`;
    case 'folder': return `por la carpeta ${found}`;
    case 'file-name': return 'por un nombre de archivo como @Nombre';
    case 'body': return 'por su texto';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} de otras maneras`];
}

/** «312 notas leídas: 14 personas por «type: person», 3 proyectos por la carpeta Projects/, 2 plantillas dejadas fuera.» */
function foundInVault({ notes: count, marks, skipped, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('todavía ninguna persona ni ningún proyecto');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = skipped.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(plural(unreadable, { one: '1 nota ilegible', other: `${unreadable} notas ilegibles` }));
  return `${plural(count, { one: '1 nota leída', other: `${count} notas leídas` })}: ${parts.join(', ')}.`;
}

export const reading: Strings['reading'] = {
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count) => `${notes(count)} de otro tipo, sin tocar`,
  recognisedBy: {
    property: (count) => `${notes(count)} por una propiedad (type: person, type: project…)`,
    tag: (count) => `${notes(count)} por una etiqueta (#person, #project…)`,
    folder: (count) => `${notes(count)} por la carpeta (People, Projects…)`,
    'file-name': (count) => `${notes(count)} por el nombre del archivo (@Nombre)`,
    body: (count) => `${notes(count)} por el texto de la nota`,
  },
  skippedTitle: 'Dejadas fuera',
  skipped: { template: 'una plantilla', 'index-note': 'un índice de otras notas', drawing: 'un dibujo' },
  problemsTitle: 'Por corregir en las notas',
  columns: { note: 'Nota', place: 'Lugar', found: 'Hallazgo', mend: 'Para corregirlo' },
  noProblems: 'Se han entendido todas las notas.',
  problemNotes: (count) => plural(count, { one: '1 nota necesita atención', other: `${count} notas necesitan atención` }),
  line: (line) => `línea ${line}`,
  reading: 'Leyendo tus notas…',
  progress: (done, total) => `${done} de ${notes(total)}`,
  showReport: 'Revisar la bóveda',
  markOpen: (note) => `Marcar «${note}» como persona`,
  emptyVault: {
    title: 'Todavía no hay nadie',
    text: 'Una persona es una nota que dice «type: person»; un proyecto, una que dice «type: project». También cuentan las notas con las etiquetas #person o #project, y las que están en carpetas llamadas People o Projects.',
  },
  noProject: {
    title: 'No hay red sin proyecto',
    text: (people) => `Hay ${common.people(people)}, pero ningún proyecto. Añade «type: project» a la nota de aquello en lo que trabajas: sus roles serán las columnas de esta matriz.`,
  },
  noPerson: {
    title: 'Todavía no hay nadie',
    text: 'Ninguna nota dice «type: person», y ningún proyecto nombra a nadie.',
  },
  nobodyNamed: 'Ninguna casilla tiene nombre todavía. Elige una para decir quién es.',
  noActiveProject: {
    title: 'Ningún proyecto activo',
    text: 'Todos los proyectos son ideas, o están en pausa, terminados o abandonados.',
    show: 'Mostrar todos los proyectos',
  },
  nothingMatches: {
    title: 'Nada coincide',
    text: (filter) => `Ninguna fila contiene «${filter}».`,
  },
  createPerson: 'Crear una persona',
  createProject: 'Crear un proyecto',
  nameOf: { person: 'Nombre de la persona', project: 'Nombre del proyecto' },
};
