// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { deriveBoard } from '../../src/derive/board';
import { deriveGrowth } from '../../src/derive/horizons';
import { deriveStanceMap } from '../../src/derive/stance-map';
import { stringsFor } from '../../src/i18n/strings';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { drawTimeAxis } from '../../src/view/picture/time-axis';
import type { StancePicture } from '../../src/view/stance/stance-layout';
import { partnersMap, powerMap } from '../../src/view/stance/stance-layout';
import { paintStancePicture } from '../../src/view/stance/stance-picture';
import { day } from '../support/builders';
import { networkOfNotes, noteText, projectAt } from '../support/read-notes';
import { candidateSourceOn } from '../support/sources';

installDom(window);

// The pictures of a project, drawn from its note. Its people are rated, suggested by their role, and too many for a cell.
const PATH = 'Projects/Tide.md';
const CROWD = Array.from({ length: 7 }, (_, index) => `  - "[[Neighbour ${index + 1}]] s1 a1 i2"`);
const network = networkOfNotes({
  [PATH]: noteText(
    'type: project', 'partner: "[[Karim Benhadou]]"', 'opponent: "[[Pascal Drumaux]]"', 'stances:', '  - "[[Nadège Vanhulle]] s3 a1 i3"',
    '  - "[[Tom]] s3 a2 i2"', '  - "[[Bruno Keppens]] s2 a2 i5"', '  - "[[Pascal Drumaux]] s1 a3 i4"', ...CROWD, 'horizons:',
    '  - "✓ 2025 | local | a reading"', '  - "2026-02 | Liège | a residency"', '  - "2026-04 | regional | three weeks"',
    '  - "2026-Q2 | regional | a debate"', '  - "2027 | national | ten shows"', '  - "2028 | international | Bruges"',
  ),
  'People/Pascal Drumaux.md': noteText('type: person'),
  'People/Karim Benhadou.md': noteText('type: person'),
});
const project = projectAt(PATH, network);
const today = day('2026-03-16');
const { placed } = deriveStanceMap(project, { network, settings: DEFAULT_SETTINGS, today });
const texts = stringsFor('en').stances;

/** An element line by line, so that a change of one mark is a change of one line. */
const lined = (el: Element | null): string => `${(el?.outerHTML ?? '').replaceAll('><', '>\n<')}\n`;

function painted(picture: StancePicture): HTMLElement {
  const parentEl = document.body.createDiv();
  paintStancePicture(parentEl, picture, () => undefined);
  return parentEl;
}

test.each([
  ['partners-map', partnersMap(placed, texts)],
  ['power-and-involvement', powerMap(placed, texts)],
])('people are drawn as they stood: %s', async (name, picture) => {
  await expect(lined(painted(picture).querySelector('svg'))).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test('horizons are drawn as they were: reached, passed, next, and how far each reaches', async () => {
  const growth = deriveGrowth(deriveBoard(project, candidateSourceOn('2026-03-16', network)), network, today);
  const parentEl = document.body.createDiv();
  const clarity = stringsFor('en').clarity;
  drawTimeAxis(parentEl, growth, { label: clarity.axisLabel(growth.steps.length), today: clarity.today });
  await expect(lined(parentEl.querySelector('svg'))).toMatchFileSnapshot('snapshots/horizons.svg');
});

test('what colours and places tell, words tell too: each mark, and a crowd by its names', () => {
  const { children: [svgEl] } = painted(partnersMap(placed, texts));
  const labels = [...(svgEl?.querySelectorAll('.reseauter-stances-mark') ?? [])].map((el) => [el.getAttribute('role'), el.getAttribute('aria-label')]);
  expect(labels).toEqual([
    ['img', 'Passives, 7 people: Neighbour 1, Neighbour 2, Neighbour 3, Neighbour 4, Neighbour 5, Neighbour 6, Neighbour 7'],
    ['button', 'Pascal Drumaux: Opponents, −2, influence 4'],
    ['button', 'Karim Benhadou: Passives, +1, influence 3, estimated from the role'],
    ['img', 'Bruno Keppens: Waverers, 0, influence 5'],
    ['img', 'Nadège Vanhulle: Committed, +2, influence 3'],
    ['img', 'Tom: Golden triangle, +1, influence 2'],
  ]);
});
