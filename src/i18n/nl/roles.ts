import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Bondgenoten', one: 'bondgenoot', definition: 'Steekt meer energie in het project dan ertegen; doet iets, pleit ervoor, opent deuren.' },
  opponent: { box: 'Tegenstanders', one: 'tegenstander', definition: 'Steekt er energie tegen, of draagt een rivaliserend project (vaak “niets doen”).' },
  mentor: { box: 'Mentoren', one: 'mentor', definition: 'Geeft raad uit ervaring; iemand bij wie je ideeën kunt toetsen.' },
  decider: { box: 'Beslissers', one: 'beslisser', definition: 'Kan ja of nee zeggen: programmering, jury, commissie, eigenaar.' },
  sponsor: { box: 'Deuropeners', one: 'deuropener', definition: 'Zet het eigen krediet in om je aan te bevelen: mentoren geven raad, deuropeners doen iets.' },
  connector: { box: 'Verbinders', one: 'verbinder', definition: 'Verbindt groepen waar je zelf niet komt; stelt je voor.' },
  expert: { box: 'Experts', one: 'expert', definition: 'Heeft kennis, informatie, een plek of een middel dat het project mist.' },
  partner: { box: 'Partners', one: 'partner', definition: 'Doet het werk samen met je en deelt het risico.' },
  audience: { box: 'Publiek', one: 'publiek', definition: 'De mensen voor wie het project is, of wie namens hen kan spreken.' },
  gatekeeper: { box: 'Poortwachters', one: 'poortwachter', definition: 'Bewaakt de weg naar een beslisser of naar informatie.' },
  champion: { box: 'Voorvechters', one: 'voorvechter', definition: 'Draagt de zaak van binnenuit en komt er daar voor op.' },
  funder: { box: 'Financiers', one: 'financier', definition: 'Geeft of leent het geld: een fonds, een mecenas, een investeerder.' },
  press: { box: 'Pers', one: 'perscontact', definition: 'Vertelt anderen erover: pers, recensenten, mensen naar wie geluisterd wordt.' },
  supplier: { box: 'Leveranciers', one: 'leverancier', definition: 'Doet betaald werk dat het project nodig heeft.' },
  peer: { box: 'Vakgenoten', one: 'vakgenoot', definition: 'Iemand aan wie je als gelijke verslag doet: jullie houden elkaar op gang.' },
};

/** The names of roles in Dutch, as the settings of the moment have them. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('en', builtIn, roles);
