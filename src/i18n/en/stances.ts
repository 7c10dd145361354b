import type { Attitude, InfluenceZone } from '../../derive/attitude';
import type { Contradiction, StanceBalance } from '../../derive/stance-map';
import type { CalendarDate } from '../../model/calendar-date';
import type { StanceLevel } from '../../model/stance';
import { common } from './common';
import { dayFrom } from './days';

/** How an attitude is called on the map, and what to do about it; after Fauvet and those who teach him. */
export interface AttitudeTexts {
  readonly name: string;
  readonly advice: string;
}

const attitudes: Readonly<Record<Attitude, AttitudeTexts>> = {
  golden: { name: 'Golden triangle', advice: 'Entrust something real; best person to win over a hesitant one.' },
  engaged: { name: 'Committed', advice: 'Do not neglect; give a goal and a date; not the best mediator.' },
  hesitant: { name: 'Waverers', advice: 'Name the conditions; put in touch with an ally.' },
  passive: { name: 'Passives', advice: 'Keep informed, invite, no pressure.' },
  grumbler: { name: 'Moaners', advice: 'Listen once; look for the useful point.' },
  torn: { name: 'Torn', advice: 'Meet alone, soon: strongly for and strongly against.' },
  opponent: { name: 'Opponents', advice: 'Listen; do not try to convince or force.' },
  irreconcilable: { name: 'Irreconcilables', advice: 'Stay courteous; spend your time elsewhere.' },
};

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Manage closely', satisfy: 'Keep satisfied', inform: 'Keep informed', monitor: 'Monitor',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'the strict minimum', 2: 'follows and takes part', 3: 'takes initiatives within the frame', 4: 'takes initiatives alone',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'none', 2: 'criticises, not the foundations', 3: 'defends a rival project, keeps talking', 4: 'defends it without limit',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'all against', '-2': 'against', '-1': 'rather against', 0: 'neither', 1: 'rather for', 2: 'for', 3: 'all for',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'evenly balanced';
  const strength = Math.abs(balance) < 0.34 ? 'slightly ' : Math.abs(balance) < 0.67 ? '' : 'clearly ';
  return `${strength}${balance > 0 ? 'in favour' : 'against'}`;
}

/** How people stand towards a project. Private: none of it goes into what is exported unless that is asked for. */
export const stances = {
  ask: (name: string): string => `How does ${name} stand?`,
  title: (name: string, project: string): string => `How does ${name} stand towards ${project}?`,
  privacy: 'Only in your note: in nothing you export, unless you ask for it.',
  way: 'How to say it',
  ways: { support: 'One number', axes: 'Two axes' },
  support: 'For or against',
  supportOption: (support: number): string => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Energy for it',
  antagonism: 'Energy against it',
  synergyOption: (level: StanceLevel): string => `${level} · ${synergy[level]}`,
  antagonismOption: (level: StanceLevel): string => `${level} · ${antagonism[level]}`,
  influence: 'Influence',
  influenceHint: 'From 1 (little) to 5 (decides)',
  influenceOption: (influence: number): string => String(influence),
  wanted: 'What you hope for',
  notSaid: 'Not said',
  on: 'As of',
  save: 'Note it',
  remove: 'Remove the rating',
  removed: (name: string, project: string): string => `The note of ${project} no longer says how ${name} stands.`,
  start: 'Rate where people stand…',
  whom: (project: string): string => `Whose stance towards ${project}?`,
  nobody: 'Nobody of that name on the board',
  saved: (name: string, project: string): string => `Noted how ${name} stands towards ${project}.`,
  attitudes,
  zones,
  signed,
  mapTitle: 'Partners’ map',
  mapLabel: 'Partners’ map: energy for the project upwards, energy against it to the right',
  powerTitle: 'Power and involvement',
  powerLabel: 'Power and involvement: influence upwards, involvement to the right',
  axes: { synergy: 'for', antagonism: 'against', influence: 'influence', involvement: 'involvement' },
  keys: 'Arrow keys go from one to the next, Enter opens the note, or the list behind a “+3”.',
  /** What is spoken of a mark on a picture. */
  mark: (name: string, group: string, support: number, influence: number, isEstimated: boolean): string =>
    `${name}: ${group}, ${signed(support)}, influence ${influence}${isEstimated ? ', estimated from the role' : ''}`,
  crowd: (names: readonly string[], group: string): string => `${group}, ${common.people(names.length)}: ${names.join(', ')}`,
  estimated: 'estimated from the role',
  legend: 'Hollow: estimated from the role. The larger, the more influence.',
  facts: (support: number, influence: number, zone: InfluenceZone): string =>
    `${signed(support)} · influence ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days: number, on: CalendarDate): string => `rated ${dayFrom(days, on)}`,
  rateAgain: 're-rate?',
  hoped: (wanted: number, gap: number): string => `hoped for ${signed(wanted)}${gap === 0 ? '' : `, ${signed(gap)} to go`}`,
  contradiction: ({ kind }: Contradiction, role: string): string =>
    kind === 'for-rated-against'
      ? `Named ${role}, but rated more against than for.`
      : `Named ${role}, but not rated against.`,
  balance: ({ plus, minus, balance }: StanceBalance): string =>
    balance === null ? 'Nothing weighs either way.' : `Support ${plus}, opposition ${minus}: ${tendency(balance)}`,
  withEstimates: (sentence: string): string => `With estimates: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};
