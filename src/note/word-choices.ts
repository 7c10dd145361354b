import { CIRCLES } from '../model/cadence';
import type { OwnWords } from '../model/own-words';
import type { PersonStatus } from '../model/person';
import type { ProjectStatus } from '../model/project';
import { PROJECT_STATUSES } from '../model/project';
import { parseDuration } from './duration-text';
import { words } from './fold-word';
import type { NoteLanguage } from './spellings';
import { circleWordFor, circlesOf, personStatusesOf, projectStatusesOf } from './value-words';

/** The values of which a property takes one, and the words for them. */
export interface WordChoices {
  /** The word to write for each value, the most usual value first. */
  readonly written: readonly string[];
  /** Every folded word that is understood, with the word to write for the same value. */
  readonly understood: ReadonlyMap<string, string>;
}

const PERSON_STATUS_BY_LANGUAGE: Readonly<Record<NoteLanguage, Readonly<Record<PersonStatus, string>>>> = {
  en: { active: 'active', archived: 'archived', deceased: 'deceased', 'do-not-contact': 'do-not-contact' },
  fr: { active: 'actif', archived: 'archivé', deceased: 'décédé', 'do-not-contact': 'ne-pas-contacter' },
};

const PROJECT_STATUS_BY_LANGUAGE: Readonly<Record<NoteLanguage, Readonly<Record<ProjectStatus, string>>>> = {
  en: { idea: 'idea', active: 'active', paused: 'paused', done: 'done', dropped: 'dropped' },
  fr: { idea: 'idée', active: 'actif', paused: 'en-pause', done: 'terminé', dropped: 'abandonné' },
};

const RHYTHMS: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: words('weekly monthly quarterly yearly daily fortnightly none'),
  fr: words('hebdomadaire mensuel trimestriel annuel quotidien bimestriel semestriel aucun'),
};

/** The words for the circle of a person, in the language of her note. */
export function circleChoices(language: NoteLanguage, own: OwnWords): WordChoices {
  return choices(CIRCLES, circlesOf(own), (circle) => circleWordFor(circle, language, own));
}

/** The words for the status of a person, in the language of her note. */
export function personStatusChoices(language: NoteLanguage, own: OwnWords): WordChoices {
  const written = PERSON_STATUS_BY_LANGUAGE[language];
  return choices(Object.keys(written) as PersonStatus[], personStatusesOf(own), (status) => own.values[`person-status:${status}`]?.[0] ?? written[status]);
}

/** The words for the status of a project, in the language of its note. */
export function projectStatusChoices(language: NoteLanguage, own: OwnWords): WordChoices {
  const written = PROJECT_STATUS_BY_LANGUAGE[language];
  return choices(PROJECT_STATUSES, projectStatusesOf(own), (status) => own.values[`project-status:${status}`]?.[0] ?? written[status]);
}

/** Rhythms of one word, in the language of a note first; all of them are understood. */
export function rhythmChoices(language: NoteLanguage): WordChoices {
  const all = [...RHYTHMS[language], ...RHYTHMS[language === 'en' ? 'fr' : 'en']].filter((word) => 'value' in parseDuration(word));
  return { written: [], understood: new Map(all.map((word) => [word, word])) };
}

/** Both rhythms that a word with two meanings may mean (`bimensuel`), as texts with one. */
export function bothRhythms(language: NoteLanguage): readonly string[] {
  return language === 'fr' ? ['2 semaines', '2 mois'] : ['2 weeks', '2 months'];
}

function choices<Value extends string>(
  values: readonly Value[],
  understood: ReadonlyMap<string, Value>,
  write: (value: Value) => string,
): WordChoices {
  return { written: values.map(write), understood: new Map([...understood].map(([word, value]) => [word, write(value)])) };
}
