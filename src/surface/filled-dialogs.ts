import type { Person } from '../model/person';
import type { CaptureRequest } from '../view/capture/capture-draft';
import { PersonActions } from '../view/shared/person-actions';
import type { ViewContext } from '../view/shared/view-context';
import type { LinkParameters } from './link-parameters';

/** Opens the dialog for a contact with `date`, `via`, `text` and `next`, as far as they can be; nothing is written by that. */
export function openFilledLog(context: ViewContext, people: readonly Person[], parameters: LinkParameters): void {
  const { today } = context.store;
  const [on, next] = [parameters.day('date'), parameters.day('next')];
  new PersonActions(context).log([...new Set(people)], {}, {
    on: on !== null && on <= today ? on : null,
    next: next !== null && next > today ? next : null,
    channel: parameters.line('via'),
    text: parameters.line('text'),
  });
}

/** What the dialog for new people is asked to begin with: `event`, `date`, `place` and `lines`. */
export function captureAsked(parameters: LinkParameters): CaptureRequest {
  return { title: parameters.line('event'), on: parameters.day('date'), place: parameters.line('place'), text: parameters.lines('lines') };
}
