import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: `${count} nota`, other: `${count} note` });
const written = (count: number): string => `${notes(count)} ${plural(count, { one: 'scritta', other: 'scritte' })}`;
const cards = (count: number): string => plural(count, { one: `${count} contatto`, other: `${count} contatti` });

/** Of one contact, and of several. */
const states: Strings['contactImport']['states'] = {
  new: 'nuovo', fills: 'completa una nota', conflict: 'in conflitto', identical: 'identico', twice: 'doppio nel file', unreadable: 'illeggibile',
};
const groups: Strings['contactImport']['states'] = {
  new: 'nuovi', fills: 'completano una nota', conflict: 'in conflitto', identical: 'identici', twice: 'doppi nel file', unreadable: 'illeggibili',
};
const because: Strings['contactImport']['because'] = {
  email: 'stesso indirizzo e-mail', 'name-and-organisation': 'stesso nome e stessa organizzazione', name: 'stesso nome',
  alias: 'ha anche questo nome', initials: 'le iniziali corrispondono',
};
const why = {
  'no-name': 'non c’è né un nome, né un indirizzo, né un’organizzazione',
  'cut-off': 'finisce a metà',
  'too-long': 'è più lungo di qualsiasi contatto',
  'not-a-card': 'non è un contatto',
} as const;

/** Bringing address books in. */
export const contactImport: Strings['contactImport'] = {
  command: 'Importa contatti…',
  title: 'Importa contatti',
  fileMenu: 'Importa contatti da questo file…',
  choose: {
    title: 'Porta qui una rubrica',
    text: 'File vCard (.vcf) e tabelle (.csv) di Google Contatti, LinkedIn, Outlook, Apple e altri. Vedi ogni contatto in un elenco prima che si scriva qualcosa.',
    button: 'Scegli file…',
    drop: 'o trascinali qui.',
    pictures: 'Le foto restano nel file, a meno che tu scelga di tenere quelle delle nuove note.',
    opening: 'Apertura…',
  },
  refused: {
    'too-large': (file) => `«${file}» non è stato aperto: supera i 200 MB, più di qualsiasi rubrica.`,
    other: (file) => `«${file}» non è né un file vCard né una tabella. Esporta i tuoi contatti come .vcf o .csv.`,
    'not-read': (file, reason) => `Non è stato possibile leggere «${file}»: ${reason}`,
  },
  columns: {
    title: (file) => `Le colonne di «${file}»`,
    recognised: (program) => `È un’esportazione di ${program}. Cambia ciò che non va; la prossima volta sarà già così.`,
    unknown: 'Le colonne sono state capite dai loro nomi. Cambia ciò che non va; la prossima tabella come questa si leggerà così.',
    column: 'Colonna',
    sample: 'Per esempio',
    holds: 'Contiene',
    nothing: 'lascia fuori',
    unnamed: (number) => `Colonna ${number}`,
    holdsOf: (column) => `Che cosa contiene «${column}»`,
    next: 'Mostra l’elenco',
  },
  otherFiles: 'Altri file…',
  growing: (count) => `Lettura: ${cards(count)} finora. Puoi già cominciare qui sotto.`,
  whole: (count) => cards(count),
  nobody: 'In questo file non ci sono contatti.',
  filters: 'Quali contatti mostrare',
  list: 'Contatti',
  all: (count) => `tutti ${count}`,
  count: (state, count) => `${(count === 1 ? states : groups)[state]} ${count}`,
  states,
  because,
  brings: {
    adds: (fields) => `aggiunge ${fields.join(', ')}`,
    conflicts: (fields) => `dice altro: ${fields.join(', ')}`,
    nothing: 'la nota dice già tutto',
    firstOn: (line) => `era già alla riga ${line}`,
    unreadable: (line, reason) => `Riga ${line}: ${why[reason]}`,
    perhaps: (name, reason) => `forse ${name} (${because[reason]})`,
    into: (name, reason) => `${name}: ${because[reason]}`,
    chosen: (name) => `${name}: lo hai scelto tu`,
  },
  noName: 'senza nome',
  choice: {
    label: (name) => `Che cosa fare di ${name}`,
    new: 'Nuova nota',
    person: (name) => `La stessa persona: ${name}`,
    first: (line) => `Insieme alla riga ${line}`,
    somebody: 'La stessa persona di un’altra nota…',
    leave: 'Lascia fuori',
    whom: 'Chi è?',
  },
  details: {
    field: 'Campo',
    has: 'Nella nota',
    gets: 'Nel file',
    write: 'Scrivi',
    tick: (field) => `Scrivi ${field}`,
    nothing: '–',
    note: 'Il testo del contatto va solo nelle nuove note.',
    leftOut: (names) => `Non ripresi: ${names.join(', ')}`,
    picture: 'La sua foto si tiene solo per una nuova nota, e solo se lo scegli qui sopra.',
    line: (file, line) => `${file}, riga ${line}`,
    found: 'Che cosa c’è scritto',
  },
  options: {
    title: 'Cartella, reti e foto',
    folder: 'Cartella per le nuove note',
    folderHint: 'Se non esiste, viene creata.',
    folderWrong: 'Questa cartella non va bene: sarebbe fuori dal vault, o il suo nome non è ammesso su tutti i sistemi.',
    networks: 'Metti tutti in queste reti',
    networksHint: 'Separate da virgole; chi lasci fuori non ci entra.',
    pictures: (count) => `Tieni le foto dei contatti come allegati (${count})`,
    picturesHint: 'Solo per le nuove note: ogni foto diventa un file dove vanno i tuoi allegati, e la nota la collega come «photo». Al massimo 5 MB l’una.',
  },
  write: {
    button: (count) => `Scrivi ${notes(count)}`,
    nothing: 'Niente da scrivere',
    preparing: 'Preparazione delle note…',
    progress: (done, total) => `${done} di ${notes(total)}`,
    stop: 'Annulla',
    done: (count) => (count === 0 ? 'Nessuna nota è stata scritta.' : `${written(count)}.`),
    stopped: (count, left) => `Interrotto: ${written(count)}${plural(count, { one: ' per intero', other: ', tutte per intero' })}; ne ${plural(left, { one: 'resta', other: 'restano' })} ${left}.`,
    rest: (count) => `Continua con il resto (${count})`,
    undo: 'Annulla tutta l’importazione',
    refused: (count) => plural(count, { one: `${count} nota non è stata scritta:`, other: `${count} note non sono state scritte:` }),
    reasons: {
      stale: 'la nota è cambiata nel frattempo. Importa di nuovo il file: mostrerà che cosa manca ancora.',
      missing: 'la nota non c’è più.',
      unreadable: 'il blocco delle proprietà della nota non si può leggere.',
      failed: (reason) => `il disco ha detto di no: ${reason}`,
      unnamable: 'nessun file può avere il nome di questo contatto. Dagli un nome nel file.',
    },
    picturesLeft: (count) => plural(count, { one: `${count} foto non è stata tenuta; la sua nota è scritta:`, other: `${count} foto non sono state tenute; le loro note sono scritte:` }),
    pictureReasons: {
      'too-large': 'supera i 5 MB.',
      changed: 'non è stato possibile rileggerla dal file.',
    },
    again: 'Importa un altro file',
    back: 'Torna all’elenco',
  },
};
