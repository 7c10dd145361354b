import type { EpochDay } from '../model/calendar-date';
import type { Network } from '../network/network';
import type { Aside } from './aside';
import { deriveAside } from './aside';
import type { FollowUp, PersonFollowUp } from './follow-up';
import type { Triage } from './missions';
import { deriveTriage } from './missions';
import type { WaitingOn } from './waiting-on';
import { deriveWaitingOn } from './waiting-on';
import type { WeekPlan, WeekPlanSource } from './week-plan';
import { deriveWeekPlan } from './week-plan';

/** What an outlook is taken from. */
export interface OutlookSource {
  /** Everybody's place in the queue, by name. */
  readonly people: readonly PersonFollowUp[];
  readonly queue: Iterable<FollowUp>;
  readonly network: Network;
  readonly settings: WeekPlanSource['settings'];
  readonly today: EpochDay;
}

/** What looks at everybody beside the queue. Each part is made once, when somebody first asks for it. */
export class Outlook {
  private currentAside: Aside | null = null;
  private currentPlan: WeekPlan | null = null;
  private currentTriage: Triage | null = null;
  private currentWaitingOn: WaitingOn | null = null;

  constructor(private readonly source: OutlookSource) {}

  get aside(): Aside {
    return (this.currentAside ??= deriveAside(this.source.people, this.source.today));
  }

  get weekPlan(): WeekPlan {
    return (this.currentPlan ??= deriveWeekPlan(this.source));
  }

  get triage(): Triage {
    const { people, network, today } = this.source;
    return (this.currentTriage ??= deriveTriage(people, network, today));
  }

  get waitingOn(): WaitingOn {
    return (this.currentWaitingOn ??= deriveWaitingOn(this.source.people, this.source.today));
  }
}
