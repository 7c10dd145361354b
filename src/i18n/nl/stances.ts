import type { InfluenceZone } from '../../derive/attitude';
import type { StanceLevel } from '../../model/stance';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom } from './days';

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Nauw betrekken', satisfy: 'Tevreden houden', inform: 'Op de hoogte houden', monitor: 'In het oog houden',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'het strikte minimum', 2: 'volgt en doet mee', 3: 'neemt initiatief binnen het kader', 4: 'neemt zelfstandig initiatief',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'geen', 2: 'heeft kritiek, niet op de basis', 3: 'verdedigt een rivaliserend project, blijft in gesprek', 4: 'verdedigt dat zonder grens',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'helemaal tegen', '-2': 'tegen', '-1': 'eerder tegen', 0: 'geen van beide', 1: 'eerder voor', 2: 'voor', 3: 'helemaal voor',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'in evenwicht';
  const side = balance > 0 ? 'voor' : 'tegen';
  if (Math.abs(balance) < 0.34) return `licht ${side}`;
  return Math.abs(balance) < 0.67 ? `overwegend ${side}` : `duidelijk ${side}`;
}

/** How people stand towards a project. Private: none of it goes into what is exported unless that is asked for. */
export const stances: Strings['stances'] = {
  ask: (name) => `Hoe staat ${name} ertegenover?`,
  title: (name, project) => `Hoe staat ${name} tegenover ${project}?`,
  privacy: 'Alleen in je notitie: in niets wat je exporteert, tenzij je erom vraagt.',
  way: 'Hoe je het zegt',
  ways: { support: 'Eén getal', axes: 'Twee assen' },
  support: 'Voor of tegen',
  supportOption: (support) => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Energie ervoor',
  antagonism: 'Energie ertegen',
  synergyOption: (level) => `${level} · ${synergy[level]}`,
  antagonismOption: (level) => `${level} · ${antagonism[level]}`,
  influence: 'Invloed',
  influenceHint: 'Van 1 (weinig) tot 5 (beslist)',
  influenceOption: (influence) => String(influence),
  wanted: 'Waar je op hoopt',
  notSaid: 'Niet gezegd',
  on: 'Stand op',
  save: 'Noteren',
  remove: 'Beoordeling verwijderen',
  removed: (name, project) => `De notitie van ${project} zegt niet meer hoe ${name} ertegenover staat.`,
  start: 'Houdingen beoordelen…',
  whom: (project) => `Wiens houding tegenover ${project}?`,
  nobody: 'Niemand op het bord heet zo',
  saved: (name, project) => `Genoteerd hoe ${name} tegenover ${project} staat.`,
  attitudes: {
    golden: { name: 'Gouden driehoek', advice: 'Vertrouw iets echts toe; de beste persoon om een twijfelaar te winnen.' },
    engaged: { name: 'Geëngageerd', advice: 'Niet verwaarlozen; geef een doel en een datum; niet de beste bemiddelaar.' },
    hesitant: { name: 'Twijfelaars', advice: 'Vraag naar de voorwaarden; breng in contact met een bondgenoot.' },
    passive: { name: 'Passieven', advice: 'Houd op de hoogte, nodig uit, zonder druk.' },
    grumbler: { name: 'Mopperaars', advice: 'Luister één keer; zoek wat er nuttig aan is.' },
    torn: { name: 'Verscheurd', advice: 'Spreek elkaar onder vier ogen, en gauw: sterk voor en sterk tegen.' },
    opponent: { name: 'Tegenstanders', advice: 'Luister; probeer niet te overtuigen of te dwingen.' },
    irreconcilable: { name: 'Onverzoenlijken', advice: 'Blijf hoffelijk; besteed je tijd elders.' },
  },
  zones,
  signed,
  mapTitle: 'Partnerkaart',
  mapLabel: 'Partnerkaart: energie voor het project naar boven, energie ertegen naar rechts',
  powerTitle: 'Macht en betrokkenheid',
  powerLabel: 'Macht en betrokkenheid: invloed naar boven, betrokkenheid naar rechts',
  axes: { synergy: 'voor', antagonism: 'tegen', influence: 'invloed', involvement: 'betrokkenheid' },
  keys: 'Pijltoetsen gaan van de een naar de ander, Enter opent de notitie, of de lijst achter een “+3”.',
  mark: (name, group, support, influence, isEstimated) =>
    `${name}: ${group}, ${signed(support)}, invloed ${influence}${isEstimated ? ', geschat naar de rol' : ''}`,
  crowd: (names, group) => `${group}, ${common.people(names.length)}: ${names.join(', ')}`,
  estimated: 'geschat naar de rol',
  legend: 'Open: geschat naar de rol. Hoe groter, hoe meer invloed.',
  facts: (support, influence, zone) => `${signed(support)} · invloed ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days, on) => `beoordeeld ${dayFrom(days, on)}`,
  rateAgain: 'opnieuw beoordelen?',
  hoped: (wanted, gap) => `gehoopt op ${signed(wanted)}${gap === 0 ? '' : `, nog ${signed(gap)} te gaan`}`,
  contradiction: ({ kind }, role) =>
    kind === 'for-rated-against'
      ? `Staat als ${role} op het bord, maar is meer tegen dan voor beoordeeld.`
      : `Staat als ${role} op het bord, maar is niet als tegen beoordeeld.`,
  balance: ({ plus, minus, balance }) =>
    balance === null ? 'Niets weegt door naar een van beide kanten.' : `Steun ${plus}, tegenstand ${minus}: ${tendency(balance)}`,
  withEstimates: (sentence) => `Met schattingen: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};
