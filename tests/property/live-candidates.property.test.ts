import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveFills } from '../../src/derive/best-candidates';
import { deriveRoleMatrix } from '../../src/derive/role-matrix';
import { LivePictures } from '../../src/derive/live-pictures';
import { addDays, epochDayOf } from '../../src/model/calendar-date';
import { finish } from '../../src/model/steps';
import { Network } from '../../src/network/network';
import { DEFAULT_SETTINGS } from '../../src/settings';
import type { PersonPlan } from '../support/builders';
import { day, noteOf, person, project } from '../support/builders';
import { candidateSourceOn } from '../support/sources';

const NAMES = ['Ana', 'Ben', 'Cleo', 'Dirk', 'Eva', 'Farid', 'Gil', 'Hana', 'Ines', 'Joos'];
const LINKS = NAMES.map((name) => `[[${name}]]`);
const SKILLS = ['light', 'stage light', 'law', 'sound'];
const PROJECTS = ['Masks', 'Salt'];
const START = day('2026-03-16');

const aPerson = fc
  .record({
    file: fc.constantFrom(...NAMES),
    skills: fc.subarray(SKILLS, { maxLength: 2 }),
    aptitudes: fc.subarray(['mentor', 'ally', 'connector'], { maxLength: 1 }),
    roles: fc.subarray(PROJECTS.map((name) => `mentor @ [[${name}]]`), { maxLength: 1 }),
    networks: fc.subarray(['Bruine', 'Choir'], { maxLength: 1 }),
    knows: fc.subarray(LINKS, { maxLength: 3 }),
    introducedBy: fc.subarray(LINKS, { maxLength: 2 }),
    lastContact: fc.constantFrom(null, day('2026-03-19'), day('2026-03-15'), day('2026-01-10'), day('2025-06-01')),
    circle: fc.constantFrom('core', 'close', null),
    status: fc.constantFrom('active', 'active', 'active', 'active', 'archived' as const),
    received: fc.constantFrom<PersonPlan['received'][]>(0, 1, 2, [day('2024-03-20'), day('2024-04-01')], [day('2026-03-25')]),
  })
  .map(({ file, ...plan }) => noteOf(person(file, plan)));
const aProject = fc
  .record({
    name: fc.constantFrom(...PROJECTS),
    needs: fc.subarray(['light', 'mentor: light', 'law', 'connector: sound', 'loud sound'], { maxLength: 3 }),
    opponent: fc.subarray(LINKS, { maxLength: 2 }),
    ally: fc.subarray(LINKS, { maxLength: 1 }),
    deadline: fc.constantFrom(day('2026-04-20'), day('2026-05-20'), day('2026-06-20')),
    isSeekingConnector: fc.boolean(),
  })
  .map(({ name, opponent, ally, isSeekingConnector, ...plan }) =>
    noteOf(project(name, { ...plan, boxes: { opponent, ally }, minimums: isSeekingConnector ? { connector: 2 } : {} })));
const aNote = fc.oneof({ weight: 4, arbitrary: aPerson }, aProject);
const aChange = fc.oneof(
  { weight: 6, arbitrary: aNote.map((note) => ({ kind: 'upsert', note }) as const) },
  fc.constantFrom(...NAMES).map((name) => ({ kind: 'remove', path: `People/${name}.md` }) as const),
);
const aStep = fc.record({ changes: fc.array(aChange, { maxLength: 2 }), days: fc.constantFrom(0, 0, 0, 1, 1, 5, 40, -3) });
const aStart = fc.array(aNote, { minLength: 8, maxLength: 24 });

test('after every change, on whatever day, the best for each open role is the one whom asking everybody would give', () => {
  fc.assert(
    fc.property(aStart, fc.array(aStep, { maxLength: 10 }), (notes, steps) => {
      const network = new Network();
      const pictures = new LivePictures();
      const first = { changes: notes.map((note) => ({ kind: 'upsert', note }) as const), days: 0 };
      let today = START;
      for (const { changes, days } of [first, ...steps]) {
        today = addDays(today, days);
        const base = { network, settings: DEFAULT_SETTINGS, today: epochDayOf(today) };
        finish(pictures.applying(network.apply(changes), base));
        const boards = deriveRoleMatrix({ ...base, contactOf: candidateSourceOn(today, network).contactOf });
        const fills = deriveFills(boards, candidateSourceOn(today, network));
        for (const { path } of network.people.values()) {
          expect(pictures.fillsOf(path)).toEqual(fills.get(path) ?? []);
        }
      }
    }),
    { numRuns: 500 },
  );
});
