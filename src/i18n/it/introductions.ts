import type { Strings } from '../en';

export const introductions: Strings['introductions'] = {
  title: (asked, target) => `Chiedi a ${asked} di presentarti a ${target}`,
  etiquette: (asked, target) =>
    `Prima due sì: ${asked} chiede a ${target}, e solo dopo ti presenta.`,
  noPitch: 'Il progetto non ha ancora un pitch: completa le parole tra parentesi quadre.',
  language: 'Lingua del testo',
  languages: { en: 'Inglese', fr: 'Francese' },
  text: 'Il testo, pronto da inoltrare',
  textHint: 'Cambialo come vuoi; da qui non parte niente.',
  copy: 'Copia il testo',
  copied: 'Copiato.',
  notCopied: 'Non è stato possibile copiare; il testo è selezionato.',
  save: 'Annota che ho chiesto',
  saved: (asked, target) => `Hai chiesto a ${asked} di presentarti a ${target}.`,
  request: ({ asked, target, project, pitch, role, skills }) =>
    [
      `Ciao ${asked},`,
      `potresti presentarmi a ${target}? Prima, per favore, chiedi se va bene; quello che segue si può inoltrare così com’è.`,
      `${project}: ${pitch ?? '[il progetto in due frasi]'}`,
      `Perché ${target}: cerchiamo qualcuno per questo ruolo: ${role}${skills.length === 0 ? '' : `, con esperienza di: ${skills.join(', ')}`}. Venti minuti ci aiuterebbero molto.`,
      'Se non è il momento, non serve rispondere, e nemmeno spiegare.',
      'Grazie!',
    ].join('\n\n'),
  promised: 'Richiesta di presentazione a',
  status: { asked: 'chiesta', accepted: 'accettata', introduced: 'fatta', met: 'seguita da un incontro' },
  change: (target, status) => `Presentazione a ${target}: ${status}. Cambia`,
  changed: (target, status) => `Presentazione a ${target}: ${status}.`,
};
