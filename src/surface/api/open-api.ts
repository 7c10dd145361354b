import type { Plugin } from 'obsidian';
import { candidateSourceOf, deriveCandidateList } from '../../derive/candidate-list';
import { findByName } from '../../derive/find-by-name';
import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import { listOf, mapOf, textsIn } from '../../note/plain-data';
import { roleOf } from '../../note/role-vocabulary';
import { messageOf } from '../../vault/write-outcome';
import type { NewContacts } from '../../view/capture/new-contacts';
import type { ViewContext } from '../../view/shared/view-context';
import { captureAsked, openFilledLog } from '../filled-dialogs';
import { LinkParameters } from '../link-parameters';
import { frozen } from './frozen';
import type { ApiBucket, ApiCandidate, ApiPerson, ApiProject, ApiQueueItem, ReseauterApi } from './reseauter-api';
import { candidateSnapshot, gapsOf, matrixRow, personSnapshot, problemSnapshot, projectSnapshot, queueItem } from './snapshots';

const BUCKETS: readonly ApiBucket[] = ['today', 'week', 'later'];

/**
 * What scripts in the vault can ask for. Scripts are not type-checked, so every argument is read as anything at all; what
 * is handed out is frozen, so that none of them can change what the screens show.
 */
export function openApi(plugin: Plugin, context: ViewContext, newContacts: NewContacts): ReseauterApi {
  const { store, strings } = context;
  let isOn = true;
  plugin.register(() => {
    isOn = false;
  });
  const open = (dialog: () => void): boolean => {
    if (isOn) dialog();
    return isOn;
  };
  return Object.freeze<ReseauterApi>({
    version: 1,
    ready: readyOf(context),
    people: () => frozen(store.people().flatMap(({ path }) => personAt(path, context) ?? [])),
    person: (name: unknown) => personAt(personMeant(name, context)?.path ?? '', context),
    projects: () => frozen(store.boards().map(projectSnapshot)),
    project: (name: unknown) => projectAt(projectMeant(name, context)?.path ?? '', context),
    matrix: () => frozen(store.boards().map((board) => matrixRow(board, strings))),
    queue: (options: unknown) => queueOf(options, context),
    gaps: () => frozen(store.boards().flatMap((board) => gapsOf(board, strings))),
    candidates: (project: unknown, role: unknown) => candidatesOf(project, role, context),
    problems: () => frozen(store.problems().map((problem) => problemSnapshot(problem, strings))),
    onChange: changesOf(plugin, context),
    log: (contact: unknown) => open(() => openFilledLog(context, peopleIn(contact, context), parametersIn(contact))),
    capture: (event: unknown) => open(() => void newContacts.open(captureAsked(parametersIn(event)))),
  });
}

function readyOf({ store }: ViewContext): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(() => {
      if (store.phase.kind !== 'ready') return;
      end();
      resolve();
    });
  });
}

function personAt(path: string, { store }: ViewContext): ApiPerson | null {
  const followUp = store.followUpOf(path);
  return followUp === null ? null : frozen(personSnapshot(followUp, store.network));
}

function projectAt(path: string, { store }: ViewContext): ApiProject | null {
  const board = store.boardOf(path);
  return board === null ? null : frozen(projectSnapshot(board));
}

function personMeant(name: unknown, { store: { network } }: ViewContext): Person | null {
  const found = findByName(textsIn(name)[0] ?? '', network.people, network);
  return found.kind === 'one' ? found.item : null;
}

function projectMeant(name: unknown, { store: { network } }: ViewContext): Project | null {
  const found = findByName(textsIn(name)[0] ?? '', network.projects, network);
  return found.kind === 'one' ? found.item : null;
}

function queueOf(options: unknown, { store, strings }: ViewContext): readonly ApiQueueItem[] {
  const { bucket, limit = Infinity } = mapOf(options);
  const isKnown = bucket === undefined || BUCKETS.some((each) => each === bucket);
  if (!isKnown || typeof limit !== 'number' || !(limit >= 1)) return frozen([]);
  const asked = store.followUps().filter((item) => bucket === undefined || item.bucket === bucket);
  return frozen(asked.slice(0, limit).map((item) => queueItem(item, strings)));
}

function candidatesOf(projectName: unknown, roleName: unknown, context: ViewContext): readonly ApiCandidate[] {
  const { store, strings } = context;
  const project = projectMeant(projectName, context);
  const role = roleOf(textsIn(roleName)[0] ?? '', store.settings.roles);
  if (project === null || role === null) return frozen([]);
  const { candidates } = deriveCandidateList(project, role, candidateSourceOf(store));
  return frozen(candidates.map((candidate) => candidateSnapshot(candidate, strings)));
}

/** Those whom a script names and who are found; for the others the dialog asks. */
function peopleIn(contact: unknown, context: ViewContext): readonly Person[] {
  const { person } = mapOf(contact);
  return [...textsIn(person), ...listOf(person)].flatMap((name) => personMeant(name, context) ?? []);
}

/** What a script gives, by the rules for links: only texts count, and only so many letters of them. */
function parametersIn(given: unknown): LinkParameters {
  const texts = Object.entries(mapOf(given)).flatMap(([name, value]) => textsIn(value).map((text): [string, string] => [name, text]));
  return new LinkParameters(Object.fromEntries(texts));
}

/** Hears changes for all scripts at once; one of them that fails keeps none of the others from hearing. */
function changesOf(plugin: Plugin, { store }: ViewContext): ReseauterApi['onChange'] {
  const listeners = new Set<{ readonly callback: () => void }>();
  plugin.register(store.subscribe(() => {
    for (const { callback } of [...listeners]) {
      try {
        callback();
      } catch (error) {
        console.error(messageOf(error));
      }
    }
  }));
  return (callback: unknown) => {
    if (!isCallback(callback)) return () => undefined;
    const listener = { callback };
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}
