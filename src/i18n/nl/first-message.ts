import type { Strings } from '../en';
import { longDay } from './days';
import { plural } from './plural';

/** The first message to somebody new, and the templates that it is made from. */
export const firstMessage: Strings['firstMessage'] = {
  command: 'Eerste berichten schrijven',
  whom: 'Aan wie wil je schrijven?',
  title: (name) => `Eerste bericht aan ${name}`,
  previous: 'Vorige persoon',
  next: 'Volgende persoon',
  place: (at, count) => `${at} van ${count}`,
  written: (written, count) => `${written} van ${count} geschreven`,
  met: (on) => `Ontmoet op ${longDay(on)}`,
  topic: (topic) => `gesproken over: ${topic}`,
  language: 'Taal',
  languages: { en: 'Engels', fr: 'Frans' },
  template: 'Sjabloon',
  project: 'Over',
  noProject: 'Geen project',
  subject: 'Onderwerp',
  text: 'Bericht',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'De tekst kon niet worden gekopieerd; selecteer en kopieer hem zelf.',
  mail: 'Openen in het mailprogramma',
  sent: 'Als verzonden markeren',
  isSent: 'Als verzonden gemarkeerd',
  to: (address) => `Gaat naar ${address}.`,
  noAddress: 'Er is geen e-mailadres genoteerd; het mailprogramma vraagt erom.',
  tooLong: (over) =>
    `Te lang om aan het mailprogramma door te geven: ${plural(over, { one: '1 teken', other: `${over} tekens` })} te veel, zoals dat telt. Kopieer de tekst liever.`,
  logged: (subject) => `eerste bericht: ${subject}`,
  usualSubject: 'Ons gesprek',
  usualTemplates: [
    {
      name: 'Na een evenement',
      subject: 'Ons gesprek – {event}',
      text: [
        'Dag {given},', '',
        'Fijn dat we elkaar spraken ({event}). Wat je vertelde, blijft me bij: {topic}.', '',
        'Je was op zoek naar {need}: misschien kan ik helpen.', '',
        'Ik zou ons gesprek graag voortzetten: heb je in de komende twee weken een halfuur, aan de telefoon of bij een kop koffie?', '',
        '{me}',
      ].join('\n'),
    },
    {
      name: 'Over een project',
      subject: '{project}',
      text: [
        'Dag {given},', '',
        'Fijn dat we elkaar spraken ({event}). Ik werk aan een project: {project}. {pitch}', '',
        'Jouw ervaring zou daarbij erg helpen ({skill}).', '',
        'Wat vind je ervan? Aan een eerlijke mening heb ik het meest.', '',
        '{me}',
      ].join('\n'),
    },
  ],
  settings: {
    heading: 'Eerste berichten',
    add: 'Sjabloon toevoegen',
    usual: 'meegeleverd',
    title: { add: 'Nieuw sjabloon', edit: 'Sjabloon wijzigen' },
    name: 'Naam',
    subject: 'Onderwerp',
    text: 'Bericht',
    hint: 'Wat niet bekend is, neemt zijn hele zin mee.',
    placeholders: {
      name: 'de volledige naam', given: 'de voornaam', organisation: 'de organisatie', event: 'waar jullie elkaar ontmoetten', topic: 'waarover jullie spraken',
      need: 'iets wat de ander nodig heeft en jij kunt', skill: 'iets wat de ander kan en een project van jou zoekt', project: 'het project',
      pitch: 'de pitch ervan', me: 'je eigen naam',
    },
    placeholdersTitle: 'Wat erin kan staan',
    myName: { name: 'Je naam', desc: 'Zoals die onder je berichten staat.' },
  },
};
