import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Verbündete', one: 'Verbündete:r', definition: 'Setzt mehr Energie für als gegen das Projekt ein; handelt, spricht dafür, öffnet Türen.' },
  opponent: { box: 'Gegner:innen', one: 'Gegner:in', definition: 'Setzt Energie dagegen ein oder trägt ein Gegenprojekt (oft „nichts tun“).' },
  mentor: { box: 'Mentor:innen', one: 'Mentor:in', definition: 'Gibt Rat aus Erfahrung; ein offenes Ohr für deine Ideen.' },
  decider: { box: 'Entscheider:innen', one: 'Entscheider:in', definition: 'Kann Ja oder Nein sagen: Programmleitung, Jury, Kommission, Eigentümer:in.' },
  sponsor: { box: 'Türöffner:innen', one: 'Türöffner:in', definition: 'Empfiehlt dich mit dem eigenen guten Namen: Mentor:innen raten, Türöffner:innen handeln.' },
  connector: { box: 'Brückenbauer:innen', one: 'Brückenbauer:in', definition: 'Verbindet Kreise, die du nicht erreichst; macht dich bekannt.' },
  expert: { box: 'Fachleute', one: 'Fachperson', definition: 'Hat ein Können, ein Wissen, einen Ort oder ein Werkzeug, das dem Projekt fehlt.' },
  partner: { box: 'Partner:innen', one: 'Partner:in', definition: 'Macht die Arbeit mit dir und teilt das Risiko.' },
  audience: { box: 'Publikum', one: 'Publikum', definition: 'Die Menschen, für die das Projekt da ist, oder wer für sie sprechen kann.' },
  gatekeeper: { box: 'Gatekeeper', one: 'Gatekeeper', definition: 'Bestimmt, wer zu Entscheider:innen oder an eine Information kommt.' },
  champion: { box: 'Fürsprecher:innen', one: 'Fürsprecher:in', definition: 'Trägt die Sache von innen und spricht dort für sie.' },
  funder: { box: 'Geldgeber:innen', one: 'Geldgeber:in', definition: 'Gibt oder leiht das Geld: Fonds, Mäzen:in, Investor:in.' },
  press: { box: 'Presse', one: 'Pressekontakt', definition: 'Erzählt davon weiter: Presse, Kritik, alle, deren Wort zählt.' },
  supplier: { box: 'Dienstleister:innen', one: 'Dienstleister:in', definition: 'Macht bezahlte Arbeit, die das Projekt braucht.' },
  peer: { box: 'Weggefährt:innen', one: 'Weggefährt:in', definition: 'Jemand, mit dem du dich auf Augenhöhe austauschst: Ihr haltet einander in Gang.' },
};

/** The names of roles in German, as the settings of the moment have them; those of somebody's own are kept under English. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('en', builtIn, roles);
