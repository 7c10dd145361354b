import type { Mention, NotePath } from '../model/mention';
import type { Problem } from '../model/problem';
import type { KnownName, LinkIndex } from './link-index';

/** Where a mention stands, as far as its note can tell. */
export interface MentionPlace {
  readonly property?: string | null;
  readonly line?: number | null;
}

/**
 * Follows the links of one note, one after the other. What it was asked for is what the note mentions; names that fit
 * several notes become problems.
 */
export class LinkReader {
  readonly problems: Problem[] = [];
  private names: Set<KnownName> | null = null;

  constructor(
    private readonly links: LinkIndex,
    readonly owner: NotePath,
  ) {}

  /** All names that were asked for, each once. */
  get mentions(): readonly KnownName[] {
    return this.names === null ? NOTHING : [...this.names];
  }

  /**
   * The note that is meant; null for none, and for several.
   * @param place - where several are told of as a problem; null where they are not
   */
  noteOf(mention: Mention, place: MentionPlace | null): NotePath | null {
    this.names ??= new Set();
    const resolution = this.links.follow(mention, this.owner, this.names);
    if (resolution.kind === 'ambiguous' && place !== null) {
      const { property = null, line = null } = place;
      const where = { ...(property !== null && { property }), ...(line !== null && { line }) };
      this.problems.push({ path: this.owner, ...where, code: 'ambiguous-name', found: mention.text });
    }
    return resolution.kind === 'note' ? resolution.path : null;
  }

  /** The notes that are meant, each once, in the order of the mentions. */
  notesOf(mentions: readonly Mention[], place: MentionPlace | null): readonly NotePath[] {
    if (mentions.length === 0) return NOTHING;
    const notes = new Set<NotePath>();
    for (const mention of mentions) {
      const note = this.noteOf(mention, place);
      if (note !== null) notes.add(note);
    }
    return [...notes];
  }
}

const NOTHING: readonly never[] = [];
