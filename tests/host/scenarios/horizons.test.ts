// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../../mocks/obsidian/testing';
import { openBeside } from '../../support/companion-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../../support/start-reseauter';
import { comeBackOn } from './queue-page';

// Horizons: from the note to the axis beside it. Today is Monday 16 March 2026.
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const PATH = 'Projets/Marées.md';
const BAD = '  - "bientôt | local | une lecture" # à préciser';
const NOTE = [
  '---', 'type: projet', 'horizons:', '  - "2027 | national | dix représentations"', '  - "2026-09 | local | dossier et lecture"', BAD,
  '  - "2026-Q4 | régional | trois semaines"', '---', 'Le texte.', '',
].join('\n');

async function openPanel(): Promise<void> {
  app = await startReseauter({ notes: { [PATH]: NOTE } });
  await openBeside(app, PATH, 'Marées');
}

/** What the list beside the axis says of each horizon. */
const steps = (): string[] =>
  [...document.querySelectorAll('.reseauter-horizons-list .reseauter-companion-text')].map((el) =>
    [...el.children].map((part) => part.textContent).join(' – '),
  );
/** The circles on the axis by their numbers: where in time, how far they reach. */
function circles(): { x: number; radius: number; look: string }[] {
  const groups = [...document.querySelectorAll('.reseauter-horizons-axis .reseauter-horizons-step')];
  return groups
    .sort((a, b) => Number(a.textContent) - Number(b.textContent))
    .map((el) => {
      const circleEl = el.querySelector('circle');
      return { x: Number(circleEl?.getAttribute('cx')), radius: Number(circleEl?.getAttribute('r')), look: el.classList[1] ?? '' };
    });
}
const rising = (numbers: readonly number[]): boolean => numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? 0));

test('three lines are three rings on an axis, from local to national; a quarter falls between its months and the next year', async () => {
  await openPanel();
  expect(steps()).toEqual([
    'September 2026 · local · next – dossier et lecture – To find: ally, mentor, decider',
    'October to December 2026 · regional · later – trois semaines',
    '2027 · national · later – dix représentations',
  ]);
  expect(circles()).toHaveLength(3);
  expect(rising(circles().map(({ radius }) => radius))).toBe(true);
  expect(rising(circles().map(({ x }) => x))).toBe(true);
  expect(circles().map(({ look }) => look)).toEqual(['mod-next', 'mod-later', 'mod-later']);
});

test('a line that is none is listed as not understood, and stays byte for byte as it is', async () => {
  await openPanel();
  runCommand(app, 'reseauter:check-notes');
  await untilQuiet(app);
  await expect.poll(() => document.querySelector('.reseauter-check')?.textContent).toContain('“bientôt | local | une lecture” is not a horizon that can be read.');
  expect(await textOf(app, PATH)).toBe(NOTE);
});

test('a horizon that has passed is asked about until it is ticked off in the note', async () => {
  await openPanel();
  await comeBackOn(app, '2026-10-01');
  await expect.poll(() => steps()[0]).toBe('September 2026 · local · passed – dossier et lecture – Its time has passed. Was it reached, or is it to be moved? – ReachedMove…');
  expect(circles().map(({ look }) => look)).toEqual(['mod-past', 'mod-next', 'mod-later']);
  await writeNote(app, PATH, (text) => text.replace('"2026-09 |', '"✓ 2026-09 |'));
  await expect.poll(() => steps()[0]).toBe('September 2026 · local · reached – dossier et lecture');
  expect(await textOf(app, PATH)).toContain(BAD);
});
