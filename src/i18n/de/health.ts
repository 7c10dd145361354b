import type { ListEntry, Measure, MeasureId } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { Strings } from '../en';
import { common } from './common';
import { daysDative } from './days';
import { plural } from './plural';

/** 0.5625 is „56 %“; half a percent goes up. */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}\u202F%`;
}

function decimal(value: number, digits: number): string {
  return value.toLocaleString('de', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function times(count: number): string {
  return plural(count, { one: 'einmal', other: `${count}-mal` });
}

/** Contacts behind „mit“ and „von“: „1 Kontakt“, „4 Kontakten“. */
function contactsDative(count: number): string {
  return plural(count, { one: '1 Kontakt', other: `${count} Kontakten` });
}

/** Boxes behind „in“ and „von“: „1 Feld“, „4 Feldern“. */
function boxesDative(count: number): string {
  return plural(count, { one: '1 Feld', other: `${count} Feldern` });
}

/** What a balance of support and opposition means. */
function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'gleich viel dafür wie dagegen';
  const side = balance > 0 ? 'dafür' : 'dagegen';
  return Math.abs(balance) > 0.3 ? `deutlich ${side}` : `leicht ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Abdeckung', sameHands: 'Dieselben Hände', stance: 'Verbündete und Gegner:innen', contact: 'In Kontakt',
  firstMessage: 'Erste Nachrichten', dependency: 'Ein einziges Netzwerk', diversity: 'Vielfalt', redundancy: 'Wege zu anderen',
  constraint: 'Einengung', doors: 'Wer Türen geöffnet hat', favours: 'Geben und Nehmen',
};

/** How to read a measure, and what it cannot know. */
const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'Was die Felder der aktiven Projekte brauchen, gemessen an ihren Namen. Unter 60\u202F% sind noch viele Felder leer.',
  sameHands: 'Nur Projekte mit mindestens vier besetzten Feldern. Ein Projekt, das auf einer Person ruht, steht still, wenn sie geht.',
  stance: 'Jede Haltung zählt nach ihrem Einfluss; wo keine notiert ist, legt die Rolle eine nahe. Schau auf Taten, nicht auf Meinungen.',
  contact: 'Gezählt ab dem letzten Kontakt in deinen Notizen und im Rhythmus jeder Person. Ruhende Verbindungen behalten ihren Wert: Sie bringen oft neue Ideen.',
  firstMessage: 'Personen, die du in den letzten 90 Tagen kennengelernt hast und deren Tag für die erste Nachricht vorbei ist: zwei Tage nach dem Kennenlernen, Wochenenden warten bis Montag.',
  dependency: 'Wer zu zwei Netzwerken gehört, zählt in jedem zur Hälfte. Personen ohne Netzwerk sind kein eigenes Netzwerk.',
  diversity: 'Als wären alle Netzwerke gleich groß (Blau-Index). Ab drei ist es vielfältig, unter zwei fast ein einziges Netzwerk.',
  redundancy: 'Je mehr deine Kontakte einander kennen, zu desto weniger Personen führen sie. Notizen nennen selten alle, die sich kennen: Die Zahl schmeichelt.',
  constraint: 'Burts Maß dafür, wie sehr deine Kontakte aneinander hängen. Es hängt davon ab, wie viele es sind, und urteilt darum nicht.',
  doors: 'Zählt Personen ohne „introduced-by“. Auch Gruppen öffnen Türen: Nimm es als Frage, nicht als Fehler.',
  favours: 'Die letzten 24 Monate. Dein Kernkreis bleibt draußen: Unter Vertrauten führt niemand Buch.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'Kein aktives Projekt braucht jemanden.';
  if (id === 'stance') return 'Keine Rolle und keine Haltung sagt, wer für oder gegen ein Projekt ist.';
  if (id === 'sameHands') return `Kein aktives Projekt hat ${needed} besetzte Felder.`;
  if (id === 'favours' && found >= needed) return 'Nichts Gegebenes oder Bekommenes ist notiert.';
  return `Zu wenig Daten: ${common.people(found)}, nötig sind mindestens ${needed}.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      const needed = plural(projects, { one: '1 aktives Projekt braucht', other: `${projects} aktive Projekte brauchen` });
      return `${percent(mean / 100)} von dem, was ${needed}, sind abgedeckt.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} steht in ${held} von ${filled} besetzten Feldern im Projekt „${project.name}“.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} mit deutlich mehr Widerstand als Unterstützung.`;
      const guessed = estimated === 0 ? '' : ` ${common.people(estimated)} nur nach der Rolle gezählt.`;
      return `Unterstützung ${plus}, Widerstand ${minus}: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      return `Von ${people} Personen ruhen ${dormant} (${percent(dormant / people)}), in Kontakt sind ${fresh} (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      return `Rechtzeitig eine erste Nachricht bekommen: ${written} von ${met} neuen Bekanntschaften (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part = share > 0.5 ? `Mehr als die Hälfte deiner Kontakte (${percent(share)})` : `Der größte Teil deiner Kontakte (${percent(share)})`;
      return `${part} kommt aus einem Netzwerk: ${network.name}.${without === 0 ? '' : ` ${common.people(without)} ohne Netzwerk nicht mitgezählt.`}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      return `${plural(networks, { one: '1 Netzwerk, so viel wert wie', other: `${networks} Netzwerke, so viel wert wie` })} ${decimal(effective, 1)} von gleicher Größe.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `Deine ${people} Kontakte sind so viel wert wie ${decimal(effectiveSize, 1)}, die zu verschiedenen Personen führen (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Einengung ${decimal(measure.facts.constraint, 2)} bei ${contactsDative(measure.facts.people)}. Je niedriger, desto freier.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} hat dich mit ${common.people(top.introduced)} bekannt gemacht.`;
      const question = measure.state === 'warn' ? ' Wer könnte andere Türen öffnen?' : '';
      return `${self} von ${people} Personen hast du selbst kennengelernt (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `Du hast ${times(gave)} gegeben und ${times(received)} bekommen.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `hat ${times(gave)} von dir bekommen${received === 0 ? '' : ` und dir ${times(received)} gegeben`}`;
  return `hat dir ${times(received)} gegeben${gave === 0 ? '' : ` und ${times(gave)} bekommen`}`;
}

