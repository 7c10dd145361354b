import type { Circle } from '../model/cadence';
import type { PromisedIntroduction } from '../model/mention';
import type { OwnWords } from '../model/own-words';
import type { Favour, Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Role } from '../model/role';
import { inlineFieldsOf } from './body-fields';
import { readEmails } from './email-address';
import { foldWord } from './fold-word';
import { isLastContact, readPersonLog } from './journal/person-log';
import type { ReadBody } from './journal/read-body';
import { parsePromisedIntroduction } from './introduction-text';
import { findLinks, parseFavour, sharedLink } from './mention-text';
import type { NoteSource, ReadingContext } from './note';
import { namesRoleInProject, readOwnRoles } from './own-roles';
import { readPersonName } from './person-name';
import type { PersonKey } from './person-vocabulary';
import { HELPING_KEYS, personKeyOf } from './person-vocabulary';
import { singleOf } from './property';
import { joinedProblems } from './problems';
import { PropertyReader } from './property-reader';
import { SharedSpellings } from './shared-spellings';
import { circleOf, isPlaceholder, personStatusOf } from './value-words';

/** A person, and what her note says that could not be understood. */
export interface ParsedPerson {
  readonly person: Person;
  readonly problems: readonly Problem[];
}

const NO_PROPERTIES = {};
const NO_INTRODUCTIONS: readonly PromisedIntroduction[] = [];
const NO_FAVOURS: readonly Favour[] = [];
const NO_JOB = { text: null, key: null };
const SPELLINGS = new SharedSpellings<PersonKey>(HELPING_KEYS);
const MOST_FAVOURS = 999;

/**
 * Reads a note that is known to be a person's. Total: whatever stands in it gives a person, at least with the name of
 * the file. Dates are not compared with today here; a day in the future is for those who know what day it is.
 */
export function parsePerson(source: NoteSource, body: ReadBody, context: ReadingContext): ParsedPerson {
  const { path } = source;
  const { roles, dayFirst, words: own } = context;
  const frontMatter = source.frontMatter.kind === 'read' ? source.frontMatter.data : NO_PROPERTIES;
  const inline = inlineFieldsOf(body.lines);
  const fields = inline.length === 0 ? inline : inline.filter((field) => !isLastContact(field, own) && !namesRoles(field.key, own));
  const reader = new PropertyReader<PersonKey>(frontMatter, fields, { path, keyOf: (key) => personKeyOf(key, own), dayFirst });
  const { name, aliases, isTitleTheName } = readPersonName(reader, path);
  const parts = readOwnRoles(reader, roles, own);
  const { log, problems } = readPersonLog({ reader, body, inline, path, dayFirst, words: own });
  const job = readFunction(reader, roles, isTitleTheName);
  const status = reader.word('status', (word) => personStatusOf(word, own), 'unknown-status') ?? 'active';
  const organisation = reader.mention('organisation');
  const networks = reader.mentions('networks', sharedLink);
  const skills = reader.texts('skills');
  const needs = reader.texts('needs');
  const rhythm = readRhythm(reader, source.tags, own);
  // In the order in which it is read, which is that of the problems. Each field by its name: a record into which another
  // one is spread is made by a slower way of the engine and takes more memory (V8).
  const person: Person = {
    kind: 'person', path, name, aliases, status, organisation,
    function: job.text,
    networks, skills, needs,
    aptitudes: parts.aptitudes,
    ownAssignments: parts.assignments,
    circle: rhythm.circle,
    cadence: rhythm.cadence,
    longestCadence: rhythm.longestCadence,
    met: reader.date('met'),
    metAt: reader.mention('met-at'),
    topic: reader.text('topic'),
    lastContact: reader.date('last-contact'),
    log,
    followUp: readFollowUp(reader),
    followUpNote: reader.text('follow-up-note'),
    waitingSince: reader.date('waiting-since'),
    nudges: reader.count('nudges') ?? 0,
    snooze: reader.date('snooze'),
    introducedBy: reader.mentions('introduced-by'),
    knows: reader.mentions('knows'),
    introduceTo: readIntroductions(reader, 'introduce-to'),
    introAsked: readIntroductions(reader, 'intro-asked'),
    gave: readFavours(reader, 'gave'),
    received: readFavours(reader, 'received'),
    birthday: reader.birthday('birthday'),
    emails: readEmails(reader),
    spelling: readSpelling(reader, job.key),
    words: own,
    frontMatter,
  };
  return { person, problems: joinedProblems(reader.problems, problems) };
}

/** Roles are given in properties only, where they can also be taken back; in a text "Role:: lead" is a remark. */
function namesRoles(key: string, own: OwnWords): boolean {
  const field = personKeyOf(key, own)?.field;
  return field === 'roles' || field === 'projects' || field === 'role' || field === 'title';
}

