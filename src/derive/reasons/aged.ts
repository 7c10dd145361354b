import type { Reason, ReasonDetail } from '../reason';

/** A reason some days later, while nothing of it changes but what it counts. The very same one where it counts no days. */
export function agedReason(reason: Reason, days: number): Reason {
  const detail = agedDetail(reason.detail, days);
  return detail === reason.detail ? reason : { points: reason.points, detail, source: reason.source };
}

function agedDetail(detail: ReasonDetail, days: number): ReasonDetail {
  switch (detail.id) {
    case 'promise':
      return { ...detail, lateDays: detail.lateDays + days };
    case 'introduction':
      return detail.age === null ? detail : { ...detail, age: detail.age + days };
    case 'no-reply':
      return { ...detail, days: detail.days + days };
    case 'key-role-silent': {
      const since = detail.since === null ? null : detail.since + days;
      return { ...detail, since, deadlineIn: detail.deadlineIn - days };
    }
    case 'overdue':
      return { ...detail, daysOver: detail.daysOver + days };
    case 'introduction-awaited':
      return { ...detail, age: detail.age + days };
    case 'opponent':
    case 'dormant':
      return { ...detail, since: detail.since + days };
    case 'birthday':
      return { ...detail, inDays: detail.inDays - days };
    case 'new':
    case 'i-owe':
    case 'can-fill':
    case 'can-help':
    case 'i-give':
      return detail;
  }
}
