import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

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
  gatekeeper: { box: 'Filtres', one: 'filtre', definition: 'Tient l’accès à qui décide, ou à une information.' },
  champion: { box: 'Porte-voix', one: 'porte-voix', definition: 'Porte la cause de l’intérieur et y parle pour elle.' },
  funder: { box: 'Financeurs', one: 'financeur·euse', definition: 'Donne ou prête l’argent\u202F: fonds, mécène, investisseur.' },
  press: { box: 'Presse', one: 'contact presse', definition: 'En parle autour de soi\u202F: presse, critique, personnes dont l’avis compte.' },
  supplier: { box: 'Prestataires', one: 'prestataire', definition: 'Fait contre paiement un travail dont le projet a besoin.' },
  peer: { box: 'Pairs', one: 'pair', definition: 'Quelqu’un à qui rendre compte d’égal à égal\u202F: chacun tient l’autre en mouvement.' },
};

/** The names of roles in French, as the settings of the moment have them. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('fr', builtIn, roles);