/** The job: `function`, else a bare `role` or `title` that is neither a part in a project nor the person's name. */
function readFunction(
  reader: PropertyReader<PersonKey>,
  roles: readonly Role[],
  isTitleTheName: boolean,
): { text: string | null; key: string | null } {
  const text = reader.text('function');
  if (text !== null) return { text, key: null };
  for (const field of ['role', 'title'] as const) {
    const property = reader.property(field);
    if (property === null) continue;
    if ((field === 'title' && isTitleTheName) || namesRoleInProject(property, roles)) continue;
    const job = reader.text(field);
    if (job !== null) return { text: job, key: property.key };
  }
  return NO_JOB;
}

/**
 * Circle and cadence. A cadence may be given by a circle's word (`cadence: "#[[C List]]"`), a circle by a tag
 * (`#blist`); `paused: true` wishes no rhythm.
 */
function readRhythm(
  reader: PropertyReader<PersonKey>,
  tags: readonly string[],
  own: OwnWords,
): Pick<Person, 'circle' | 'cadence' | 'longestCadence'> {
  const circleNamed = (word: string): Circle | null => circleOf(word, own);
  const circle = reader.word('circle', circleNamed, 'unknown-circle') ?? circleOfTags(tags, own);
  if (!reader.has('cadence') && !reader.has('pause')) return { circle, cadence: null, longestCadence: null };
  const { scalar } = singleOf(reader.property('cadence')?.value);
  const named = typeof scalar === 'string' ? circleNamed(scalar) : null;
  if (named !== null) return { circle: circle ?? named, cadence: null, longestCadence: null };
  const isPaused = singleOf(reader.property('pause')?.value).scalar === true;
  if (isPaused || scalar === false) return { circle, cadence: { unit: 'none' }, longestCadence: null };
  // A tick at `KeepInTouch` wishes contact without saying how often.
  const range = scalar === true ? null : reader.cadence('cadence');
  return { circle, cadence: range?.shortest ?? null, longestCadence: range?.longest ?? null };
}

/** Sivers' lists as tags; other words of circles are too common to mean one there. */
const LIST_TAG = /^[a-d]-?list$/;

function circleOfTags(tags: readonly string[], own: OwnWords): Circle | null {
  const tag = tags.find((one) => LIST_TAG.test(foldWord(one)));
  return tag === undefined ? null : circleOf(tag, own);
}

/** A follow-up that a status calls done is over; its date only tells when it was. */
function readFollowUp(reader: PropertyReader<PersonKey>): Person['followUp'] {
  if (!reader.has('follow-up-status')) return reader.date('follow-up');
  const { scalar } = singleOf(reader.property('follow-up-status')?.value);
  const isDone = typeof scalar === 'string' && /^(?:done|fait|faite|termine|completed?)$/.test(foldWord(scalar));
  return isDone ? null : reader.date('follow-up');
}

const DAY_AND_MONTH = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** Introductions with their day. One whose day is not understood counts without it, and is told. */
function readIntroductions(reader: PropertyReader<PersonKey>, field: PersonKey): readonly PromisedIntroduction[] {
  if (!reader.has(field)) return NO_INTRODUCTIONS;
  const found: PromisedIntroduction[] = [];
  for (const property of reader.merging(field)) {
    for (const text of reader.textsOfProperty(property)) {
      const one = isPlaceholder(text) ? null : parsePromisedIntroduction(text);
      if (one === null) continue;
      found.push(one);
      if (one.on === null && DAY_AND_MONTH.test(findLinks(text).rest)) reader.report(property, 'not-a-date', text);
    }
  }
  return found;
}

/** Favours as dated texts, or only their number: `gave: 3`. */
function readFavours(reader: PropertyReader<PersonKey>, field: 'gave' | 'received'): readonly Favour[] {
  if (!reader.has(field)) return NO_FAVOURS;
  const favours: Favour[] = [];
  for (const property of reader.merging(field)) {
    const { value } = property;
    if (typeof value !== 'number') {
      for (const text of reader.textsOfProperty(property)) favours.push(parseFavour(text));
    } else if (Number.isInteger(value) && value >= 0 && value <= MOST_FAVOURS) {
      for (let count = 0; count < value; count += 1) favours.push({ on: null, text: '' });
    } else {
      reader.report(property, 'not-a-number', value);
    }
  }
  return favours;
}

function readSpelling(reader: PropertyReader<PersonKey>, jobKey: string | null): Person['spelling'] {
  const spelling: Person['spelling'] = reader.spellings(SPELLINGS);
  return jobKey === null || spelling.function !== undefined ? spelling : { ...spelling, function: jobKey };
}
