import type { NotePath } from '../model/mention';
import type { NetworkDiff } from './network';

/** What came in since the pictures were last brought up to date. */
export class PendingChanges implements NetworkDiff {
  readonly people = new Set<NotePath>();
  readonly projects = new Set<NotePath>();
  readonly notes = new Set<NotePath>();
  kindsChanged = false;
  isNewDay = false;
  hasNewSettings = false;

  get isEmpty(): boolean {
    return !this.isNewDay && !this.hasNewSettings && this.people.size === 0 && this.projects.size === 0 && this.notes.size === 0;
  }

  add(diff: NetworkDiff): void {
    for (const path of diff.people) this.people.add(path);
    for (const path of diff.projects) this.projects.add(path);
    for (const path of diff.notes) this.notes.add(path);
    this.kindsChanged ||= diff.kindsChanged;
  }
}
