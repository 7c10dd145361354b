import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { dateOfEpochDay, daysBetween, epochDayOf } from '../model/calendar-date';
import type { Meeting } from '../model/journal';
import type { NotePath } from '../model/mention';
import type { Place } from '../model/place';
import type { BriefSource, Named } from './brief';
import { namedBy } from './brief';
import { historyOf, latestOf } from './history';
import type { MissingInRoom } from './missing-in-room';
import { missingInRoom } from './missing-in-room';
import type { PlayedRole } from './played-role';
import { playedRolesOf } from './played-role';
import type { Reason } from './reason';

/** What to know of somebody before sitting down with her. */
export interface AttendeeBrief extends Named {
  /** Whether her note is that of a person; of others only the name is known. */
  readonly isPerson: boolean;
  /** The last contact before this meeting; null when none is known. */
  readonly last: { readonly on: CalendarDate; readonly source: Place } | null;
  /** What speaks most for contacting her today; null when nothing does. */
  readonly reason: Reason | null;
  /** What was talked about when we met. */
  readonly topic: string | null;
  readonly needs: readonly string[];
  readonly roles: readonly PlayedRole[];
}

/** What to know before, or after, a meeting. */
export interface MeetingBrief {
  readonly path: NotePath;
  readonly name: string;
  readonly on: CalendarDate | null;
  /** Days until then, negative once it has passed; null without a day. */
  readonly days: number | null;
  /** In the order of the note, nobody twice. */
  readonly attendees: readonly AttendeeBrief[];
  /** The active projects that somebody in the room has a part in, and who is not there for them; by project. */
  readonly missing: readonly MissingInRoom[];
}

/** The brief of the meeting that a note is about. */
export function deriveMeetingBrief(path: NotePath, meeting: Meeting, source: BriefSource): MeetingBrief {
  const { name, on } = meeting;
  const room = namedBy(meeting.attendees, path, source.network);
  return {
    path,
    name,
    on,
    days: on === null ? null : daysBetween(source.today, on),
    attendees: room.map((attendee) => attendeeBrief(attendee, path, on, source)),
    missing: missingInRoom(room, source),
  };
}

function attendeeBrief(named: Named, meeting: NotePath, on: CalendarDate | null, source: BriefSource): AttendeeBrief {
  const { network, settings } = source;
  const person = named.path === null ? undefined : network.people.get(named.path);
  if (person === undefined) {
    return { ...named, isPerson: false, last: null, reason: null, topic: null, needs: [], roles: [] };
  }
  // This meeting is a contact as well, once it is over; what counts is what was before it.
  const before = historyOf(person, network).filter((entry) => entry.source.path !== meeting);
  const latest = latestOf(before, lastDayBefore(on, source.today));
  return {
    ...named,
    isPerson: true,
    last: latest === null ? null : { on: dateOfEpochDay(latest.on), source: latest.source },
    reason: source.followUpOf(person.path)?.reasons[0] ?? null,
    topic: person.topic,
    needs: person.needs,
    roles: playedRolesOf(person.path, network, settings.roles),
  };
}

function lastDayBefore(meeting: CalendarDate | null, today: CalendarDate): EpochDay {
  return meeting === null ? epochDayOf(today) : Math.min(epochDayOf(meeting) - 1, epochDayOf(today));
}
