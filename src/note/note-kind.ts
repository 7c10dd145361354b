import { baseNameOf } from '../model/note-path';
import type { FrontMatter } from '../model/front-matter';
import type { OwnWords } from '../model/own-words';
import { isInTemplateFolder, isIndexOfFolder } from './folder-kind';
import type { Mark } from './kind-marks';
import { markByBody, markByCard, markByFileName, markByFolder, markByOwnProperty, markByOwnTag, markByProperty, markByTag } from './kind-marks';
import type { WordKind } from './kind-words';
import type { KindEvidence, NoteSource, SkipReason } from './note';
import { plainLinesOf } from './plain-lines';
import { textsOf } from './property';

/** What a note is, why, and why it was left out if it looked like one of ours. */
export interface NoteKind {
  readonly kind: 'person' | 'project' | 'other';
  /** What marks the note; `null` when nothing does. */
  readonly evidence: KindEvidence | null;
  /** Set only on a note that is marked and left out all the same. */
  readonly skipped: SkipReason | null;
}

const NOTHING: NoteKind = { kind: 'other', evidence: null, skipped: null };
/** As whole words: Aiko Mochizuki is no MOC. */
const INDEX_NAME = /(?:^|[\s_-])(?:moc|index|untitled|sans titre|readme)(?=$|[\s_.-])/i;
const TEMPLATE_SIGNS = /\{\{|<%/;
const MAY_BE_TEMPLATE = /[{<]/;
const DRAWING_NAME = /\.excalidraw\.md$/i;

/**
 * Decides what a note is. A property that names a kind decides before anything else, so that a meeting in the folder of
 * people is no person; then the name properties of an address card, tags, the file name (`@Ana`), the folder, and the
 * contact table of the body. Marks of a person's own come before the built-in ones of their sort. Templates, drawings and
 * index notes are left out, with the reason.
 */
export function kindOf(source: NoteSource, own: OwnWords): NoteKind {
  const properties = propertiesOf(source);
  let mark: Mark | null = null;
  for (const { look } of LOOKS) mark ??= look(source, properties, own);
  if (mark === null) return NOTHING;
  if (mark.kind === 'other') return { kind: 'other', evidence: mark.evidence, skipped: null };
  const skipped = skipReasonOf(source, properties, mark.evidence, own);
  return { kind: skipped === null ? mark.kind : 'other', evidence: mark.evidence, skipped };
}

/** Where it is looked for what a note is, in the order in which it decides: the first that says something. */
const LOOKS: readonly Look[] = [
  { at: 'property', look: (_, properties, own) => markByOwnProperty(properties, own) ?? markByProperty(properties, own) },
  // A tag of a person's own says more than the names of a card; other tags say less.
  { at: 'tag', look: markByOwnTag },
  { at: 'card', look: (_, properties) => markByCard(properties) },
  { at: 'tag', look: markByTag },
  { at: 'file-name', look: ({ path }) => markByFileName(path) },
  { at: 'folder', look: ({ path }, _, own) => markByFolder(path, own) },
  { at: 'body', look: ({ body }) => markByBody(body) },
];

interface Look {
  readonly at: LookedAt;
  readonly look: (source: NoteSource, properties: FrontMatter, own: OwnWords) => Mark | null;
}

const PLACES: readonly LookedAt[] = ['property', 'card', 'tag', 'file-name', 'folder', 'body'];

/** A place where it is looked for what a note is: a property that names a kind, the name properties of a card… */
export type LookedAt = 'property' | 'card' | 'tag' | 'file-name' | 'folder' | 'body';

/** What one place says of a note. */
export interface KindLook {
  readonly at: LookedAt;
  /** As written (`type: meeting`); null where there is nothing that says something. */
  readonly found: string | null;
  readonly kind: WordKind | null;
}

/** Everything that was looked at to tell what a note is, each place once, nearly in the order in which they decide. */
export function kindLooksOf(source: NoteSource, own: OwnWords): readonly KindLook[] {
  const properties = propertiesOf(source);
  return PLACES.map((at) => {
    let mark: Mark | null = null;
    for (const each of LOOKS) if (each.at === at) mark ??= each.look(source, properties, own);
    return { at, found: mark?.evidence.found ?? null, kind: mark?.kind ?? null };
  });
}

/** Why a note of another kind, or of none, tells nothing about people: a template, a drawing or an index does not. */
export function journalSkippedOf(source: NoteSource, evidence: KindEvidence | null, own: OwnWords): SkipReason | null {
  return skipReasonOf(source, propertiesOf(source), evidence, own);
}

/** The block as it was read; of one that could not be read, the lines that are plain to see. */
function propertiesOf({ frontMatter }: NoteSource): FrontMatter {
  if (frontMatter.kind === 'read') return frontMatter.data;
  return frontMatter.kind === 'none' ? {} : plainLinesOf(frontMatter.block);
}

function skipReasonOf(source: NoteSource, properties: FrontMatter, evidence: KindEvidence | null, own: OwnWords): SkipReason | null {
  const { path, frontMatter, tags } = source;
  if (DRAWING_NAME.test(path) || 'excalidraw-plugin' in properties || tags.includes('excalidraw')) return 'drawing';
  const name = baseNameOf(path);
  const block = frontMatter.kind === 'unreadable' ? frontMatter.block : null;
  const hasSigns = block === null ? hasPlaceholder(properties) : TEMPLATE_SIGNS.test(block);
  if (hasSigns || isInTemplateFolder(path, own) || TEMPLATE_SIGNS.test(name)) return 'template';
  // Who writes "type: person" into Untitled.md means it.
  return evidence?.by !== 'property' && (INDEX_NAME.test(name) || isIndexOfFolder(path, own)) ? 'index-note' : null;
}

/** `{{title}}` without quotes is a map in a map to YAML, whose key the parser prints with its braces. */
function hasPlaceholder(properties: FrontMatter): boolean {
  return Object.values(properties).some(holdsPlaceholder);
}

function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === 'string') return MAY_BE_TEMPLATE.test(value) && isPlaceholderText(value.trim());
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && value.every(isPlainlyNoTemplate)) return false;
  return textsOf(value).texts.some(isPlaceholderText);
}

/** Said of nearly every text of a list, without making a list of its texts. */
function isPlainlyNoTemplate(item: unknown): boolean {
  return typeof item === 'string' && !MAY_BE_TEMPLATE.test(item);
}

function isPlaceholderText(text: string): boolean {
  return TEMPLATE_SIGNS.test(text) || /^\{ .* \}$/.test(text);
}
