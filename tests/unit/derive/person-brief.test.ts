import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/model/interaction';
import type { Task } from '../../../src/model/journal';
import type { PersonBrief } from '../../../src/derive/person-brief';
import { derivePersonBrief } from '../../../src/derive/person-brief';
import type { Network } from '../../../src/network/network';
import { briefSourceOn } from '../../support/brief-source';
import { day, mention, networkOf, otherNote, person, project } from '../../support/builders';

const MONDAY = '2026-03-16';

function briefOf(network: Network, name = 'Nadège'): PersonBrief {
  const source = briefSourceOn(MONDAY, network);
  const followUp = source.followUpOf(`People/${name}.md`);
  if (followUp === null) throw new Error(`No ${name}`);
  return derivePersonBrief(followUp, source);
}

function meetingOn(on: string, text = ''): Interaction {
  return { on: day(on), kind: 'meeting', text, line: null, property: null };
}

function task(line: number, plan: Partial<Task> = {}): Task {
  return { text: `task ${line}`, line, written: `- [ ] task ${line}`, people: [mention('[[Nadège]]')], due: null, repeats: false, ...plan };
}

describe('the last contact and the next', () => {
  test.each<[string, Parameters<typeof person>[1], PersonBrief['latest'], string | null]>([
    ['nothing noted', {}, null, null],
    [
      'a contact', { lastContact: day('2026-02-10'), circle: 'close' },
      { kind: 'contact', on: day('2026-02-10'), source: { path: 'People/Nadège.md', property: 'last-contact' } }, '2026-04-11',
    ],
    [
      'met after the last contact', { lastContact: day('2026-02-10'), met: day('2026-03-13'), circle: 'close' },
      { kind: 'meeting', on: day('2026-03-13'), source: { path: 'People/Nadège.md', property: 'met' } }, '2026-05-12',
    ],
    [
      'a day that was promised', { lastContact: day('2026-02-10'), followUp: day('2026-03-12') },
      { kind: 'contact', on: day('2026-02-10'), source: { path: 'People/Nadège.md', property: 'last-contact' } }, '2026-03-12',
    ],
    ['snoozed', { followUp: day('2026-03-12'), snooze: day('2026-04-01') }, null, '2026-04-01'],
    ['archived', { followUp: day('2026-03-12'), status: 'archived' }, null, null],
  ])('%s', (_, plan, latest, dueDay) => {
    const brief = briefOf(networkOf(person('Nadège', plan)));
    expect(brief.latest).toEqual(latest);
    expect(brief.dueDay).toBe(dueDay);
  });

  test('a meeting that another note tells of is where the last contact is found', () => {
    const network = networkOf(person('Nadège', { lastContact: day('2026-01-05') }));
    const told = { interaction: meetingOn('2026-02-10'), people: [mention('[[Nadège]]')] };
    network.apply([{ kind: 'upsert', note: otherNote('Meetings/Commission.md', { interactions: [told] }) }]);
    expect(briefOf(network).latest).toEqual({ kind: 'contact', on: day('2026-02-10'), source: { path: 'Meetings/Commission.md' } });
  });
});

describe('the roles', () => {
  test('those of active projects come first, each once, in the order of the board', () => {
    const nadege = person('Nadège', { roles: ['mentor @ [[Marées]]', 'ally @ [[Marées]]', 'conjurer @ [[Marées]]'] });
    const network = networkOf(
      nadege,
      project('Atelier', { status: 'done', boxes: { partner: ['[[Nadège]]'] } }),
      project('Marées', { boxes: { mentor: ['[[Nadège]]'] } }),
      project('Bruine', { boxes: { decider: ['[[Nadège]]'] } }),
    );
    const told = briefOf(network).roles.map(({ role, projectName, status }) => `${role.id} of ${projectName} (${status})`);
    expect(told).toEqual([
      'decider of Bruine (active)', 'ally of Marées (active)', 'mentor of Marées (active)', 'conjurer of Marées (active)',
      'partner of Atelier (done)',
    ]);
  });

  test('each leads to the place that gives it', () => {
    const network = networkOf(person('Nadège'), project('Marées', { boxes: { mentor: ['[[Nadège]]'] } }));
    expect(briefOf(network).roles[0]?.source).toEqual({ path: 'Projects/Marées.md', property: 'mentor' });
  });
});

describe('the history', () => {
  test('the latest comes first, and what is dated ahead stands apart with the soonest first', () => {
    const log = [['2026-01-05', 'phone'], ['2026-03-16', 'today'], ['2026-04-02', 'coffee'], ['2026-03-20', 'reading']] as const;
    const { history, planned } = briefOf(networkOf(person('Nadège', { log })));
    expect(history.map(({ interaction }) => interaction.text)).toEqual(['today', 'phone']);
    expect(planned.map(({ interaction }) => interaction.text)).toEqual(['reading', 'coffee']);
  });

  test('the bare day of the last contact is left out where a line tells what happened on it', () => {
    const log = [['2026-02-10', 'first mail']] as const;
    const told = (lastContact: string): string[] =>
      briefOf(networkOf(person('Nadège', { lastContact: day(lastContact), log }))).history.map(({ interaction }) => interaction.kind);
    expect(told('2026-02-10')).toEqual(['line']);
    expect(told('2026-02-11')).toEqual(['property', 'line']);
  });
});

describe('give and take', () => {
  test('is counted', () => {
    expect(briefOf(networkOf(person('Nadège', { circle: 'close', received: 1 }))).reciprocity).toEqual({ gave: 0, received: 1 });
  });

  test('is left alone in the core circle', () => {
    expect(briefOf(networkOf(person('Nadège', { circle: 'core', received: 1 }))).reciprocity).toBeNull();
  });
});

describe('who introduced whom', () => {
  test('by the names of their notes, bare names as written, and nobody twice', () => {
    const network = networkOf(
      person('Nadège', { introducedBy: [mention('[[Karim]]'), mention('Madame Lejeune'), mention('[[People/Karim]]')] }),
      person('Karim'),
      person('Zoé', { introducedBy: [mention('[[Nadège]]')] }),
      person('Ana', { introducedBy: [mention('[[Nadège]]')], knows: [mention('[[Nadège]]')] }),
    );
    const { introducedBy, introduced } = briefOf(network);
    expect(introducedBy).toEqual([{ name: 'Karim', path: 'People/Karim.md' }, { name: 'Madame Lejeune', path: null }]);
    expect(introduced.map(({ name }) => name)).toEqual(['Ana', 'Zoé']);
  });
});

describe('the open tasks', () => {
  test('the soonest due first, those without a day last; then by note and line', () => {
    const network = networkOf(person('Nadège'));
    const tasks = [task(9), task(3, { due: day('2026-03-20') }), task(2)];
    network.apply([
      { kind: 'upsert', note: otherNote('Daily/B.md', { tasks }) },
      { kind: 'upsert', note: otherNote('Daily/A.md', { tasks: [task(5, { due: day('2026-03-12') }), task(7)] }) },
    ]);
    const told = briefOf(network).tasks.map(({ told: { from, task: { line } }, dueIn }) => [from, line, dueIn]);
    expect(told).toEqual([['Daily/A.md', 5, -4], ['Daily/B.md', 3, 4], ['Daily/A.md', 7, null], ['Daily/B.md', 2, null], ['Daily/B.md', 9, null]]);
  });
});
