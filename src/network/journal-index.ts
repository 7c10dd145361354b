import type { Journal } from '../model/journal';
import type { Mention, NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { LinkReader } from './link-reader';
import type { RatedStance, Tie, ToldInteraction, ToldTask } from './reference';
import { ReferenceIndex } from './reference-index';
import type { Touched } from './touched';

/**
 * What all notes tell about people beside the roles: exchanges, open tasks, ties, stances. Kept per note that tells it,
 * asked by the person it is about.
 */
export class JournalIndex {
  private readonly interactions = new ReferenceIndex<ToldInteraction>(({ person }) => person, ({ from }) => from);
  private readonly tasks = new ReferenceIndex<ToldTask>(({ person }) => person, ({ from }) => from);
  private readonly ties = new ReferenceIndex<Tie>(({ to }) => to, ({ from }) => from);
  private readonly stances = new ReferenceIndex<RatedStance>(({ person }) => person, ({ project }) => project);

  /**
   * Reads one note's journal, ties and stances again: after its text changed, or the meaning of a name in it. Adds those
   * whom it tells something else about now to `touched`.
   */
  refresh(subject: Person | Project | null, journal: Journal, reader: LinkReader, { people, tied }: Touched): void {
    const { owner } = reader;
    const isOtherTie = this.ties.set(owner, subject?.kind === 'person' ? readTies(subject, reader) : [], tied);
    // A tie has two ends: whoever loses it is reached by other ways, though her own note is what it was.
    if (isOtherTie) tied.add(owner);
    this.interactions.set(owner, readInteractions(journal, reader), people);
    this.tasks.set(owner, readTasks(subject, journal, reader), people);
    this.stances.set(owner, subject?.kind === 'project' ? readStances(subject, reader) : [], people);
  }

  /** Exchanges with a person that other notes tell of, by the path of these. */
  interactionsWith(person: NotePath): readonly ToldInteraction[] {
    return this.interactions.of(person);
  }

  /** Open tasks about a person, in her own note and in others, by path. */
  tasksAbout(person: NotePath): readonly ToldTask[] {
    return this.tasks.of(person);
  }

  /** What a person's own note says of her ties. */
  tiesFrom(person: NotePath): readonly Tie[] {
    return this.ties.writtenBy(person);
  }

  /** What other people's notes say of their ties to her. */
  tiesTo(person: NotePath): readonly Tie[] {
    return this.ties.of(person);
  }

  /** How projects rate a person, one stance for each, by the path of the project. */
  stancesOf(person: NotePath): readonly RatedStance[] {
    return this.stances.of(person);
  }

  /** How a project rates people, one stance for each, in the order of its note. */
  stancesIn(project: NotePath): readonly RatedStance[] {
    return this.stances.writtenBy(project);
  }
}

function readInteractions({ interactions }: Journal, reader: LinkReader): ToldInteraction[] {
  return interactions.flatMap(({ interaction, people }) =>
    reader.notesOf(people, interaction).map((person) => ({ from: reader.owner, person, interaction })),
  );
}

function readTasks(subject: Person | Project | null, { tasks }: Journal, reader: LinkReader): ToldTask[] {
  return tasks.flatMap((task) => {
    const linked = reader.notesOf(task.people, null);
    const people = linked.length === 0 && subject?.kind === 'person' ? [reader.owner] : linked;
    return people.map((person) => ({ from: reader.owner, person, task }));
  });
}

function readTies({ path, knows, introducedBy }: Person, reader: LinkReader): Tie[] {
  const ties: Tie[] = [];
  const add = (mentions: readonly Mention[], kind: Tie['kind']): void => {
    for (const to of reader.notesOf(mentions, null)) if (to !== path) ties.push({ from: path, to, kind });
  };
  add(knows, 'knows');
  add(introducedBy, 'introduced-by');
  return ties;
}

/** Of several ratings of one person the first counts. */
function readStances({ path, stances }: Project, reader: LinkReader): RatedStance[] {
  const rated = new Map<NotePath, RatedStance>();
  for (const stance of stances) {
    const person = reader.noteOf(stance.mention, stance);
    if (person !== null && !rated.has(person)) rated.set(person, { project: path, person, stance });
  }
  return [...rated.values()];
}
