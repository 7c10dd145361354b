import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

export const bases: Strings['bases'] = {
  command: 'Base voor personen en projecten maken',
  options: {
    onlyOpen: 'Alleen open rollen',
    order: 'Volgorde, als de base er geen heeft',
    mostPerPart: 'Regels vóór “nog …”',
    onlyDue: 'Alleen waar iets te doen is',
    hideSnoozed: 'Uitgestelde personen verbergen',
  },
  parts: { snoozed: 'Uitgesteld', away: 'Gearchiveerd, overleden of niet te benaderen' },
  calm: 'Nu niets te doen',
  noValue: 'Zonder waarde',
  groupHeading: (value, projects) => `${value} · ${common.projects(projects)}`,
  others: (count) => plural(count, {
    one: '1 notitie is geen persoon en geen project.',
    other: `${count} notities zijn geen persoon en geen project.`,
  }),
  ofPeople: (people) => `De projecten en rollen waar ${plural(people, { one: 'de persoon', other: `een van de ${people} personen` })} in deze base bij betrokken is.`,
  leftOut: (people) => `${common.people(people)} weggelaten door de opties van deze weergave.`,
  quietProjects: (count) => plural(count, { one: '1 project vraagt nu niets.', other: `${count} projecten vragen nu niets.` }),
  noEntries: { title: 'Geen notitie', text: 'De filters van deze base laten er geen over.' },
  noneOfOurs: 'Geen persoon, geen project',
  noPart: (people) => ({
    title: 'Geen rol in een project',
    text: plural(people, {
      one: 'De persoon in deze base wordt in geen enkel project genoemd.',
      other: `Geen van de ${people} personen in deze base wordt in een project genoemd.`,
    }),
  }),
  nothingOpen: { title: 'Geen open rol', text: 'Elke rol die gevuld moet zijn, heeft genoeg namen.' },
  file: {
    name: 'Personen en projecten',
    views: { people: 'Personen', projects: 'Projecten' },
    made: (path) => `“${path}” is gemaakt.`,
    nobody: 'Er is nog geen persoon en geen project. Een notitie wordt dat met “type: person” of “type: project”.',
    isOff: 'Bases staat uit in deze kluis. Zet het aan in de instellingen, onder “Ingebouwde plug-ins”, en voer deze opdracht opnieuw uit.',
    fields: {
      organisation: 'Organisatie', function: 'Functie', circle: 'Kring', networks: 'Netwerken', skills: 'Vaardigheden',
      'last-contact': 'Laatste contact', 'follow-up': 'Volgend contact', 'waiting-since': 'Wacht sinds', status: 'Status',
      deadline: 'Deadline', objective: 'Doel',
    },
  },
};
