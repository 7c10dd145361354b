import type { Strings } from '../en';

const usual: Strings['roleTemplates']['usual'] = {
  residency: { name: 'Residência', desc: 'Um lugar que diz sim, alguém que faz a recomendação, alguém que conhece o lugar.' },
  funding: { name: 'Financiamento', desc: 'Duas pessoas que decidem, uma que abre a porta, as que dão.' },
  hiring: { name: 'Contratação ou busca de trabalho', desc: 'Poucas pessoas decidem, muitas conhecem alguém: cuide dos articuladores.' },
  publication: { name: 'Publicação', desc: 'Uma editora, duas primeiras leituras, quem vai falar dela.' },
  'product-launch': { name: 'Lançamento de um produto', desc: 'Primeiros usos, aliados que falam dele, quem traz outras pessoas.' },
  'personal-board': { name: 'Conselho pessoal', desc: 'Para o seu próprio percurso em vez de um projeto: guias, patrocínio, pares.' },
};

export const roleTemplates: Strings['roleTemplates'] = {
  usual,
  page: { name: 'Tipos de projeto', desc: 'Quantos nomes cada tipo precisa em cada papel; escolhe-se quando um projeto começa, ou no seu quadro.' },
  list: 'O que cada tipo precisa',
  empty: 'Não resta nenhum tipo de projeto.',
  add: 'Acrescentar um tipo de projeto',
  asUsual: 'cada papel como de costume',
  removed: 'Retirados',
  restoreDesc: 'Pressione para trazê-lo de volta.',
  title: { add: 'Novo tipo de projeto', edit: (name) => `Tipo de projeto: ${name}` },
  name: 'Nome',
  hint: 'De quantos nomes um projeto assim precisa. Vazio é como de costume, 0 não pede nenhum.',
  usually: (count) => `de costume: ${count}`,
  notOnBoard: 'Ausente do seu quadro: só é pedido quando o papel estiver lá.',
  reset: 'Como veio',
  nameNeeded: 'Escreva como se chama este tipo de projeto.',
  taken: (name) => `Já existe um tipo de projeto “${name}”.`,
};
