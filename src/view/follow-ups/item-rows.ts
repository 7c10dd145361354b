import { explainPerson } from '../../derive/explanation';
import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import type { EpochDay } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Detail, DetailRow, ItemAbout, PanelRow } from './panel-row';

/** What a person chose to see of the lines, in every mode. */
export interface RowChoices {
  /** The keys of the lines of people that were unfolded. */
  readonly opened: ReadonlySet<string>;
  /** The keys of the groups that were folded. */
  readonly closed: ReadonlySet<string>;
  /** null where nobody can be selected. */
  readonly selected: ReadonlySet<NotePath> | null;
  readonly today: EpochDay;
}

/** A line that is to be made. */
interface ItemPlan {
  readonly key: string;
  readonly item: FollowUp;
  readonly level: number;
  readonly about: ItemAbout;
}

/** The line of somebody or something; of a person who was unfolded also what her total is made of. */
export function itemRows({ key, item, level, about }: ItemPlan, { opened, selected, today }: RowChoices): PanelRow[] {
  if (item.kind !== 'person') return [{ kind: 'item', key, level, isOpen: null, item, about, isSelected: null }];
  const isOpen = opened.has(key);
  const row: PanelRow = { kind: 'item', key, level, isOpen, item, about, isSelected: selected?.has(item.path) ?? null };
  return isOpen ? [row, ...detailsOf(item, key, level + 1, today)] : [row];
}

/** The addends of somebody's total, the last contact, and how the relation stands. */
function detailsOf(owner: PersonFollowUp, parent: string, level: number, today: EpochDay): DetailRow[] {
  const isKnown = owner.contact.last !== null || owner.contact.met !== null;
  const facts = explainPerson(owner, today).filter(({ id }) => id !== 'in-list' && id !== 'too-few-points');
  const lines: readonly (Detail & { readonly key: string })[] = [
    ...owner.reasons.map((reason) => ({ kind: 'addend', key: `${parent}/reason:${reason.detail.id}`, reason }) as const),
    ...(isKnown ? [{ kind: 'contact', key: `${parent}/contact` } as const] : []),
    ...facts.map((fact) => ({ kind: 'fact', key: `${parent}/fact:${fact.id}`, fact }) as const),
  ];
  return lines.map((line, index) => ({ ...line, level, isOpen: null, owner, isLast: index === lines.length - 1 }));
}
