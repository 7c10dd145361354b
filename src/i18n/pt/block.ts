import type { Strings } from '../en';

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` Seria “${nearest}”?`;
}

export const block: Strings['block'] = {
  sentences: {
    'no-option': ({ text }) => `“${text}” não foi compreendido. Uma linha diz do que trata, depois dois-pontos e um valor: “view: board”.`,
    'unknown-option': ({ text, nearest, allowed }) => `“${text}” não foi compreendido.${perhaps(nearest)} Um bloco conhece: ${allowed}.`,
    'not-for-view': ({ text, view, allowed }) => `“${text}” não diz nada a “view: ${view}”, que conhece: ${allowed}.`,
    'said-twice': ({ text }) => `“${text}” aparece duas vezes. Escreva vários valores em uma só linha, separados por vírgulas.`,
    'unknown-value': ({ text, option, nearest, allowed }) => `“${option}: ${text}” não foi compreendido.${perhaps(nearest)} Valores possíveis: ${allowed}.`,
    'one-value-only': ({ option }) => `“${option}” aceita um só valor.`,
    'no-count': ({ option, text }) => `“${option}: ${text}” não foi compreendido. É um número inteiro a partir de 1: “${option}: 10”.`,
    'people-rows-only': ({ option }) => `“${option}” escolhe pessoas: precisa de “rows: people”.`,
    'unknown-project': ({ text, nearest }) => `Nenhuma nota de projeto se chama “${text}”.${perhaps(nearest)}`,
    'unknown-person': ({ text, nearest }) => `Nenhuma nota de pessoa se chama “${text}”.${perhaps(nearest)}`,
    'unknown-network': ({ text, nearest }) => `Nenhuma nota de pessoa menciona uma rede “${text}”.${perhaps(nearest)}`,
    'unknown-role': ({ text, nearest, allowed }) => `Não há nenhum papel “${text}”.${perhaps(nearest)} Os papéis são: ${allowed}.`,
    ambiguous: ({ text, allowed }) => `Várias notas se chamam “${text}”: ${allowed}. Escreva um link com o caminho da nota certa.`,
    'no-project': () => 'Qual projeto? Acrescente uma linha “project: [[nome da nota]]”.',
    'no-person': () => 'Qual pessoa? Acrescente uma linha “person: [[nome da nota]]”.',
  },
  wrong: (count) => `${count} coisas a corrigir neste bloco:`,
  queueOf: (projects) => `Contatos a retomar: ${projects}`,
  matrixOf: (projects) => `Matriz de papéis: ${projects}`,
  table: 'Tabela, desliza para o lado',
  morePeople: (count) => (count === 1 ? 'e mais 1 pessoa' : `e mais ${count} pessoas`),
  moreProjects: (count) => (count === 1 ? 'e mais 1 projeto' : `e mais ${count} projetos`),
  nothing: {
    board: 'Nenhum papel a preencher aqui.',
    matrix: 'Nenhum projeto e ninguém a mostrar aqui.',
    queue: 'Ninguém espera por um contato seu aqui.',
    person: 'Ninguém a mostrar aqui.',
    health: 'Nenhum alerta.',
  },
};
