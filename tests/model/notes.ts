import type { Random } from '../fuzz/random';

const GIVEN = ['Ana', 'Ben', 'Cleo', 'Dirk', 'Eva', 'Farid', 'Gudrun', 'Hugo', 'Ines', 'Jan', 'Kim', 'Lea', 'Léa', 'Malik', 'Nora', 'Otto'];
const FAMILY = ['Adam', 'Berg', 'Claes', 'Diaz', 'Ek', 'Fall', 'Gil', 'Haas'];
const PROJECTS = ['Atlas', 'Bruine', 'Cinéma', 'Delta', 'Estuaire', 'Falaise'];
/** Where people, projects, meetings and other notes lie. */
export const FOLDERS = ['People', 'Projects', 'Meetings', 'Notes', 'People/Old'] as const;
const DAYS = ['2025-06-01', '2025-11-20', '2026-01-15', '2026-02-10', '2026-03-01', '2026-03-14', '2026-03-20', '2026-04-02'];
const BOXES = ['ally', 'mentor', 'opponent', 'sponsor', 'allié', 'decision-maker'];

/** A name that somebody may have; few enough that names clash now and then. */
export function aName(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
}

/** The name of a project. */
export function aProjectName(random: Random): string {
  return random.percent(80) ? random.pick(PROJECTS) : `${random.pick(PROJECTS)} ${random.below(4) + 2}`;
}

/** Where a note of this kind may lie. */
export function aPath(random: Random): string {
  const folder = random.pick(FOLDERS);
  if (folder === 'Projects') return `${folder}/${aProjectName(random)}.md`;
  if (folder === 'Meetings') return `${folder}/${random.pick(DAYS)} ${random.pick(GIVEN)}.md`;
  if (folder === 'Notes') return `${folder}/Note ${random.below(12)}.md`;
  return `${folder}/${aName(random)}.md`;
}

function link(random: Random): string {
  return random.percent(85) ? `"[[${aName(random)}]]"` : random.percent(50) ? aName(random) : `"[[People/${aName(random)}|her]]"`;
}

function links(random: Random, most: number): string {
  return `[${random.several(most, () => link(random)).join(', ')}]`;
}

/** Lines of which each is there now and then. */
function some(random: Random, lines: Readonly<Record<string, () => string>>): string[] {
  return Object.entries(lines).flatMap(([key, value]) => (random.percent(35) ? [`${key}: ${value()}`] : []));
}

function personText(random: Random): string {
  const day = (): string => random.pick(DAYS);
  const lines = some(random, {
    'last-contact': day, met: day, 'follow-up': day, snooze: day, 'waiting-since': day,
    circle: () => random.pick(['core', 'close', 'wide', 'clsoe']),
    cadence: () => random.pick(['3 months', '45 days', 'none']),
    skills: () => '[film, law]', needs: () => '[grants]', knows: () => links(random, 2), networks: () => '["[[Bruine]]"]',
    roles: () => `["${random.pick(BOXES)} @ [[${aProjectName(random)}]]"]`,
    aliases: () => `[${random.pick(GIVEN)}]`, status: () => random.pick(['active', 'active', 'archived', 'do-not-contact']),
    birthday: () => '1980-03-18', 'introduced-by': () => link(random), 'intro-asked': () => `"[[${aName(random)}]] 2026-03-01"`,
    phone: () => '007 # kept as it is',
  });
  const log = random.percent(40) ? `\n## Log\n- ${day()} met for coffee\n- ${day()} mail\n` : '';
  const task = random.percent(20) ? `\n- [ ] call [[${aName(random)}]] 📅 ${day()}\n` : '';
  return `---\ntype: person\n${lines.map((line) => `${line}\n`).join('')}---\nWords of somebody.\n${task}${log}`;
}

function projectText(random: Random): string {
  const boxes = BOXES.filter(() => random.percent(40)).map((box) => `${box}: ${random.percent(15) ? 'none' : links(random, 3)}`);
  const lines = some(random, {
    deadline: () => random.pick(DAYS), status: () => random.pick(['active', 'active', 'paused']),
    needs: () => '["mentor: film", law]', stances: () => `["[[${aName(random)}]] s1 a3 i4 2026-03-02"]`,
    horizons: () => '["2026-10 | regional | three shows"]', 'needs-roles': () => '[mentor 2]',
  });
  return `---\ntype: project\n${[...lines, ...boxes].map((line) => `${line}\n`).join('')}---\nA project with [[${aName(random)}]].\n`;
}

function meetingText(random: Random): string {
  return `---\ntype: meeting\ndate: ${random.pick(DAYS)}\nparticipants: ${links(random, 3)}\n---\nSaid by [[${aName(random)}]].\n`;
}

function plainText(random: Random): string {
  return random.pick([
    `Nothing of anybody.\n`,
    `---\ntags: [x]\n---\nA thought of [[${aName(random)}]].\n- [ ] write to [[${aName(random)}]] 📅 2026-03-18\n`,
    `# ${random.pick(DAYS)}\n- call with [[${aName(random)}]]\n`,
  ]);
}

/** What a note at this place may say: mostly what its folder is for. */
export function aText(random: Random, path: string): string {
  if (random.percent(10)) return random.pick([personText, projectText, meetingText, plainText])(random);
  if (path.startsWith('People/')) return personText(random);
  if (path.startsWith('Projects/')) return projectText(random);
  return path.startsWith('Meetings/') ? meetingText(random) : plainText(random);
}

/** The vault that a run begins with: some dozens of people, projects, meetings and other notes. */
export function firstNotes(random: Random): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let count = 0; count < 60; count++) {
    const path = aPath(random);
    notes[path] = aText(random, path);
  }
  return notes;
}
