import type { Strings } from '../en';

/** Asking for an introduction, and how far it is. */
export const introductions: Strings['introductions'] = {
  title: (asked, target) => `${asked} vragen je voor te stellen aan ${target}`,
  etiquette: (asked, target) => `Eerst zeggen beide kanten ja: ${asked} vraagt het aan ${target}, en stelt je dan pas voor.`,
  noPitch: 'Het project heeft nog geen pitch: vul de woorden tussen haken in.',
  language: 'Taal van de tekst',
  languages: { en: 'Engels', fr: 'Frans' },
  text: 'De tekst, klaar om door te sturen',
  textHint: 'Verander wat je wilt; van hieruit wordt niets verstuurd.',
  copy: 'Tekst kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren is niet gelukt; de tekst is wel geselecteerd.',
  save: 'Noteren dat ik het vroeg',
  saved: (asked, target) => `Je hebt ${asked} gevraagd om een introductie bij ${target}.`,
  request: ({ asked, target, project, pitch, role, skills }) =>
    [
      `Dag ${asked},`,
      `Zou je me willen voorstellen aan ${target}? Vraag het alsjeblieft eerst; wat hieronder staat, kun je zo doorsturen.`,
      `${project}: ${pitch ?? '[het project in twee zinnen]'}`,
      `Waarom ${target}: we zoeken iemand voor deze rol: ${role}${skills.length === 0 ? '' : `, met ervaring in ${skills.join(', ')}`}. Twintig minuten zouden ons enorm helpen.`,
      'Komt het nu niet uit? Dan hoef je niet te antwoorden en niets uit te leggen.',
      'Dank je wel!',
    ].join('\n\n'),
  promised: 'Gevraagd om je voor te stellen aan',
  status: { asked: 'gevraagd', accepted: 'aanvaard', introduced: 'voorgesteld', met: 'ontmoet' },
  change: (target, status) => `Introductie bij ${target}: ${status}. Wijzigen`,
  changed: (target, status) => `Introductie bij ${target}: ${status}.`,
};
