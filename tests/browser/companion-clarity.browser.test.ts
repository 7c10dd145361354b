import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { button, linesOf, openBeside, quietIn, section } from '../support/companion-page';
import { notice, violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const TIDES = [
  '---', 'type: project', 'objective: Open nine workshops on one evening', 'deadline: 2026-06-30', 'scope: [workshops]', 'feasibility: 2',
  'pitch: For the neighbours, Tides opens nine workshops.', 'horizons:', '  - "2026-02 | local | a reading"', '  - "2026-Q4 | regional | with [[Ana]]"',
  '  - "2027 | Bruges | ten shows"', '  - "✓ 2025-12 | local | the file"', 'ally: ["[[Ana]]", Ben]', 'mentor:', '---', '',
].join('\n');
const NOTES = { 'Projects/Tides.md': TIDES, 'Projects/Bare.md': '---\ntype: project\nstatus: done\n---\n', 'People/Ana.md': '---\ntype: person\n---\n' };
const TIDES_PATH = 'Projects/Tides.md';
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function beside(name: string, options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: NOTES, ...options });
  await openBeside(app, `Projects/${name}.md`, name);
}

describe('beside a project', () => {
  test('each of the five questions has its mark, its word and what to do', async () => {
    await beside('Tides');
    expect(linesOf('clarity')).toEqual([
      '●Specific · clear',
      '○Measurable · missingHow will you know? Give a number, a date or a signed thing.',
      '◐Assignable · halfWho does it and with what? List what you already have.',
      '◐Realistic · halfIs it realistic? Rate it 1–5 and say why it matters. At 1–2: reduce it or move the date.',
      '●Time-related · clear',
    ]);
    expect(section('clarity').textContent).toContain('60% clear');
    expect(section('clarity').textContent).toContain('No network named');
  });

  test('the pitch is copied with the sentence of whom it looks for', async () => {
    await beside('Tides');
    expect(section('pitch').textContent).toContain('7 words · 4 s');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(button('Copy pitch'));
    expect(write).toHaveBeenCalledWith('For the neighbours, Tides opens nine workshops. I am looking for a mentor and a decider.');
    await expect.poll(() => notice()?.textContent).toContain('The pitch is on the clipboard.');
  });

  test('says when the pitch could not be copied', async () => {
    await beside('Tides');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No focus'));
    await userEvent.click(button('Copy pitch'));
    await expect.poll(() => notice()?.textContent).toContain('The pitch could not be copied.');
  });

  test('the horizons stand in the order of time, in a picture and in words; what has passed is asked about', async () => {
    await beside('Tides');
    expect(linesOf('growth')).toEqual([
      '1December 2025 · local · reachedthe file',
      '2February 2026 · local · passeda readingIts time has passed. Was it reached, or is it to be moved?ReachedMove…',
      '3October to December 2026 · regional · nextwith AnaTo find: mentor, deciderAna',
      '42027 · Bruges · laterten shows',
    ]);
    const circles = [...section('growth').querySelectorAll('circle')];
    expect(circles.map((el) => el.getAttribute('r')).sort()).toEqual(['13', '13', '9', '9']);
    expect(section('growth').querySelector('.reseauter-horizons-axis')?.getAttribute('aria-label')).toContain('4 horizons');
  });

  test('what was reached is ticked off in its line, and not asked about any more; undone with one press', async () => {
    await beside('Tides');
    await userEvent.click(button('Reached'));
    await expect.poll(() => textOf(app, TIDES_PATH)).toContain('\n  - ✓ 2026-02 | local | a reading\n  - "2026-Q4 | regional | with [[Ana]]"\n');
    await expect.poll(() => linesOf('growth')[1]).toBe('2February 2026 · local · reacheda reading');
    expect(section('growth').contains(document.activeElement)).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => linesOf('growth')[1]).toContain('passed');
  });

  test('what has moved is put at another time in its line, by a press or typed; what is no time to come is refused', async () => {
    await beside('Tides');
    await userEvent.click(button('Move…'));
    const field = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('.modal input');
    const choices = [...document.querySelectorAll('.modal .reseauter-choices button')].map((el) => el.textContent);
    expect(choices).toEqual(['March 2026', 'April 2026', 'June 2026']);
    expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
    await userEvent.keyboard('2025');
    expect(field()?.validationMessage).toBe('This has passed already.');
    await userEvent.clear(field() ?? document.body);
    await userEvent.keyboard('soon');
    expect(field()?.validationMessage).toBe('Write a year, a quarter, a month or a day.');
    await userEvent.click(document.querySelectorAll('.modal .reseauter-choices button')[2] ?? document.body);
    expect(document.querySelector('.modal')?.textContent).toContain('Understood as: June 2026');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => textOf(app, TIDES_PATH)).toContain('\n  - 2026-06 | local | a reading\n');
    await expect.poll(() => linesOf('growth')[1]).toContain('June 2026 · local · next');
    expect(document.querySelector('.notice')?.textContent).toContain('“a reading” is now for June 2026.');
  });

  test('horizons that are near in time do not hide one another', async () => {
    const horizons = ['2026-04 | local | a', '2026-05 | local | b', '2026-06 | local | c', '2036 | local | d'];
    const block = horizons.map((line) => `  - "${line}"`).join('\n');
    await beside('Near', { notes: { 'Projects/Near.md': `---\ntype: project\nhorizons:\n${block}\n---\n` } });
    const circles = [...section('growth').querySelectorAll('circle')].map((el) => el.getBoundingClientRect());
    const heights = circles.map(({ y, height }) => Math.round(y + height / 2));
    expect(new Set(heights.slice(0, 3)).size).toBe(3);
    expect(heights[3]).toBe(heights[0]);
  });

  test('a project that has ended is not asked any more', async () => {
    await beside('Bare');
    expect([quietIn('clarity'), quietIn('pitch'), quietIn('growth')]).toEqual([
      'This project has ended.', 'No pitch in the note yet.', 'No horizon in the note: “2026-10 | regional | three shows”.',
    ]);
  });

  test.each(['desktop', 'phone'] as const)('can be used by everybody: %s', async (device) => {
    await beside('Tides', { device });
    expect(await violationsIn({ include: ['.reseauter-companion'] })).toEqual([]);
  });
});
