import type { Strings } from '../en';
import { longDay, withArticle } from './days';
import { plural } from './plural';

/** The first message to somebody new, and the templates that it is made from. */
export const firstMessage: Strings['firstMessage'] = {
  command: 'Scrivi i primi messaggi',
  whom: 'A chi vuoi scrivere?',
  title: (name) => `Primo messaggio a ${name}`,
  previous: 'Persona precedente',
  next: 'Persona successiva',
  place: (at, count) => `${at} di ${count}`,
  written: (written, count) => plural(written, { one: `${written} scritto su ${count}`, other: `${written} scritti su ${count}` }),
  met: (on) => `Incontro ${withArticle('del', longDay(on))}`,
  topic: (topic) => `si è parlato di: ${topic}`,
  language: 'Lingua',
  languages: { en: 'Inglese', fr: 'Francese' },
  template: 'Modello',
  project: 'A proposito di',
  noProject: 'Nessun progetto',
  subject: 'Oggetto',
  text: 'Messaggio',
  copy: 'Copia',
  copied: 'Copiato.',
  notCopied: 'Non è stato possibile copiare il testo; selezionalo e copialo tu.',
  mail: 'Apri nel programma di posta',
  sent: 'Segna come inviato',
  isSent: 'Segnato come inviato',
  to: (address) => `Va a ${address}.`,
  noAddress: 'Nessun indirizzo e-mail annotato: te lo chiederà il programma di posta.',
  tooLong: (over) =>
    `Troppo lungo per il programma di posta, di ${plural(over, { one: `${over} carattere`, other: `${over} caratteri` })} come li conta lui. Meglio copiarlo.`,
  logged: (subject) => `primo messaggio: ${subject}`,
  usualSubject: 'La nostra conversazione',
  usualTemplates: [
    {
      name: 'Dopo un evento',
      subject: 'La nostra conversazione – {event}',
      text: [
        'Ciao {given},', '',
        'è stato un piacere conoscerti a «{event}». Continuo a pensare a quello che mi hai detto: {topic}.', '',
        'Cercavi {need}: forse ti posso dare una mano.', '',
        'Mi piacerebbe continuare la conversazione: avresti mezz’ora nelle prossime due settimane, al telefono o davanti a un caffè?', '',
        '{me}',
      ].join('\n'),
    },
    {
      name: 'A proposito di un progetto',
      subject: '{project}',
      text: [
        'Ciao {given},', '',
        'è stato un piacere conoscerti a «{event}». Sto lavorando a un progetto: {project}. {pitch}', '',
        'La tua esperienza mi sarebbe preziosa ({skill}).', '',
        'Che cosa ne pensi? Un parere sincero è ciò che mi aiuta di più.', '',
        '{me}',
      ].join('\n'),
    },
  ],
  settings: {
    heading: 'Primi messaggi',
    add: 'Aggiungi un modello',
    usual: 'incluso nel plugin',
    title: { add: 'Nuovo modello', edit: 'Modifica il modello' },
    name: 'Nome',
    subject: 'Oggetto',
    text: 'Messaggio',
    hint: 'Ciò che non è noto porta via con sé tutta la sua frase.',
    placeholders: {
      name: 'il nome intero', given: 'il nome di battesimo', organisation: 'l’organizzazione', event: 'dove vi siete incontrati', topic: 'di che cosa avete parlato',
      need: 'qualcosa che le serve e che tu sai fare', skill: 'qualcosa che sa fare e che un tuo progetto cerca', project: 'il progetto',
      pitch: 'il suo pitch', me: 'il tuo nome',
    },
    placeholdersTitle: 'Che cosa può contenere',
    myName: { name: 'Il tuo nome', desc: 'Come chiude i tuoi messaggi.' },
  },
};
