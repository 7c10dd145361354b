import type { DiskChange, DiskEntry, DiskStat, VaultDisk } from '../vault/disk';

/** Files fetched together while the vault is read for the first time. */
const BATCH = 200;

/** The folder on the person's machine, through the preview's own server (scripts/preview-server.mjs). */
export class HttpDisk implements VaultDisk {
  /** The server leaves the changes of this client out of its events. */
  private readonly client = crypto.randomUUID();
  private notes: string[] = [];
  /** Texts fetched ahead of being asked for; each is given out once, and forgotten when the file changes. */
  private readonly ahead = new Map<string, Promise<string | undefined>>();

  async list(): Promise<readonly DiskEntry[]> {
    const entries = JSON.parse(await this.send('GET', '/api/list')) as DiskEntry[];
    this.notes = entries.filter(entry => entry.kind === 'file' && entry.path.endsWith('.md')).map(entry => entry.path);
    return entries;
  }

  async read(path: string): Promise<string> {
    if (!this.ahead.has(path)) this.fetchAhead(path);
    const waiting = this.ahead.get(path);
    this.ahead.delete(path);
    return (await waiting) ?? this.readNow(path);
  }

  async write(path: string, text: string): Promise<DiskStat> {
    this.forget(path);
    return JSON.parse(await this.send('PUT', fileAddress(path), text)) as DiskStat;
  }

  async readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const letters = atob(await this.send('GET', bytesAddress(path)));
    return Uint8Array.from(letters, letter => letter.charCodeAt(0));
  }

  async writeBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<DiskStat> {
    this.forget(path);
    return JSON.parse(await this.send('PUT', bytesAddress(path), base64Of(bytes))) as DiskStat;
  }

  async createFolder(path: string): Promise<void> {
    await this.send('POST', `/api/folder?path=${encodeURIComponent(path)}`);
  }

  async rename(from: string, to: string): Promise<void> {
    this.forget(from);
    await this.send('POST', '/api/rename', JSON.stringify({ from, to }));
  }

  async remove(path: string): Promise<void> {
    this.forget(path);
    await this.send('DELETE', fileAddress(path));
  }

  watch(onChange: (change: DiskChange) => void): () => void {
    const events = new EventSource(`/api/events?client=${this.client}`);
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as DiskChange;
      this.forget(change.path);
      onChange(change);
    };
    return () => events.close();
  }

  /** Fetches the asked note and those behind it in the listing, which the metadata cache asks for next. */
  private fetchAhead(path: string): void {
    const start = this.notes.indexOf(path);
    if (start === -1) return;
    const paths = this.notes.splice(start, BATCH);
    const texts = this.send('POST', '/api/files', JSON.stringify(paths)).then(
      answer => JSON.parse(answer) as Record<string, string>,
    );
    for (const each of paths) this.ahead.set(each, texts.then(found => found[each]));
  }

  private readNow(path: string): Promise<string> {
    return this.send('GET', fileAddress(path));
  }

  /** A changed file is read anew, and by itself. */
  private forget(path: string): void {
    this.ahead.delete(path);
    this.notes = this.notes.filter(note => note !== path);
  }

  /** @throws with the server's own words when it refuses. */
  private async send(method: string, address: string, body?: string): Promise<string> {
    const headers = { 'x-client': this.client, ...(body === undefined ? {} : { 'content-type': 'text/plain' }) };
    const response = await fetch(address, { method, headers, ...(body === undefined ? {} : { body }) });
    // `response.text()` would drop a byte order mark, and the next write would take it out of the note.
    const answer = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    if (!response.ok) throw new Error(answer || `${method} ${address}: ${response.status}`);
    return answer;
  }
}

function bytesAddress(path: string): string {
  return `/api/bytes?path=${encodeURIComponent(path)}`;
}

/** In parts, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += 8192) letters += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(letters);
}

function fileAddress(path: string): string {
  return `/api/file?path=${encodeURIComponent(path)}`;
}
