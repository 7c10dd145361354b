import { CIRCLES, DEFAULT_CIRCLE } from '../../model/cadence';
import type { NotePath } from '../../model/mention';
import type { QuickChoice } from '../shared/form-fields';
import { addField, addSelect } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import type { Whom } from './chosen-people';
import { networksOf } from './chosen-people';

/** What the field offers, and who hears of another answer. */
export interface WhomPlan {
  readonly context: ViewContext;
  /** Those who were selected before; the first answer where there are any. */
  readonly selected: readonly NotePath[];
  readonly onChange: () => void;
}

/** Whom to export: everybody, those who were selected, or the people of one project, network or circle, or of a search. */
export class WhomField {
  private readonly kindEl: HTMLSelectElement;
  private readonly whichEl: HTMLElement;
  /** The field that says which one; null where there is nothing to say. */
  private whichField: HTMLSelectElement | HTMLInputElement | null = null;

  constructor(
    formEl: HTMLElement,
    private readonly plan: WhomPlan,
  ) {
    const { exportContacts: texts } = plan.context.strings;
    const kinds = this.offeredKinds();
    const options = kinds.map((kind) => ({ text: texts.whoms[kind], value: kind }));
    this.kindEl = addSelect(formEl, { label: texts.whom, value: plan.selected.length > 0 ? 'selected' : 'all' }, options);
    this.whichEl = formEl.createDiv('reseauter-export-which');
    this.kindEl.addEventListener('change', () => {
      this.showWhich();
      plan.onChange();
    });
    this.showWhich();
  }

  /** Whom the fields mean now. */
  get value(): Whom {
    const which = this.whichField?.value ?? '';
    switch (this.kind) {
      case 'all': return { kind: 'all' };
      case 'selected': return { kind: 'selected', paths: new Set(this.plan.selected) };
      case 'project': return { kind: 'project', path: which };
      case 'network': return { kind: 'network', key: which };
      case 'circle': return { kind: 'circle', circle: CIRCLES.find((circle) => circle === which) ?? DEFAULT_CIRCLE };
      case 'search': return { kind: 'search', query: which };
    }
  }

  private get kind(): Whom['kind'] {
    return this.offeredKinds().find((kind) => kind === this.kindEl.value) ?? 'all';
  }

  /** Nothing is offered that there is none of. */
  private offeredKinds(): readonly Whom['kind'][] {
    const { selected, context: { store } } = this.plan;
    return [
      ...(selected.length > 0 ? (['selected'] as const) : []), 'all', ...(store.boards().length > 0 ? (['project'] as const) : []),
      ...(networksOf(store.people()).length > 0 ? (['network'] as const) : []), 'circle', 'search',
    ];
  }

  private showWhich(): void {
    const { whichEl, kind, plan } = this;
    const { exportContacts: texts } = plan.context.strings;
    whichEl.empty();
    this.whichField = null;
    if (kind === 'all' || kind === 'selected') return;
    const label = texts.which[kind];
    const options = this.optionsOf(kind);
    this.whichField = options === null
      ? addField(whichEl, { label, type: 'text' })
      : addSelect(whichEl, { label, value: options[0]?.value ?? '' }, options);
    this.whichField.addEventListener('input', plan.onChange);
  }

  /** null for what is typed. */
  private optionsOf(kind: 'project' | 'network' | 'circle' | 'search'): readonly QuickChoice[] | null {
    const { store, strings } = this.plan.context;
    switch (kind) {
      case 'project': return store.boards().map(({ project: { name, path } }) => ({ text: name, value: path }));
      case 'network': return networksOf(store.people()).map(({ name, key }) => ({ text: name, value: key }));
      case 'circle': return CIRCLES.map((circle) => ({ text: strings.settings.circles[circle].name, value: circle }));
      case 'search': return null;
    }
  }
}
