import type { Strings } from '../en';

export const introductions: Strings['introductions'] = {
  title: (asked, target) => `${asked} bitten, dich mit ${target} bekannt zu machen`,
  etiquette: (asked, target) => `Zuerst sagen beide Seiten Ja: ${asked} fragt bei ${target} nach und macht euch erst dann bekannt.`,
  noPitch: 'Das Projekt hat noch keinen Pitch: Ergänze die Wörter in Klammern.',
  language: 'Sprache des Textes',
  languages: { en: 'Englisch', fr: 'Französisch' },
  text: 'Der Text, bereit zum Weiterleiten',
  textHint: 'Ändere ihn, wie du magst; von hier wird nichts gesendet.',
  copy: 'Text kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Text konnte nicht kopiert werden; er ist stattdessen markiert.',
  save: 'Notieren, dass ich gefragt habe',
  saved: (asked, target) => `Du hast ${asked} gebeten, dich mit ${target} bekannt zu machen.`,
  request: ({ asked, target, project, pitch, role, skills }) =>
    [
      `Hallo ${asked},`,
      `würdest du mich mit ${target} bekannt machen? Frag bitte zuerst nach; was jetzt folgt, kannst du so weiterleiten.`,
      `${project}: ${pitch ?? '[das Projekt in zwei Sätzen]'}`,
      `Warum ${target}: Wir suchen jemanden für diese Rolle: ${role}${skills.length === 0 ? '' : `, mit Erfahrung in ${skills.join(', ')}`}. Zwanzig Minuten würden uns sehr helfen.`,
      'Wenn es gerade nicht passt, braucht es keine Antwort und auch keine Erklärung.',
      'Danke!',
    ].join('\n\n'),
  promised: 'Gebeten um Kontakt zu',
  status: { asked: 'angefragt', accepted: 'zugesagt', introduced: 'bekannt gemacht', met: 'getroffen' },
  change: (target, status) => `Kontakt zu ${target}: ${status}. Ändern`,
  changed: (target, status) => `Kontakt zu ${target}: ${status}.`,
};