/** What a line of the list says beside its name. */
function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''} in ${first} von ${boxesDative(second)}`;
    case 'stance': return `dafür ${first} · dagegen ${second}`;
    case 'contact': return figure === null ? 'kein Kontakt notiert' : `${common.days(first)} nichts gehört`;
    case 'firstMessage': return `vor ${daysDative(first)} kennengelernt`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `verbunden mit ${contactsDative(first)}`;
    case 'constraint': return `${percent(first)} der Einengung`;
    case 'doors': return `hat dich mit ${common.people(first)} bekannt gemacht`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} steht in ${boxesDative(warning.boxes)}: Wer könnte eines übernehmen?`;
    case 'one-organisation': return `Alle ${warning.allies} Verbündeten kommen aus einer Organisation: ${warning.organisation}.`;
    case 'silent-mentor': return `Mit ${warning.person.name}, Mentor:in des Projekts, gab es noch nie Kontakt.`;
  }
}

function ties(count: number): string {
  return plural(count, { one: '1 Verbindung', other: `${count} Verbindungen` });
}

function roleCount(count: number): string {
  return plural(count, { one: '1 Rolle', other: `${count} Rollen` });
}

/** The network: how it is doing in words, the networks in it, and its picture. */
export const health: Strings['health'] = {
  title: 'Netzwerk',
  open: 'Netzwerk öffnen',
  modesLabel: 'Was vom Netzwerk gezeigt wird',
  modes: { words: 'In Worten', networks: 'Netzwerke', picture: 'Bild' },
  nobody: { title: 'Noch niemand hier', text: 'Füge den Notizen von Personen, die du kennst, „type: person“ hinzu: Hier erscheint dann ihr Netzwerk.' },
  states: { good: 'Gut', info: 'Gut zu wissen', warn: 'Braucht einen Blick', 'not-enough-data': 'Zu wenig Daten' },
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'Hier ist niemand aufzuzählen.',
  hide: 'Ausblenden',
  hideOf: (name) => `Ausblenden: ${name}`,
  showHidden: (count) => plural(count, { one: '1 ausgeblendeten Messwert zeigen', other: `${count} ausgeblendete Messwerte zeigen` }),
  warnings: 'Projekte, die einen Blick brauchen',
  warningOf,
  measures: 'Messwerte',
  sectionTitle: 'Wie es dem Netzwerk geht',
  columns: { what: 'Messwert', state: 'Stand', sentence: 'Was er sagt' },
  networks: {
    members: (count) => (count === 0 ? 'noch niemand' : common.people(count)),
    key: 'Schlüsselpersonen',
    keyOf: (tieCount, roles) =>
      [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Mitglieder',
    projects: 'Projekte',
    thin: 'Dünn: eine oder zwei Personen',
    thinTitle: 'Dünne Netzwerke',
    thinText: 'Sie ruhen auf einer oder zwei Personen, oder noch auf niemandem. Geht eine Person, ist der Weg verloren.',
    none: 'Keine Notiz nennt ein Netzwerk. Füge den Notizen von Personen „networks“ hinzu: eine Schule, ein Kollektiv, ein Kurs.',
    without: 'Kein Netzwerk notiert',
    holes: 'Niemand verbindet sie',
    hole: (one, other) => `${one} und ${other}`,
    holesText: 'Niemand gehört zu beiden, und keine Verbindung führt von den einen zu den anderen. Wer sie verbände, wäre die erste Person.',
  },
  picture: {
    label: 'Das Netzwerk als Bild',
    me: 'ich',
    others: 'Andere Netzwerke',
    none: 'Kein Netzwerk',
    cutOff: 'keine Verbindung zu den anderen',
    leftOut: (count) =>
      `${common.people(count)} ausgelassen: Mehr als 300 lassen sich nicht auseinanderhalten. Zu sehen sind dein Kernkreis, alle mit Rollen und die Brücken.`,
    rings: { core: 'Kern', close: 'nah', active: 'aktiv', wide: 'weit', unmet: 'noch nicht kennengelernt' },
    ringsText: (shown) => `Von der Mitte nach außen: ${shown.join(', ')}.`,
    person: 'Person',
    bridge: 'Brücke: verbindet Gruppen, die sonst kaum jemand verbindet',
    role: 'Hat eine Rolle in einem aktiven Projekt',
    unmet: 'Noch nicht kennengelernt',
    mutual: 'Sie kennen einander',
    oneSided: 'Nur eine Seite sagt es',
    gap: 'Ein Netzwerk ohne Verbindung zu den anderen',
    keys: 'Pfeiltasten gehen von Person zu Person, Enter öffnet die Notiz.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    whole: 'Alles zeigen',
    left: 'Nach links',
    right: 'Nach rechts',
    up: 'Nach oben',
    down: 'Nach unten',
    tools: 'Bild bewegen',
    legend: 'Legende',
    list: 'Dasselbe als Liste',
    knows: (people) => `verbunden mit ${people.join(', ')}`,
    noTie: 'keine Verbindung notiert',
    isBridge: 'Brücke',
    roles: roleCount,
    ties,
  },
};
