import { parseYaml, stringifyYaml } from 'obsidian';
import type { MentionPlace, NamingFile } from '../../exchange/about-person/mention-places';
import type { ChosenPlace, RedactionPreview } from '../../exchange/about-person/redact-note';
import { previewOf, redactedText, requestFor } from '../../exchange/about-person/redact-note';
import type { NotePath } from '../../model/mention';
import type { NoteRequest, Yaml } from '../../note/edits/note-edit';
import type { FoundPerson } from './search-vault';

const YAML: Yaml = { parse: (text): unknown => parseYaml(text), stringify: stringifyYaml };

/** What the ticks ask to be written. */
export interface Forgetting {
  readonly requests: readonly NoteRequest[];
  /** Places that can be changed each by itself, and not together. */
  readonly leftByHand: number;
}

/** Which places of the vault are to be blacked out: what is surely hers, until the person ticks otherwise. */
export class ForgetChoice {
  private found: FoundPerson;
  private readonly chosen = new Set<MentionPlace>();
  private readonly wholeItems = new Set<MentionPlace>();
  /** Whether her own note goes to the trash. */
  isTrashed: boolean;

  /** @param word - what stands in the place of a name */
  constructor(
    found: FoundPerson,
    private readonly word: string,
  ) {
    this.found = found;
    this.isTrashed = found.ownText !== null;
    for (const { places } of found.files) this.chooseSure(places);
  }

  get files(): readonly NamingFile[] {
    return this.found.files;
  }

  get ownText(): string | null {
    return this.found.ownText;
  }

  has(place: MentionPlace): boolean {
    return this.chosen.has(place);
  }

  set(place: MentionPlace, isChosen: boolean): void {
    if (isChosen) this.chosen.add(place);
    else this.chosen.delete(place);
  }

  isWholeItem(place: MentionPlace): boolean {
    return this.wholeItems.has(place);
  }

  setWholeItem(place: MentionPlace, isWhole: boolean): void {
    if (isWhole) this.wholeItems.add(place);
    else this.wholeItems.delete(place);
  }

  /** A place before and after. One that no edit can change loses its tick. */
  previewOf(file: NamingFile, place: MentionPlace): RedactionPreview {
    const preview = previewOf(file, this.choiceOf(place), this.redaction);
    if (preview.after === null) this.chosen.delete(place);
    return preview;
  }

  /** How many notes the ticks change, her own included. */
  get noteCount(): number {
    const changed = this.files.filter(({ places }) => places.some((place) => this.chosen.has(place)));
    return changed.length + Number(this.isTrashed);
  }

  /** One edit for each note with a tick, and the way to the trash. */
  forgetting(): Forgetting {
    let leftByHand = 0;
    const { path, ownText } = this.found;
    const requests = this.files.flatMap((file): readonly NoteRequest[] => {
      const chosen = file.places.filter((place) => this.chosen.has(place)).map((place) => this.choiceOf(place));
      if (chosen.length === 0) return [];
      const { text, byHand } = redactedText(file, chosen, this.redaction);
      leftByHand += byHand.length;
      return text === file.text ? [] : [requestFor(file, text)];
    });
    const trash: readonly NoteRequest[] = this.isTrashed && ownText !== null ? [{ kind: 'trash', path, text: ownText }] : [];
    return { requests: [...requests, ...trash], leftByHand };
  }

  /** Takes in how a note reads now, null when it is gone; ticks stay on lines that still say the same. */
  renew(path: NotePath, now: NamingFile | null): void {
    const before = this.files.find((file) => file.path === path)?.places ?? [];
    const places = now?.places ?? [];
    this.chooseSure(places.filter((place) => !before.some((old) => isSame(old, place) && !this.chosen.has(old))));
    for (const old of before) {
      const same = places.find((place) => isSame(old, place));
      if (same !== undefined && this.chosen.has(old)) this.chosen.add(same);
      if (same !== undefined && this.wholeItems.has(old)) this.wholeItems.add(same);
      this.chosen.delete(old);
    }
    const others = this.files.filter((file) => file.path !== path);
    const files = now === null || places.length === 0 ? others : this.files.map((file) => (file.path === path ? now : file));
    this.found = { ...this.found, files };
  }

  /** Takes in how her own note reads now; null when it is gone. */
  renewOwn(ownText: string | null): void {
    this.found = { ...this.found, ownText };
    if (ownText === null) this.isTrashed = false;
  }

  private chooseSure(places: readonly MentionPlace[]): void {
    for (const place of places) if (place.isSure) this.chosen.add(place);
  }

  private choiceOf(place: MentionPlace): ChosenPlace {
    return { place, isWholeItem: this.wholeItems.has(place) };
  }

  private get redaction(): Parameters<typeof redactedText>[2] {
    return { whom: this.found.whom, word: this.word, yaml: YAML };
  }
}

function isSame(a: MentionPlace, b: MentionPlace): boolean {
  return a.text === b.text && a.isSure === b.isSure;
}
