import { dateOfEpochDay } from '../model/calendar-date';
import type { CalendarDate } from '../model/calendar-date';
import type { Circle } from '../model/cadence';
import type { InteractionKind } from '../model/interaction';
import type { NotePath } from '../model/mention';
import type { Place } from '../model/place';
import type { ReasonId } from '../model/reason-id';
import type { RoleId } from '../model/role';
import type { ContactState } from '../derive/contact';
import { circleOf } from '../derive/contact';
import type { PersonFact } from '../derive/explanation';
import { explainPerson } from '../derive/explanation';
import type { Bucket, OutReason, PersonFollowUp } from '../derive/follow-up';
import { historyOf } from '../derive/history';
import type { Reason } from '../derive/reason';
import type { Waiting } from '../derive/waiting';
import type { Strings } from '../i18n/strings';
import type { Network } from '../network/network';

/** One person, also when she is out of the queue or nothing speaks for her. */
export interface ReportPerson {
  readonly path: NotePath;
  readonly name: string;
  readonly out: OutReason | null;
  readonly circle: Circle;
  readonly state: ContactState;
  readonly since: number | null;
  readonly cadence: number | null;
  readonly longest: number | null;
  readonly lastContact: CalendarDate | null;
  /** The line or property that tells of the last contact. */
  readonly lastContactSource: Place | null;
  readonly waiting: Waiting | null;
  readonly gave: number;
  readonly received: number;
  readonly total: number;
  readonly bucket: Bucket;
  readonly reasons: readonly ReportReason[];
  readonly explanation: readonly ReportFact[];
  readonly history: readonly ReportInteraction[];
  readonly tasks: readonly ReportTask[];
}

/** One addend of a person's total, with its sentence and the place in a note that justifies it. */
export interface ReportReason {
  readonly id: ReasonId;
  readonly points: number;
  readonly project?: NotePath;
  readonly role?: RoleId;
  readonly sentence: string;
  readonly source: Place;
}

/** One thing that says where a person stands in the queue, or why she does not. */
export interface ReportFact {
  readonly id: PersonFact['id'];
  readonly sentence: string;
}

/** One exchange, wherever it is told. */
export interface ReportInteraction {
  readonly on: CalendarDate;
  readonly kind: InteractionKind;
  readonly text: string;
  readonly source: Place;
}

/** An open task about a person. */
export interface ReportTask {
  readonly text: string;
  readonly due: CalendarDate | null;
  readonly repeats: boolean;
  readonly source: Place;
}

/** What a person's part of the report is made from, beside herself. */
export interface ReportPersonSource {
  readonly network: Network;
  /** Days since 1970. */
  readonly today: number;
  readonly strings: Strings;
}

/** Puts a person into the documented shape. */
export function reportPerson(followUp: PersonFollowUp, { network, today, strings }: ReportPersonSource): ReportPerson {
  const { path, name, person, out, contact, waiting, reciprocity, total, bucket, reasons } = followUp;
  const { state, since, cadence, longest, last, lastSource } = contact;
  return {
    path, name, out,
    circle: circleOf(person),
    state, since, cadence, longest,
    lastContact: last === null ? null : dateOfEpochDay(last),
    lastContactSource: lastSource,
    waiting,
    gave: reciprocity.gave,
    received: reciprocity.received,
    total, bucket,
    reasons: reasons.map((reason) => reportReason(reason, strings)),
    explanation: explainPerson(followUp, today).map((fact) => ({ id: fact.id, sentence: strings.explain.personSentence(fact) })),
    history: historyOf(person, network).map(({ interaction: { on, kind, text }, source }) => ({ on, kind, text, source })),
    tasks: network.tasksAbout(path).map(({ from, task: { text, due, repeats, line } }) => {
      return { text, due, repeats, source: { path: from, line } };
    }),
  };
}

function reportReason({ points, detail, source }: Reason, { reasons }: Strings): ReportReason {
  return {
    id: detail.id,
    points,
    ...('project' in detail && { project: detail.project }),
    ...('role' in detail && { role: detail.role }),
    sentence: reasons.sentenceOf(detail),
    source,
  };
}
