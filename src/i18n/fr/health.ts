import type { ListEntry, Measure, MeasureId } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** 0.5625 is « 56 % ». */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}\u202F%`;
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

function contacts(count: number): string {
  return plural(count, { one: `${count} contact`, other: `${count} contacts` });
}

function boxes(count: number): string {
  return plural(count, { one: `${count} case`, other: `${count} cases` });
}

function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'autant pour que contre';
  const side = balance > 0 ? 'favorable' : 'défavorable';
  return Math.abs(balance) > 0.3 ? `nettement ${side}` : `légèrement ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Couverture', sameHands: 'Mêmes mains', stance: 'Alliés et opposants', contact: 'En contact', firstMessage: 'Premiers messages',
  dependency: 'Un seul réseau', diversity: 'Diversité', redundancy: 'Chemins vers d’autres', constraint: 'Contrainte',
  doors: 'Qui a ouvert les portes', favours: 'Donné et reçu',
};

const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'Ce que demandent les cases des projets actifs, d’après les noms. Sous 60\u202F%, beaucoup de cases restent vides.',
  sameHands: 'Seulement les projets d’au moins quatre cases remplies. Un projet porté par une seule personne s’arrête avec elle.',
  stance: 'Chaque position compte selon son influence\u202F; sans position écrite, le rôle en suggère une. Jugez les actes, pas les opinions.',
  contact: 'Compté depuis le dernier contact que disent vos notes, au rythme de chaque personne. Les liens en sommeil gardent leur valeur\u202F: ils apportent souvent des idées neuves.',
  firstMessage: 'Les personnes rencontrées depuis 90 jours dont le jour du premier message est passé\u202F: deux jours après la rencontre, le week-end attend lundi.',
  dependency: 'Une personne de deux réseaux compte pour moitié dans chacun. Les personnes sans réseau ne forment pas un réseau.',
  diversity: 'Comme si tous les réseaux avaient la même taille (indice de Blau). À partir de trois c’est varié, sous deux c’est presque un seul réseau.',
  redundancy: 'Plus vos contacts se connaissent entre eux, moins ils mènent à d’autres. Les notes disent rarement tous ces liens\u202F: le chiffre est flatteur.',
  constraint: 'La mesure de Burt\u202F: combien vos contacts s’appuient les uns sur les autres. Elle dépend de leur nombre et ne juge donc rien.',
  doors: 'Compte les personnes sans «\u202Fprésenté-par\u202F». Les groupes ouvrent aussi des portes\u202F: c’est une question, pas une faute.',
  favours: 'Les 24 derniers mois. Le cercle intime n’y est pas\u202F: entre proches, personne ne tient de comptes.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'Aucun projet actif n’a besoin de quelqu’un.';
  if (id === 'stance') return 'Aucun rôle, aucune position ne dit qui est pour ou contre un projet.';
  if (id === 'sameHands') return `Aucun projet actif n’a ${needed} cases remplies.`;
  if (id === 'favours' && found >= needed) return 'Rien de donné ni de reçu n’est noté.';
  return `Pas assez de données\u202F: ${common.people(found)}, il en faut au moins ${needed}.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      return `${percent(mean / 100)} de ce qu’il faut à ${plural(projects, { one: '1 projet actif', other: `${projects} projets actifs` })} est couvert.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} occupe ${held} des ${filled} cases remplies de ${project.name}.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} avec nettement plus d’opposition que de soutien.`;
      const guessed = estimated === 0 ? '' : ` ${common.people(estimated)} d’après le rôle seulement.`;
      return `Soutien ${plus}, opposition ${minus}\u202F: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      return `${dormant} sur ${people} en sommeil (${percent(dormant / people)}), ${fresh} en contact (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      return `${written} personne${plural(written, { one: '', other: 's' })} sur ${met} rencontrées récemment ${plural(written, { one: 'a', other: 'ont' })} reçu un premier message à temps (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part =
        share > 0.5 ? `Plus de la moitié de vos contacts (${percent(share)}) viennent` : `La plus grande part de vos contacts (${percent(share)}) vient`;
      return `${part} d’un réseau\u202F: ${network.name}.${without === 0 ? '' : ` ${common.people(without)} sans réseau, hors compte.`}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      return `${plural(networks, { one: '1 réseau, qui en vaut', other: `${networks} réseaux, qui en valent` })} ${decimal(effective, 1)} de taille égale.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `Vos ${people} contacts en valent ${decimal(effectiveSize, 1)} qui mènent à d’autres personnes (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Contrainte de ${decimal(measure.facts.constraint, 2)} pour ${contacts(measure.facts.people)}. Plus elle est basse, plus vous êtes libre.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} vous a présenté ${common.people(top.introduced)}.`;
      const question = measure.state === 'warn' ? ' Qui pourrait ouvrir d’autres portes\u202F?' : '';
      return `Vous avez rencontré ${self} personnes sur ${people} sans intermédiaire (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `Vous avez donné ${gave} fois et reçu ${received} fois.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `a reçu ${gave} fois de vous${received === 0 ? '' : ` et vous a donné ${received} fois`}`;
  return `vous a donné ${received} fois${gave === 0 ? '' : ` et a reçu ${gave} fois`}`;
}

