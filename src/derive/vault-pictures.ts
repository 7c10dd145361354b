import type { CalendarDate } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Steps } from '../model/steps';
import type { Network, NetworkDiff } from '../network/network';
import type { Settings } from '../settings';
import type { PersonFollowUp } from './follow-up';
import { LivePictures } from './live-pictures';
import { LiveProblems } from './live-problems';
import { Outlook } from './outlook';
import { PeopleByName } from './people-by-name';
import type { VaultSummary } from './vault-summary';
import { deriveVaultSummary } from './vault-summary';

/** What pictures are made of. */
export interface VaultSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly day: CalendarDate;
}

/** Everything that is drawn of a vault, kept up to date together. What is half-made meanwhile is for its owner to hide. */
export class VaultPictures {
  /** The boards and the queue. */
  readonly live = new LivePictures();
  private readonly peopleByName = new PeopleByName();
  private readonly liveProblems: LiveProblems;
  private currentSummary: VaultSummary | null = null;
  private currentOutlook: Outlook | null = null;

  /** @param day - for which they are drawn first */
  constructor(day: CalendarDate) {
    this.liveProblems = new LiveProblems(day);
  }

  /** Everybody, by name; the same array until somebody changes. */
  get people(): readonly Person[] {
    return this.peopleByName.all;
  }

  /** What could not be understood, by path, line and property; the same array until one changes. */
  get problems(): readonly Problem[] {
    return this.liveProblems.all;
  }

  /** What was found and what was left out; the same until it changes. */
  summaryOf({ notes }: Network): VaultSummary {
    return (this.currentSummary ??= deriveVaultSummary(notes.values(), this.liveProblems.notes));
  }

  /** What lies ahead; the same until the pictures change. */
  outlookOf({ network, settings, day }: VaultSource): Outlook {
    if (this.currentOutlook !== null) return this.currentOutlook;
    const people = this.people.flatMap(({ path }): PersonFollowUp[] => {
      const followUp = this.live.followUpOf(path);
      return followUp === null ? [] : [followUp];
    });
    this.currentOutlook = new Outlook({ people, queue: this.live.queued, network, settings, today: epochDayOf(day) });
    return this.currentOutlook;
  }

  /** Takes in, in steps, what changed of the notes; with `isAllNew` the settings too, on which everything may depend. */
  *refreshing(diff: NetworkDiff, { network, settings, day }: VaultSource, isAllNew: boolean): Steps {
    const source = { network, settings, today: epochDayOf(day) };
    this.currentOutlook = null;
    yield* isAllNew ? this.live.refreshingAll(source) : this.live.applying(diff, source);
    yield* this.peopleByName.refreshing(diff.people, network);
    const areProblemsOther = yield* this.liveProblems.refreshing(diff.notes, network, day);
    if (areProblemsOther || diff.kindsChanged) this.currentSummary = null;
  }
}
