import type { Strings } from '../en';
import { plural } from './plural';

const projects: Strings['settings']['rules']['projects'] = {
  idea: 'Projekte im Ideenstadium',
  active: 'Aktive Projekte',
  paused: 'Pausierte Projekte',
  done: 'Abgeschlossene Projekte',
  dropped: 'Aufgegebene Projekte',
};

const reasons: Strings['settings']['reasons'] = {
  promise: { name: 'Ein Versprechen ist fällig', desc: 'Der Tag, an dem du schreiben wolltest, ist gekommen.' },
  introduction: { name: 'Du hast eine Vermittlung versprochen', desc: 'Du hast gesagt, dass du zwei Personen bekannt machst.' },
  'no-reply': { name: 'Keine Antwort', desc: 'Du hast vor einer Woche bis einem Monat geschrieben, und keine Antwort ist notiert.' },
  new: { name: 'Neu kennengelernt', desc: 'Ihr habt euch in den letzten sechzig Tagen kennengelernt, und du hast seither nicht geschrieben.' },
  'key-role-silent': { name: 'Funkstille in einer Schlüsselrolle', desc: 'Ein Projekt braucht diese Person, seine Frist rückt näher, und seit zwei Wochen gab es keinen Kontakt.' },
  overdue: { name: 'Der Rhythmus', desc: 'Es ist mehr Zeit vergangen, als du zwischen zwei Kontakten möchtest.' },
  'introduction-awaited': { name: 'Dir wurde eine Vermittlung versprochen', desc: 'Das Versprechen ist eine Woche alt oder älter.' },
  opponent: { name: 'Einflussreicher Widerstand', desc: 'Die Person ist gegen ein aktives Projekt und hat Einfluss, und ihr habt seit einem Monat nicht gesprochen.' },
  birthday: { name: 'Ein Geburtstag', desc: 'Er ist heute oder in den nächsten sieben Tagen.' },
  'i-owe': { name: 'Du hast mehr bekommen', desc: 'Die Person hat dir mehr Gefallen getan als du ihr, mindestens zwei mehr.' },
  'can-fill': { name: 'Könnte eine Rolle übernehmen', desc: 'Die Person passt zu einer Rolle, für die ein Projekt noch jemanden sucht.' },
  'can-help': { name: 'Sucht etwas', desc: 'Du oder jemand, den du kennst, kann damit helfen.' },
  dormant: { name: 'Eine ruhende Verbindung', desc: 'Seit dem Dreifachen des Rhythmus und mindestens einem halben Jahr gab es keinen Kontakt.' },
  'i-give': { name: 'Du hast mehr gegeben', desc: 'Du hast der Person mehr Gefallen getan als sie dir, mindestens drei mehr: Du darfst um etwas bitten.' },
};

export const settings: Strings['settings'] = {
  peoplePerDay: { name: 'Personen pro Tag', desc: 'So viele stehen unter „Heute“, bevor der Rest eingeklappt wird, von 1 bis 20.' },
  dormantPerList: { name: 'Ruhende Verbindungen', desc: 'So viele Personen stehen nur wegen langer Funkstille in der Liste, von 0 bis 10.' },
  weekendGrace: { name: 'Wochenenden freihalten', desc: 'Eine erste Nachricht, die auf einen Samstag oder Sonntag fiele, wartet bis Montag.' },
  logging: 'Kontakte festhalten',
  logStyle: {
    name: 'Was geschrieben wird',
    desc: 'In der Notiz der Person; für Treffen, wenn du willst, auch eine eigene Notiz.',
    options: {
      property: 'Nur das Datum',
      line: 'Datum und Zeile im Protokoll',
      note: 'Datum, Zeile und Notiz zum Treffen',
    },
  },
  meetingFolder: { name: 'Ordner für Treffen', desc: 'Neue Notizen zu Treffen kommen hierher; ist er leer, dorthin, wo schon solche liegen.' },
  rhythms: 'Rhythmen',
  circlePreset: {
    name: 'Rhythmus der Kreise',
    desc: 'Ein Rhythmus in der Notiz einer Person geht vor.',
    options: {
      calm: 'Ruhig: 3 Wochen bis 1 Jahr',
      dunbar: 'Dunbar: 1 Woche bis 1 Jahr',
      custom: 'Dein eigener',
    },
  },
  circles: {
    core: { name: 'Kernkreis', desc: 'Tage zwischen zwei Kontakten mit der Handvoll Menschen, die dir am nächsten sind.' },
    close: { name: 'Naher Kreis', desc: 'Tage zwischen zwei Kontakten mit etwa fünfzehn Personen.' },
    active: { name: 'Aktiver Kreis', desc: 'Tage zwischen zwei Kontakten mit allen, deren Notiz keinen Kreis nennt.' },
    wide: { name: 'Weiter Kreis', desc: 'Tage zwischen zwei Kontakten mit denen, die du nicht aus den Augen verlieren willst.' },
  },
  nurtureDays: { name: 'Neue Beziehungen', desc: 'So viele Tage vergehen höchstens, in den ersten drei Monaten mit einer neuen Bekanntschaft, der du geschrieben hast.' },
  rules: {
    heading: 'Rhythmen nach Rolle',
    empty: 'Noch keine Regel: Der Rhythmus hängt allein vom Kreis ab.',
    add: 'Regel hinzufügen',
    anyRole: 'Jede Rolle',
    projects,
    rhythm: (status, days) => `${projects[status]}: ${plural(days, { one: 'jeden Tag', other: `alle ${days} Tage` })}`,
    title: { add: 'Neue Regel', edit: 'Regel ändern' },
    role: 'Rolle',
    status: 'Projekte',
    days: 'Tage zwischen zwei Kontakten',
    hint: 'Es zählt der kürzeste Rhythmus, der für jemanden gilt.',
  },
  reasonsHeading: 'Gründe zu schreiben',
  weights: {
    name: 'Gewicht jedes Grundes',
    desc: 'Lass einen Grund mehr oder weniger zählen, oder schalte ihn aus.',
    of: (weight) => {
      const names = new Map([[0, 'Aus'], [0.5, 'Halb'], [1, 'Normal'], [1.5, 'Anderthalbfach'], [2, 'Doppelt']]);
      return names.get(weight) ?? `× ${weight.toLocaleString('de')}`;
    },
  },
  reasons,
  leapBirthday: {
    name: 'Geburtstage am 29. Februar',
    desc: 'Der Tag, an dem sie in anderen Jahren gefeiert werden.',
    options: { 'february-28': '28. Februar', 'march-1': '1. März' },
  },
  mySkills: { name: 'Deine Fähigkeiten', desc: 'Was du für andere tun kannst, durch Kommas getrennt.', placeholder: 'Ton, Übersetzen' },
  wholeNumber: (min, max) => `Gib eine ganze Zahl von ${min} bis ${max} ein.`,
  notRead: 'Die Einstellungen konnten nicht gelesen werden; es gelten die bisher bekannten. Sobald du eine Einstellung änderst, werden sie neu geschrieben.',
  notSaved: (message) => `Die Einstellungen konnten nicht gespeichert werden: ${message}`,
};
