import { describe, expect, test } from 'vitest';
import { day, person, project } from '../../../support/builders';
import { MONDAY, followUpOn, reasonsOf } from '../../../support/follow-up-of';

describe('a key role that stays silent', () => {
  test.each<[string, string[]]>([
    ['2026-05-16', []], ['2026-05-15', ['key-role-silent 10']], ['2026-04-30', ['key-role-silent 15']],
    ['2026-04-15', ['key-role-silent 20']],
    ['2026-03-16', ['key-role-silent 30']], ['2026-03-02', ['key-role-silent 30']], ['2026-03-01', []],
  ])('a mentor silent for 20 days, deadline %s: %j', (deadline, reasons) => {
    const plan = project('P', { deadline: day(deadline), boxes: { mentor: ['[[Ana]]'] } });
    const ana = person('Ana', { lastContact: day('2026-02-24') });
    expect(reasonsOf(followUpOn(MONDAY, ana, plan))).toEqual(reasons);
  });

  test.each<[string, 'active' | 'paused', string | null, string[]]>([
    ['heard from 13 days ago', 'active', '2026-03-03', []],
    ['heard from 14 days ago', 'active', '2026-03-02', ['key-role-silent 20']],
    ['never heard from', 'active', null, ['key-role-silent 20']],
    ['in a paused project', 'paused', null, []],
  ])('a mentor %s', (_, status, last, reasons) => {
    const plan = project('P', { status, deadline: day('2026-04-15'), boxes: { mentor: ['[[Ana]]'] } });
    const ana = person('Ana', { lastContact: last === null ? null : day(last) });
    expect(reasonsOf(followUpOn(MONDAY, ana, plan))).toEqual(reasons);
  });

  test('a planned contact before the deadline is trusted; one on the deadline comes too late', () => {
    const plan = project('P', { deadline: day('2026-04-15'), boxes: { mentor: ['[[Ana]]'] } });
    const planned = (on: string) => reasonsOf(followUpOn(MONDAY, person('Ana', { followUp: day(on) }), plan));
    expect(planned('2026-04-14')).toEqual([]);
    expect(planned('2026-04-15')).toEqual(['key-role-silent 20']);
  });

  test('only the most pressing project speaks', () => {
    const near = project('Near', { deadline: day('2026-03-20'), boxes: { mentor: ['[[Ana]]'] } });
    const far = project('Far', { deadline: day('2026-05-01'), boxes: { mentor: ['[[Ana]]'] } });
    const followUp = followUpOn(MONDAY, person('Ana'), far, near);
    expect(followUp.reasons).toMatchObject([{ detail: { project: near.path, deadlineIn: 4 } }]);
  });

  test.each<[string, string[]]>([
    ['ally', ['key-role-silent 20']], ['mentor', ['key-role-silent 20']], ['decider', ['key-role-silent 20']],
    ['sponsor', ['key-role-silent 20']], ['connector', ['key-role-silent 20']],
    ['expert', []], ['partner', []], ['audience', []], ['opponent', []], ['coach', []],
  ])('%s: %j', (role, reasons) => {
    const plan = project('P', { deadline: day('2026-04-15'), boxes: { [role]: ['[[Ana]]'] } });
    expect(reasonsOf(followUpOn(MONDAY, person('Ana', { circle: 'wide', lastContact: day('2026-02-24') }), plan))).toEqual(reasons);
  });

  test('nothing is asked in the week after writing to her', () => {
    const plan = project('P', { deadline: day('2026-03-20'), boxes: { mentor: ['[[Ana]]'] } });
    const written = person('Ana', { lastContact: day('2026-02-01'), waitingSince: day('2026-03-10') });
    expect(reasonsOf(followUpOn(MONDAY, written, plan))).toEqual([]);
    expect(reasonsOf(followUpOn('2026-03-17', written, plan))).toEqual(['key-role-silent 29', 'no-reply 25']);
  });

  test('is shown by the box of the project, or by the role on her own note', () => {
    const ana = person('Ana', { roles: ['mentor @ [[P]]'] });
    const plan = { deadline: day('2026-04-15') };
    expect(followUpOn(MONDAY, ana, project('P', plan)).reasons).toMatchObject([{ source: { path: ana.path, property: 'roles' } }]);
    const named = project('P', { ...plan, boxes: { mentor: ['[[Ana]]'] } });
    expect(followUpOn(MONDAY, person('Ana'), named).reasons).toMatchObject([{ source: { path: named.path, property: 'mentor' } }]);
  });
});
