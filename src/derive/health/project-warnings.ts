import { foldName } from '../../network/link-path';
import type { Board, BoxName } from '../board';
import type { Named } from '../brief';
import { busiestOf } from './project-measures';
import type { HealthSource } from './source';

/** What to look at in one project. */
export type ProjectWarning =
  | { readonly kind: 'one-person'; readonly project: Named; readonly person: Named; readonly boxes: number }
  | { readonly kind: 'one-organisation'; readonly project: Named; readonly organisation: string; readonly allies: number }
  | { readonly kind: 'silent-mentor'; readonly project: Named; readonly person: Named };

const MANY_BOXES = 4;
const LEAST_ALLIES = 2;

/** The warnings of the active projects, by project: too much on one person, one organisation, a mentor never spoken to. */
export function projectWarningsOf({ boards, contactOf }: Pick<HealthSource, 'boards' | 'contactOf'>): readonly ProjectWarning[] {
  return boards.flatMap((board) => [...onePerson(board), ...oneOrganisation(board), ...silentMentors(board, contactOf)]);
}

function onePerson(board: Board): ProjectWarning[] {
  const busiest = busiestOf(board);
  if (busiest === null || busiest.held < MANY_BOXES) return [];
  return [{ kind: 'one-person', project: busiest.project, person: busiest.person, boxes: busiest.held }];
}

/** Only where the organisation of every ally is written: of one that is not, nothing is supposed. */
function oneOrganisation(board: Board): ProjectWarning[] {
  const allies = availableIn(board, 'ally');
  const organisations = allies.flatMap(({ person }) => person?.organisation ?? []);
  const [first, ...others] = organisations;
  if (first === undefined || organisations.length < allies.length || allies.length < LEAST_ALLIES) return [];
  if (!others.every(({ text }) => foldName(text) === foldName(first.text))) return [];
  return [{ kind: 'one-organisation', project: named(board), organisation: first.text, allies: allies.length }];
}

function silentMentors(board: Board, contactOf: HealthSource['contactOf']): ProjectWarning[] {
  return availableIn(board, 'mentor').flatMap(({ person }): ProjectWarning[] => {
    const contact = person === null ? null : contactOf(person.path);
    if (person === null || contact === null || contact.last !== null) return [];
    const { name, path } = person;
    return [{ kind: 'silent-mentor', project: named(board), person: { name, path } }];
  });
}

function availableIn({ boxes }: Board, role: string): readonly BoxName[] {
  return boxes.flatMap((box) => (box.role.id === role ? box.names.filter(({ isAvailable }) => isAvailable) : []));
}

function named({ project: { name, path } }: Board): Named {
  return { name, path };
}
