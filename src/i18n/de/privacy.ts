import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: '1 Zeile', other: `${count} Zeilen` });
const notes = (count: number): string => plural(count, { one: '1 Notiz', other: `${count} Notizen` });
const otherNotes = (count: number): string => plural(count, { one: '1 anderen Notiz', other: `${count} anderen Notizen` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy: Strings['privacy'] = {
  searching: (name) => `Suche nach ${name}`,
  searched: (done, total) => `${done} von ${notes(total)}`,
  failed: 'Die Suche wurde durch einen Fehler beendet. Nichts wurde geändert.',
  perhaps: 'Vielleicht',
  perhapsHint: 'vielleicht jemand anderes',
  perhapsTitle: (count) => `Vielleicht (${lines(count)})`,
  perhapsText: 'Ein Vorname, ein kurzer Name oder ein Name, den auch andere tragen. Das kannst nur du beurteilen.',
  line: (line) => `Zeile ${line}`,
  moreNotes: (count) => plural(count, { one: '1 weitere Notiz zeigen', other: `${count} weitere Notizen zeigen` }),
  menu: { about: 'Alles über diese Person…', forget: 'Diese Person vergessen…' },
  about: {
    command: 'Alles über eine Person zeigen…',
    whom: 'Über wen?',
    title: (name) => `Alles über ${name}`,
    found: (sure, files) =>
      sure === 0 ? 'Die Notiz selbst; keine andere Notiz nennt diese Person mit Sicherheit.' : `Die Notiz selbst, und ${lines(sure)} in ${otherNotes(files)}.`,
    writtenOn: (on, sure, files) =>
      `Alles, was der Vault am ${dayWithYear(on)} sagt: die Notiz selbst, und ${lines(sure)} in ${otherNotes(files)}. Eine Zeile kann jemanden mit demselben Namen meinen.`,
    ownNote: 'Die eigene Notiz',
    attachments: 'Dateien, die nur diese Notiz verwendet',
    named: 'Dateien, in deren Namen der Name steht',
    unread: 'Dateien, die nicht gelesen werden konnten',
    save: 'Als Notiz speichern',
    fileName: (name, on) => `Über ${name} ${on}`,
    saved: (note) => `Gespeichert: ${note}. Dort steht alles noch einmal: Lösche diese Notiz, wenn du sie nicht mehr brauchst.`,
    copy: 'Kopieren',
    copied: 'Alles ist kopiert.',
    notCopied: 'Das Kopieren hat nicht geklappt. Speichere es stattdessen als Notiz.',
    forget: 'Diese Person vergessen…',
  },
  forget: {
    command: 'Eine Person vergessen…',
    whom: 'Wen sollen die Notizen vergessen?',
    title: (name) => `${name} vergessen`,
    word: '[jemand]',
    intro: 'Alles mit Häkchen ändert sich auf einmal. Nichts wird endgültig gelöscht: Die Notiz kommt in den Papierkorb.',
    trash: (path) => `Notiz in den Papierkorb legen: ${path}`,
    otherNotes: 'In anderen Notizen',
    tick: (note, line) => `${note}, Zeile ${line}`,
    removeItem: 'Den ganzen Eintrag entfernen',
    removeItemOf: (note, line) => `Den ganzen Eintrag entfernen: ${note}, Zeile ${line}`,
    before: 'Jetzt',
    after: 'Danach',
    goes: 'verschwindet',
    byHand: 'Das kannst nur du ändern, in der Notiz.',
    noteOf: (note) => `Die ganze Notiz ${note}`,
    nothing: 'Keine andere Notiz nennt diese Person.',
    stays: 'Was sich von hier nicht erreichen lässt',
    reach: [
      'Ältere Fassungen dieser Notizen: die Dateiwiederherstellung von Obsidian, der Verlauf deines Sync-Dienstes, deine Backups.',
      'Der Papierkorb, bis du ihn leerst.',
      'Andere Geräte, bis sie synchronisieren, und alle, mit denen du eine Notiz geteilt hast.',
      'Was andere Erweiterungen behalten haben.',
      'Dateinamen und Bilder: Sie stehen hier in der Liste, und du entscheidest.',
    ],
    attachments: 'Nur diese Notiz verwendet diese Dateien. Sie bleiben; lösche sie selbst, wenn du willst:',
    named: 'Der Name steht in diesen Dateinamen. Sie bleiben; benenne sie selbst um, wenn du willst:',
    unread: 'Diese Dateien konnten nicht gelesen werden und ändern sich nicht:',
    undoable: 'Du kannst es rückgängig machen, bis die App geschlossen wird.',
    run: (count) => `Vergessen: ${notes(count)} ändern`,
    nothingTicked: 'Nichts ist angehakt',
    done: (name, count) => `${name} ist vergessen (${notes(count)} geändert). Du kannst es rückgängig machen, bis die App geschlossen wird.`,
    leftByHand: (count) => plural(count, { one: '1 Zeile bleibt, die nur du ändern kannst.', other: `${count} Zeilen bleiben, die nur du ändern kannst.` }),
    changedSince: (note) => `${note} wurde inzwischen geändert. Nichts wurde geschrieben. So sieht die Notiz jetzt aus: Bitte sieh noch einmal hin.`,
  },
  discreet: {
    command: 'Diskreter Modus für geteilte Bildschirme',
    on: 'Der diskrete Modus ist an: Namen und was über Personen gesagt wird, sind in Réseauter nicht zu sehen.',
    mark: 'Diskreter Modus',
    off: 'Diskreten Modus ausschalten',
  },
};
