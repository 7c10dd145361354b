import type { Strings } from '../en';

const usual: Strings['roleTemplates']['usual'] = {
  residency: { name: 'Residenz', desc: 'Ein Haus, das Ja sagt, jemand, der dich empfiehlt, jemand, der den Ort kennt.' },
  funding: { name: 'Förderung', desc: 'Zwei, die entscheiden, jemand, der die Tür öffnet, und die, die geben.' },
  hiring: { name: 'Stellenbesetzung oder Jobsuche', desc: 'Wenige entscheiden, viele kennen jemanden: Auf die Verbindungen kommt es an.' },
  publication: { name: 'Veröffentlichung', desc: 'Ein Lektorat, zwei, die zuerst lesen, und die, die darüber sprechen werden.' },
  'product-launch': { name: 'Produktstart', desc: 'Erste Nutzer:innen, Verbündete, die es weitersagen, und die, die andere mitbringen.' },
  'personal-board': { name: 'Persönlicher Beirat', desc: 'Für deinen eigenen Weg statt für ein Projekt: Begleitung, Türöffner:innen, Weggefährt:innen.' },
};

export const roleTemplates: Strings['roleTemplates'] = {
  usual,
  page: { name: 'Projektarten', desc: 'Wie viele Namen jede Art in jeder Rolle braucht; wählbar beim Start eines Projekts oder auf seinem Board.' },
  list: 'Was jede Art braucht',
  empty: 'Es ist keine Projektart mehr da.',
  add: 'Projektart hinzufügen',
  asUsual: 'jede Rolle wie üblich',
  removed: 'Entfernt',
  restoreDesc: 'Auswählen, um sie zurückzuholen.',
  title: { add: 'Neue Projektart', edit: (name) => `Projektart: ${name}` },
  name: 'Name',
  hint: 'Wie viele Namen ein solches Projekt braucht. Leer heißt wie üblich, 0 heißt keine.',
  usually: (count) => `üblich: ${count}`,
  notOnBoard: 'Nicht auf deinem Board: zählt, sobald es die Rolle dort gibt.',
  reset: 'Wie mitgeliefert',
  nameNeeded: 'Gib an, wie diese Projektart heißt.',
  taken: (name) => `Eine Projektart „${name}“ gibt es schon.`,
};
