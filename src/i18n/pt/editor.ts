import type { Strings } from '../en';

export const editor: Strings['editor'] = {
  addToRole: 'Acrescentar a um papel…',
  addSomebody: 'Acrescentar alguém a um papel…',
  addWhom: 'Quem acrescentar a um papel?',
  whichRoleFor: (name) => `Em que papel está ${name}?`,
  whichRoleForAll: (count) => `Em que papel estão estas ${count} pessoas?`,
  fillRole: 'Preencher um papel…',
  fillWhich: (project) => `Que papel de “${project}”?`,
  noRole: 'Nenhum papel de projeto corresponde a estas palavras',
  noProject: 'Ainda não há projetos, portanto também não há papéis',
  place: (project, role) => `${project} – ${role}`,
  toFill: (found, needed) => `a preencher: ${found} de ${needed}`,
  emptyRole: 'ninguém ainda',
  named: (count, role, project) => `${count} pessoas acrescentadas ao papel “${role}” em “${project}”.`,
  logTogether: (count) => `Anotar um contato em comum: ${count} pessoas…`,
  addTogether: (count) => `Acrescentar a um papel: ${count} pessoas…`,
  fromSelection: 'Novos contatos a partir da seleção…',
  showCard: 'Mostrar o cartão',
  showCardOf: 'Mostrar o cartão de alguém…',
  cardOfWhom: 'O cartão de quem?',
  hoverCards: {
    name: 'Cartão junto ao nome',
    desc: 'Mostra o cartão de alguém quando o ponteiro para sobre um nome; nas notas, com Alt. Está sempre no menu de um nome.',
  },
  moreRoles: (count) => (count === 1 ? 'e mais 1 papel' : `e mais ${count} papéis`),
};
