/** What each recognizer finds and what it leaves. Each row is a text with the personal part between « and ». */
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/pii/redact.js';

/** [kind, text]: the marked part is redacted, the rest is kept. */
const FOUND: readonly (readonly [string, string])[] = [
  ['EMAIL', 'write to «ravi.kumar+site@example.co.in» today'],
  ['EMAIL', "mailto:«o'neil@example.com»?subject=x"],
  ['EMAIL', 'GET /v1/users?email=«ravi%40example.com»&page=2'],
  ['EMAIL', 'mail «ravi@bücher.example» please'],
  ['EMAIL', 'scan says «ravi @ example . com» here'],
  ['EMAIL', 'it is «ravi dot kumar at example dot com» okay'],
  ['EMAIL', 'reach «jane [at] example [dot] org» first'],
  ['EMAIL', 'reach «jane(at)example.org» first'],
  ['EMAIL', 'escribe a «ana arroba ejemplo punto es» hoy'],
  ['EMAIL', '«jane&#64;example&#46;org» in a page'],
  ['EMAIL', 'hidden «ja\u200Bne@exam\u200Bple.org» here'],
  ['PHONE', 'call «555-1234» now'],
  ['PHONE', 'call «(212) 555-0187» now'],
  ['PHONE', 'ring «020 7946 0958» after six'],
  ['PHONE', 'reserved range «07700 900123» too'],
  ['PHONE', 'from abroad «+1 555 010 9999» works'],
  ['PHONE', 'mobile «98765 43210» only'],
  ['PHONE', 'Tel. «030/12345678» im Büro'],
  ['PHONE', 'appelez «06 12 34 56 78» demain'],
  ['PHONE', 'celular «(11) 91234-5678» obrigado'],
  ['PHONE', 'Tel: «O2O 7946 O958» as scanned'],
  ['PHONE', 'my number is «four one five, five five five, oh one two three» thanks'],
  ['PHONE', 'number «oh seven double seven, double zero nine hundred one two three» yes'],
  ['PHONE', 'meine nummer ist «null eins sieben eins zwei drei vier fünf sechs» danke'],
  ['PHONE', 'ligue para «+55 11 91234-5678» amanhã'],
  ['PHONE', 'full width «０２０ ７９４６ ０９５８» here'],
  ['CARD', 'paid with «4111 1111 1111 1111» today'],
  ['CARD', 'mistyped «4111-1111-1111-1112» on the slip'],
  ['CARD', 'scanned «4O12 8888 8888 l881» badly'],
  ['CARD', 'amex «3782 822463 10005» on file'],
  ['CARD', 'card number is «four one one one, one one one one, one one one one, one one one one» okay'],
  ['IBAN', 'to «DE89 3704 0044 0532 0130 00» please'],
  ['IBAN', 'to «GB29NWBK60161331926819» please'],
  ['IBAN', 'IBAN «DE88 3704 0044 0532 0130 00» with a typing error'],
  ['BANK_ACCOUNT', 'account number «12345678» is theirs'],
  ['SSN', 'his «123-45-6789» was noted'],
  ['SSN', 'SSN: «123456789» noted'],
  ['NATIONAL_ID', 'SIN «046 454 286» noted'],
  ['NATIONAL_ID', 'NI «QQ 12 34 56 C» noted'],
  ['NATIONAL_ID', 'NHS number «943 476 5919» noted'],
  ['NATIONAL_ID', 'Aadhaar «2345 6789 0123» shown'],
  ['NATIONAL_ID', 'has «BNZPM2501F» on the form'],
  ['NATIONAL_ID', 'Steuer-ID «86 095 742 719» liegt vor'],
  ['NATIONAL_ID', 'has «2 55 08 14 168 025 38» on the form'],
  ['NATIONAL_ID', 'DNI «12345678Z» del inquilino'],
  ['NATIONAL_ID', 'has «X1234567L» on the form'],
  ['NATIONAL_ID', 'has «RSSMRA85M01H501Q» on the form'],
  ['NATIONAL_ID', 'has «529.982.247-25» on the form'],
  ['NATIONAL_ID', 'CNPJ «11.222.333/0001-81» ativo'],
  ['NATIONAL_ID', 'TFN «123 456 782» supplied'],
  ['NATIONAL_ID', 'NRIC «S1234567D» verified'],
  ['NATIONAL_ID', 'registered with «8001015009087» today'],
  ['NATIONAL_ID', 'PESEL «44051401359» noted'],
  ['NATIONAL_ID', 'EIN «12-3456789» noted'],
  ['PASSPORT', 'passport number «Z1234567» shown'],
  ['PASSPORT', '«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<» read'],
  ['DRIVER_LICENCE', "driver's license «D1234567» copied"],
  ['VEHICLE', 'license plate: «KA 01 AB 1234» in bay'],
  ['DATE_OF_BIRTH', 'DOB: «04/07/1985» on the badge'],
  ['DATE_OF_BIRTH', 'geboren am «12.03.1971» in der Stadt'],
  ['ADDRESS', 'lives at «22 Baker Street, London NW1 6XE» still'],
  ['ADDRESS', 'sent to «1600 Pennsylvania Avenue NW, Washington, DC 20500» today'],
  ['ADDRESS', 'sent to «PO Box 1234, Denver, CO 80201» today'],
  ['ADDRESS', 'i live at «forty two wallaby way» in town'],
  ['ADDRESS', 'liegt «Hauptstraße 12, 10115 Berlin» im Hof'],
  ['ADDRESS', 'habite «12 rue de la Paix, 75002 Paris» depuis'],
  ['ADDRESS', 'vive en «Calle Mayor 5, 3º B, 28013 Madrid» ahora'],
  ['ADDRESS', 'abita in «Via Roma 12, 00184 Roma» ora'],
  ['ADDRESS', 'mora na «Rua das Flores, 123, São Paulo - SP, 01234-567» agora'],
  ['ADDRESS', 'stays at «Flat No. 12, Sai Apartments, MG Road, Bengaluru 560001» now'],
  ['LOCATION', 'taken at «51.50740, -0.12780» facing north'],
  ['IP', 'login from «203.0.113.9» refused'],
  ['IP', 'login from «2001:db8::ff00:42:8329» refused'],
  ['MAC', 'device «00:1A:2B:3C:4D:5E» joined'],
  ['JWT', 'sent «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc123DEF456» along'],
  ['API_KEY', 'key «AKIAIOSFODNN7EXAMPLE» committed'],
  ['API_KEY', 'key «ghp_16C7e42F292c6912E7710c838347Ae178B4a» committed'],
  ['API_KEY', 'api_key=«a1b2c3d4e5f6g7h8» in the query'],
  ['SECRET', 'password: «hunter2!» on the note'],
  ['SECRET', 'postgres://«onward:s3cret»@db.internal:5432/onward is up'],
  ['SECRET', 'Authorization: Basic «dXNlcjpwYXNzd29yZA==»'],
  ['CRYPTO', 'send to «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq» soon'],
  ['CRYPTO', 'send to «0x52908400098527886E0F7030069857D2E4169EE7» soon'],
  ['NAME', 'my name is «priya nair» and the door is open'],
  ['NAME', 'Regards,\n«Thandeka Dlamini»'],
  ['NAME', 'Mr. «Pfannerstill» signed for it'],
  ['NAME', 'I met «Chukwuemeka Okonkwo» on the roof'],
  ['NAME', 'ask «Rajesh» about the pump'],
  ['NAME', 'call «Mark» on Friday'],
  ['NAME', 'we saw «Jean-Luc Picard» there'],
  ['NAME', 'keys with «María de los Ángeles Núñez» today'],
  ['NAME', 'i spoke with «aleksandra kowalczyk» yesterday'],
  ['NAME', 'mein name ist «jürgen müller» und ich rufe an'],
  ['NAME', 'Name: «Hye-jin Park»'],
];

