import type { App } from 'obsidian';
import type { ImportRow } from '../../derive/import-row';
import { withName } from '../../derive/import-row';
import type { PlannedNote } from '../../derive/import-plan';
import { cardFileOf } from '../../exchange/card-file';
import type { CardPicture } from '../../exchange/vcard/read-vcards';
import { picturesOf } from '../../exchange/vcard/read-vcards';
import type { CardPhoto } from '../../model/contact-card';
import { baseNameOf } from '../../model/note-path';
import type { NoteRequest } from '../../note/edits/note-edit';
import type { ChosenFile } from './chosen-files';

/** In bytes; a portrait has a tenth of it. */
const LARGEST_PICTURE = 5_000_000;

/** A file to read pictures from once more. */
export type PictureFile = Pick<ChosenFile, 'name' | 'read'>;

/** A picture that was not kept, by the row whose card it is in, and why. */
export interface PictureLeft {
  readonly row: ImportRow;
  /** `changed`: the file cannot be read any more, or says something else now. */
  readonly why: 'too-large' | 'changed';
}

/**
 * Keeps the pictures of new notes as attachments. They are read once more while the notes are written, one at a time,
 * so that the list holds none of them.
 */
export class ImportPictures {
  private readonly planned: ReadonlyMap<NoteRequest | null, PlannedNote>;
  private readonly readers: readonly PictureReader[];
  private readonly notKept: PictureLeft[] = [];

  /** @param files - the vCard files that the rows come from */
  constructor(private readonly app: App, files: readonly PictureFile[], notes: readonly PlannedNote[]) {
    const pictured = notes.filter(({ picture }) => picture !== null);
    this.planned = new Map(pictured.map((note) => [note.request, note]));
    const rows = pictured.flatMap(({ picture }) => (picture === null ? [] : [picture.row]));
    this.readers = files.map((file) => new PictureReader(file, rows.filter((row) => row.file === file.name)));
  }

  /** Those that were not kept until now. */
  get left(): readonly PictureLeft[] {
    return this.notKept;
  }

  /** What is written for a note: the note alone or, with its picture, the note that links to it and the picture. Never throws. */
  readonly partsOf = async (request: NoteRequest): Promise<readonly NoteRequest[]> => {
    const picture = this.planned.get(request)?.picture ?? null;
    if (picture === null || !('kind' in request) || request.kind !== 'create') return [request];
    const { row, textWith } = picture;
    const photo = await this.photoOf(row);
    if (photo === null || photo.bytes.length > LARGEST_PICTURE) {
      this.notKept.push({ row, why: photo === null ? 'changed' : 'too-large' });
      return [request];
    }
    const name = this.freeName(baseNameOf(request.path), photo.type === 'image/jpeg' ? 'jpg' : photo.type.replace('image/', ''));
    return [
      { ...request, text: textWith(`[[${name}]]`) },
      { kind: 'create-file', path: name, attachedTo: request.path, bytes: photo.bytes },
    ];
  };

  private async photoOf(row: ImportRow): Promise<CardPhoto | null> {
    for (const reader of this.readers) {
      const photo = await reader.photoOf(row);
      if (photo !== null) return photo;
    }
    return null;
  }

  /** A name that no file of the vault has, so that it is a link wherever the picture comes to lie. */
  private freeName(base: string, ending: string): string {
    const { metadataCache } = this.app;
    let name = `${base}.${ending}`;
    for (let number = 2; metadataCache.getFirstLinkpathDest(name, '') !== null; number += 1) name = `${base} ${number}.${ending}`;
    return name;
  }
}

/** Reads the pictures of one file in its order; those that are passed over wait until they are asked for. */
class PictureReader {
  private pictures: Iterator<CardPicture, void, undefined> | null = null;
  private readonly passed = new Map<number, CardPicture>();
  private readonly lines: ReadonlySet<number>;

  constructor(private readonly file: PictureFile, rows: readonly ImportRow[]) {
    this.lines = new Set(rows.map(({ review: { reading } }) => reading.line));
  }

  /** The picture of a row; null where the file has none for it (any more). Never throws. */
  async photoOf({ file, review: { reading } }: ImportRow): Promise<CardPhoto | null> {
    if (file !== this.file.name || reading.kind === 'unreadable') return null;
    this.pictures ??= await this.open();
    const found = this.pictureOn(reading.line, this.pictures);
    return found !== null && withName(found.card).name === reading.card.name ? found.photo : null;
  }

  private async open(): Promise<Iterator<CardPicture, void, undefined>> {
    try {
      const { name, read } = this.file;
      const file = cardFileOf(name, new Uint8Array(await read()));
      return picturesOf(file.kind === 'vcard' ? file.text : '', this.lines);
    } catch {
      return picturesOf('', this.lines); // what is missing is told for each picture
    }
  }

  private pictureOn(line: number, pictures: Iterator<CardPicture, void, undefined>): CardPicture | null {
    const waiting = this.passed.get(line);
    if (waiting !== undefined) {
      this.passed.delete(line);
      return waiting;
    }
    for (let next = pictures.next(); next.done !== true; next = pictures.next()) {
      const { value } = next;
      if (value.line === line) return value;
      this.passed.set(value.line, value);
      if (value.line > line) return null;
    }
    return null;
  }
}
