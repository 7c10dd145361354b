import type { BoxEntry, ProjectBox, ProjectField, RaciLetter } from '../model/project';
import { RACI_LETTERS } from '../model/project';
import type { Problem } from '../model/problem';
import type { OwnWords } from '../model/own-words';
import type { RoleId } from '../model/role';
import { foldWord } from './fold-word';
import type { FoundProperty } from './found-properties';
import { findLinks, loneLink, parseMentions } from './mention-text';
import type { ReadingContext } from './note';
import type { PropertyReader } from './property-reader';
import type { RolePhrase } from './role-phrase';
import { isUnderstood, parseRolePhrases } from './role-phrase';
import type { StakeholderLine } from './body-stakeholders';
import { isNoneWord, isPlaceholder } from './value-words';
import { foundText } from './property';

/** The boxes of a project in the making. */
interface OpenBox {
  readonly role: RoleId;
  readonly entries: BoxEntry[];
  saysNone: boolean;
}

type Boxes = Map<RoleId, OpenBox>;
type Understood = Pick<ReadingContext, 'roles' | 'words'>;

const ROLE_PREFIX = 'role:';

/**
 * Reads the boxes of a project's roles: a property for each role, `stakeholders` with the role beside the name, and the
 * lines of a stakeholders section. Names that nobody has a note for are kept; `?` and an empty key make an empty box;
 * "none" alone makes a box that was considered.
 */
export function readBoxes(
  reader: PropertyReader<ProjectField>,
  lines: readonly StakeholderLine[],
  understood: Understood,
): { boxes: ReadonlyMap<RoleId, ProjectBox>; problems: readonly Problem[] } {
  const boxes: Boxes = new Map();
  for (const field of reader.fields()) {
    if (!field.startsWith(ROLE_PREFIX)) continue;
    for (const property of reader.properties(field)) readBox(field.slice(ROLE_PREFIX.length), property, reader, understood.words, boxes);
  }
  for (const property of reader.properties('stakeholders')) {
    for (const text of reader.textsOfProperty(property)) readStakeholder(text, property, reader, understood, boxes);
  }
  const problems = lines.flatMap((line) => readLine(line, boxes));
  return { boxes: new Map([...boxes].map(([role, box]) => [role, closed(box)])), problems };
}

function readBox(
  role: RoleId,
  property: FoundProperty,
  reader: PropertyReader<ProjectField>,
  own: OwnWords,
  boxes: Boxes,
): void {
  // `public: true` publishes a note in other schemes; it names nobody.
  if (typeof property.value === 'boolean' && foldWord(property.key) === 'public') return;
  const box = boxOf(role, boxes);
  const texts = reader.textsOfProperty(property);
  // A tick where a name belongs is told, and nobody is called "false".
  if (typeof property.value === 'boolean') return;
  for (const text of texts) addName(text, property.key, own, box);
}

function addName(text: string, property: string, own: OwnWords, box: OpenBox): void {
  if (isNoneWord(text, own)) box.saysNone = true;
  else if (!isPlaceholder(text)) {
    const only = loneLink(text);
    if (only !== null) {
      box.entries.push({ mention: only, property, line: null });
      return;
    }
    const raci = raciIn(text);
    for (const mention of parseMentions(text)) box.entries.push({ mention, property, line: null, ...(raci !== null && { raci }) });
  }
}

/** One letter behind a link; behind a plain name it may be an initial. */
function raciIn(text: string): RaciLetter | null {
  const { links, rest } = findLinks(text);
  return links.length === 1 ? (RACI_LETTERS.find((letter) => letter === rest) ?? null) : null;
}

function readStakeholder(
  text: string,
  property: FoundProperty,
  reader: PropertyReader<ProjectField>,
  { roles, words: own }: Understood,
  boxes: Boxes,
): void {
  if (isPlaceholder(text) || isNoneWord(text, own)) return;
  const phrases = parseRolePhrases(text, roles);
  if (phrases.some((phrase) => phrase.names.length === 0 || !isUnderstood(phrase))) {
    reader.report(property, 'unknown-role', text);
  }
  for (const phrase of phrases) addPhrase(phrase, { property: property.key, line: null }, boxes);
}

function readLine({ phrases, text, line, path }: StakeholderLine, boxes: Boxes): readonly Problem[] {
  for (const phrase of phrases) addPhrase(phrase, { property: null, line }, boxes);
  if (phrases.every(isUnderstood)) return [];
  return [{ path, line, code: 'unknown-role', found: foundText(text) }];
}

function addPhrase({ roles, names }: RolePhrase, place: Pick<BoxEntry, 'property' | 'line'>, boxes: Boxes): void {
  for (const { role } of roles) {
    for (const mention of names) boxOf(role, boxes).entries.push({ mention, ...place });
  }
}

function boxOf(role: RoleId, boxes: Boxes): OpenBox {
  let box = boxes.get(role);
  if (box === undefined) {
    box = { role, entries: [], saysNone: false };
    boxes.set(role, box);
  }
  return box;
}

function closed({ role, entries, saysNone }: OpenBox): ProjectBox {
  // A copy of its own length, since a list that grew keeps room for sixteen more.
  return { role, entries: entries.slice(), consideredNone: saysNone && entries.length === 0 };
}
