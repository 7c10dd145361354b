import type { Strings } from '../en';
import { plural } from './plural';

const projects: Strings['settings']['rules']['projects'] = {
  idea: 'Projecten die een idee zijn',
  active: 'Actieve projecten',
  paused: 'Gepauzeerde projecten',
  done: 'Afgeronde projecten',
  dropped: 'Stopgezette projecten',
};

const reasons: Strings['settings']['reasons'] = {
  promise: { name: 'Een belofte is aan de beurt', desc: 'De dag waarop je iemand wilde schrijven, is gekomen.' },
  introduction: { name: 'Je beloofde een introductie', desc: 'Je zei dat je twee mensen met elkaar in contact zou brengen.' },
  'no-reply': { name: 'Geen antwoord', desc: 'Je schreef een week tot een maand geleden, en er is geen antwoord genoteerd.' },
  new: { name: 'Net ontmoet', desc: 'Jullie ontmoetten elkaar in de laatste zestig dagen en je hebt nog niet geschreven.' },
  'key-role-silent': { name: 'Stil in een sleutelrol', desc: 'Een project heeft deze persoon nodig, de deadline nadert, en er was twee weken geen contact.' },
  overdue: { name: 'Het ritme', desc: 'Er is meer tijd voorbij dan je tussen twee contacten wilt.' },
  'introduction-awaited': { name: 'Jou is een introductie beloofd', desc: 'Iemand zei een week geleden of langer jou te zullen voorstellen.' },
  opponent: { name: 'Een invloedrijke tegenstander', desc: 'Iemand met invloed is tegen een actief project, en jullie spraken elkaar al een maand niet.' },
  birthday: { name: 'Een verjaardag', desc: 'Vandaag of in de komende zeven dagen.' },
  'i-owe': { name: 'Je kreeg meer', desc: 'Iemand deed meer voor jou dan jij terugdeed, minstens twee keer meer.' },
  'can-fill': { name: 'Zou een rol kunnen vullen', desc: 'Iemand past bij een rol waarvoor een project nog zoekt.' },
  'can-help': { name: 'Heeft iets nodig', desc: 'Jij, of iemand die je kent, kan daarmee helpen.' },
  dormant: { name: 'Een slapende band', desc: 'Er was geen contact in drie keer het ritme, en minstens een halfjaar.' },
  'i-give': { name: 'Je gaf meer', desc: 'Jij deed meer voor iemand dan je terugkreeg, minstens drie keer meer: je mag iets vragen.' },
};

/** What a person may choose, and the words around it. */
export const settings: Strings['settings'] = {
  peoplePerDay: { name: 'Personen per dag', desc: 'Hoeveel er onder “Vandaag” staan voordat de rest wordt ingeklapt, van 1 tot 20.' },
  dormantPerList: { name: 'Slapende banden', desc: 'Hoeveel mensen er alleen vanwege een lange stilte in de lijst staan, van 0 tot 10.' },
  weekendGrace: { name: 'Het weekend met rust laten', desc: 'Een eerste bericht dat op zaterdag of zondag zou vallen, wacht tot maandag.' },
  logging: 'Een contact noteren',
  logStyle: {
    name: 'Wat er wordt geschreven',
    desc: 'In de notitie van de persoon; bij bijeenkomsten, als je wilt, ook een eigen notitie.',
    options: {
      property: 'Alleen de datum',
      line: 'Datum en een regel in het logboek',
      note: 'Datum, regel en een notitie van de bijeenkomst',
    },
  },
  meetingFolder: { name: 'Map voor bijeenkomsten', desc: 'Nieuwe notities van bijeenkomsten komen hier; als dit leeg is, waar zulke notities al staan.' },
  rhythms: 'Ritmes',
  circlePreset: {
    name: 'Ritme van de kringen',
    desc: 'Een ritme in de notitie van een persoon gaat voor.',
    options: {
      calm: 'Rustig: 3 weken tot 1 jaar',
      dunbar: 'Dunbar: 1 week tot 1 jaar',
      custom: 'Je eigen ritme',
    },
  },
  circles: {
    core: { name: 'Binnenste kring', desc: 'Dagen tussen twee contacten met de handvol mensen die het dichtst bij je staan.' },
    close: { name: 'Nabije kring', desc: 'Dagen tussen twee contacten met zo’n vijftien mensen.' },
    active: { name: 'Actieve kring', desc: 'Dagen tussen twee contacten met iedereen in wiens notitie geen kring staat.' },
    wide: { name: 'Ruime kring', desc: 'Dagen tussen twee contacten met wie je niet uit het oog wilt verliezen.' },
  },
  nurtureDays: { name: 'Nieuwe relaties', desc: 'Hooguit zoveel dagen tussen twee contacten, in de eerste drie maanden met een nieuw contact dat je hebt geschreven.' },
  rules: {
    heading: 'Ritmes per rol',
    empty: 'Nog geen regel: het ritme hangt alleen van de kring af.',
    add: 'Regel toevoegen',
    anyRole: 'Elke rol',
    projects,
    rhythm: (status, days) => `${projects[status]}: ${plural(days, { one: 'elke dag', other: `om de ${days} dagen` })}`,
    title: { add: 'Nieuwe regel', edit: 'Regel wijzigen' },
    role: 'Rol',
    status: 'Projecten',
    days: 'Dagen tussen twee contacten',
    hint: 'Het kortste ritme dat voor iemand geldt, telt.',
  },
  reasonsHeading: 'Redenen om te schrijven',
  weights: {
    name: 'Gewicht van elke reden',
    desc: 'Laat een reden meer of minder tellen, of zet die uit.',
    of: (weight) => {
      const names = new Map([[0, 'Uit'], [0.5, 'Half'], [1, 'Normaal'], [1.5, 'Anderhalf'], [2, 'Dubbel']]);
      return names.get(weight) ?? `× ${String(weight).replace('.', ',')}`;
    },
  },
  reasons,
  leapBirthday: {
    name: 'Verjaardagen op 29 februari',
    desc: 'De dag waarop ze in andere jaren worden gevierd.',
    options: { 'february-28': '28 februari', 'march-1': '1 maart' },
  },
  mySkills: { name: 'Je vaardigheden', desc: 'Wat je voor anderen kunt doen, met komma’s ertussen.', placeholder: 'geluid, vertalen' },
  wholeNumber: (min, max) => `Schrijf een geheel getal van ${min} tot ${max}.`,
  notRead: 'De instellingen konden niet worden gelezen; wat tot nu toe bekend was, geldt. Als je een instelling wijzigt, worden ze opnieuw geschreven.',
  notSaved: (message) => `De instellingen konden niet worden opgeslagen: ${message}`,
};
