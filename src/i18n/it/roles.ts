import type { RoleId } from '../../model/role';
import type { RoleStrings, RoleTexts, RolesNow } from '../role-texts';
import { roleTextsBy } from '../role-texts';

const builtIn: Readonly<Record<RoleId, RoleTexts>> = {
  ally: { box: 'Alleati', one: 'alleato/a', definition: 'Mette più energia a favore che contro il progetto; agisce, ne parla bene, apre porte.' },
  opponent: { box: 'Oppositori', one: 'oppositore/trice', definition: 'Mette energia contro, o porta avanti un progetto rivale (spesso «non fare niente»).' },
  mentor: { box: 'Mentori', one: 'mentore', definition: 'Consiglia per esperienza; una persona con cui confrontare le idee.' },
  decider: { box: 'Chi decide', one: 'chi decide', definition: 'Può dire sì o no: programmazione, giuria, commissione, proprietà.' },
  sponsor: { box: 'Chi apre porte', one: 'chi apre porte', definition: 'Spende il proprio nome per raccomandarti: chi è mentore consiglia, chi apre porte agisce.' },
  connector: { box: 'Tramiti', one: 'tramite', definition: 'Collega gruppi a cui tu non arrivi; ti presenta.' },
  expert: { box: 'Esperti', one: 'esperto/a', definition: 'Ha una competenza, un’informazione, un luogo o uno strumento che manca al progetto.' },
  partner: { box: 'Partner', one: 'partner', definition: 'Fa il lavoro con te e condivide il rischio.' },
  audience: { box: 'Pubblico', one: 'pubblico', definition: 'Le persone per cui esiste il progetto, o chi può parlare per loro.' },
  gatekeeper: { box: 'Filtri', one: 'filtro', definition: 'Controlla l’accesso a chi decide, o a un’informazione.' },
  champion: { box: 'Portavoce', one: 'portavoce', definition: 'Porta avanti la causa dall’interno e lì parla in suo favore.' },
  funder: { box: 'Chi finanzia', one: 'chi finanzia', definition: 'Dà o presta il denaro: un fondo, un mecenate, un investitore.' },
  press: { box: 'Stampa', one: 'contatto stampa', definition: 'Ne parla agli altri: stampa, critica, chi ha una parola che conta.' },
  supplier: { box: 'Fornitori', one: 'fornitore/trice', definition: 'Fa, a pagamento, un lavoro di cui il progetto ha bisogno.' },
  peer: { box: 'Pari', one: 'pari', definition: 'Una persona a cui rendere conto alla pari: ci si tiene in moto a vicenda.' },
};

/** The names of roles in Italian, as the settings of the moment have them; names chosen by a person are kept with English. */
export const rolesWith = (roles: RolesNow): RoleStrings => roleTextsBy('en', builtIn, roles);
