import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { EIGHT_NOTES } from '../support/eight-notes';
import { violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

/** The eight people of the worked example, and a project that one of them carries. */
const NOTES: Readonly<Record<string, string>> = {
  ...EIGHT_NOTES,
  'Projects/Tide.md': '---\ntype: project\nallies: "[[Ana]]"\nmentor: "[[Ana]]"\ndecider: "[[Ana]]"\nexpert: "[[Ana]]"\n---\n',
};
let app: App;

async function openAs(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: { ...NOTES }, ...options });
  runCommand(app, 'reseauter:open-network');
  await expect.poll(() => document.querySelectorAll('.reseauter-health-measure, .reseauter-health .reseauter-empty').length).toBeGreaterThan(0);
}

beforeEach(() => openAs());

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const tab = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.reseauter-health [role="tab"]')].find((el) => el.textContent === name);
  if (found === undefined) throw new Error(`No tab ${name}`);
  return found;
};
const sentences = (): string[] => [...document.querySelectorAll('.reseauter-health-sentence')].map((el) => el.textContent);
const toggle = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.reseauter-health-toggle')].find((el) => el.textContent.startsWith(name));
  if (found === undefined) throw new Error(`No measure ${name}`);
  return found;
};
const nodes = (): SVGGElement[] => [...document.querySelectorAll<SVGGElement>('.reseauter-picture .reseauter-picture-node')];
const focused = (): string | undefined => document.activeElement?.getAttribute('aria-label')?.split(',')[0];

describe('the network in words', () => {
  test('plain sentences with the numbers, and what to look at in a project', () => {
    expect(sentences()).toEqual(expect.arrayContaining([
      '2 of 8 are dormant (25%), 4 in touch (50%).',
      'More than half of your contacts (56%) come from Conservatoire.',
      'You gave 7 times and received 9 times. Farid gave you 3 times.',
    ]));
    expect(document.querySelector('.reseauter-health-words')?.textContent).toContain('Ana is in 4 boxes');
    expect(toggle('One network').textContent).toContain('To look at');
  });

  test('a measure unfolds to the people behind it, by keyboard; the focus stays', async () => {
    toggle('In touch').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => toggle('In touch').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(toggle('In touch'));
    const lines = [...document.querySelectorAll('.reseauter-health-behind .reseauter-companion-item')].map((el) => el.textContent);
    expect(lines).toEqual(['Dirk805 days without news', 'Hana805 days without news']);
  });

  test('a hidden measure stays away until somebody wants all of them', async () => {
    toggle('Constraint').click();
    await userEvent.click(document.querySelector('[data-key="hide constraint"]') ?? document.body);
    expect(sentences()).toHaveLength(10);
    const [leaf] = app.workspace.getLeavesOfType('reseauter-health');
    expect(leaf?.view.getState()).toMatchObject({ hidden: ['constraint'] });
    await userEvent.click(document.querySelector('[data-key="show-hidden"]') ?? document.body);
    expect(sentences()).toHaveLength(11);
  });
});

test('the networks: members, key persons, thin ones apart', async () => {
  await userEvent.click(tab('Networks'));
  const [largest, ...others] = [...document.querySelectorAll('.reseauter-health-network')].map((el) => el.textContent);
  expect(largest).toContain('Conservatoire5 people');
  expect(largest).toContain('Key personsAna4 ties · 4 roles');
  expect(others).toEqual([]);
  expect(document.querySelector('.reseauter-health-networks')?.textContent).toContain('Thin networks3');
});

describe('the network as a picture', () => {
  beforeEach(async () => {
    await userEvent.click(tab('Picture'));
    await expect.poll(() => nodes().length).toBe(8);
  });

  test('is one stop of the Tab key; arrows go from person to person, Enter opens the note', async () => {
    expect(nodes().filter((el) => el.getAttribute('tabindex') === '0')).toHaveLength(1);
    nodes()[0]?.focus();
    expect(focused()).toBe('Ana');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Gilda');
    expect(document.querySelector('.reseauter-picture-about')?.textContent).toContain('Gilda');
    await userEvent.keyboard('{Home}');
    expect(document.querySelectorAll('.reseauter-picture-tie.is-lit[d]').length).toBeGreaterThan(3);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('People/Ana.md'));
  });

  test('plus, minus and the buttons draw it larger, smaller and whole; whoever has the focus stays in sight', async () => {
    const box = (): string | null | undefined => document.querySelector('.reseauter-picture')?.getAttribute('viewBox');
    const whole = box();
    nodes()[7]?.focus();
    await userEvent.keyboard('+++');
    expect(box()).not.toBe(whole);
    const frame = document.querySelector('.reseauter-picture-frame')?.getBoundingClientRect();
    await userEvent.keyboard('{Home}');
    const at = nodes()[0]?.getBoundingClientRect();
    expect(at !== undefined && frame !== undefined && at.left >= frame.left && at.right <= frame.right && at.top >= frame.top && at.bottom <= frame.bottom).toBe(true);
    await userEvent.click(document.querySelector('[aria-label="Show all"]') ?? document.body);
    expect(box()).toBe(whole);
  });

  test('says the same as a list', async () => {
    await userEvent.click(document.querySelector('.reseauter-picture-list summary') ?? document.body);
    const items = [...document.querySelectorAll('.reseauter-picture-list .reseauter-companion-item')].map((el) => el.textContent);
    expect(items).toContain('Cléoactive · bridge · tied to Ana, Ben, Eva');
    expect(items).toHaveLength(8);
  });
});

test.each(['In words', 'Networks', 'Picture'])('nothing keeps anybody out: %s', async (name) => {
  // Wide enough for a picture with initials.
  await page.viewport(1200, 900);
  await userEvent.click(tab(name));
  document.querySelectorAll<HTMLElement>('.reseauter-health-toggle').forEach((el) => el.click());
  expect(await violationsInBothThemes({ include: ['.reseauter-health'] })).toEqual([]);
});
