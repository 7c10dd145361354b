import { describe, expect, test } from 'vitest';
import { conflictCopyOf, numberedCopyOf } from '../../../src/note/conflict-copy';
import { COPY_NAMES } from '../../host/devices/sync';
import { cpuMilliseconds } from '../../support/cpu-time';

describe('a copy that a sync service made', () => {
  test.each(COPY_NAMES)('is known by its name: Ana Diaz%s', (name) => {
    expect(conflictCopyOf(`People/Ana Diaz${name}.md`)).toBe('Ana Diaz');
    expect(conflictCopyOf(`People/Ana Diaz${name}.md`.normalize('NFD'))).toBe('Ana Diaz');
  });

  test('of a copy is one of the note itself', () => {
    expect(conflictCopyOf('People/Ana (Film) (conflicted copy 2026-01-01 120000) (conflicted copy 2026-01-02 120000).md')).toBe('Ana (Film)');
  });

  test.each([
    'Ana Diaz', 'Ana Diaz (conflict mediator)', 'Ana (médiation de conflits)', 'Ana (2026)', 'Ana (copy)', 'Conflict copy 2026', 'Jean-DESKTOP',
    'Ana-laptop', 'sync-conflict', 'Ana Diaz 2', '(conflicted copy 2026-01-01)', 'Tom (conflict photographer since 2010)', 'Sahara (conflit 1975)',
    'Mediation (conflict 2019-2020)', 'Ana (Conflict Minerals, Copenhagen)', 'Paix (Copie en conflit)', 'Talk (conflict in Ghent, 2026-03-01)',
  ])('is not told of a note with another name: %s', (name) => {
    expect(conflictCopyOf(`People/${name}.md`)).toBeNull();
  });
});

test.each([' ', '(', '_a'])('a name of a hundred thousand signs is looked through at once: %s', (sign) => {
  expect(cpuMilliseconds(() => conflictCopyOf(`Ana${sign.repeat(100_000)}b`))).toBeLessThan(50);
});

test.each([['Ana Diaz 2', 'Ana Diaz'], ['Ana (1)', 'Ana'], ['Ana', null], ['Ana 2026', null], ['2026-03-16 2', null], ['2', null]])(
  'a number behind a name may be that of a copy: %s', (name, copied) => expect(numberedCopyOf(`People/${name}.md`)).toBe(copied),
);
