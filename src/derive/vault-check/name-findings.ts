import type { Mention, NotePath } from '../../model/mention';
import { baseNameOf, fileNameOf, withoutEnding } from '../../model/note-path';
import { compareNamed } from '../../model/order';
import type { OwnAssignment, Person } from '../../model/person';
import type { Problem } from '../../model/problem';
import type { BoxEntry, Project } from '../../model/project';
import type { RoleId } from '../../model/role';
import type { Assignment } from '../../network/assignment';
import type { Network } from '../../network/network';
import { removeNameEdits } from '../../note/edits/box-edits';
import { fixEdit, withName } from '../../note/edits/fix-edits';
import { changeOfMeant, placeOfName } from '../../note/edits/written-name';
import { foundText } from '../../note/property';
import { nameKeyOf } from '../../note/name-key';
import { slipsBetween } from '../../note/slips-between';
import type { CheckSource, Finding, Fix, FixLabel, NotAPerson } from './finding';
import { mostSlips } from './near-words';
import { isOrganisationNote } from './organisation-note';
import type { PeopleNames } from './people-names';
import { findingOfProblem } from './problem-findings';

const MOST_PROPOSED = 5;

/** A name in a role, the note that writes it, and the role. */
interface NameInRole {
  readonly note: Project | Person;
  readonly written: BoxEntry | OwnAssignment;
  readonly role: RoleId;
}

/** What is wrong with a name in a box of a project: nobody has such a note, or the note is nobody's. */
export function boxFindings(assignment: Assignment, source: CheckSource, names: PeopleNames): readonly Finding[] {
  const { source: from, note, role } = assignment;
  const project = source.network.projects.get(from.path);
  if (from.on !== 'project' || project === undefined) return [];
  const { entry } = from;
  const { mention, property, line } = entry;
  const place = { path: project.path, property: property ?? '', line, found: foundText(mention.isLink ? `[[${mention.target}]]` : mention.text) };
  const named: NameInRole = { note: project, written: entry, role };
  if (note === null) {
    // A name that fits several notes is a problem of its own.
    if (source.network.resolve(mention, project.path).kind !== 'nobody') return [];
    const fixes = nobodyFixes(named, mention, source, names);
    return fixes.length === 0 ? [] : [{ ...place, kind: 'role-name', told: { id: 'nobody', role, isLink: mention.isLink }, fixes }];
  }
  const why = notAPerson(note, source.network);
  if (why === null) return [];
  return [{ ...place, kind: 'not-a-person', told: { id: 'not-a-person', role, note, why }, fixes: notAPersonFixes(named, note, why, source) }];
}

/** Plain words are a name that nobody has a note for yet, which is no mistake: told only where somebody may be meant. */
function nobodyFixes(named: NameInRole, mention: Mention, source: CheckSource, names: PeopleNames): readonly Fix[] {
  const meant = names.meantBy(mention.isLink ? baseNameOf(mention.target) : mention.text);
  if (!mention.isLink && meant.length === 0) return [];
  const links = meant.flatMap(({ person, isSure }) => linkFix(named, mention, person.path, source, isSure && meant.length === 1));
  if (!mention.isLink) return links;
  return [...links, ...createFix(mention), ...rewritten(named, mention, mention.text, { id: 'plain-name', name: mention.text }, source)];
}

/** A note for a link that leads nowhere; none for a name of nothing but signs, which leaves none for the file. */
function createFix({ text, target }: Mention): readonly Fix[] {
  const name = baseNameOf(target);
  if (fileNameOf(name) === '') return [];
  return [{ label: { id: 'create-person', name: text }, does: { kind: 'create-person', name }, isCertain: false }];
}

function notAPersonFixes({ note: project, written, role }: NameInRole, path: NotePath, why: NotAPerson, { settings }: CheckSource): readonly Fix[] {
  const mark: readonly Fix[] = why === 'project' || why === 'skipped'
    ? []
    : [{ label: { id: 'mark', path, as: 'person' }, does: { kind: 'mark', path, as: 'person' }, isCertain: false }];
  const edits = removeNameEdits([{ note: project, written }], role, settings.roles) ?? [];
  const name = baseNameOf(path);
  return [...mark, ...edits.map((edit): Fix => ({ label: { id: 'take-out', name }, does: { kind: 'edit', edit: { ...edit, what: 'fix' } }, isCertain: false }))];
}

