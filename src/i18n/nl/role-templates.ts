import type { Strings } from '../en';

const usual: Strings['roleTemplates']['usual'] = {
  residency: { name: 'Residentie', desc: 'Een gastplek die ja zegt, iemand die je aanbeveelt, iemand die de plek kent.' },
  funding: { name: 'Financiering', desc: 'Twee die beslissen, iemand die de deur opent, degenen die geven.' },
  hiring: { name: 'Mensen of werk zoeken', desc: 'Weinigen beslissen, velen kennen iemand: let op de verbinders.' },
  publication: { name: 'Publicatie', desc: 'Een redactie, twee eerste lezers, degenen die erover zullen praten.' },
  'product-launch': { name: 'Productlancering', desc: 'Eerste gebruikers, bondgenoten die het vertellen, mensen die anderen meebrengen.' },
  'personal-board': { name: 'Persoonlijke raad', desc: 'Voor je eigen weg in plaats van een project: gidsen, deuropeners, vakgenoten.' },
};

export const roleTemplates: Strings['roleTemplates'] = {
  usual,
  page: { name: 'Soorten projecten', desc: 'Hoeveel namen elke soort in elke rol nodig heeft; te kiezen als een project start, of op het bord.' },
  list: 'Wat elke soort nodig heeft',
  empty: 'Er is geen soort project over.',
  add: 'Soort project toevoegen',
  asUsual: 'elke rol zoals gewoonlijk',
  removed: 'Verwijderd',
  restoreDesc: 'Druk erop om de soort terug te zetten.',
  title: { add: 'Nieuwe soort project', edit: (name) => `Soort project: ${name}` },
  name: 'Naam',
  hint: 'Hoeveel namen zo’n project nodig heeft. Leeg is zoals gewoonlijk, 0 vraagt er geen.',
  usually: (count) => `gewoonlijk ${count}`,
  notOnBoard: 'Niet op je bord: telt mee zodra de rol er is.',
  reset: 'Zoals meegeleverd',
  nameNeeded: 'Schrijf hoe deze soort project heet.',
  taken: (name) => `Er is al een soort project “${name}”.`,
};
