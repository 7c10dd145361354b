import type { Strings } from '../en';
import { dayWithYear, withArticle } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: `${count} riga`, other: `${count} righe` });
const others = (count: number): string => plural(count, { one: `${count} altra nota`, other: `altre ${count} note` });
const notes = (count: number): string => plural(count, { one: `${count} nota`, other: `${count} note` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy: Strings['privacy'] = {
  searching: (name) => `Ricerca di ${name}`,
  searched: (done, total) => `${done} di ${total} note`,
  failed: 'La ricerca si è fermata per un errore. Non è stato cambiato niente.',
  perhaps: 'Forse',
  perhapsHint: 'forse è un’altra persona',
  perhapsTitle: (count) => `Forse (${lines(count)})`,
  perhapsText: 'Un nome di battesimo, un nome breve o un nome che hanno anche altri. Solo tu puoi dirlo.',
  line: (line) => `Riga ${line}`,
  moreNotes: (count) => plural(count, { one: 'Mostra 1 altra nota', other: `Mostra altre ${count} note` }),
  menu: { about: 'Tutto su questa persona…', forget: 'Dimentica questa persona…' },
  about: {
    command: 'Mostra tutto su una persona…',
    whom: 'Su chi?',
    title: (name) => `Tutto su ${name}`,
    found: (sure, files) => sure === 0 ? 'La sua nota; nessun’altra nomina di sicuro questa persona.' : `La sua nota, e ${lines(sure)} in ${others(files)}.`,
    writtenOn: (on, sure, files) =>
      `Tutto ciò che dice il vault, ${withArticle('il', dayWithYear(on))}: la nota stessa, e ${lines(sure)} in ${others(files)}. Una riga può riguardare un’altra persona con lo stesso nome.`,
    ownNote: 'La sua nota',
    attachments: 'File che usa solo questa nota',
    named: 'File il cui nome contiene questo nome',
    unread: 'File che non si sono potuti leggere',
    save: 'Salva come nota',
    fileName: (name, on) => `Su ${name} ${on}`,
    saved: (note) => `Salvato: ${note}. Ripete tutto un’altra volta: elimina questa nota quando non serve più.`,
    copy: 'Copia',
    copied: 'Copiato tutto.',
    notCopied: 'Non è stato possibile copiare. Salva invece una nota.',
    forget: 'Dimentica questa persona…',
  },
  forget: {
    command: 'Dimentica una persona…',
    whom: 'Chi devono dimenticare le note?',
    title: (name) => `Dimentica ${name}`,
    word: '[qualcuno]',
    intro: 'Tutto ciò che ha la spunta cambia in una volta. Niente si elimina per sempre: la nota va nel cestino.',
    trash: (path) => `Sposta la nota nel cestino: ${path}`,
    otherNotes: 'In altre note',
    tick: (note, line) => `${note}, riga ${line}`,
    removeItem: 'Togli tutta la voce',
    removeItemOf: (note, line) => `Togli tutta la voce: ${note}, riga ${line}`,
    before: 'Ora',
    after: 'Dopo',
    goes: 'sparisce',
    byHand: 'Questo si può cambiare solo a mano, nella nota.',
    noteOf: (note) => `Tutto di ${note}`,
    nothing: 'Nessun’altra nota nomina questa persona.',
    stays: 'Che cosa resta fuori portata',
    reach: [
      'Le versioni precedenti di queste note: il recupero dei file di Obsidian, la cronologia della tua sincronizzazione, i tuoi backup.',
      'Il cestino, finché non lo svuoti.',
      'Gli altri dispositivi, finché non si sincronizzano, e le persone a cui hai dato una nota.',
      'Ciò che hanno conservato altri plugin.',
      'I nomi dei file e le immagini: sono elencati qui, e decidi tu.',
    ],
    attachments: 'Solo questa nota usa questi file. Restano; se vuoi, eliminali tu:',
    named: 'Il nome fa parte del nome di questi file. Restano; se vuoi, rinominali tu:',
    unread: 'Questi file non si sono potuti leggere, e non cambiano:',
    undoable: 'Puoi tornare indietro con «Annulla» fino alla chiusura dell’app.',
    run: (count) => `Dimentica: cambia ${notes(count)}`,
    nothingTicked: 'Nessuna spunta',
    done: (name, count) => `${name}: nome tolto da ${notes(count)}. Puoi tornare indietro fino alla chiusura dell’app.`,
    leftByHand: (count) => plural(count, { one: '1 riga resta da cambiare a mano.', other: `${count} righe restano da cambiare a mano.` }),
    changedSince: (note) => `${note} è cambiata nel frattempo. Non è stato scritto niente. Eccola com’è ora: guardala ancora una volta.`,
  },
  discreet: {
    command: 'Modalità discreta per la condivisione dello schermo',
    on: 'La modalità discreta è attiva: in Réseauter non si vedono i nomi, né ciò che si dice delle persone.',
    mark: 'Modalità discreta',
    off: 'Esci dalla modalità discreta',
  },
};
