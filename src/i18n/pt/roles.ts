import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Aliados', one: 'aliado(a)', definition: 'Põe mais energia a favor do projeto do que contra; age, fala dele, abre portas.' },
  opponent: { box: 'Oponentes', one: 'oponente', definition: 'Põe energia contra o projeto, ou defende um projeto rival (muitas vezes “não fazer nada”).' },
  mentor: { box: 'Mentores', one: 'mentor(a)', definition: 'Aconselha a partir da experiência; alguém com quem testar ideias.' },
  decider: { box: 'Quem decide', one: 'quem decide', definition: 'Pode dizer sim ou não: curadoria, júri, comissão, proprietários.' },
  sponsor: { box: 'Quem abre portas', one: 'quem abre portas', definition: 'Usa o próprio crédito para dar a sua recomendação: mentores aconselham, quem abre portas age.' },
  connector: { box: 'Articuladores', one: 'articulador(a)', definition: 'Liga a grupos fora do seu alcance; apresenta pessoas.' },
  expert: { box: 'Especialistas', one: 'especialista', definition: 'Tem uma competência, uma informação, um lugar ou uma ferramenta que falta ao projeto.' },
  partner: { box: 'Parceiros', one: 'parceiro(a)', definition: 'Faz o trabalho ao seu lado e divide o risco.' },
  audience: { box: 'Públicos', one: 'público', definition: 'As pessoas para quem é o projeto, ou que podem falar por elas.' },
  gatekeeper: { box: 'Filtros', one: 'filtro', definition: 'Controla o acesso a quem decide, ou a uma informação.' },
  champion: { box: 'Porta-vozes', one: 'porta-voz', definition: 'Defende a causa por dentro, e lá fala por ela.' },
  funder: { box: 'Financiadores', one: 'financiador(a)', definition: 'Dá ou empresta o dinheiro: um fundo, um mecenas, um investidor.' },
  press: { box: 'Imprensa', one: 'contato de imprensa', definition: 'Faz falar do projeto: imprensa, crítica, pessoas cuja palavra conta.' },
  supplier: { box: 'Fornecedores', one: 'fornecedor(a)', definition: 'Faz, mediante pagamento, um trabalho de que o projeto precisa.' },
  peer: { box: 'Pares', one: 'par', definition: 'Alguém a quem prestar contas de igual para igual: cada pessoa mantém a outra em movimento.' },
};

/** The names of roles in Portuguese; those of the settings are kept with the English ones. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('en', builtIn, roles);
