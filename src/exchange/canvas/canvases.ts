import type { Board, Box } from '../../derive/board';
import type { Bucket, FollowUp } from '../../derive/follow-up';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { Role, RoleId } from '../../model/role';
import type { PersonWithRoles } from '../overview/overview-tables';
import { markdownText } from '../table';
import { boxRemark, nameCell, projectCell, whyOf } from '../tables';
import type { Canvas, CanvasColour } from './canvas';
import { layOutCanvas } from './canvas-layout';
import type { PlannedCard, PlannedGroup, PlannedRow } from './canvas-picture';
import { headCard, namedCard, titleCard, wordsCard } from './canvas-picture';

/** The preset that comes nearest to a colour of a theme; grey and the colour of text have none. */
const PRESETS: Readonly<Record<string, CanvasColour>> = {
  '--color-red': '1', '--color-orange': '2', '--color-yellow': '3', '--color-green': '4',
  '--color-cyan': '5', '--color-blue': '5', '--color-purple': '6', '--color-pink': '6',
};
const TO_FIND: CanvasColour = '1';
const REASONS_WIDTH = 420;

/** What a canvas of projects is called, and in which language its words are. */
export interface CanvasWords {
  readonly title: string;
  readonly strings: Strings;
}

/** Projects with a group for each role: one project as a tree, several as rows. Boxes that say nothing are left out. */
export function matrixCanvas(boards: readonly Board[], { title, strings }: CanvasWords): Canvas {
  const rows = boards.map((board): PlannedRow => {
    const boxes = board.boxes.filter((box) => box.names.length > 0 || boxRemark(box, strings.matrix) !== '');
    const { path } = board.project;
    return {
      head: headCard(`project ${path}`, { path, text: projectCell(board, strings) }),
      groups: boxes.map((box) => groupOfBox(path, box, strings)),
    };
  });
  return layOutCanvas({ title: titleCard(markdownText(title)), rows, columns: rolesOn(boards), arrangement: boards.length === 1 ? 'tree' : 'rows' });
}

function rolesOn(boards: readonly Board[]): readonly RoleId[] {
  return [...new Set(boards.flatMap(({ boxes }) => boxes.map(({ role }) => role.id)))];
}

function groupOfBox(project: NotePath, box: Box, strings: Strings): PlannedGroup {
  const key = `${project} ${box.role.id}`;
  const people = box.names.map((name) => {
    return namedCard(`${key} name ${name.key}`, { path: name.path, text: markdownText(nameCell(name, strings.matrix)) });
  });
  const remark = boxRemark(box, strings.matrix);
  const isHole = box.must && box.available < box.minimum;
  const cards = remark === '' ? people : [...people, namedCard(`${key} remark`, { path: null, text: remark }, isHole ? TO_FIND : null)];
  return groupOfRole(key, box.role, cards, strings);
}

function groupOfRole(key: string, role: Role, cards: readonly PlannedCard[], { roles }: Strings): PlannedGroup {
  const { box } = roles.textsOf(role.id);
  const colour = PRESETS[role.colour] ?? null;
  return { key: `group ${key}`, column: role.id, label: `${role.glyph} ${box}`, colour, units: cards.map((card) => [card]), edge: box };
}

/** People with a group for each role that they have, which holds the projects; who has none is left out. */
export function peopleCanvas(people: readonly PersonWithRoles[], boards: readonly Board[], { title, strings }: CanvasWords): Canvas {
  const rows = people.flatMap((person): readonly PlannedRow[] => {
    const head = headCard(`person ${person.key}`, { path: person.path, text: markdownText(person.name) });
    const groups = groupsOfPerson(person, boards, strings);
    return groups.length === 0 ? [] : [{ head, groups }];
  });
  return layOutCanvas({ title: titleCard(markdownText(title)), rows, columns: rolesOn(boards), arrangement: rows.length === 1 ? 'tree' : 'rows' });
}

function groupsOfPerson({ key, roles: held }: PersonWithRoles, boards: readonly Board[], strings: Strings): readonly PlannedGroup[] {
  const roles = new Map<string, { role: Role; cards: PlannedCard[] }>();
  for (const board of boards) {
    for (const { box: { role } } of held.get(board.project.path) ?? []) {
      const { path } = board.project;
      const entry = roles.get(role.id) ?? { role, cards: [] };
      roles.set(role.id, entry);
      entry.cards.push(namedCard(`${key} ${role.id} ${path}`, { path, text: projectCell(board, strings) }));
    }
  }
  return [...roles.values()].map(({ role, cards }) => groupOfRole(`${key} ${role.id}`, role, cards, strings));
}

const BUCKETS: readonly Exclude<Bucket, 'none'>[] = ['today', 'week', 'later'];
const BUCKET_COLOURS: Readonly<Record<(typeof BUCKETS)[number], CanvasColour | null>> = { today: '1', week: '3', later: null };

/** The queue in groups by when, each line of it with its reasons beside it. */
export function queueCanvas(queue: readonly FollowUp[], { title, strings }: CanvasWords): Canvas {
  const groups = BUCKETS.flatMap((bucket): readonly PlannedGroup[] => {
    const items = queue.filter((item) => item.bucket === bucket);
    const units = items.map((item) => unitOf(item, strings));
    const colour = BUCKET_COLOURS[bucket];
    return items.length === 0 ? [] : [{ key: `group ${bucket}`, column: bucket, label: strings.queue.buckets[bucket], colour, units, edge: '' }];
  });
  return layOutCanvas({ title: titleCard(markdownText(title)), rows: [{ head: null, groups }], columns: BUCKETS, arrangement: 'rows' });
}

function unitOf(item: FollowUp, strings: Strings): readonly PlannedCard[] {
  const key = `${item.kind} ${item.path} ${item.kind === 'role' ? item.role : ''}`;
  const reasons = [`**${strings.queue.points(item.total)}**`, ...whyOf(item, strings).map((why) => `- ${markdownText(why)}`)];
  return [namedCard(`${key} note`, { path: item.path, text: item.name }), wordsCard(`${key} why`, reasons, REASONS_WIDTH)];
}
