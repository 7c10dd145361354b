import type { ListEntry, Measure, MeasureId } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** 0.5625 is “56%”; half a percent goes up. */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}%`;
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

function contacts(count: number): string {
  return plural(count, { one: '1 contact', other: `${count} contacten` });
}

function boxes(count: number): string {
  return plural(count, { one: '1 vak', other: `${count} vakken` });
}

function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'evenveel voor als tegen';
  const side = balance > 0 ? 'voor' : 'tegen';
  return Math.abs(balance) > 0.3 ? `duidelijk ${side}` : `licht ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Dekking', sameHands: 'Dezelfde handen', stance: 'Bondgenoten en tegenstanders', contact: 'In contact', firstMessage: 'Eerste berichten',
  dependency: 'Eén netwerk', diversity: 'Verscheidenheid', redundancy: 'Wegen naar anderen', constraint: 'Gebondenheid',
  doors: 'Wie de deuren opende', favours: 'Geven en krijgen',
};

/** How to read a measure, and what it cannot know. */
const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'Wat de vakken van de actieve projecten nodig hebben, naar hun namen. Onder 60% zijn veel vakken nog leeg.',
  sameHands: 'Alleen projecten met vier gevulde vakken of meer. Een project dat op één persoon steunt, stopt met die persoon.',
  stance: 'Elke houding telt naar de invloed erachter; waar er geen geschreven staat, geeft de rol er een aan. Kijk naar daden, niet naar meningen.',
  contact: 'Geteld vanaf het laatste contact dat je notities noemen, en naar het ritme van elke persoon. Slapende banden houden hun waarde: ze brengen vaak frisse ideeën.',
  firstMessage: 'Mensen die je in de laatste 90 dagen ontmoette en van wie de dag voor het eerste bericht voorbij is: twee dagen na de ontmoeting, en het weekend wacht op maandag.',
  dependency: 'Wie bij twee netwerken hoort, telt in elk voor de helft. Mensen zonder netwerk vormen samen geen netwerk.',
  diversity: 'Alsof alle netwerken even groot waren (de index van Blau). Drie of meer is gevarieerd, onder twee is het bijna één netwerk.',
  redundancy: 'Hoe meer je contacten elkaar kennen, hoe minder nieuwe mensen je via hen bereikt. Notities noemen zelden iedereen die elkaar kent: het getal vleit.',
  constraint: 'De maat van Burt voor hoezeer je contacten op elkaar steunen. Die hangt af van hun aantal en velt dus geen oordeel.',
  doors: 'Telt mensen zonder “introduced-by”. Ook groepen openen deuren: zie het als een vraag, niet als een fout.',
  favours: 'De laatste 24 maanden. Je binnenste kring telt niet mee: onder naasten houdt niemand het bij.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'Geen actief project heeft iemand nodig.';
  if (id === 'stance') return 'Geen rol en geen houding zegt wie voor of tegen een project is.';
  if (id === 'sameHands') return `Geen actief project heeft ${needed} gevulde vakken.`;
  if (id === 'favours' && found >= needed) return 'Er is niets gegeven of gekregen genoteerd.';
  return `Te weinig gegevens: ${common.people(found)}, er zijn er minstens ${needed} nodig.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      const needed = plural(projects, { one: '1 actief project nodig heeft', other: `${projects} actieve projecten nodig hebben` });
      return `${percent(mean / 100)} van wat ${needed}, is gedekt.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} zit in ${held} van de ${filled} gevulde vakken van ${project.name}.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} met duidelijk meer tegen dan voor.`;
      const guessed = estimated === 0 ? '' : ` ${common.people(estimated)} alleen naar de rol geteld.`;
      return `Steun ${plus}, tegenstand ${minus}: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      const asleep = `${dormant} van ${people} ${plural(dormant, { one: 'is', other: 'zijn' })} slapend (${percent(dormant / people)})`;
      return `${asleep}, ${fresh} in contact (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      const got = plural(written, { one: 'kreeg', other: 'kregen' });
      return `${written} van de ${met} personen die je onlangs ontmoette, ${got} op tijd een eerste bericht (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part = share > 0.5 ? 'Meer dan de helft' : 'Het grootste deel';
      const uncounted = without === 0 ? '' : ` ${common.people(without)} zonder netwerk niet meegeteld.`;
      return `${part} van je contacten (${percent(share)}) komt uit ${network.name}.${uncounted}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      return `${plural(networks, { one: '1 netwerk', other: `${networks} netwerken` })}, goed voor ${decimal(effective, 1)} van gelijke grootte.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `Je ${people} contacten zijn goed voor ${decimal(effectiveSize, 1)} die naar andere mensen leiden (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Gebondenheid ${decimal(measure.facts.constraint, 2)}, bij ${contacts(measure.facts.people)}. Hoe lager, hoe vrijer.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} stelde je aan ${common.people(top.introduced)} voor.`;
      const question = measure.state === 'warn' ? ' Wie zou andere deuren kunnen openen?' : '';
      return `Je leerde ${self} van de ${people} op eigen kracht kennen (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `Je gaf ${gave} keer en kreeg ${received} keer.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `kreeg ${gave} keer iets van je${received === 0 ? '' : ` en gaf je ${received} keer iets`}`;
  return `gaf je ${received} keer iets${gave === 0 ? '' : ` en kreeg ${gave} keer iets`}`;
}

