import type { Strings } from '../en';
import { plural } from './plural';

const projects: Strings['settings']['rules']['projects'] = {
  idea: 'Progetti che sono un’idea',
  active: 'Progetti attivi',
  paused: 'Progetti in pausa',
  done: 'Progetti conclusi',
  dropped: 'Progetti abbandonati',
};

const reasons: Strings['settings']['reasons'] = {
  promise: { name: 'È il momento di una promessa', desc: 'È arrivato il giorno che avevi fissato per scrivere.' },
  introduction: { name: 'Hai promesso una presentazione', desc: 'Hai detto che avresti fatto incontrare due persone.' },
  'no-reply': { name: 'Nessuna risposta', desc: 'Hai scritto tra una settimana e un mese fa, e non è annotata nessuna risposta.' },
  new: { name: 'Incontro recente', desc: 'L’incontro è degli ultimi sessanta giorni, e da allora non hai scritto.' },
  'key-role-silent': { name: 'Silenzio in un ruolo chiave', desc: 'Un progetto ha bisogno di questa persona, la scadenza si avvicina, e non c’è stato contatto per due settimane.' },
  overdue: { name: 'Il ritmo', desc: 'È passato più tempo di quanto vuoi tra due contatti.' },
  'introduction-awaited': { name: 'Ti hanno promesso una presentazione', desc: 'La promessa è di una settimana fa o più.' },
  opponent: { name: 'Un’opposizione influente', desc: 'Questa persona è contro un progetto attivo e ha influenza, e non vi parlate da un mese.' },
  birthday: { name: 'Un compleanno', desc: 'È oggi o nei prossimi sette giorni.' },
  'i-owe': { name: 'Hai ricevuto di più', desc: 'Questa persona ti ha fatto più favori di quanti ne hai fatti tu, almeno due in più.' },
  'can-fill': { name: 'Potrebbe coprire un ruolo', desc: 'Questa persona è adatta a un ruolo per cui un progetto cerca ancora qualcuno.' },
  'can-help': { name: 'Ha bisogno di qualcosa', desc: 'Tu, o qualcuno che conosci, sapete fare ciò che le serve.' },
  dormant: { name: 'Un legame dormiente', desc: 'Nessun contatto per tre volte il ritmo, e per almeno sei mesi.' },
  'i-give': { name: 'Hai dato di più', desc: 'Hai fatto più favori di quanti ne hai ricevuti, almeno tre in più: puoi chiedere.' },
};

export const settings: Strings['settings'] = {
  peoplePerDay: { name: 'Persone al giorno', desc: 'Quante persone stanno sotto «Oggi» prima che il resto sia ripiegato, da 1 a 20.' },
  dormantPerList: { name: 'Legami dormienti', desc: 'Quante persone stanno nell’elenco solo per un lungo silenzio, da 0 a 10.' },
  weekendGrace: { name: 'Lascia in pace i fine settimana', desc: 'Un primo messaggio che cadrebbe di sabato o di domenica aspetta lunedì.' },
  logging: 'Annotare un contatto',
  logStyle: {
    name: 'Che cosa scrivere',
    desc: 'Nella nota della persona; per le riunioni, se vuoi, anche in una nota a sé.',
    options: {
      property: 'Solo la data',
      line: 'Data e una riga nel diario',
      note: 'Data, riga e una nota della riunione',
    },
  },
  meetingFolder: { name: 'Cartella delle riunioni', desc: 'Le nuove note di riunione vanno qui; se è vuoto, dove ce ne sono già.' },
  rhythms: 'Ritmi',
  circlePreset: {
    name: 'Ritmo delle cerchie',
    desc: 'Un ritmo scritto nella nota di una persona viene prima di questi.',
    options: {
      calm: 'Calmo: da 3 settimane a 1 anno',
      dunbar: 'Dunbar: da 1 settimana a 1 anno',
      custom: 'Il tuo',
    },
  },
  circles: {
    core: { name: 'Cerchia intima', desc: 'Giorni tra due contatti con le pochissime persone più vicine.' },
    close: { name: 'Cerchia stretta', desc: 'Giorni tra due contatti con una quindicina di persone.' },
    active: { name: 'Cerchia attiva', desc: 'Giorni tra due contatti con tutte le persone la cui nota non indica una cerchia.' },
    wide: { name: 'Cerchia ampia', desc: 'Giorni tra due contatti con le persone che non vuoi perdere di vista.' },
  },
  nurtureDays: { name: 'Relazioni nuove', desc: 'Quanti giorni passano al massimo, nei primi tre mesi, tra due contatti con una persona nuova a cui hai scritto.' },
  rules: {
    heading: 'Ritmi per ruolo',
    empty: 'Ancora nessuna regola: il ritmo dipende solo dalla cerchia.',
    add: 'Aggiungi una regola',
    anyRole: 'Qualsiasi ruolo',
    projects,
    rhythm: (status, days) => `${projects[status]}: ${plural(days, { one: 'ogni giorno', other: `ogni ${days} giorni` })}`,
    title: { add: 'Nuova regola', edit: 'Modifica la regola' },
    role: 'Ruolo',
    status: 'Progetti',
    days: 'Giorni tra due contatti',
    hint: 'Per ogni persona conta il ritmo più breve.',
  },
  reasonsHeading: 'Motivi per scrivere',
  weights: {
    name: 'Peso di ogni motivo',
    desc: 'Fai contare un motivo di più o di meno, o disattivalo.',
    of: (weight) => {
      const names = new Map([[0, 'Disattivato'], [0.5, 'Metà'], [1, 'Normale'], [1.5, 'Una volta e mezza'], [2, 'Doppio']]);
      return names.get(weight) ?? `× ${weight.toLocaleString('it')}`;
    },
  },
  reasons,
  leapBirthday: {
    name: 'Compleanni del 29 febbraio',
    desc: 'Il giorno in cui si festeggiano negli altri anni.',
    options: { 'february-28': '28 febbraio', 'march-1': '1º marzo' },
  },
  mySkills: { name: 'Le tue competenze', desc: 'Che cosa sai fare per gli altri, separato da virgole.', placeholder: 'suono, traduzione' },
  wholeNumber: (min, max) => `Scrivi un numero intero da ${min} a ${max}.`,
  notRead: 'Non è stato possibile leggere le impostazioni; valgono quelle note finora. Cambiarne una le riscrive da capo.',
  notSaved: (message) => `Non è stato possibile salvare le impostazioni: ${message}`,
};
