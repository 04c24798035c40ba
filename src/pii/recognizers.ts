/** Every recognizer, in order of precedence: if two find the same text, the earlier one names it. */
import { name } from './names/name.js';
import { englishAddress } from './recognizers/address/english.js';
import { germanAddress } from './recognizers/address/german.js';
import { indianAddress } from './recognizers/address/indian.js';
import { postAddress } from './recognizers/address/post.js';
import { romanceAddress } from './recognizers/address/romance.js';
import { apiKey } from './recognizers/api-key.js';
import { bankAccount } from './recognizers/bank-account.js';
import { card } from './recognizers/card.js';
import { crypto } from './recognizers/crypto.js';
import { dateOfBirth } from './recognizers/date-of-birth.js';
import { driverLicence } from './recognizers/driver-licence.js';
import { email } from './recognizers/email.js';
import { iban } from './recognizers/iban.js';
import { auIds } from './recognizers/ids/au.js';
import { brIds } from './recognizers/ids/br.js';
import { caIds } from './recognizers/ids/ca.js';
import { deIds } from './recognizers/ids/de.js';
import { labelledIds } from './recognizers/ids/elsewhere.js';
import { esIds } from './recognizers/ids/es.js';
import { frIds } from './recognizers/ids/fr.js';
import { gbIds } from './recognizers/ids/gb.js';
import { inIds } from './recognizers/ids/in.js';
import { itIds } from './recognizers/ids/it.js';
import { sgIds } from './recognizers/ids/sg.js';
import { ssn, usTaxId } from './recognizers/ids/us.js';
import { zaIds } from './recognizers/ids/za.js';
import { ip } from './recognizers/ip.js';
import { jwt } from './recognizers/jwt.js';
import { location } from './recognizers/location.js';
import { mac } from './recognizers/mac.js';
import { passport } from './recognizers/passport.js';
import { phone } from './recognizers/phone.js';
import { secret } from './recognizers/secret.js';
import { spokenEmail } from './recognizers/spoken-email.js';
import { spokenNumbers } from './recognizers/spoken-number.js';
import { vehicle } from './recognizers/vehicle.js';
import type { Recognizer } from './types.js';

export const RECOGNIZERS: readonly Recognizer[] = [
  jwt,
  email,
  spokenEmail,
  apiKey,
  secret,
  crypto,
  iban,
  mac,
  ip,
  location,
  dateOfBirth,
  passport,
  driverLicence,
  vehicle,
  ssn,
  bankAccount,
  ...[usTaxId, gbIds, inIds, deIds, frIds, esIds, itIds, brIds, auIds, sgIds, zaIds, caIds, labelledIds],
  card,
  ...spokenNumbers,
  phone,
  ...[englishAddress, germanAddress, romanceAddress, indianAddress, postAddress],
  name,
];
