import type { Circle } from '../../model/cadence';
import type { ProjectStatus } from '../../model/project';
import { foldWord, learnOtherNumbers, words } from '../fold-word';

/** A word of a code block in both languages; either is understood whatever the language of the app is. */
export interface BlockWord {
  readonly en: string;
  readonly fr: string;
  /** Further spellings that are understood, folded. */
  readonly also?: readonly string[];
}

/** The words for one kind of thing, by what they mean. */
export type BlockWords<Meaning extends string> = Readonly<Record<Meaning, BlockWord>>;

/** The picture that a code block can show. */
export type BlockView = 'board' | 'matrix' | 'queue' | 'person' | 'health';

/** What a line of a code block can be about. */
export type BlockOption =
  | 'view' | 'project' | 'person' | 'role' | 'status' | 'network' | 'circle' | 'rows' | 'sort' | 'show' | 'when'
  | 'limit' | 'open-roles-only' | 'title';

/** Which way round a matrix in a note is read. */
export type BlockRows = 'projects' | 'people';

/** The order of the rows of a matrix; `roles` are for people, the middle three for projects. */
export type BlockSort = 'name' | 'deadline' | 'coverage' | 'holes' | 'roles';

/** The parts of the queue that can be chosen. */
export type BlockBucket = 'today' | 'week' | 'later';

/** The parts of what is known of a person. */
export type PersonPart = 'reasons' | 'tasks' | 'roles' | 'history' | 'balance' | 'introductions';

/** The parts of how the network is doing. */
export type HealthPart = 'warnings' | 'measures' | 'networks';

export const OPTION_WORDS: BlockWords<BlockOption> = {
  view: { en: 'view', fr: 'vue' },
  project: { en: 'project', fr: 'projet' },
  person: { en: 'person', fr: 'personne', also: words('people gens') },
  role: { en: 'role', fr: 'rôle' },
  status: { en: 'status', fr: 'statut', also: words('etat') },
  network: { en: 'network', fr: 'réseau', also: words('reseaux') },
  circle: { en: 'circle', fr: 'cercle' },
  rows: { en: 'rows', fr: 'lignes' },
  sort: { en: 'sort', fr: 'tri', also: words('sort-by trier trier-par order ordre') },
  show: { en: 'show', fr: 'montrer', also: words('afficher sections') },
  when: { en: 'when', fr: 'quand', also: words('bucket') },
  limit: { en: 'limit', fr: 'limite', also: words('max maximum') },
  'open-roles-only': {
    en: 'open-roles-only', fr: 'rôles-à-trouver-seulement',
    also: words('open-only open-roles only-open-roles roles-a-trouver roles-ouverts roles-ouverts-seulement'),
  },
  title: { en: 'title', fr: 'titre' },
};

export const VIEW_WORDS: BlockWords<BlockView> = {
  board: { en: 'board', fr: 'tableau' },
  matrix: { en: 'matrix', fr: 'matrice' },
  queue: { en: 'queue', fr: 'relances', also: words('follow-ups file') },
  person: { en: 'person', fr: 'personne' },
  health: { en: 'health', fr: 'réseau', also: words('sante network reseaux') },
};

export const ROW_WORDS: BlockWords<BlockRows> = {
  projects: { en: 'projects', fr: 'projets' },
  people: { en: 'people', fr: 'personnes', also: words('persons') },
};

export const BUCKET_WORDS: BlockWords<BlockBucket> = {
  today: { en: 'today', fr: 'aujourd’hui' },
  week: { en: 'week', fr: 'semaine', also: words('this-week cette-semaine') },
  later: { en: 'later', fr: 'plus tard' },
};

export const STATUS_WORDS: BlockWords<ProjectStatus | 'all'> = {
  idea: { en: 'idea', fr: 'idée' },
  active: { en: 'active', fr: 'actif' },
  paused: { en: 'paused', fr: 'en pause' },
  done: { en: 'done', fr: 'terminé' },
  dropped: { en: 'dropped', fr: 'abandonné' },
  all: { en: 'all', fr: 'tous' },
};

export const CIRCLE_WORDS: BlockWords<Circle> = {
  core: { en: 'core', fr: 'intime' },
  close: { en: 'close', fr: 'proche' },
  active: { en: 'active', fr: 'actif' },
  wide: { en: 'wide', fr: 'élargi' },
};

const NAME: BlockWord = { en: 'name', fr: 'nom' };

export const PROJECT_SORT_WORDS: BlockWords<Exclude<BlockSort, 'roles'>> = {
  name: NAME,
  deadline: { en: 'deadline', fr: 'échéance' },
  coverage: { en: 'coverage', fr: 'couverture' },
  holes: { en: 'to find', fr: 'à trouver', also: words('holes') },
};

export const PERSON_SORT_WORDS: BlockWords<'name' | 'roles'> = { name: NAME, roles: { en: 'roles', fr: 'rôles' } };

export const PERSON_PART_WORDS: BlockWords<PersonPart | 'all'> = {
  reasons: { en: 'reasons', fr: 'raisons', also: words('why pourquoi') },
  tasks: { en: 'tasks', fr: 'tâches' },
  roles: { en: 'roles', fr: 'rôles' },
  history: { en: 'history', fr: 'historique' },
  balance: { en: 'give and take', fr: 'donné et reçu', also: words('balance') },
  introductions: { en: 'introductions', fr: 'mises en relation' },
  all: { en: 'all', fr: 'tout' },
};

export const HEALTH_PART_WORDS: BlockWords<HealthPart | 'all'> = {
  warnings: { en: 'warnings', fr: 'alertes' },
  measures: { en: 'measures', fr: 'mesures' },
  networks: { en: 'networks', fr: 'réseaux', also: words('reseau') },
  all: { en: 'all', fr: 'tout' },
};

export const SWITCH_WORDS: BlockWords<'yes' | 'no'> = {
  yes: { en: 'yes', fr: 'oui', also: words('on true vrai') },
  no: { en: 'no', fr: 'non', also: words('off false faux') },
};

/** "All" of something, where a name could stand. */
export const ALL_WORDS: ReadonlySet<string> = new Set(words('all tous toutes tout'));

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** What a word means, in any of its spellings; null for an unknown one. */
export function meaningOf<Meaning extends string>(text: string, table: BlockWords<Meaning>): Meaning | null {
  const meaning = indexOf(table).get(foldWord(text));
  return meaning === undefined ? null : (meaning as Meaning);
}

/** The words of a table in both languages, to look for the one that was meant. */
export function spellingsIn(table: BlockWords<string>): readonly string[] {
  return [...new Set(Object.values(table).flatMap(({ en, fr }) => [en, fr]))];
}

function indexOf(table: BlockWords<string>): ReadonlyMap<string, string> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const [meaning, { en, fr, also = [] }] of Object.entries(table)) {
    for (const word of [en, fr, ...also]) index.set(foldWord(word), meaning);
  }
  // A final `s` more or less is no other word, as with properties.
  learnOtherNumbers(index);
  indexes.set(table, index);
  return index;
}
