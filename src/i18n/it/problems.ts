import type { Strings } from '../en';

export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `Le proprietà non si possono leggere: ${found}`,
    mend: 'Apri la nota in modalità codice sorgente e correggi la riga: un testo con due punti va tra virgolette, i rientri si fanno con gli spazi, ogni proprietà si scrive una volta sola. Fino ad allora resta ciò che era stato letto prima.',
  },
  'conflict-block': {
    what: (found) => `Due dispositivi hanno cambiato le proprietà, e vi si trovano entrambe le versioni: ${found}`,
    mend: 'Apri la nota in modalità codice sorgente, tieni le righe giuste ed elimina le altre insieme alle righe di segni (<<<<<<<, =======, >>>>>>>). Fino ad allora resta ciò che era stato letto prima.',
  },
  'too-large': {
    what: (found) => `La nota è troppo grande per essere letta. La lettura si è fermata a: ${found}`,
    mend: 'Accorcia la nota o dividila in più note: si possono leggere circa 4.000 righe di proprietà e 20.000 righe di testo. Fino ad allora resta ciò che era stato letto prima.',
  },
  'not-a-date': {
    what: (found) => `«${found}» non è un giorno del calendario.`,
    mend: 'Scrivi il giorno come anno-mese-giorno: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `«${found}» può essere due giorni diversi.`,
    mend: 'Scrivi prima l’anno, poi il mese, poi il giorno: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `«${found}» non è ancora arrivato.`,
    mend: 'Correggi il giorno, o scrivi un contatto previsto come «follow-up».',
  },
  'not-a-duration': {
    what: (found) => `«${found}» non è un ritmo.`,
    mend: 'Scrivi per esempio «3 weeks», «2 months», «quarterly» o «none».',
  },
  'ambiguous-duration': {
    what: (found) => `«${found}» per alcuni vuol dire due volte al mese, per altri ogni due mesi.`,
    mend: 'Scrivi «2 weeks» o «2 months».',
  },
  'unknown-circle': {
    what: (found) => `«${found}» non è una cerchia.`,
    mend: 'Scrivi «core», «close», «active» o «wide».',
  },
  'unknown-status': {
    what: (found) => `«${found}» non è uno stato.`,
    mend: 'Per una persona scrivi «active», «archived», «deceased» o «do-not-contact»; per un progetto «idea», «active», «paused», «done» o «dropped».',
  },
  'unknown-role': {
    what: (found) => `«${found}» non è un ruolo della matrice.`,
    mend: 'Usa uno dei ruoli della matrice. Fino ad allora ha una colonna sua, segnata con un punto interrogativo.',
  },
  'not-text': {
    what: (found) => `Qui ci vogliono parole, non «${found}».`,
    mend: 'Scrivi un solo testo; mettilo tra virgolette se sembra un numero o comincia con un segno speciale.',
  },
  'not-a-number': {
    what: (found) => `«${found}» non è un numero che si possa usare qui.`,
    mend: 'Scrivi un numero intero, come 2.',
  },
  'two-spellings': {
    what: (found) => `«${found}» dice la stessa cosa di un’altra proprietà di questa nota.`,
    mend: 'Tieni una delle due; fino ad allora conta la prima.',
  },
  'ambiguous-name': {
    what: (found) => `Più note si chiamano «${found}».`,
    mend: 'Collega la nota giusta anche con la sua cartella: [[People/Nome|Nome]].',
  },
  'not-a-stance': {
    what: (found) => `«${found}» non è una posizione che si possa leggere.`,
    mend: 'Scrivi il collegamento, poi il sostegno da -3 a +3 o i due assi da 1 a 4, poi, se vuoi, l’influenza e il giorno: «[[Nome]] s3 a1 i4 2026-03-02».',
  },
  'not-a-horizon': {
    what: (found) => `«${found}» non è un orizzonte che si possa leggere.`,
    mend: 'Scrivi quando, fin dove e che cosa, separati da barre: «2026-10 | regional | tre spettacoli». Quando: un anno, un trimestre (2026-Q4), un mese o un giorno.',
  },
  'role-without-project': {
    what: (found) => `Non c’è nessun progetto «${found}».`,
    mend: 'Correggi il collegamento, o aggiungi «type: project» a quella nota.',
  },
  'conflict-lines': {
    what: (found) => `Due dispositivi hanno cambiato il testo, e vi si trovano entrambe le versioni: ${found}`,
    mend: 'Tieni le righe giuste ed elimina le altre insieme alle righe di segni (<<<<<<<, =======, >>>>>>>). Fino ad allora contano entrambe le versioni.',
  },
  'conflict-copy': {
    what: (found) => `Questa nota è una copia di «${found}» fatta da un servizio di sincronizzazione, perché due dispositivi hanno cambiato quella nota nello stesso momento.`,
    mend: 'Confronta le due note, riprendi ciò che dice solo la copia ed elimina la copia. Per le persone lo fa «Trova i doppioni». Fino ad allora contano entrambe.',
  },
};
