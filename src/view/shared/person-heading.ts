import { setHidden, setText } from '../../grid/grid-element';
import type { Strings } from '../../i18n/strings';
import { nameWithDagger } from '../matrix/cell-content';
import type { PersonRow } from '../matrix/people-matrix';

/** The heading of somebody's row: her name, how she stands, where she works. */
export class PersonHeading {
  private readonly nameEl: HTMLElement;
  private readonly nameTextEl: HTMLElement;
  private readonly statusEl: HTMLElement;
  private readonly organisationEl: HTMLElement;

  constructor(private readonly el: HTMLElement) {
    el.addClass('reseauter-heading');
    el.addClass('is-person');
    this.nameEl = el.createDiv({ cls: 'reseauter-heading-name' });
    this.nameTextEl = this.nameEl.createSpan({ attr: { dir: 'auto' } });
    const aboutEl = el.createDiv({ cls: 'reseauter-heading-about' });
    this.statusEl = aboutEl.createSpan({ cls: 'reseauter-pill' });
    this.organisationEl = aboutEl.createSpan({ cls: 'reseauter-heading-organisation', attr: { dir: 'auto' } });
  }

  /** Shows somebody. */
  paint({ name, path, person, roleCount }: PersonRow, { matrix }: Strings): void {
    setText(this.nameTextEl, nameWithDagger(name, person));
    this.nameEl.toggleClass('is-unlinked', path === null);
    const isAway = person !== null && person.status !== 'active';
    this.el.toggleClass('is-away', isAway);
    setHidden(this.statusEl, !isAway);
    if (isAway) setText(this.statusEl, matrix.personStatus[person.status]);
    const about = [roleCount === 0 ? null : matrix.roleCount(roleCount), path === null ? matrix.noNoteYet : (person?.organisation?.text ?? null)];
    setText(this.organisationEl, about.filter((text) => text !== null).join(' · '));
  }
}
