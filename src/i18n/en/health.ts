import type { ListEntry, Measure, MeasureId, MeasureState } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { PictureRing } from '../../derive/network-picture';
import { common } from './common';
import { plural } from './plural';

/** 0.5625 is "56%"; half a percent goes up. */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}%`;
}

function times(count: number): string {
  return plural(count, { one: 'once', other: `${count} times` });
}

function contacts(count: number): string {
  return plural(count, { one: '1 contact', other: `${count} contacts` });
}

function boxes(count: number): string {
  return plural(count, { one: '1 box', other: `${count} boxes` });
}

/** What a balance of support and opposition means. */
function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'as much for as against';
  const side = balance > 0 ? 'in favour' : 'against';
  return Math.abs(balance) > 0.3 ? `clearly ${side}` : `slightly ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Coverage', sameHands: 'Same hands', stance: 'Allies and opponents', contact: 'In touch', firstMessage: 'First messages',
  dependency: 'One network', diversity: 'Diversity', redundancy: 'Ways to others', constraint: 'Constraint', doors: 'Who opened the doors',
  favours: 'Give and take',
};

/** How to read a measure, and what it cannot know. */
const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'What the boxes of the active projects need, by their names. Below 60% many boxes are still empty.',
  sameHands: 'Only projects with four filled boxes or more. A project that rests on one person stops with that person.',
  stance: 'Each stance counts by its influence; where none is written, the role suggests one. Judge acts, not opinions.',
  contact: 'Counted from the last contact that your notes tell, and the rhythm of each person. Sleeping ties keep their value: they often bring fresh ideas.',
  firstMessage: 'People met in the last 90 days, the day of whose first message has passed: two days after the meeting, weekends wait for Monday.',
  dependency: 'Somebody who belongs to two networks counts as half in each. People without a network are no network of their own.',
  diversity: 'As if all networks were of equal size (Blau’s index). Three or more is varied, below two is nearly one network.',
  redundancy: 'The more your contacts know each other, the fewer people they lead to. Notes rarely list all who know each other: the number flatters.',
  constraint: 'Burt’s measure of how much your contacts lean on each other. It depends on how many there are, so it judges nothing.',
  doors: 'Counts people without “introduced-by”. Groups open doors too: take it as a question, not as a fault.',
  favours: 'The last 24 months. Your core circle is left out: among close people nobody keeps accounts.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'No active project needs anybody.';
  if (id === 'stance') return 'No role and no stance says who is for or against a project.';
  if (id === 'sameHands') return `No active project has ${needed} filled boxes.`;
  if (id === 'favours' && found >= needed) return 'Nothing given or received is noted.';
  return `Not enough data: ${common.people(found)}, at least ${needed} are needed.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      const needed = plural(projects, { one: '1 active project needs', other: `${projects} active projects need` });
      return `${percent(mean / 100)} of what ${needed} is covered.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} is in ${held} of ${filled} filled boxes of ${project.name}.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} with clearly more against than for.`;
      const guessed = estimated === 0 ? '' : ` ${common.people(estimated)} counted by role only.`;
      return `Support ${plus}, opposition ${minus}: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      return `${dormant} of ${people} ${plural(dormant, { one: 'is', other: 'are' })} dormant (${percent(dormant / people)}), ${fresh} in touch (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      return `${written} of ${met} people met of late got a first message in time (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part = share > 0.5 ? `More than half of your contacts (${percent(share)}) come` : `The largest part of your contacts (${percent(share)}) comes`;
      return `${part} from ${network.name}.${without === 0 ? '' : ` ${common.people(without)} without a network not counted.`}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      return `${plural(networks, { one: '1 network', other: `${networks} networks` })}, worth ${effective.toFixed(1)} of equal size.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `Your ${people} contacts are worth ${effectiveSize.toFixed(1)} who lead to different people (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Constraint ${measure.facts.constraint.toFixed(2)}, of ${contacts(measure.facts.people)}. The lower, the freer.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} introduced you to ${top.introduced}.`;
      const question = measure.state === 'warn' ? ' Who could open other doors?' : '';
      return `You met ${self} of ${people} by yourself (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `You gave ${times(gave)} and received ${times(received)}.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `received ${times(gave)} from you${received === 0 ? '' : ` and gave you ${times(received)}`}`;
  return `gave you ${times(received)}${gave === 0 ? '' : ` and received ${times(gave)}`}`;
}

