import type { Strings } from '../en';

const usual: Strings['roleTemplates']['usual'] = {
  residency: { name: 'Residenza', desc: 'Un luogo che dice sì, qualcuno che ti raccomanda, qualcuno che conosce il posto.' },
  funding: { name: 'Finanziamento', desc: 'Due persone che decidono, una che apre la porta, chi dà.' },
  hiring: { name: 'Assunzione o ricerca di lavoro', desc: 'Pochi decidono, molti conoscono qualcuno: cura i tramiti.' },
  publication: { name: 'Pubblicazione', desc: 'Una casa editrice, due persone che leggono per prime, chi ne parlerà.' },
  'product-launch': { name: 'Lancio di un prodotto', desc: 'Le prime persone che lo usano, alleati che lo dicono, chi ne porta altre.' },
  'personal-board': { name: 'Consiglio personale', desc: 'Per il tuo percorso invece che per un progetto: guide, chi apre porte, pari.' },
};

export const roleTemplates: Strings['roleTemplates'] = {
  usual,
  page: { name: 'Tipi di progetto', desc: 'Quanti nomi servono a ogni tipo in ogni ruolo; si sceglie quando un progetto comincia, o nella sua bacheca.' },
  list: 'Che cosa serve a ogni tipo',
  empty: 'Non resta nessun tipo di progetto.',
  add: 'Aggiungi un tipo di progetto',
  asUsual: 'ogni ruolo come al solito',
  removed: 'Tolti',
  restoreDesc: 'Premi per rimetterlo.',
  title: { add: 'Nuovo tipo di progetto', edit: (name) => `Tipo di progetto: ${name}` },
  name: 'Nome',
  hint: 'Quanti nomi servono a un progetto così. Vuoto significa come al solito, 0 nessuno.',
  usually: (count) => `di solito ${count}`,
  notOnBoard: 'Non è nella tua bacheca: si chiede appena il ruolo c’è.',
  reset: 'Com’era all’inizio',
  nameNeeded: 'Scrivi come si chiama questo tipo di progetto.',
  taken: (name) => `C’è già un tipo di progetto «${name}».`,
};
