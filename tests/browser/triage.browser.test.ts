import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import { ANA, BEN, TRIAGE_NOTES, openTriage, shownName, triageButton, triageChips, triageField } from '../support/triage-page';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const PARTS = { include: ['.reseauter-triage'], exclude: ['.mod-cta'] };
let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...TRIAGE_NOTES } });
  await openTriage(app);
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
  document.body.className = '';
});

async function restart(options: Parameters<typeof startReseauter>[0]): Promise<void> {
  await stopReseauter(app);
  document.body.replaceChildren();
  app = await startReseauter({ notes: { ...TRIAGE_NOTES }, ...options });
  await openTriage(app);
}

/** What has the focus: the name, a field or button by its label, or `nothing` of the view. */
function focused(): string {
  const el = document.activeElement;
  if (el === null || el.closest('.reseauter-triage') === null) return 'nothing';
  return el.matches('.reseauter-triage-name') ? `name: ${el.textContent}` : (el.getAttribute('aria-label') ?? el.textContent);
}

describe('from the keyboard alone', () => {
  test('the keys are heard as soon as the view is open', async () => {
    await expect.poll(focused).toBe('name: Ana Diaz');
    await userEvent.keyboard('2');
    expect(triageButton('Close').getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('2');
    expect(triageButton('Close').getAttribute('aria-pressed')).toBe('false');
  });

  test('somebody is classified without leaving the keys, and the focus is on the next one', async () => {
    await expect.poll(focused).toBe('name: Ana Diaz');
    await userEvent.keyboard('35Guild{Enter}conservatoire{Enter}');
    expect(focused()).toBe('Networks');
    expect(triageChips('Networks')).toEqual(['Guild', 'Conservatoire']);
    await userEvent.keyboard('{Escape}6rigging{Control>}{Enter}{/Control}');
    await expect.poll(focused).toBe('name: Ben Ott');
    expect(await textOf(app, ANA)).toContain('networks:\n  - Guild\n  - "[[Conservatoire]]"\ncircle: active\nskills:\n  - rigging\n');
    expect(document.querySelector('.reseauter-triage > [role="status"]')?.textContent).toBe('Ana Diaz is classified.');
  });

  test('on and back, later, and undone with what was typed', async () => {
    await expect.poll(focused).toBe('name: Ana Diaz');
    await userEvent.keyboard('j');
    expect(focused()).toBe('name: Ben Ott');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('name: Ana Diaz');
    await userEvent.keyboard('s');
    expect(focused()).toBe('name: Ben Ott');
    await userEvent.keyboard('4{Enter}');
    await expect.poll(focused).toBe('name: Chloé Mas');
    expect(await textOf(app, BEN)).toContain('circle: wide');
    await userEvent.keyboard('z');
    await expect.poll(focused).toBe('name: Ben Ott');
    expect(await textOf(app, BEN)).toBe(TRIAGE_NOTES[BEN]);
    expect(triageButton('Wide').getAttribute('aria-pressed')).toBe('true');
  });

  test('no key works while somebody types', async () => {
    triageField('Needs').focus();
    await userEvent.keyboard('j1 sz');
    expect(triageField('Needs').value).toBe('j1 sz');
    expect(shownName()).toBe('Ana Diaz');
  });

  test('a held Enter does not save the next ones too', async () => {
    await expect.poll(focused).toBe('name: Ana Diaz');
    const press = (repeat: boolean): boolean =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat })) ?? false;
    press(false);
    await expect.poll(shownName).toBe('Ben Ott');
    expect(press(true)).toBe(false);
    expect(shownName()).toBe('Ben Ott');
  });

  test('every number goes to its field, and Backspace takes the last chip back', async () => {
    await expect.poll(focused).toBe('name: Ana Diaz');
    for (const [key, label] of [['5', 'Networks'], ['6', 'Skills'], ['7', 'Needs'], ['8', 'Where'], ['9', 'Next contact']] as const) {
      await userEvent.keyboard(key);
      expect(focused()).toBe(label);
      await userEvent.keyboard('{Escape}');
      expect(focused()).toBe('name: Ana Diaz');
    }
    await userEvent.keyboard('6a{Enter}b{Enter}{Backspace}');
    expect(triageChips('Skills')).toEqual(['a']);
  });
});

describe('the focus is never lost', () => {
  test('when a suggestion is taken or a chip is taken out', async () => {
    triageButton('Add Conservatoire').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Add Guild');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Networks');
    triageButton('Take Guild out').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Take Conservatoire out');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Networks');
  });

  test('when another hand writes her note while somebody types', async () => {
    triageField('Skills').focus();
    await userEvent.keyboard('rig');
    await writeNote(app, ANA, (text) => text.replace('topic:', 'networks: [Choir]\ntopic:'));
    await expect.poll(() => triageChips('Networks')).toEqual(['Choir']);
    await userEvent.keyboard('ging');
    expect(focused()).toBe('Skills');
    expect(triageField('Skills').value).toBe('rigging');
  });

  test('when her note goes, and when the last one is classified', async () => {
    await expect.poll(focused).toBe('name: Ana Diaz');
    for (const path of ['People/Emil Old.md', 'People/Chloé Mas.md', ANA]) {
      const file = app.vault.getFileByPath(path);
      if (file !== null) await app.vault.delete(file);
    }
    await expect.poll(focused).toBe('name: Ben Ott');
    await userEvent.keyboard('15Guild{Control>}{Enter}{/Control}');
    await expect.poll(focused).toBe('Write to 1 person');
    await userEvent.keyboard('z');
    await expect.poll(focused).toBe('name: Ben Ott');
  });
});

describe('for everybody', () => {
  test.each(['theme-light', 'theme-dark'])('nothing is wrong with it in %s', async (theme) => {
    document.body.classList.remove('theme-light', 'theme-dark');
    document.body.classList.add(theme);
    await userEvent.keyboard('2');
    triageField('Skills').focus();
    await userEvent.keyboard('a{Enter}');
    expect(await violationsIn(PARTS)).toEqual([]);
  });

  test('on a phone everything to touch is large enough, nothing is cut off, and the buttons stay in sight', async () => {
    await restart({ device: 'phone', language: 'fr' });
    const view = document.querySelector<HTMLElement>('.reseauter-triage');
    view?.setCssStyles({ width: '390px', height: '700px' });
    const touched = [...(view?.querySelectorAll<HTMLElement>('button, select, input') ?? [])].filter((el) => el.checkVisibility());
    expect(touched.length).toBeGreaterThan(12);
    for (const el of touched) {
      expect(el.getBoundingClientRect().height, el.outerHTML).toBeGreaterThanOrEqual(44);
      expect(el.scrollWidth, el.textContent).toBeLessThanOrEqual(el.clientWidth + 1);
    }
    const save = triageButton('Enregistrer et suivant').getBoundingClientRect();
    expect(save.bottom).toBeLessThanOrEqual(view?.getBoundingClientRect().bottom ?? 0);
    expect(document.querySelector<HTMLElement>('.reseauter-triage-legend')?.checkVisibility()).toBe(false);
  });

  test('every key is told in the legend', () => {
    const keys = [...document.querySelectorAll('.reseauter-triage-legend kbd')].map((el) => el.textContent);
    expect(keys).toEqual(['1', '4', '5', '9', '←', '→', 'K', 'J', '↵', 'Ctrl', '↵', 'S', 'Z', 'Esc']);
  });
});
