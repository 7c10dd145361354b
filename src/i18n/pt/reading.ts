import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
import type { SkipReason } from '../../note/note';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: `${count} nota`, other: `${count} notas` });
}

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => plural(count, { one: `${count} modelo fora da leitura`, other: `${count} modelos fora da leitura` }),
  'index-note': (count) => plural(count, { one: `${count} índice fora da leitura`, other: `${count} índices fora da leitura` }),
  drawing: (count) => plural(count, { one: `${count} desenho fora da leitura`, other: `${count} desenhos fora da leitura` }),
};

const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `por “${found}”`;
    case 'tag': return `pela tag ${found}`;
    case 'folder': return `pela pasta ${found}`;
    case 'file-name': return 'por um nome de arquivo como @Nome';
    case 'body': return 'pelo seu texto';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} de outras formas`];
}

/** “312 notas lidas: 14 pessoas por “type: person”, 3 projetos pela pasta Projets/, 2 modelos fora da leitura.” */
function foundInVault({ notes: count, marks, skipped, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('nenhuma pessoa e nenhum projeto ainda');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = skipped.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(`${notes(unreadable)} ${plural(unreadable, { one: 'ilegível', other: 'ilegíveis' })}`);
  return `${notes(count)} ${plural(count, { one: 'lida', other: 'lidas' })}: ${parts.join(', ')}.`;
}

export const reading: Strings['reading'] = {
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count) => `${notes(count)} de outros tipos, sem alterações`,
  recognisedBy: {
    property: (count) => `${notes(count)} por uma propriedade (type: person, type: project…)`,
    tag: (count) => `${notes(count)} por uma tag (#person, #project…)`,
    folder: (count) => `${notes(count)} pela pasta (People, Projects…)`,
    'file-name': (count) => `${notes(count)} pelo nome do arquivo (@Nome)`,
    body: (count) => `${notes(count)} pelo texto da nota`,
  },
  skippedTitle: 'Fora da leitura',
  skipped: { template: 'um modelo', 'index-note': 'um índice de outras notas', drawing: 'um desenho' },
  problemsTitle: 'A corrigir nas notas',
  columns: { note: 'Nota', place: 'Lugar', found: 'Encontrado', mend: 'Para corrigir' },
  noProblems: 'Todas as notas foram compreendidas.',
  problemNotes: (count) => plural(count, { one: `${count} nota precisa de atenção`, other: `${count} notas precisam de atenção` }),
  line: (line) => `linha ${line}`,
  reading: 'Leitura das suas notas…',
  progress: (done, total) => `${done} de ${notes(total)}`,
  showReport: 'Verificar o cofre',
  markOpen: (note) => `Marcar “${note}” como pessoa`,
  emptyVault: {
    title: 'Ninguém aqui ainda',
    text: 'Uma pessoa é uma nota que diz “type: person”, um projeto é uma nota que diz “type: project”. As notas com as tags #person ou #project também contam, e as que estão em pastas chamadas People ou Projects.',
  },
  noProject: {
    title: 'Não há rede sem projeto',
    text: (people) => `Há ${common.people(people)} nas suas notas, mas nenhum projeto. Acrescente “type: project” à nota daquilo em que trabalha: os seus papéis passam a ser as colunas desta matriz.`,
  },
  noPerson: {
    title: 'Ninguém aqui ainda',
    text: 'Nenhuma nota diz “type: person”, e nenhum projeto menciona alguém.',
  },
  nobodyNamed: 'Nenhuma caixa tem um nome ainda. Escolha uma para dizer quem é.',
  noActiveProject: {
    title: 'Nenhum projeto ativo',
    text: 'Todos os projetos são ideias ou estão em pausa, concluídos ou abandonados.',
    show: 'Mostrar todos os projetos',
  },
  nothingMatches: {
    title: 'Nada corresponde',
    text: (filter) => `Nenhuma linha contém “${filter}”.`,
  },
  createPerson: 'Criar uma pessoa',
  createProject: 'Criar um projeto',
  nameOf: { person: 'Nome da pessoa', project: 'Nome do projeto' },
};
