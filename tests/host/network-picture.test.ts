// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { stringsFor } from '../../src/i18n/strings';
import { drawPicture } from '../../src/view/picture/picture-svg';
import { networkOf, person, project } from '../support/builders';
import { EIGHT, pictureOf } from '../support/health-source';

installDom(window);

/** The picture of eight people, one of them with a role, and of somebody whom I never met. */
const picture = pictureOf(networkOf(...EIGHT, person('Inès Oudrane'), project('M', { boxes: { mentor: ['[[Ben]]'] } })));

test('eight people are drawn as they were: rings, slices, ties, bridges', async () => {
  const { svgEl } = drawPicture(document.body.createDiv(), picture, stringsFor('en').health);
  await expect(`${svgEl.outerHTML.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('snapshots/network-of-eight.svg');
});

test('shapes, dashes and words tell what colours tell', () => {
  const { svgEl } = drawPicture(document.body.createDiv(), picture, stringsFor('en').health);
  const shapeOf = (name: string): string | undefined =>
    svgEl.querySelector(`[aria-label^="${name}"] .reseauter-picture-shape`)?.tagName.toLowerCase();
  expect([shapeOf('Ana'), shapeOf('Cléo')]).toEqual(['circle', 'path']);
  expect(svgEl.querySelectorAll('.reseauter-picture-role')).toHaveLength(1);
  const labels = [...svgEl.querySelectorAll('[role="link"]')].map((el) => el.getAttribute('aria-label'));
  expect(labels).toContain('Cléo, Conservatoire, active, bridge, 3 ties');
  expect(labels).toContain('Ben, Conservatoire, active, 1 role, 2 ties');
  expect(labels).toContain('Inès Oudrane, No network, not met yet, 0 ties');
});
