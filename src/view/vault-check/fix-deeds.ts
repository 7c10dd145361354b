import type { Finding, Fix } from '../../derive/vault-check/finding';
import { withIgnored, withoutIgnored } from '../../model/ignored-finding';
import type { IgnoredFinding } from '../../model/ignored-finding';
import { pathPair, withPair } from '../../model/path-pair';
import type { Role } from '../../model/role';
import { sameData } from '../../model/same';
import type { NoteEdit } from '../../note/edits/note-edit';
import { compareTwo } from '../duplicates/duplicates-modal';
import { newRole, withNewRole } from '../settings/role-list';
import { pathOf, textOf } from '../shared/create-note';
import { markingByCache } from '../shared/mark-note';
import { newPersonNote } from '../shared/new-note';
import { noteNameOf } from '../shared/note-name';
import type { ViewContext } from '../shared/view-context';
import { notify } from '../shared/overlays';

/** Something that changed the settings, and how it is taken back. */
export interface SettingsDone {
  readonly message: string;
  readonly takeBack: () => void;
}

/** The edit that a fix makes, to be shown before it is made; null where no note is edited. */
export function editOfFix(context: ViewContext, { does }: Fix): NoteEdit | null {
  if (does.kind === 'edit') return does.edit;
  return does.kind === 'mark' ? markingByCache(context, does.path, does.as) : null;
}

/** Does what a person chose; `onSettings` hears what has no Undo among the notes. Never throws. */
export async function doFix(context: ViewContext, finding: Finding, fix: Fix, onSettings: (done: SettingsDone) => void): Promise<void> {
  const { actions, app, store, strings, language } = context;
  const { done } = strings.check;
  const { does } = fix;
  switch (does.kind) {
    case 'edit':
      await actions.run([does.edit], done.fixed(noteNameOf(finding.path)));
      return;
    case 'mark': {
      const edit = editOfFix(context, fix);
      if (edit === null) notify(strings.explain.cannotMark);
      else await actions.run([edit], strings.explain.made[does.as](noteNameOf(does.path)));
      return;
    }
    case 'create-person': {
      const note = newPersonNote(does.name, store.people(), language, store.settings.ownWords);
      await actions.run([{ kind: 'create', path: pathOf(note, app), text: textOf(note) }], done.created(does.name));
      return;
    }
    case 'role-word': {
      const { role: id, word } = does;
      const withWord = (role: Role): Role => (role.id === id ? { ...role, aliases: [...(role.aliases ?? []), word] } : role);
      await changeRoles(context, (roles) => roles.map(withWord), strings.check.roleWordDone(word, id), onSettings);
      return;
    }
    case 'own-role': {
      await changeRoles(context, (roles) => withNewRole(roles, newRole(does.word)), done.ownRole(does.word), onSettings);
      return;
    }
    case 'compare': {
      const [one, two] = does.pair.map((path) => store.network.people.get(path));
      if (one !== undefined && two !== undefined) compareTwo(context, one, two);
    }
  }
}

async function changeRoles(
  { changeSettings, store }: ViewContext,
  change: (roles: readonly Role[]) => readonly Role[],
  message: string,
  onSettings: (done: SettingsDone) => void,
): Promise<void> {
  const before = store.settings.roles;
  await changeSettings((settings) => ({ ...settings, roles: change(settings.roles) }));
  const after = store.settings.roles;
  // What somebody chose meanwhile stays.
  const takeBack = (): void => void changeSettings((settings) => (sameData(settings.roles, after) ? { ...settings, roles: before } : settings));
  onSettings({ message, takeBack });
}

/** Hides a finding until it reads otherwise; of two notes of one name it is told that they are about two people. */
export function ignoreFinding({ changeSettings }: ViewContext, { told, kind, path, property, found }: Finding): Promise<void> {
  return changeSettings((settings) =>
    told.id === 'same-name'
      ? { ...settings, notSame: withPair(settings.notSame, pathPair(path, told.other)) }
      : { ...settings, checkIgnored: withIgnored(settings.checkIgnored, { kind, path, property, found }) },
  );
}

/** Finds again what was no problem. */
export function lookAgain({ changeSettings }: ViewContext, ignored: IgnoredFinding): Promise<void> {
  return changeSettings((settings) => ({ ...settings, checkIgnored: withoutIgnored(settings.checkIgnored, ignored) }));
}

/** Findings of which each may be mended at once with the others: one of each property, since the next one reads it anew. */
export function onceEach(findings: readonly Finding[], editOf: (finding: Finding) => NoteEdit | null): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const edit = editOf(finding);
    if (edit === null) return false;
    const keys = edit.properties.map(({ property }) => `${edit.path}\n${property}`);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
