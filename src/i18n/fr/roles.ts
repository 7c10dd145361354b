import type { RoleId } from '../../model/role';
import type { RoleTexts } from '../en/roles';
import type { Strings } from '../en';

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Alliés', one: 'allié·e', definition: 'Met plus d’énergie pour que contre le projet ; agit, en parle, ouvre des portes.' },
  opponent: { box: 'Opposants', one: 'opposant·e', definition: 'Met de l’énergie contre, ou porte un projet rival (souvent « ne rien faire »).' },
  mentor: { box: 'Mentors', one: 'mentor', definition: 'Conseille d’expérience ; quelqu’un à qui soumettre ses idées.' },
  decider: { box: 'Décideurs', one: 'décideur·euse', definition: 'Peut dire oui ou non : programmation, jury, commission, propriétaire.' },
  sponsor: { box: 'Parrains, marraines', one: 'parrain·marraine', definition: 'Engage son crédit pour vous recommander : le mentor conseille, le parrain agit.' },
  connector: { box: 'Relais', one: 'relais', definition: 'Relie des groupes que vous n’atteignez pas ; vous présente.' },
  expert: { box: 'Personnes-ressources', one: 'personne-ressource', definition: 'A un savoir-faire, une information, un lieu ou un outil qui manque au projet.' },
  partner: { box: 'Partenaires', one: 'complice', definition: 'Fait le travail avec vous et partage le risque.' },
  audience: { box: 'Publics', one: 'public', definition: 'Ceux pour qui est le projet, ou qui peuvent parler pour eux.' },
};

export const roles: Strings['roles'] = {
  textsOf: (role) => builtIn[role] ?? { box: `?${role}`, one: `?${role}`, definition: '' },
};
