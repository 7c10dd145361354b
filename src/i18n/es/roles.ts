import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Personas aliadas', one: 'persona aliada', definition: 'Pone más energía a favor que en contra del proyecto; actúa, habla de él, abre puertas.' },
  opponent: { box: 'Oponentes', one: 'oponente', definition: 'Pone energía en contra o impulsa un proyecto rival (a menudo, «no hacer nada»).' },
  mentor: { box: 'Mentoría', one: 'mentor/a', definition: 'Orienta desde la experiencia; alguien con quien contrastar ideas.' },
  decider: { box: 'Quienes deciden', one: 'quien decide', definition: 'Puede decir sí o no: programación, jurado, comisión, propiedad.' },
  sponsor: { box: 'Padrinos y madrinas', one: 'padrino o madrina', definition: 'Pone en juego su propio crédito para recomendarte: la mentoría aconseja, el padrinazgo actúa.' },
  connector: { box: 'Nexos', one: 'nexo', definition: 'Une grupos a los que no llegas; te presenta.' },
  expert: { box: 'Especialistas', one: 'especialista', definition: 'Tiene un saber, una información, un lugar o una herramienta que le falta al proyecto.' },
  partner: { box: 'Socias y socios', one: 'socio/a', definition: 'Hace el trabajo contigo y comparte el riesgo.' },
  audience: { box: 'Público', one: 'público', definition: 'Las personas a las que va dirigido el proyecto, o quien puede hablar por ellas.' },
  gatekeeper: { box: 'Filtros', one: 'filtro', definition: 'Controla el acceso a quien decide, o a la información.' },
  champion: { box: 'Portavoces', one: 'portavoz', definition: 'Lleva la causa desde dentro y allí habla por ella.' },
  funder: { box: 'Financiación', one: 'financiador/a', definition: 'Da o presta el dinero: un fondo, un mecenas, una inversora.' },
  press: { box: 'Prensa', one: 'contacto de prensa', definition: 'Lo cuenta a otra gente: prensa, crítica, quienes tienen una voz que cuenta.' },
  supplier: { box: 'Proveedores', one: 'proveedor/a', definition: 'Hace un trabajo pagado que el proyecto necesita.' },
  peer: { box: 'Colegas', one: 'colega', definition: 'Alguien a quien rendir cuentas de igual a igual: cada cual anima al otro a seguir.' },
};

/** The names of roles in Spanish, as the settings of the moment have them; names of a person's own are the English ones. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('en', builtIn, roles);
