import type { InfluenceZone } from '../../derive/attitude';
import type { StanceLevel } from '../../model/stance';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom } from './days';

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Eng einbinden', satisfy: 'Zufrieden halten', inform: 'Informieren', monitor: 'Beobachten',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'nur das Nötigste', 2: 'geht mit und macht mit', 3: 'ergreift im Rahmen die Initiative', 4: 'ergreift von sich aus die Initiative',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'keine', 2: 'übt Kritik, aber nicht am Kern', 3: 'vertritt ein Gegenprojekt, bleibt im Gespräch', 4: 'vertritt es ohne Grenzen',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'ganz dagegen', '-2': 'dagegen', '-1': 'eher dagegen', 0: 'weder noch', 1: 'eher dafür', 2: 'dafür', 3: 'ganz dafür',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'ausgeglichen';
  const strength = Math.abs(balance) < 0.34 ? 'leicht ' : Math.abs(balance) < 0.67 ? '' : 'deutlich ';
  return `${strength}${balance > 0 ? 'dafür' : 'dagegen'}`;
}

export const stances: Strings['stances'] = {
  ask: (name) => `Wie steht ${name} dazu?`,
  title: (name, project) => `Wie steht ${name} zum Projekt „${project}“?`,
  privacy: 'Steht nur in deiner Notiz: in keinem Export, außer du verlangst es.',
  way: 'Wie du es angibst',
  ways: { support: 'Eine Zahl', axes: 'Zwei Achsen' },
  support: 'Dafür oder dagegen',
  supportOption: (support) => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Energie dafür',
  antagonism: 'Energie dagegen',
  synergyOption: (level) => `${level} · ${synergy[level]}`,
  antagonismOption: (level) => `${level} · ${antagonism[level]}`,
  influence: 'Einfluss',
  influenceHint: 'Von 1 (gering) bis 5 (entscheidend)',
  influenceOption: (influence) => String(influence),
  wanted: 'Was du dir erhoffst',
  notSaid: 'Nicht angegeben',
  on: 'Stand vom',
  save: 'Notieren',
  remove: 'Einschätzung entfernen',
  removed: (name, project) => `Die Notiz von „${project}“ sagt nicht mehr, wie ${name} dazu steht.`,
  start: 'Haltungen einschätzen…',
  whom: (project) => `Wessen Haltung zum Projekt „${project}“?`,
  nobody: 'Niemand mit diesem Namen auf dem Board',
  saved: (name, project) => `Notiert, wie ${name} zum Projekt „${project}“ steht.`,
  attitudes: {
    golden: { name: 'Goldene Dreiecke', advice: 'Etwas Echtes anvertrauen; niemand gewinnt Zögernde besser.' },
    engaged: { name: 'Engagierte', advice: 'Nicht vernachlässigen; ein Ziel und ein Datum geben; zum Vermitteln weniger geeignet.' },
    hesitant: { name: 'Zögernde', advice: 'Nach den Bedingungen fragen; mit Verbündeten in Kontakt bringen.' },
    passive: { name: 'Passive', advice: 'Informieren, einladen, ohne Druck.' },
    grumbler: { name: 'Nörgelnde', advice: 'Einmal zuhören; das Brauchbare heraushören.' },
    torn: { name: 'Zerrissene', advice: 'Bald unter vier Augen treffen: sehr dafür und sehr dagegen.' },
    opponent: { name: 'Gegner:innen', advice: 'Zuhören; weder überzeugen noch zwingen wollen.' },
    irreconcilable: { name: 'Unversöhnliche', advice: 'Höflich bleiben; deine Zeit anderswo einsetzen.' },
  },
  zones,
  signed,
  mapTitle: 'Karte der Haltungen',
  mapLabel: 'Karte der Haltungen: Energie für das Projekt nach oben, Energie dagegen nach rechts',
  powerTitle: 'Einfluss und Beteiligung',
  powerLabel: 'Einfluss und Beteiligung: Einfluss nach oben, Beteiligung nach rechts',
  axes: { synergy: 'dafür', antagonism: 'dagegen', influence: 'Einfluss', involvement: 'Beteiligung' },
  keys: 'Pfeiltasten gehen von einer Person zur nächsten, Enter öffnet die Notiz oder die Liste hinter einem „+3“.',
  mark: (name, group, support, influence, isEstimated) =>
    `${name}: ${group}, ${signed(support)}, Einfluss ${influence}${isEstimated ? ', nach der Rolle geschätzt' : ''}`,
  crowd: (names, group) => `${group}, ${common.people(names.length)}: ${names.join(', ')}`,
  estimated: 'nach der Rolle geschätzt',
  legend: 'Hohl: nach der Rolle geschätzt. Je größer, desto mehr Einfluss.',
  facts: (support, influence, zone) => `${signed(support)} · Einfluss ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days, on) => `eingeschätzt am ${dayFrom(days, on)}`,
  rateAgain: 'neu einschätzen?',
  hoped: (wanted, gap) => `erhofft: ${signed(wanted)}${gap === 0 ? '' : `, noch ${signed(gap)}`}`,
  contradiction: ({ kind }, role) =>
    kind === 'for-rated-against'
      ? `Eingetragen als „${role}“, aber eher dagegen als dafür eingeschätzt.`
      : `Eingetragen als „${role}“, aber nicht als dagegen eingeschätzt.`,
  balance: ({ plus, minus, balance }) =>
    balance === null ? 'Nichts fällt in die eine oder andere Richtung ins Gewicht.' : `Unterstützung ${plus}, Widerstand ${minus}: ${tendency(balance)}`,
  withEstimates: (sentence) => `Mit Schätzungen: ${sentence}`,
};