/** What a line of the list says beside its name. */
function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''} in ${first} of ${boxes(second)}`;
    case 'stance': return `for ${first} · against ${second}`;
    case 'contact': return figure === null ? 'no contact noted' : `${common.days(first)} without news`;
    case 'firstMessage': return `met ${common.days(first)} ago`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `tied to ${contacts(first)}`;
    case 'constraint': return `${percent(first)} of the constraint`;
    case 'doors': return `introduced ${common.people(first)}`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} is in ${boxes(warning.boxes)}: who could take one over?`;
    case 'one-organisation': return `All ${warning.allies} allies come from ${warning.organisation}.`;
    case 'silent-mentor': return `The mentor, ${warning.person.name}, was never contacted.`;
  }
}

const states: Readonly<Record<MeasureState, string>> = {
  good: 'Good', info: 'To know', warn: 'To look at', 'not-enough-data': 'Not enough data',
};

const rings: Readonly<Record<PictureRing, string>> = {
  core: 'core', close: 'close', active: 'active', wide: 'wide', unmet: 'not met yet',
};

function ties(count: number): string {
  return plural(count, { one: '1 tie', other: `${count} ties` });
}

function roleCount(count: number): string {
  return plural(count, { one: '1 role', other: `${count} roles` });
}

/** The network: how it is doing in words, the networks in it, and its picture. */
export const health = {
  title: 'Network',
  open: 'Open network',
  modesLabel: 'What to show of the network',
  modes: { words: 'In words', networks: 'Networks', picture: 'Picture' },
  nobody: { title: 'Nobody here yet', text: 'Add “type: person” to the notes of people you know: their network appears here.' },
  states,
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'There is nobody to list.',
  hide: 'Hide',
  hideOf: (name: string): string => `Hide: ${name}`,
  showHidden: (count: number): string => plural(count, { one: 'Show 1 hidden measure', other: `Show ${count} hidden measures` }),
  warnings: 'Projects to look at',
  warningOf,
  measures: 'Measures',
  sectionTitle: 'Network health',
  columns: { what: 'Measure', state: 'State', sentence: 'What it says' },
  networks: {
    members: (count: number): string => (count === 0 ? 'nobody yet' : common.people(count)),
    key: 'Key persons',
    keyOf: (tieCount: number, roles: number): string =>
      [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Members',
    projects: 'Projects',
    thin: 'Thin: one or two people',
    thinTitle: 'Thin networks',
    thinText: 'They rest on one or two people, or on nobody yet. If one person leaves, the way is gone.',
    none: 'No note names a network. Add “networks” to the notes of people: a school, a collective, a course.',
    without: 'No network noted',
    holes: 'Nobody joins them',
    hole: (one: string, other: string): string => `${one} and ${other}`,
    holesText: 'No member of both, and no tie between their people. Somebody who joined them would be the first.',
  },
  picture: {
    label: 'The network as a picture',
    me: 'me',
    others: 'Other networks',
    none: 'No network',
    cutOff: 'no tie to the others',
    leftOut: (count: number): string =>
      `${common.people(count)} left out: more than 300 cannot be told apart. Shown are your core circle, those with roles, and bridges.`,
    rings,
    ringsText: (shown: readonly string[]): string => `From the middle outwards: ${shown.join(', ')}.`,
    person: 'Person',
    bridge: 'Bridge: joins groups that hardly anybody else joins',
    role: 'Has a role in an active project',
    unmet: 'Not met yet',
    mutual: 'They know each other',
    oneSided: 'Only one of them says so',
    gap: 'A network without a tie to the others',
    keys: 'Arrow keys go from person to person, Enter opens the note.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show all',
    left: 'Move left',
    right: 'Move right',
    up: 'Move up',
    down: 'Move down',
    tools: 'Move the picture',
    legend: 'Legend',
    list: 'The same as a list',
    knows: (people: readonly string[]): string => `tied to ${people.join(', ')}`,
    noTie: 'no tie noted',
    isBridge: 'bridge',
    roles: roleCount,
    ties,
  },
};
