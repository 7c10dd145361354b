import type { Board, Box } from '../../derive/board';
import type { ListedCandidate } from '../../derive/candidate-list';
import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import { whyOf } from '../../exchange/tables';
import type { Strings } from '../../i18n/strings';
import { dateOfEpochDay } from '../../model/calendar-date';
import type { Problem } from '../../model/problem';
import type { Network } from '../../network/network';
import type { ApiBox, ApiBucket, ApiCandidate, ApiGap, ApiMatrixRow, ApiPerson, ApiProblem, ApiProject, ApiQueueItem } from './reseauter-api';

/** Somebody as scripts see her. */
export function personSnapshot({ path, name, person, out, contact, total, bucket }: PersonFollowUp, network: Network): ApiPerson {
  return {
    path, name,
    aliases: [...person.aliases],
    status: person.status,
    organisation: person.organisation?.text ?? null,
    function: person.function,
    lastContact: contact.last === null ? null : dateOfEpochDay(contact.last),
    cadence: contact.cadence,
    followUp: person.followUp,
    out,
    points: total,
    bucket: bucketSnapshot(bucket),
    roles: network.assignmentsOfPerson(path).map(({ role, project }) => ({ role, project })),
  };
}

/** A project as scripts see it, without its boxes. */
export function projectSnapshot({ project: { path, name, status, deadline }, coverage }: Board): ApiProject {
  return { path, name, status, deadline, coverage };
}

/** A row of the matrix as scripts see it. */
export function matrixRow(board: Board, strings: Strings): ApiMatrixRow {
  return { ...projectSnapshot(board), boxes: board.boxes.map((box) => boxSnapshot(box, strings)) };
}

/** The open roles of a project, where it is active. */
export function gapsOf({ project, openRoles }: Board, { roles }: Strings): readonly ApiGap[] {
  if (project.status !== 'active') return [];
  return openRoles.map(({ role, needed, found }) => {
    return { project: project.path, projectName: project.name, role, label: roles.textsOf(role).box, missing: needed - found };
  });
}

/** A line of the queue as scripts see it. */
export function queueItem(item: FollowUp, strings: Strings): ApiQueueItem {
  const { kind, path, name, total, bucket } = item;
  return {
    kind, path, name,
    role: item.kind === 'role' ? item.role : null,
    points: total,
    bucket: bucketSnapshot(bucket) ?? 'later',
    reasons: whyOf(item, strings),
  };
}

/** Somebody who could fill a role, as scripts see her. */
export function candidateSnapshot({ person, total, facts, path }: ListedCandidate, { candidates }: Strings): ApiCandidate {
  const sentence = candidates.sentence(facts, path?.people.map(({ name }) => name) ?? []);
  return { path: person.path, name: person.name, score: total, sentence };
}

/** A problem as scripts see it. */
export function problemSnapshot({ path, line, property, code, found }: Problem, { problems }: Strings): ApiProblem {
  return { path, line: line ?? null, property: property ?? null, code, found, advice: problems[code].mend };
}

function boxSnapshot({ role, state, must, minimum, available, names }: Box, { roles }: Strings): ApiBox {
  return {
    role: role.id,
    label: roles.textsOf(role.id).box,
    state,
    missing: must ? Math.max(0, minimum - available) : 0,
    people: names.map(({ name, path }) => ({ name, path })),
  };
}

function bucketSnapshot(bucket: PersonFollowUp['bucket']): ApiBucket | null {
  return bucket === 'none' ? null : bucket;
}