/** Null for a person; also for an organisation, which may well be a partner or a sponsor. */
function notAPerson(path: NotePath, { people, notes }: Network): NotAPerson | null {
  const record = notes.get(path);
  if (record === undefined || people.has(path) || isOrganisationNote(record)) return null;
  if (record.subject !== null) return 'project';
  if (record.skipped !== null) return 'skipped';
  return record.evidence === null ? 'unmarked' : 'otherwise';
}

/** A name that fits several notes, or a role on a person's own note whose project is not to be found. */
export function nameProblem(problem: Problem, source: CheckSource): Finding {
  const subject = source.network.notes.get(problem.path)?.subject ?? null;
  const { property } = problem;
  if (subject === null || property === undefined) return findingOfProblem(problem, source);
  const named = namesIn(subject, source.network).filter(({ written, mention }) => written.property === property && mention.text === problem.found);
  const fixes = named.slice(0, 1).flatMap(({ mention, ...one }) =>
    problem.code === 'ambiguous-name' ? ambiguousFixes(one, mention, source) : projectFixes(one, mention, source),
  );
  return findingOfProblem(problem, source, fixes);
}

function namesIn(subject: Person | Project, network: Network): readonly (NameInRole & { readonly mention: Mention })[] {
  if (subject.kind === 'person') {
    return subject.ownAssignments.map((own) => ({ note: subject, written: own, role: own.role, mention: own.project }));
  }
  return network.assignmentsOfProject(subject.path).flatMap(({ source, role }) =>
    source.on === 'project' ? [{ note: subject, written: source.entry, role, mention: source.entry.mention }] : [],
  );
}

function ambiguousFixes(named: NameInRole, mention: Mention, source: CheckSource): readonly Fix[] {
  const resolution = source.network.resolve(mention, named.note.path);
  return resolution.kind === 'ambiguous' ? resolution.paths.flatMap((path) => linkFix(named, mention, path, source, false)) : [];
}

/** The note that is linked becomes a project; or the link leads to one whose name is nearly the same. */
function projectFixes(named: NameInRole, mention: Mention, source: CheckSource): readonly Fix[] {
  const { network } = source;
  const resolution = network.resolve(mention, named.note.path);
  if (resolution.kind === 'note') {
    if (network.people.has(resolution.path)) return [];
    return [{ label: { id: 'mark', path: resolution.path, as: 'project' }, does: { kind: 'mark', path: resolution.path, as: 'project' }, isCertain: false }];
  }
  const { key } = nameKeyOf(mention.text);
  const most = mostSlips(key);
  const near = [...network.projects.values()]
    .map((project) => ({ project, slips: slipsBetween(key, nameKeyOf(project.name).key, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || compareNamed(a.project, b.project));
  return near.slice(0, MOST_PROPOSED).flatMap(({ project }) => linkFix(named, mention, project.path, source, false));
}

function linkFix(named: NameInRole, mention: Mention, path: NotePath, source: CheckSource, isCertain: boolean): readonly Fix[] {
  const link = linkTo(path, named.note.path, source.network);
  // What it was called in the sentence stays, where that is not the name of the link itself.
  const isCalled = mention.isLink && mention.text !== baseNameOf(mention.target);
  const written = isCalled ? `[[${link}|${mention.text}]]` : `[[${link}]]`;
  return rewritten(named, mention, written, { id: 'link', path }, source).map((fix) => ({ ...fix, isCertain }));
}

function rewritten({ note, written, role }: NameInRole, mention: Mention, to: string, label: FixLabel, { settings }: CheckSource): readonly Fix[] {
  const place = written.property === null ? null : placeOfName(note, written.property, role, [written], settings.roles);
  if (place === null) return [];
  const change = changeOfMeant(place, (item) => withName(item, mention, to));
  return [{ label, does: { kind: 'edit', edit: fixEdit(note.path, change) }, isCertain: false }];
}

/** The shortest link that leads to a note from another. */
function linkTo(path: NotePath, from: NotePath, network: Network): string {
  const target = baseNameOf(path);
  const resolution = network.resolve({ text: target, target, isLink: true }, from);
  return resolution.kind === 'note' && resolution.path === path ? target : withoutEnding(path);
}
