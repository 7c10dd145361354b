import { describe, expect, test } from 'vitest';
import type { CardReading, ContactCard } from '../../../../src/model/contact-card';
import { EMPTY_CARD } from '../../../../src/model/contact-card';
import type { CalendarDate } from '../../../../src/model/calendar-date';
import type { CsvContext } from '../../../../src/exchange/csv/cards-of';
import { cardsOf } from '../../../../src/exchange/csv/cards-of';
import { guessMapping } from '../../../../src/exchange/csv/csv-mapping';
import { recognise } from '../../../../src/exchange/csv/csv-source';
import { readCsv } from '../../../../src/exchange/csv/read-csv';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';

function read(file: string, context: Partial<CsvContext> = {}): readonly CardReading[] {
  const table = readCsv(file);
  return [...cardsOf(table, guessMapping(table, NO_OWN_WORDS), recognise(table.headers), { dayFirst: false, source: null, ...context })];
}

function card(plan: Partial<ContactCard>, line: number, leftOut: readonly string[] = []): CardReading {
  return { kind: 'card', card: { ...EMPTY_CARD, ...plan }, line, leftOut, photo: null };
}

/** A file of heads and rows, each row by its heads. */
function table(headers: string, ...rows: readonly Readonly<Record<string, string>>[]): string {
  const names = headers.split(',');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

describe('Google Contacts', () => {
  const now = `First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,
Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,
E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,
Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value`.replaceAll('\n', '');
  const before = `Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,
Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,
Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,
Organization 1 - Name,Organization 1 - Title`.replaceAll('\n', '');

  test('as it exports now', () => {
    const file = table(now, {
      'First Name': 'Zoë', 'Middle Name': 'Marie', 'Last Name': 'Frêre', Nickname: 'Zo', 'Organization Name': 'Conservatoire de Liège',
      'Organization Title': 'Violist', Birthday: ' --02-29', Notes: 'Knows everybody\nin Seraing', Labels: '* myContacts ::: Choir ::: * friends',
      Photo: 'https://lh3.googleusercontent.com/x', 'E-mail 1 - Label': '* Work', 'E-mail 1 - Value': 'Zoe@x.org ::: zoe@y.org',
      'E-mail 2 - Label': 'Other', 'E-mail 2 - Value': 'zoe@z.org', 'Phone 1 - Label': 'Mobile', 'Phone 1 - Value': '+32 475 12 34 56 ::: +32 4 223 45 67',
      'Address 1 - Label': 'Home', 'Address 1 - Formatted': 'Rue du Pont 4\n4000 Liège\nBelgium', 'Address 1 - Street': 'Rue du Pont 4',
      'Address 1 - City': 'Liège', 'Address 1 - Postal Code': '4000', 'Address 1 - Country': 'Belgium', 'Website 1 - Value': 'https://zoe.example',
    });
    expect(recognise(readCsv(file).headers)).toBe('google');
    expect(read(file, { source: 'Google Contacts' })).toEqual([card({
      name: 'Zoë Marie Frêre', aliases: ['Zo'], organisation: 'Conservatoire de Liège', function: 'Violist',
      emails: ['Zoe@x.org', 'zoe@y.org', 'zoe@z.org'], phones: ['+32 475 12 34 56', '+32 4 223 45 67'], urls: ['https://zoe.example'],
      address: 'Rue du Pont 4, 4000 Liège, Belgium', city: 'Liège', birthday: { year: null, month: 2, day: 29 },
      networks: ['Choir', 'friends'], note: 'Knows everybody\nin Seraing', source: 'Google Contacts',
    }, 2, ['Photo'])]);
  });

  test('as it exported before', () => {
    const file = table(before, {
      Name: 'Bruno Delcourt', 'Given Name': 'Bruno', 'Family Name': 'Delcourt', Birthday: '1961-07-04', Language: 'fr', 'Group Membership': '* My Contacts ::: Jury',
      'E-mail 1 - Type': '*', 'E-mail 1 - Value': 'bruno@x.org', 'Phone 1 - Value': '04 223 45 67', 'Organization 1 - Name': 'RTC', 'Organization 1 - Title': 'Editor',
    });
    expect(recognise(readCsv(file).headers)).toBe('google');
    expect(read(file)).toEqual([card({
      name: 'Bruno Delcourt', organisation: 'RTC', function: 'Editor', emails: ['bruno@x.org'], phones: ['04 223 45 67'], language: 'fr',
      birthday: { year: 1961, month: 7, day: 4 }, networks: ['Jury'],
    }, 2)]);
  });
});

describe('LinkedIn', () => {
  const preamble = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n';

  test('the connections, with the day they were made', () => {
    const file = `${preamble}First Name,Last Name,URL,Email Address,Company,Position,Connected On
Nadège,Ory,https://www.linkedin.com/in/nadege-ory,,"Ory, Fils & Cie",Directrice,16 Mar 2026
,,,,,,02 Jan 2020
`;
    expect(recognise(readCsv(file).headers)).toBe('linkedin');
    expect(read(file, { source: 'LinkedIn' })).toEqual([
      card({
        name: 'Nadège Ory', organisation: 'Ory, Fils & Cie', function: 'Directrice', urls: ['https://www.linkedin.com/in/nadege-ory'],
        met: '2026-03-16' as CalendarDate, source: 'LinkedIn',
      }, 5),
      { kind: 'unreadable', line: 6, why: 'no-name', found: '02 Jan 2020' },
    ]);
  });

  test('in French', () => {
    const file = 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\nPierre,Martin,https://www.linkedin.com/in/p,p@x.org,ULiège,Ingénieur,12 mars 2023\n';
    expect(recognise(readCsv(file).headers)).toBe('linkedin');
    expect(read(file)).toEqual([card({
      name: 'Pierre Martin', organisation: 'ULiège', function: 'Ingénieur', urls: ['https://www.linkedin.com/in/p'], emails: ['p@x.org'],
      met: '2023-03-12' as CalendarDate,
    }, 2)]);
  });
});

describe('Outlook', () => {
  test('in English, with its fillers and American days', () => {
    const heads = `Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business City,Business State,
Business Postal Code,Business Country/Region,Home Street,Home City,Business Fax,Business Phone,Business Phone 2,Mobile Phone,Birthday,Categories,
E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Gender,Initials,Notes,Priority,Private,Profession,Sensitivity,Web Page`.replaceAll('\n', '');
    const filler = { Gender: 'Unspecified', Initials: 'F.D.', Priority: 'Normal', Private: 'False', Sensitivity: 'Normal', 'E-mail Type': 'SMTP', 'E-mail Display Name': 'Femke (f@x.org)' };
    const file = table(heads, {
      ...filler, Title: 'Ms.', 'First Name': 'Femke', 'Last Name': 'De Wit', Company: 'VRT', Department: 'Radio', 'Job Title': 'Producer',
      'Business Street': 'Reyerslaan 52', 'Business City': 'Brussel', 'Business Postal Code': '1043', 'Home Street': 'Dorp 1', 'Home City': 'Gent',
      'Business Fax': '+32 2 741 00 00', 'Business Phone': '+32 2 741 31 11', 'Mobile Phone': "'+32 475 00 00 00", Birthday: '4/11/1990', Categories: 'Jury; Radio',
      'E-mail Address': 'f@x.org', 'E-mail 2 Address': 'femke@y.org', Notes: 'Met twice', 'Web Page': 'https://vrt.be',
    }, { ...filler, 'First Name': 'Tom', Birthday: '12/24/1985' });
    expect(recognise(readCsv(file).headers)).toBe('outlook');
    expect(read(file)).toEqual([
      card({
        name: 'Femke De Wit', organisation: 'VRT', function: 'Producer', emails: ['f@x.org', 'femke@y.org'], phones: ['+32 2 741 31 11', '+32 475 00 00 00'],
        urls: ['https://vrt.be'], address: 'Reyerslaan 52, Brussel, 1043', city: 'Brussel', birthday: { year: 1990, month: 4, day: 11 },
        networks: ['Jury', 'Radio'], note: 'Met twice',
      }, 2, ['Title', 'Department', 'Business Fax', 'Home Street', 'Home City']),
      card({ name: 'Tom', birthday: { year: 1985, month: 12, day: 24 } }, 3),
    ]);
  });

  test('in French, where two columns are called Titre', () => {
    const heads = `Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,Ville (bureau),Dép/Région (bureau),
Code postal (bureau),Pays/Région (bureau),Téléphone (bureau),Téléphone 2 (bureau),Tél. mobile,Télécopie (bureau),Adresse de messagerie,Type de messagerie,
Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Anniversaire,Catégories,Notes,Page Web,Profession,Critère de diffusion`.replaceAll('\n', '');
    const file = `${heads}\r\nMme,Inès,,Lambert,,Opéra royal,Chœurs,Cheffe,Rue des Dominicains 1,,Liège,,4000,Belgique,04 221 47 22,,0475 11 22 33,,i@x.org,SMTP,Inès (i@x.org),i@y.org,0/0/00,Chant;Jury,Très aimable,,,Normale\r\n`;
    expect(recognise(readCsv(file).headers)).toBe('outlook');
    expect(read(file)).toEqual([card({
      name: 'Inès Lambert', organisation: 'Opéra royal', function: 'Cheffe', emails: ['i@x.org', 'i@y.org'], phones: ['04 221 47 22', '0475 11 22 33'],
      address: 'Rue des Dominicains 1, Liège, 4000, Belgique', city: 'Liège', networks: ['Chant', 'Jury'], note: 'Très aimable',
    }, 2, ['Titre', 'Service'])]);
  });
});

describe('any other table', () => {
  test.each<[string, string, Partial<ContactCard>, readonly string[]]>([
    ['Numbers, from an address book of Apple', 'Tableau 1\nPrénom;Nom;Société;E-mail (domicile);Téléphone (portable)\nAna;Frêre;RTC;a@x.org;+32 475 1\n', {
      name: 'Ana Frêre', organisation: 'RTC', emails: ['a@x.org'], phones: ['+32 475 1'],
    }, []],
    ['a list of participants', 'Participant;Organisation;Fonction;Courriel;Sujet\nAna Frêre;RTC;Éditrice;a@x.org, b@x.org;Subsides\n', {
      name: 'Ana Frêre', organisation: 'RTC', function: 'Éditrice', emails: ['a@x.org', 'b@x.org'], topic: 'Subsides',
    }, []],
    ['the whole name beside the first', 'First name,Name,Email\nAna,Ana Frêre,a@x.org\n', { name: 'Ana Frêre', emails: ['a@x.org'] }, []],
    ['a street, a code and a town', 'Nom;Adresse;Code postal;Ville\nAna;Rue du Pont 4;4000;Liège\n', { name: 'Ana', address: 'Rue du Pont 4, 4000, Liège', city: 'Liège' }, []],
    ['an address with a name around it', 'Name,Email\nAna,Ana Frêre <mailto:Ana@x.org>\n', { name: 'Ana', emails: ['Ana@x.org'] }, []],
    ['no name, but an address', 'Name,Email\n,a@x.org\n', { emails: ['a@x.org'] }, []],
    ['what is no address', 'Name,Email,Phone\nAna,by post,none\n', { name: 'Ana' }, ['Email', 'Phone']],
    ['a day that could be two', 'Name,Met\nAna,03/04/2026\n', { name: 'Ana' }, ['Met']],
    ['days that show their order', 'Name,Met\nAna,03/04/2026\nBo,13/04/2026\n', { name: 'Ana', met: '2026-04-03' as CalendarDate }, []],
    ['two jobs', 'Name,Function,Job\nAna,Violist,Teacher\n', { name: 'Ana', function: 'Violist' }, ['Job']],
    ['the same twice', 'Name,Email,Email 2\nAna,a@x.org,a@x.org\n', { name: 'Ana', emails: ['a@x.org'] }, []],
    ['columns without a place', 'Name,Shoe size,Email\nAna,38,a@x.org\n', { name: 'Ana', emails: ['a@x.org'] }, ['Shoe size']],
    ['no head', 'Ana Frêre,ana@x.org\nBo,bo@x.org\n', { emails: ['ana@x.org'] }, ['#1']],
    ['a name that is one of the language', 'Name,Email\n__proto__,a@x.org\n', { name: '__proto__', emails: ['a@x.org'] }, []],
  ])('with %s', (_what, file, plan, leftOut) => {
    const [first] = read(file);
    expect(first).toMatchObject({ card: { ...EMPTY_CARD, ...plan }, leftOut });
  });

  test('numbers that could be two days are read as the person writes days', () => {
    expect(read('Name,Met\nAna,03/04/2026\n', { dayFirst: true })).toMatchObject([{ card: { met: '2026-04-03' } }]);
  });

  test('what is left out by a mapping is named, and what a mapping says counts', () => {
    const file = readCsv('Voornaam_x;Postvak_x;Schoen_x\nAna;a@x.org;38\n');
    const cards = [...cardsOf(file, ['given-name', 'emails', null], 'other', { dayFirst: true, source: 'List' })];
    expect(cards).toEqual([card({ name: 'Ana', emails: ['a@x.org'], source: 'List' }, 2, ['Schoen_x'])]);
  });

  test('a row that could not be read says why, with what was found', () => {
    expect(read('Name,Email\nAna,"a@x.org')).toEqual([{ kind: 'unreadable', line: 2, why: 'cut-off', found: 'Ana,"a@x.org' }]);
  });
});

describe('a row made to take long', () => {
  const heads = ['Name', 'Email', 'Phone', 'Notes', 'Met', 'Birthday', 'Networks', 'E-mail 1 - Value'];

  test.each([' ', '>', ')', '\\', ';', ':', '@', ',', '1', '-', 'a@', ' ;', '\t', "'", '. ', '1/'])('is read within seconds when it is full of %j', (sign) => {
    const long = `"x${sign.repeat(250_000 / sign.length)}x"`;
    for (const head of heads) expect(read(`${head},Company\n${long},y\n`)).toHaveLength(1);
    expect(read(`${'Address,'.repeat(499)}Company\n${`${sign.repeat(400)}x,`.repeat(499)}y\n`).length).toBeGreaterThan(0);
  });
});
