import { derivePersonBrief } from '../../derive/person-brief';
import type { PersonBrief } from '../../derive/person-brief';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { PersonPart } from '../../note/block/block-words';
import { CompanionBody } from '../companion/companion-body';
import { personParts } from '../companion/companion-person';
import type { CompanionPorts } from '../companion/companion-ports';
import type { PartId } from '../companion/companion-section';
import type { FoldedSections } from '../companion/companion-state';
import { withFolded } from '../companion/companion-state';
import { companionPortsOf } from '../companion/live-companion-ports';
import { nameWithDagger } from '../matrix/cell-content';
import { repaint } from '../shared/kept-focus';
import { addLink } from '../shared/note-elements';
import type { BlockHost, BlockPainter, BlockPicture, HeadingLook } from './block-painter';
import { headingLook } from './block-painter';
import { KeptEntries } from './kept-entries';

/** What is shown of a person where no line says otherwise; the rest of what is known is beside her note. */
const USUAL_PARTS: readonly PersonPart[] = ['reasons', 'tasks', 'roles', 'history'];
const ALWAYS: readonly PartId[] = ['head', 'actions'];

/** One person of a block. */
interface PersonEntry {
  readonly el: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly body: CompanionBody;
  readonly ports: CompanionPorts;
  name: string | null;
  isHistoryWhole: boolean;
  folded: FoldedSections;
}

/** What is known of one or several people: how it stands, why to write now, what there is to do. */
export class PersonBlock implements BlockPainter {
  private readonly entries: KeptEntries<NotePath, PersonEntry>;

  constructor(private readonly host: BlockHost) {
    this.entries = new KeptEntries(host.el.createDiv(), (el) => this.create(el));
  }

  show({ request, scope }: BlockPicture): boolean {
    const { store } = this.host.context;
    const people = scope.people ?? [];
    const look = headingLook(request, people.length);
    const parts = new Set<PartId>([...ALWAYS, ...(request.personParts.length > 0 ? request.personParts : USUAL_PARTS)]);
    this.entries.show(people.map(({ path }) => path));
    for (const person of people) {
      const followUp = store.followUpOf(person.path);
      const entry = this.entries.get(person.path);
      if (followUp === null || entry === undefined) continue;
      this.paintName(entry, person, look);
      this.paintParts(entry, derivePersonBrief(followUp, store), parts);
    }
    return people.length > 0;
  }

  destroy(): void {
    // Everything it listens to goes with its elements.
  }

  private paintName(entry: PersonEntry, person: Person, look: HeadingLook): void {
    const { titleEl, ports } = entry;
    const name = nameWithDagger(person.name, person);
    if (entry.name === name) return;
    entry.name = name;
    titleEl.hidden = look === 'none';
    titleEl.toggleClass('reseauter-spoken', look === 'spoken');
    repaint(titleEl, () => {
      if (look === 'seen') addLink(titleEl, { text: name, path: person.path }, ports);
      else titleEl.setText(name);
    });
  }

  private paintParts({ body, ports, isHistoryWhole, folded }: PersonEntry, brief: PersonBrief, shown: ReadonlySet<PartId>): void {
    const { today } = this.host.context.store;
    const parts = personParts(brief, { today, isHistoryWhole, ports, isNamed: false });
    body.show(parts.filter(({ id }) => shown.has(id)), folded);
  }

  private create(el: HTMLElement): PersonEntry {
    const { context, hoverParent, announce, refresh } = this.host;
    const titleEl = el.createEl('h2', { cls: 'reseauter-block-title' });
    const ports = companionPortsOf({
      context,
      hoverParent,
      contentEl: el,
      announce,
      restoreFocus: () => entry.body.restoreFocus(),
      showAll: () => {
        entry.isHistoryWhole = true;
        refresh();
      },
    });
    const body = new CompanionBody(el.createDiv('reseauter-block-person'), (section, isFolded) => {
      entry.folded = withFolded(entry.folded, section, isFolded);
      refresh();
    });
    const entry: PersonEntry = { el, titleEl, body, ports, name: null, isHistoryWhole: false, folded: new Set() };
    return entry;
  }
}