function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''}\u202F: ${first} sur ${boxes(second)}`;
    case 'stance': return `pour ${first} · contre ${second}`;
    case 'contact': return figure === null ? 'aucun contact noté' : `${common.days(first)} sans nouvelles`;
    case 'firstMessage': return `rencontre il y a ${common.days(first)}`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `lien avec ${contacts(first)}`;
    case 'constraint': return `${percent(first)} de la contrainte`;
    case 'doors': return `vous a présenté ${common.people(first)}`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} occupe ${boxes(warning.boxes)}\u202F: qui pourrait en reprendre une\u202F?`;
    case 'one-organisation': return `Les ${warning.allies} alliés viennent d’une seule organisation\u202F: ${warning.organisation}.`;
    case 'silent-mentor': return `Aucun contact noté avec ${warning.person.name}, mentor du projet.`;
  }
}

function ties(count: number): string {
  return plural(count, { one: `${count} lien`, other: `${count} liens` });
}

function roleCount(count: number): string {
  return plural(count, { one: `${count} rôle`, other: `${count} rôles` });
}

export const health: Strings['health'] = {
  title: 'Réseau',
  open: 'Ouvrir le réseau',
  modesLabel: 'Ce qu’il faut montrer du réseau',
  modes: { words: 'En mots', networks: 'Réseaux', picture: 'Image' },
  nobody: {
    title: 'Encore personne ici',
    text: 'Ajoutez «\u202Ftype: personne\u202F» aux notes de vos connaissances\u202F: leur réseau apparaît ici.',
  },
  states: { good: 'Bien', info: 'À savoir', warn: 'À regarder', 'not-enough-data': 'Pas assez de données' },
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'Il n’y a personne à citer.',
  hide: 'Masquer',
  hideOf: (name) => `Masquer\u202F: ${name}`,
  showHidden: (count) => plural(count, { one: `Montrer ${count} mesure masquée`, other: `Montrer ${count} mesures masquées` }),
  warnings: 'Projets à regarder',
  warningOf,
  measures: 'Mesures',
  sectionTitle: 'Santé du réseau',
  columns: { what: 'Mesure', state: 'État', sentence: 'Ce qu’elle dit' },
  networks: {
    members: (count) => (count === 0 ? 'encore personne' : common.people(count)),
    key: 'Personnes clés',
    keyOf: (tieCount, roles) => [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Membres',
    projects: 'Projets',
    thin: 'Mince\u202F: une ou deux personnes',
    thinTitle: 'Réseaux minces',
    thinText: 'Ils tiennent à une ou deux personnes, ou encore à personne. Si l’une part, le chemin se perd.',
    none: 'Aucune note ne nomme un réseau. Ajoutez «\u202Fréseaux\u202F» aux notes des personnes\u202F: une école, un collectif, une formation.',
    without: 'Sans réseau noté',
    holes: 'Personne ne les relie',
    hole: (one, other) => `${one} et ${other}`,
    holesText: 'Aucun membre commun, aucun lien entre leurs membres. Qui les relierait serait la première personne à le faire.',
  },
  picture: {
    label: 'Le réseau en image',
    me: 'moi',
    others: 'Autres réseaux',
    none: 'Sans réseau',
    cutOff: 'aucun lien avec les autres',
    leftOut: (count) =>
      `${common.people(count)} hors de l’image\u202F: au-delà de 300, on ne distingue plus rien. Y figurent le cercle intime, les personnes qui ont un rôle et les ponts.`,
    rings: { core: 'intime', close: 'proche', active: 'actif', wide: 'élargi', unmet: 'pas encore rencontré' },
    ringsText: (shown) => `Du centre vers le bord\u202F: ${shown.join(', ')}.`,
    person: 'Personne',
    bridge: 'Pont\u202F: relie des groupes que presque personne d’autre ne relie',
    role: 'A un rôle dans un projet actif',
    unmet: 'Pas encore rencontré',
    mutual: 'Se connaissent l’un l’autre',
    oneSided: 'Dit d’un seul côté',
    gap: 'Un réseau sans lien avec les autres',
    keys: 'Les flèches vont d’une personne à l’autre, Entrée ouvre la note.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    whole: 'Tout montrer',
    left: 'Vers la gauche',
    right: 'Vers la droite',
    up: 'Vers le haut',
    down: 'Vers le bas',
    tools: 'Déplacer l’image',
    legend: 'Légende',
    list: 'La même chose en liste',
    knows: (people) => `lien avec ${people.join(', ')}`,
    noTie: 'aucun lien noté',
    isBridge: 'pont',
    roles: roleCount,
    ties,
  },
};
