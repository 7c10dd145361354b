import type { Role } from '../../model/role';
import type { RoleTemplate } from '../../model/role-template';
import type { QuickChoice } from '../shared/form-fields';
import { addField, addFold, addSelect, addTextArea, linesIn } from '../shared/form-fields';
import { BoxesField } from './boxes-field';
import { HorizonsField } from './horizons-field';
import type { PitchPlan } from './pitch-field';
import { PitchField } from './pitch-field';
import type { ToldProject } from './started-project';

/** What the form needs besides its texts. */
export interface ProjectStartPlan extends PitchPlan {
  /** The roles whose boxes there may be. */
  readonly roles: readonly Role[];
  /** The kinds of projects to choose from. */
  readonly templates: readonly RoleTemplate[];
  /** The projects of which this one may be an objective: a name and a link each. */
  readonly wholes: readonly QuickChoice[];
}

type LineField = 'name' | 'objective' | 'deadline' | 'measure' | 'why' | 'owner' | 'feasibility' | 'partOf';
type ListField = 'scope' | 'outOfScope' | 'resources' | 'obstacles' | 'networks';

/** The fields of the form that starts a project, and what was written in them. */
export class ProjectStartForm {
  readonly nameEl: HTMLInputElement;
  private readonly lines: Readonly<Record<LineField, HTMLInputElement | HTMLSelectElement>>;
  private readonly lists: Readonly<Record<ListField, HTMLTextAreaElement>>;
  private readonly pitch: PitchField;
  private readonly boxes: BoxesField;
  private readonly horizons: HorizonsField;

  constructor(formEl: HTMLElement, { strings, note, roles, templates, wholes }: ProjectStartPlan) {
    const texts = strings.projectStart;
    const list = (parentEl: HTMLElement, label: string): HTMLTextAreaElement => addTextArea(parentEl, { label, hint: texts.onePerLine });
    this.nameEl = addField(formEl, { label: texts.name, type: 'text', isRequired: true });
    const objective = addField(formEl, { label: texts.objective, hint: texts.objectiveHint, type: 'text' });
    const deadline = addField(formEl, { label: texts.deadline, type: 'date' });
    const pairEl = formEl.createDiv('reseauter-start-pair');
    const scope = list(pairEl, texts.scope);
    const outOfScope = list(pairEl, texts.outOfScope);
    this.pitch = new PitchField(formEl, { strings, note });
    this.boxes = new BoxesField(formEl, strings, roles, templates);
    const moreEl = addFold(formEl, texts.more);
    const measure = addField(moreEl, { label: texts.measure, hint: texts.measureHint, type: 'text' });
    const why = addField(moreEl, { label: texts.why, type: 'text' });
    const feasibility = addSelect(moreEl, { label: texts.feasibility, value: '' }, [
      { text: texts.unrated, value: '' },
      ...texts.levels.map((text, index) => ({ text, value: String(index + 1) })),
    ]);
    const resources = list(moreEl, texts.resources);
    const obstacles = list(moreEl, texts.obstacles);
    const owner = addField(moreEl, { label: texts.owner, hint: texts.ownerHint, type: 'text' });
    this.horizons = new HorizonsField(moreEl, strings);
    const networks = list(moreEl, texts.networks);
    const partOf = addSelect(moreEl, { label: texts.partOf, value: '' }, [{ text: texts.noWhole, value: '' }, ...wholes]);
    this.lines = { name: this.nameEl, objective, deadline, measure, why, owner, feasibility, partOf };
    this.lists = { scope, outOfScope, resources, obstacles, networks };
  }

  /** Everything as it is written now. */
  get told(): ToldProject {
    const feasibility = this.filled('feasibility');
    return {
      name: this.nameEl.value.trim(),
      objective: this.filled('objective'),
      deadline: this.filled('deadline'),
      measure: this.filled('measure'),
      scope: linesIn(this.lists.scope),
      outOfScope: linesIn(this.lists.outOfScope),
      why: this.filled('why'),
      feasibility: feasibility === null ? null : Number(feasibility),
      resources: linesIn(this.lists.resources),
      obstacles: linesIn(this.lists.obstacles),
      owner: this.filled('owner'),
      horizons: this.horizons.value,
      networks: linesIn(this.lists.networks),
      partOf: this.filled('partOf'),
      pitch: this.pitch.value,
      needs: this.boxes.needs,
      names: this.boxes.names,
    };
  }

  /** Shows what follows from what is written: the pitch and its length, the boxes of the kind, the horizons as they are read. */
  show(): void {
    this.pitch.show(this.nameEl.value);
    this.boxes.show();
    this.horizons.show();
  }

  private filled(field: LineField): string | null {
    const text = this.lines[field].value.trim();
    return text === '' ? null : text;
  }
}
