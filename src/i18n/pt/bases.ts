import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** As nossas visualizações nas bases, e o comando que cria uma base. */
export const bases: Strings['bases'] = {
  command: 'Criar uma base de pessoas e projetos',
  options: {
    onlyOpen: 'Só papéis em aberto',
    order: 'Ordem, quando a base não tem nenhuma',
    mostPerPart: 'Linhas antes de “mais”',
    onlyDue: 'Só onde há algo a fazer',
    hideSnoozed: 'Ocultar quem está em pausa',
  },
  parts: { snoozed: 'Em pausa', away: 'Pessoas arquivadas, falecidas ou a não contatar' },
  calm: 'Nada a fazer por agora',
  noValue: 'Sem valor',
  groupHeading: (value, projects) => `${value} · ${common.projects(projects)}`,
  others: (count) => plural(count, { one: `${count} nota não é de pessoa nem de projeto.`, other: `${count} notas não são de pessoas nem de projetos.` }),
  ofPeople: (people) => `Os projetos e os papéis em que ${people === 1 ? 'a pessoa' : `alguma das ${people} pessoas`} desta base participa.`,
  leftOut: (people) => `${common.people(people)} fora da lista, conforme as opções desta visualização.`,
  quietProjects: (count) => plural(count, { one: `${count} projeto não pede nada por agora.`, other: `${count} projetos não pedem nada por agora.` }),
  noEntries: { title: 'Nenhuma nota', text: 'Os filtros desta base não deixam nenhuma.' },
  noneOfOurs: 'Nem pessoas, nem projetos',
  noPart: (people) => ({
    title: 'Sem papel em nenhum projeto',
    text: people === 1 ? 'A pessoa desta base não aparece em nenhum projeto.' : `Nenhuma das ${people} pessoas desta base aparece em um projeto.`,
  }),
  nothingOpen: { title: 'Nenhum papel em aberto', text: 'Todos os papéis necessários têm os seus nomes.' },
  file: {
    name: 'Pessoas e projetos',
    views: { people: 'Pessoas', projects: 'Projetos' },
    made: (path) => `“${path}” foi criada.`,
    nobody: 'Ainda não há pessoas nem projetos. Escreva “type: person” ou “type: project” em uma nota.',
    isOff: 'As bases estão desativadas neste cofre. Ative-as nas configurações, em “Plugins nativos”, e execute este comando de novo.',
    fields: {
      organisation: 'Organização', function: 'Função', circle: 'Círculo', networks: 'Redes', skills: 'Competências',
      'last-contact': 'Último contato', 'follow-up': 'Próximo contato', 'waiting-since': 'À espera desde', status: 'Estado',
      deadline: 'Prazo', objective: 'Objetivo',
    },
  },
};
