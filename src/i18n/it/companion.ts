import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, distance, withArticle } from './days';
import { plural } from './plural';

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

export const companion: Strings['companion'] = {
  title: 'Accanto alla nota',
  open: 'Apri il pannello accanto alla nota',
  noNote: {
    title: 'Nessuna nota aperta',
    text: 'Apri la nota di una persona, di un progetto o di una riunione: questo pannello la segue.',
  },
  nothing: {
    title: 'Niente da dire accanto a questa nota',
    text: 'Aggiungi «type: person», «type: project» o «type: meeting» a una nota per vedere qui che cosa ne sanno le altre tue note.',
  },
  sections: {
    reasons: 'Perché adesso',
    tasks: 'Da fare',
    roles: 'Ruoli',
    history: 'Storia',
    balance: 'Dare e avere',
    introductions: 'Presentazioni',
    board: 'Bacheca',
    openRoles: 'Da trovare',
    stances: 'Posizioni',
    silent: 'Senza notizie',
    deadlines: 'Scadenze',
    attendees: 'Nella stanza',
    missing: 'Chi manca nella stanza',
  },
  none: {
    tasks: 'Nessuna attività aperta.',
    roles: 'Nessun ruolo in un progetto.',
    history: 'Ancora niente di annotato.',
    balance: 'Non è annotato niente di dato o ricevuto.',
    introductions: 'Nessuna presentazione annotata.',
    openRoles: 'Ogni casella da riempire ha i suoi nomi.',
    silent: 'Tutti i ruoli chiave si sono fatti sentire.',
    deadlines: 'Nessuna scadenza.',
    attendees: 'Questa nota non nomina nessuno.',
    missing: 'Nessuno nella stanza ha un ruolo in un progetto attivo.',
  },
  actionsLabel: (name) => `Che cosa fare per ${name}`,
  state: {
    fresh: 'In contatto', due: 'È ora', late: 'In ritardo', dormant: 'Dormiente', free: 'Nessun ritmo voluto', unknown: 'Non ancora noto',
  },
  circle: { core: 'cerchia intima', close: 'cerchia stretta', active: 'cerchia attiva', wide: 'cerchia ampia' },
  rhythm: (days) => plural(days, { one: 'ogni giorno', other: `ogni ${days} giorni` }),
  latest: (kind, days, on) => `${kind === 'contact' ? 'Ultimo contatto' : 'Incontro'}: ${dayAndDistance(days, on)}`,
  noContact: 'Ancora nessun contatto annotato',
  next: (days, on) =>
    days === 0 ? 'Prossimo contatto: oggi' : `${days > 0 ? 'Prossimo contatto' : 'Era previsto'}: ${dayAndDistance(days, on)}`,
  snoozed: (days, on) => `In pausa fino ${withArticle('al', dayAndDistance(days, on))}`,
  waiting: (days) => (days === 0 ? 'In attesa di risposta da oggi' : `In attesa di risposta da ${common.days(days)}`),
  due: (days, on) =>
    days < 0 ? `in ritardo di ${common.days(-days)} · ${dayFrom(days, on)}` : `per ${withArticle('il', dayFrom(days, on))} · ${distance(days)}`,
  repeats: 'si ripete: spuntala nella sua nota',
  tick: (task) => `Fatto: ${task}`,
  ticked: (task) => `Fatto: ${task}`,
  day: dayFrom,
  interaction: {
    line: 'Diario', heading: 'Titolo con data', table: 'Tabella', field: 'Campo nel testo', property: 'Proprietà',
    meeting: 'Riunione', daily: 'Nota del giorno', task: 'Attività fatta',
  },
  planned: 'Previsto',
  counts: (gave, received) => `Dato ${gave} · ricevuto ${received}`,
  balance: (balance) =>
    balance === 0 ? 'Tanto in un senso quanto nell’altro.' : balance > 0 ? 'Hai ricevuto più di quanto hai dato.' : 'Hai dato più di quanto hai ricevuto.',
  needs: (needs) => `Ha bisogno di: ${needs.join(', ')}`,
  introducedBy: 'Presentazione fatta da',
  introduced: 'Ti ha presentato',
  find: (role) => `Nomina qualcuno: ${role}`,
  found: (found, needed) => `${found} di ${needed}`,
  silence: (days) => (days === null ? 'nessun contatto annotato' : `${common.days(days)} senza notizie`),
  ownDeadline: 'Questo progetto',
  meetingDay: (days, on) => `${days < 0 ? 'Passata' : 'In arrivo'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'La nota non dice in quale giorno',
  lastBefore: (days, on) => `Ultimo contatto prima: ${dayFrom(days, on)}`,
  noneBefore: 'Nessun contatto annotato prima',
  topic: (topic) => `Si è parlato di: ${topic}`,
  allThere: 'Ogni ruolo è nella stanza.',
};