/** Texts without personal data. */
const STAYS = [
  'Meter reading 4155550132 kWh',
  'Serial number 4111 2222 3333 4445 on the plate',
  'S/N 4155550132, P/N 4411-2233-4455',
  'order 4155550132 and invoice 20260014587',
  'session 550e8400-e29b-41d4-a716-446655440000 waits',
  'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
  'Inspection on 14 March 2026, next on 2027-03-14 at 10:15:30',
  'Price $12,345.67 or EUR 9.999,00',
  'Firmware 10.2.3.4 on panel B2, port 8080',
  'connect ECONNREFUSED 127.0.0.1:5432',
  'Room 204, unit 5, floor 3, bay 17',
  'Readings: 1204, 1210, 1198, 1225',
  'look at example dot com for the manual',
  'the meter says one two three four point five',
  'there are twenty three doors and four of them are broken',
  'Mark the valve, bill the client, and may it work until June',
  'the grace period ends and the will of the board is clear',
  'Johnson Controls panel next to the Schneider Electric switchboard',
  'The Victoria Building is next to Lincoln Tower',
  'Site name: Green Valley Office Park',
  'The password is required and the token has expired',
  'Temperature 21.5 °C, 2.4 bar, 7.5 kW, 1,234,567 kWh',
  'Fire door FD60S 926 x 2040 mm',
  'std::vector<int> and 12:34:56',
  'Die Heizung im Keller wurde am 12.03.2026 geprüft',
  'La pompe du sous-sol est en panne depuis lundi',
  'https://example.com/docs?page=2#part-3',
];

describe('personal data is found:', () => {
  it.each(FOUND)('a %s in %s', (type, marked) => {
    const text = marked.replace(/[«»]/g, '');
    const expected = marked.replace(/«[^»]*»/g, `[REDACTED_${type}]`);
    expect(redact(text).text).toBe(expected);
  });
});

describe('text without personal data is kept:', () => {
  it.each(STAYS)('%s', (text) => {
    expect(redact(text)).toEqual({ text, counts: {}, pii_redacted: false });
  });
});

describe('a name', () => {
  it('that is found once is found at every other occurrence, in any case', () => {
    const { text, counts } = redact('Tenant: Ottoline Quiggle. Later QUIGGLE came back, and ottoline left the key.');
    expect(text).toBe('Tenant: [REDACTED_NAME]. Later [REDACTED_NAME] came back, and [REDACTED_NAME] left the key.');
    expect(counts).toEqual({ NAME: 3 });
  });

  it('that is known beforehand is found without a clue', () => {
    const { text } = redact('so zorblax  qwerty vanished; ZORBLAX QWERTY', { known: ['Zorblax Qwerty'] });
    expect(text).toBe('so [REDACTED_KNOWN] vanished; [REDACTED_KNOWN]');
  });
});
