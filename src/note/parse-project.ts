import type { Problem } from '../model/problem';
import type { Project, ProjectField, ProjectNeed } from '../model/project';
import type { Role, RoleId } from '../model/role';
import type { BodyLine } from './body-lines';
import { readStakeholderLines } from './body-stakeholders';
import { baseNameOf } from '../model/note-path';
import { readHorizons } from './horizon-text';
import { plainName, sharedLink } from './mention-text';
import type { NoteSource, ReadingContext } from './note';
import { readBoxes } from './project-boxes';
import { projectKeyOf } from './project-vocabulary';
import { joinedProblems } from './problems';
import { PropertyReader } from './property-reader';
import { roleOf, roleWord } from './role-vocabulary';
import { SharedSpellings } from './shared-spellings';
import { readStances } from './stance-text';
import { isPlaceholder, projectStatusOf } from './value-words';

/** A project, and what its note says that could not be understood. */
export interface ParsedProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

const NO_PROPERTIES = {};
const SPELLINGS = new SharedSpellings<ProjectField>(new Set());
const MOST_NAMES = 99;

/**
 * Reads a note that is known to be a project's; `lines` are those of its body. Total: whatever stands in it gives a
 * project.
 */
export function parseProject(source: NoteSource, lines: readonly BodyLine[], context: ReadingContext): ParsedProject {
  const { path } = source;
  const { roles, dayFirst, words: own } = context;
  const frontMatter = source.frontMatter.kind === 'read' ? source.frontMatter.data : NO_PROPERTIES;
  const keyOf = (key: string): ReturnType<typeof projectKeyOf> => projectKeyOf(key, roles, own);
  const reader = new PropertyReader<ProjectField>(frontMatter, [], { path, keyOf, dayFirst });
  const { boxes, problems } = readBoxes(reader, readStakeholderLines(lines, roles, path), context);
  const fileName = baseNameOf(path).normalize('NFC');
  const written = reader.text('name');
  const name = written === null || isPlaceholder(written) ? fileName : plainName(written);
  const words = (field: ProjectField): readonly string[] => reader.texts(field).filter((text) => !isPlaceholder(text));
  const project: Project = {
    kind: 'project', path, name,
    aliases: aliasesOf(reader, name, fileName),
    status: reader.word('status', (word) => projectStatusOf(word, own), 'unknown-status') ?? 'active',
    deadline: reader.date('deadline'),
    start: reader.date('start'),
    pitch: reader.text('pitch'),
    objectives: reader.texts('objective'),
    measure: words('measure').join(', ') || null,
    why: words('why').join(', ') || null,
    feasibility: reader.level('feasibility', 1, 5),
    resources: words('resources'),
    obstacles: words('obstacles'),
    owner: reader.mention('owner'),
    scope: words('scope'),
    outOfScope: words('out-of-scope'),
    horizons: readHorizons(reader),
    partOf: reader.mention('part-of'),
    networks: reader.mentions('networks', sharedLink),
    needs: reader.texts('needs').map((text) => needOf(text, roles)),
    stances: readStances(reader),
    boxes,
    minimums: readMinimums(reader, roles),
    spelling: reader.spellings(SPELLINGS),
    words: own,
    frontMatter,
  };
  return { project, problems: joinedProblems(reader.problems, problems) };
}

const NO_NAMES: readonly string[] = [];

function aliasesOf(reader: PropertyReader<ProjectField>, name: string, fileName: string): readonly string[] {
  if (fileName === name && !reader.has('aliases')) return NO_NAMES;
  const aliases = new Set(reader.texts('aliases').map(plainName));
  aliases.add(fileName).delete(name);
  return [...aliases];
}

/** `mentor: production` looks for it in a mentor; without a role's word before the colon, anybody will do. */
function needOf(text: string, roles: readonly Role[]): ProjectNeed {
  const colon = text.indexOf(':');
  const skill = text.slice(colon + 1);
  const role = colon > 0 && /^\s+\S/.test(skill) ? roleOf(text.slice(0, colon).trim(), roles) : null;
  return role === null ? { role, skill: text } : { role, skill: skill.trimStart() };
}

/** Far more than a role and a number take. */
const LONGEST_COUNT = 200;
const COUNTED_ROLE = /^(.*?)[\s:]*(?:[x×]\s*)?(-?\d+(?:\.\d+)?)\s*[x×]?\s*(.*)$/su;

const NO_MINIMUMS: ReadonlyMap<RoleId, number> = new Map();

/** `needs-roles: ["ally 3", "mentor 0", "ally x2", "2 allies", "sponsor"]`; a role alone is needed at least once. */
function readMinimums(reader: PropertyReader<ProjectField>, roles: readonly Role[]): ReadonlyMap<RoleId, number> {
  if (!reader.has('needs-roles')) return NO_MINIMUMS;
  const minimums = new Map<RoleId, number>();
  for (const property of reader.properties('needs-roles')) {
    for (const text of reader.textsOfProperty(property)) {
      const counted = text.length > LONGEST_COUNT ? null : COUNTED_ROLE.exec(text);
      const role = roleWord(counted === null ? text : `${counted[1] ?? ''} ${counted[3] ?? ''}`.trim(), roles);
      const count = counted === null ? null : Number(counted[2]);
      if (role === null || !role.isKnown) reader.report(property, 'unknown-role', text);
      if (count !== null && (!Number.isInteger(count) || count < 0 || count > MOST_NAMES)) {
        reader.report(property, 'not-a-number', text);
      } else if (role !== null) {
        minimums.set(role.role, count ?? Math.max(1, roles.find(({ id }) => id === role.role)?.minimum ?? 1));
      }
    }
  }
  return minimums;
}
