// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opens the form in a vault and fills it, field by field. */
async function fill(options: Parameters<typeof startReseauter>[0], told: Readonly<Record<string, string>>): Promise<void> {
  app = await startReseauter(options);
  runCommand(app, 'reseauter:start-project');
  await expect.poll(() => document.querySelector('.modal form')).not.toBeNull();
  type(told);
}

/** Fills the form further. */
function type(told: Readonly<Record<string, string>>): void {
  for (const [label, value] of Object.entries(told)) {
    const field = document.querySelector<Field>(`.modal [aria-label="${label}"]`);
    if (field === null) throw new Error(`No field ${label}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function press(text: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('.modal button, .notice button')].find((el) => el.textContent === text);
  if (found === undefined) throw new Error(`No button ${text}`);
  found.click();
}

const clarity = (): string | undefined => document.querySelector('.modal .reseauter-clarity-percent')?.textContent;
const paths = (): string[] => app.vault.getMarkdownFiles().map(({ path }) => path);
const openPath = (): string | undefined => app.workspace.getActiveFile()?.path;

test('in an empty vault the note has what was told and an empty box for every role, and is taken back with one press', async () => {
  await fill({ notes: {} }, {
    Name: 'Tides', Objective: 'Open nine workshops on one evening', 'By when': '2026-06-30', 'What stays outside': '- a tour\n\nfilming',
    'Why it matters': 'It is quiet here', 'Is it realistic?': '3', 'How you will know': '300 people', 'What you already have': 'the quay',
    'Networks to explore': 'Neighbours', 'For (whom)': 'the neighbours', 'is (what sort of thing)': 'a night', 'that (gives what)': 'opens doors',
  });
  expect(clarity()).toBe('100% clear');
  expect(document.querySelector('.modal')?.textContent).toContain('10 words · 5 s');
  press('Start');
  await expect.poll(openPath).toBe('Tides.md');
  expect(await textOf(app, 'Tides.md')).toBe([
    '---', 'type: project', 'objective: Open nine workshops on one evening', 'deadline: 2026-06-30',
    'pitch: For the neighbours, Tides is a night that opens doors.', 'measure: 300 people', 'why: It is quiet here', 'feasibility: 3',
    'resources:', '  - the quay', 'out-of-scope:', '  - a tour', '  - filming', 'networks:', '  - Neighbours',
    'ally:', 'opponent:', 'mentor:', 'decider:', 'sponsor:', 'connector:', 'expert:', 'partner:', 'audience:', '---', '',
  ].join('\n'));
  press('Undo');
  await expect.poll(paths).toEqual([]);
});

test('the note speaks the language of the other projects, lies with them, and links what has a note', async () => {
  const notes = { 'Projets/Marées.md': '---\ntype: projet\néchéance: 2026-04-30\n---\n', 'Réseaux/Quai.md': 'The quay.\n' };
  await fill({ notes }, {
    Name: 'Bourse: dossier', Objective: 'Obtenir la bourse', 'Objective of': '[[Marées]]', 'Networks to explore': 'Quai\nVoisins',
    'For (whom)': 'les voisins', 'Unlike (what)': 'un film', Difference: 'on parle',
  });
  press('Start');
  await expect.poll(openPath).toBe('Projets/Bourse dossier.md');
  expect(await textOf(app, 'Projets/Bourse dossier.md')).toBe([
    '---', 'type: objectif', 'objectif: Obtenir la bourse', 'échéance:', 'nom: "Bourse: dossier"', 'partie-de: "[[Marées]]"',
    'pitch: Pour les voisins. À la différence d’un film, on parle.', 'réseaux:', '  - "[[Quai]]"', '  - Voisins',
    'allié:', 'opposant:', 'mentor:', 'décideur:', 'parrain:', 'relais:', 'expert:', 'partenaire:', 'public:', '---', '',
  ].join('\n'));
});

test('the template of a project is the base: its keys, its values and its text', async () => {
  const template = '---\ntype: project\nstatus: idea\ncreated: "{{date}}"\nid: "<% tp.file.title %>"\ngoal:\nmentors: []\nallies:\n---\n# {{title}}\n';
  const notes = { 'Templates/Person.md': '---\ntype: person\n---\n', 'Templates/Project.md': template };
  await fill({ notes }, { Name: 'Tides', Objective: 'Open nine workshops' });
  press('Start');
  await expect.poll(openPath).toBe('Tides.md');
  expect(await textOf(app, 'Tides.md')).toBe([
    '---', 'type: project', 'status: idea', 'created: 2026-03-16', 'id:', 'goal: Open nine workshops', 'mentors: []', 'allies:',
    'opponent:', 'decider:', 'sponsor:', 'connector:', 'expert:', 'partner:', 'audience:', '---', '# Tides', '',
  ].join('\n'));
  expect(await textOf(app, 'Templates/Project.md')).toBe(template);
});

test('a kind of project says which boxes there are; names, horizons and the rest are written as they are read', async () => {
  const notes = { 'People/Ana Díaz.md': '---\ntype: person\naliases: [Nana]\n---\n', 'Réseaux/Quai.md': 'The quay.\n' };
  await fill({ notes }, {
    Name: 'Tides', 'What belongs to it': 'a night', Pitch: 'Nine workshops\nopen at night.', 'Kind of project': 'residency', Allies: 'nana, Tom',
    Opponents: 'none', Horizons: '2026-09 local a reading\nsoon', 'What stands in the way': 'the rain', 'Who does it': 'Quai', 'Is it realistic?': '4',
  });
  const shown = [...document.querySelectorAll<HTMLElement>('.reseauter-start-box')].filter((el) => !el.hidden).map((el) => el.textContent);
  expect(shown).toEqual([
    '▲Alliesneeds 2', '▼Opponentsto consider', '★Mentorsneeds 1', '◆Decidersneeds 1', '✦Door-openersneeds 1', '⇄Connectorsneeds 1', '✚Expertsneeds 1',
    '◎Audienceneeds 1',
  ]);
  expect([...document.querySelectorAll('.reseauter-start-understood li')].map((el) => el.textContent)).toEqual([
    'Understood as: September 2026 · local · a reading', 'Not understood, written as it is: soon',
  ]);
  press('Start');
  await expect.poll(openPath).toBe('Tides.md');
  expect(await textOf(app, 'Tides.md')).toBe([
    '---', 'type: project', 'objective:', 'deadline:', 'pitch: Nine workshops open at night.', 'feasibility: 4', 'obstacles:', '  - the rain',
    'owner: "[[Quai]]"', 'scope:', '  - a night', 'horizons:', '  - 2026-09 | local | a reading', '  - soon',
    'needs-roles:', '  - ally 2', '  - mentor 1', '  - decider 1', '  - sponsor 1', '  - expert 1', '  - partner 0',
    'ally:', '  - "[[Ana Díaz]]"', '  - "[[Tom]]"', 'opponent:', '  - none', 'mentor:', 'decider:', 'sponsor:', 'connector:', 'expert:', 'audience:', '---', '',
  ].join('\n'));
});

test('a pitch in words of one’s own is not overwritten by parts; one that parts made follows them', async () => {
  const pitch = (): string | undefined => document.querySelector<HTMLTextAreaElement>('.modal [aria-label="Pitch"]')?.value;
  await fill({ notes: {} }, { Name: 'Tides', 'For (whom)': 'the neighbours' });
  type({ 'is (what sort of thing)': 'a night' });
  expect(pitch()).toBe('For the neighbours, Tides is a night.');
  type({ Pitch: 'Come and see.', 'is (what sort of thing)': 'a tour' });
  expect(pitch()).toBe('Come and see.');
});

const FRENCH_TEMPLATE = [
  '---', 'type: projet', 'but:', 'rôles-requis: [mentor 2]', 'alliés: []', 'mentors:', 'horizons:', 'porteuse:', '---', '# {{title}}', '',
].join('\n');

describe('the clarity that the form shows is the clarity of the note', () => {
  const told = {
    en: {
      Name: 'Tides', Objective: 'Open nine workshops on one evening', 'What stays outside': 'a tour', 'Why it matters': 'It is quiet here',
      Horizons: '2026-Q4 regional three shows', 'Kind of project': 'funding',
    },
    fr: {
      Nom: 'Marées', Objectif: 'Ouvrir neuf ateliers en une soirée', 'Ce qui reste dehors': 'une tournée', 'Pourquoi c’est important': 'C’est calme',
      Horizons: '2026-T4 régional trois soirées', 'Genre de projet': 'funding',
    },
  } as const;

  test.each([
    ['en', 'Tides.md', '40% clear', {}], ['fr', 'Marées.md', 'Clair à 40\u202F%', {}],
    ['fr', 'Marées.md', 'Clair à 40\u202F%', { 'Modèles/Projet.md': FRENCH_TEMPLATE }],
  ] as const)('%s: %s', async (language, path, shown, notes) => {
    await fill({ notes, language }, told[language]);
    expect(clarity()).toBe(shown);
    press(language === 'en' ? 'Start' : 'Démarrer');
    await expect.poll(openPath).toBe(path);
    runCommand(app, 'reseauter:open-companion');
    await expect.poll(() => document.querySelector('.reseauter-companion .reseauter-clarity-percent')?.textContent).toBe(shown);
  });

  test('in French, the keys of the template and the words of its kind are used', async () => {
    await fill({ notes: { 'Modèles/Projet.md': FRENCH_TEMPLATE }, language: 'fr' }, { ...told.fr, 'Qui le porte': 'Inès', Alliés: 'Tom' });
    press('Démarrer');
    await expect.poll(openPath).toBe('Marées.md');
    expect(await textOf(app, 'Marées.md')).toBe([
      '---', 'type: projet', 'but: Ouvrir neuf ateliers en une soirée', 'rôles-requis:', '  - alliés 2', '  - mentors 1', '  - décideur 2',
      '  - parrain 1', '  - expert 1', '  - public 0', 'pourquoi: C’est calme', 'hors-périmètre:', '  - une tournée', 'alliés:', '  - "[[Tom]]"', 'mentors:',
      'horizons:', '  - 2026-T4 | régional | trois soirées', 'porteuse: Inès', 'opposant:', 'décideur:', 'parrain:', 'relais:', 'expert:', 'partenaire:',
      '---', '# Marées', '',
    ].join('\n'));
  });
});

test('an empty key of the template that needs quotes keeps them, so that the note can be read', async () => {
  const notes = { 'Templates/Project.md': '---\ntype: project\n"todo: next":\n"#tag":\nmentor:\n---\n' };
  await fill({ notes }, { Name: 'Tides' });
  press('Start');
  await expect.poll(openPath).toBe('Tides.md');
  const frontMatter = app.metadataCache.getFileCache(app.vault.getMarkdownFiles().find(({ path }) => path === 'Tides.md') ?? expect.fail())?.frontmatter;
  expect(frontMatter).toMatchObject({ type: 'project', 'todo: next': null, '#tag': null, mentor: null });
});

test('a name that a project has already is refused, and nothing is written', async () => {
  await fill({ notes: { 'Projects/Tides.md': '---\ntype: project\n---\n' } }, { Name: 'tides' });
  const name = document.querySelector<HTMLInputElement>('.modal [aria-label="Name"]');
  expect(name?.validationMessage).toBe('There is a project “tides” already.');
  press('Start');
  await untilQuiet(app);
  expect(paths()).toEqual(['Projects/Tides.md']);
});