/** What a line of the list says beside its name. */
function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''} in ${first} van ${boxes(second)}`;
    case 'stance': return `voor ${first} · tegen ${second}`;
    case 'contact': return figure === null ? 'geen contact genoteerd' : `${common.days(first)} niets gehoord`;
    case 'firstMessage': return `${common.days(first)} geleden ontmoet`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `band met ${contacts(first)}`;
    case 'constraint': return `${percent(first)} van de gebondenheid`;
    case 'doors': return `stelde je aan ${common.people(first)} voor`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} zit in ${boxes(warning.boxes)}: wie kan er een overnemen?`;
    case 'one-organisation': return `Alle ${warning.allies} bondgenoten komen van ${warning.organisation}.`;
    case 'silent-mentor': return `Met de mentor, ${warning.person.name}, was er nog nooit contact.`;
  }
}

function ties(count: number): string {
  return plural(count, { one: '1 band', other: `${count} banden` });
}

function roleCount(count: number): string {
  return plural(count, { one: '1 rol', other: `${count} rollen` });
}

/** The network: how it is doing in words, the networks in it, and its picture. */
export const health: Strings['health'] = {
  title: 'Netwerk',
  open: 'Netwerk openen',
  modesLabel: 'Wat er van het netwerk te zien is',
  modes: { words: 'In woorden', networks: 'Netwerken', picture: 'In beeld' },
  nobody: { title: 'Hier is nog niemand', text: 'Voeg “type: person” toe aan de notities van mensen die je kent: hun netwerk verschijnt hier.' },
  states: { good: 'Goed', info: 'Om te weten', warn: 'Om naar te kijken', 'not-enough-data': 'Te weinig gegevens' },
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'Er is niemand om te noemen.',
  hide: 'Verbergen',
  hideOf: (name) => `Verbergen: ${name}`,
  showHidden: (count) => plural(count, { one: '1 verborgen meting tonen', other: `${count} verborgen metingen tonen` }),
  warnings: 'Projecten om naar te kijken',
  warningOf,
  measures: 'Metingen',
  sectionTitle: 'Gezondheid van het netwerk',
  columns: { what: 'Meting', state: 'Stand', sentence: 'Wat die zegt' },
  networks: {
    members: (count) => (count === 0 ? 'nog niemand' : common.people(count)),
    key: 'Sleutelfiguren',
    keyOf: (tieCount, roles) =>
      [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Leden',
    projects: 'Projecten',
    thin: 'Dun: één of twee personen',
    thinTitle: 'Dunne netwerken',
    thinText: 'Ze steunen op één of twee mensen, of nog op niemand. Valt er één weg, dan is de toegang weg.',
    none: 'Geen notitie noemt een netwerk. Voeg “networks” toe aan de notities van personen: een school, een collectief, een cursus.',
    without: 'Geen netwerk genoteerd',
    holes: 'Niemand verbindt ze',
    hole: (one, other) => `${one} en ${other}`,
    holesText: 'Niemand is lid van beide, en er is geen band tussen hun mensen. Wie ze verbindt, is de eerste.',
  },
  picture: {
    label: 'Het netwerk in beeld',
    me: 'ik',
    others: 'Andere netwerken',
    none: 'Geen netwerk',
    cutOff: 'geen band met de andere',
    leftOut: (count) =>
      `${common.people(count)} weggelaten: meer dan 300 zijn niet uit elkaar te houden. Te zien zijn je binnenste kring, mensen met een rol, en bruggen.`,
    rings: { core: 'binnenste', close: 'nabij', active: 'actief', wide: 'ruim', unmet: 'nog niet ontmoet' },
    ringsText: (shown) => `Van het midden naar buiten: ${shown.join(', ')}.`,
    person: 'Persoon',
    bridge: 'Brug: verbindt groepen die haast niemand anders verbindt',
    role: 'Heeft een rol in een actief project',
    unmet: 'Nog niet ontmoet',
    mutual: 'Ze kennen elkaar',
    oneSided: 'Maar een van beide zegt het',
    gap: 'Een netwerk zonder band met de andere',
    keys: 'Pijltoetsen gaan van persoon naar persoon, Enter opent de notitie.',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    whole: 'Alles tonen',
    left: 'Naar links',
    right: 'Naar rechts',
    up: 'Naar boven',
    down: 'Naar beneden',
    tools: 'Beeld verplaatsen',
    legend: 'Legenda',
    list: 'Hetzelfde als lijst',
    knows: (people) => `band met ${people.join(', ')}`,
    noTie: 'geen band genoteerd',
    isBridge: 'brug',
    roles: roleCount,
    ties,
  },
};
