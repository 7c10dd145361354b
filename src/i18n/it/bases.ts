import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** Our views in Bases, and the command that makes a base. */
export const bases: Strings['bases'] = {
  command: 'Crea una base di persone e progetti',
  options: {
    onlyOpen: 'Solo i ruoli da coprire',
    order: 'Ordine, se la base non ne ha uno',
    mostPerPart: 'Righe prima di «ancora»',
    onlyDue: 'Solo dove c’è qualcosa da fare',
    hideSnoozed: 'Nascondi chi è in pausa',
  },
  parts: { snoozed: 'In pausa', away: 'Persone archiviate, decedute o da non contattare' },
  calm: 'Niente da fare per ora',
  noValue: 'Senza valore',
  groupHeading: (value, projects) => `${value} · ${common.projects(projects)}`,
  others: (count) => plural(count, { one: `${count} nota non è né una persona né un progetto.`, other: `${count} note non sono né persone né progetti.` }),
  ofPeople: (people) => `I progetti e i ruoli in cui ${people === 1 ? 'la persona' : `una delle ${people} persone`} di questa base ha una parte.`,
  leftOut: (people) => plural(people, { one: `${people} persona esclusa dalle opzioni di questa vista.`, other: `${people} persone escluse dalle opzioni di questa vista.` }),
  quietProjects: (count) => plural(count, { one: `${count} progetto per ora non chiede niente.`, other: `${count} progetti per ora non chiedono niente.` }),
  noEntries: { title: 'Nessuna nota', text: 'I filtri di questa base non ne lasciano nessuna.' },
  noneOfOurs: 'Né persone né progetti',
  noPart: (people) => ({
    title: 'Nessun ruolo in un progetto',
    text: people === 1
      ? 'La persona di questa base non è nominata in nessun progetto.'
      : `Nessuna delle ${people} persone di questa base è nominata in un progetto.`,
  }),
  nothingOpen: { title: 'Nessun ruolo da coprire', text: 'Ogni ruolo necessario ha i suoi nomi.' },
  file: {
    name: 'Persone e progetti',
    views: { people: 'Persone', projects: 'Progetti' },
    made: (path) => `«${path}» è stata creata.`,
    nobody: 'Non ci sono ancora né persone né progetti. Una nota lo diventa con «type: person» o «type: project».',
    isOff: 'Bases è disattivato in questo vault. Attivalo nelle impostazioni, in «Plugin principali», e ripeti questo comando.',
    fields: {
      organisation: 'Organizzazione', function: 'Funzione', circle: 'Cerchia', networks: 'Reti', skills: 'Competenze',
      'last-contact': 'Ultimo contatto', 'follow-up': 'Prossimo contatto', 'waiting-since': 'In attesa dal', status: 'Stato',
      deadline: 'Scadenza', objective: 'Obiettivo',
    },
  },
};
