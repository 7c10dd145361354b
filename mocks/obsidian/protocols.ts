import type * as Host from 'obsidian';
import { NotModelled } from './not-modelled';

/**
 * What hears `obsidian://` addresses (obsidian.d.ts `Plugin.registerObsidianProtocolHandler`, 0.11.0): the handler of an
 * action gets the decoded pairs of the query and the action itself; a key without a value is `'true'`
 * (obsidian.d.ts `ObsidianProtocolData`). Some versions of 1.13 ask before they act (release notes 1.13.6): not modelled.
 */
export class Protocols {
  private readonly handlers = new Map<string, Host.ObsidianProtocolHandler>();

  /** The actions that have a handler, for tests. */
  get actions(): readonly string[] {
    return [...this.handlers.keys()];
  }

  /** Returns what takes the handler back. @throws when the action has one: which of them would hear is not known. */
  register(action: string, handler: Host.ObsidianProtocolHandler): () => void {
    if (this.handlers.has(action)) throw new NotModelled(`two handlers of obsidian://${action}`);
    this.handlers.set(action, handler);
    return () => this.handlers.delete(action);
  }

  /** Opens an address. Where the query has an `action` of its own, that of the address stands (not verified). */
  open(address: string): void {
    const { hostname, pathname, searchParams } = new URL(address);
    const action = hostname === '' ? pathname.replace(/^\/+/, '') : hostname;
    const pairs = [...searchParams].map(([key, value]): [string, string] => [key, value === '' ? 'true' : value]);
    this.handlers.get(action)?.({ ...Object.fromEntries(pairs), action });
  }
}
