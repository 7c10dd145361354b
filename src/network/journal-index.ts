import type { Journal } from '../model/journal';
import type { Mention, NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Project } from '../model/project';
import { sameData } from '../model/same';
import type { LinkIndex } from './link-index';
import type { RatedStance, Tie, ToldInteraction, ToldTask } from './reference';
import { ReferenceIndex } from './reference-index';

/** What the journal of one note touched when it was read anew. */
export interface AffectedByJournal {
  /** The notes that it tells something else about now. */
  readonly people: ReadonlySet<NotePath>;
  readonly problemsChanged: boolean;
}

/**
 * What all notes tell about people beside the roles: exchanges, open tasks, ties, stances. Kept per note that tells it,
 * asked by the person it is about.
 */
export class JournalIndex {
  private readonly interactions = new ReferenceIndex<ToldInteraction>(({ person }) => person);
  private readonly tasks = new ReferenceIndex<ToldTask>(({ person }) => person);
  private readonly ties = new ReferenceIndex<Tie>(({ to }) => to);
  private readonly stances = new ReferenceIndex<RatedStance>(({ person }) => person);
  private readonly problems = new Map<NotePath, readonly Problem[]>();

  constructor(private readonly links: LinkIndex) {}

  /** Reads one note's journal, ties and stances again: after its text changed, or the meaning of a name in it. */
  refresh(owner: NotePath, subject: Person | Project | null, journal: Journal): AffectedByJournal {
    const problems: Problem[] = [];
    const tied = this.ties.set(owner, subject?.kind === 'person' ? this.readTies(subject) : []);
    const people = new Set([
      // A tie has two ends: whoever loses it is reached by other ways, though her own note is what it was.
      ...(tied.length === 0 ? [] : [owner, ...tied]),
      ...this.interactions.set(owner, this.readInteractions(owner, journal, problems)),
      ...this.tasks.set(owner, this.readTasks(owner, subject, journal)),
      ...this.stances.set(owner, subject?.kind === 'project' ? this.readStances(subject, problems) : []),
    ]);
    const problemsChanged = !sameData(this.problemsOf(owner), problems);
    if (problems.length === 0) this.problems.delete(owner);
    else this.problems.set(owner, problems);
    return { people, problemsChanged };
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

  /** The names in a note that could not be understood. */
  problemsOf(owner: NotePath): readonly Problem[] {
    return this.problems.get(owner) ?? [];
  }

  private readInteractions(owner: NotePath, { interactions }: Journal, problems: Problem[]): ToldInteraction[] {
    return interactions.flatMap(({ interaction, people }) =>
      this.notesOf(owner, people, interaction, problems).map((person) => ({ from: owner, person, interaction })),
    );
  }

  private readTasks(owner: NotePath, subject: Person | Project | null, { tasks }: Journal): ToldTask[] {
    return tasks.flatMap((task) => {
      const linked = this.notesOf(owner, task.people, task, []);
      const people = linked.length === 0 && subject?.kind === 'person' ? [owner] : linked;
      return people.map((person) => ({ from: owner, person, task }));
    });
  }

  private readTies({ path, knows, introducedBy }: Person): Tie[] {
    const tiesOf = (mentions: readonly Mention[], kind: Tie['kind']): Tie[] =>
      this.notesOf(path, mentions, null, []).filter((to) => to !== path).map((to) => ({ from: path, to, kind }));
    return [...tiesOf(knows, 'knows'), ...tiesOf(introducedBy, 'introduced-by')];
  }

  /** Of several ratings of one person the first counts. */
  private readStances({ path, stances }: Project, problems: Problem[]): RatedStance[] {
    const rated = new Map<NotePath, RatedStance>();
    for (const stance of stances) {
      const [person] = this.notesOf(path, [stance.mention], stance, problems);
      if (person !== undefined && !rated.has(person)) rated.set(person, { project: path, person, stance });
    }
    return [...rated.values()];
  }

  /** The notes that are meant, each once; names that fit several notes become a problem. */
  private notesOf(
    owner: NotePath,
    mentions: readonly Mention[],
    place: { readonly property?: string | null; readonly line?: number | null } | null,
    problems: Problem[],
  ): NotePath[] {
    const notes = new Set<NotePath>();
    for (const mention of mentions) {
      const resolution = this.links.resolve(mention, owner);
      if (resolution.kind === 'note') notes.add(resolution.path);
      if (resolution.kind !== 'ambiguous') continue;
      const { property = null, line = null } = place ?? {};
      const where = { ...(property !== null && { property }), ...(line !== null && { line }) };
      problems.push({ path: owner, ...where, code: 'ambiguous-name', found: mention.text });
    }
    return [...notes];
  }
}

/** Every name that the journal, the ties and the stances of a note hold. */
export function mentionsInJournal(subject: Person | Project | null, journal: Journal): Mention[] {
  const told = [...journal.interactions.flatMap(({ people }) => people), ...journal.tasks.flatMap(({ people }) => people)];
  if (subject === null) return told;
  if (subject.kind === 'project') return [...told, ...subject.stances.map(({ mention }) => mention)];
  return [...told, ...subject.knows, ...subject.introducedBy];
}
