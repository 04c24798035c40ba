/** Number plates and vehicle identification numbers. Both need a label. */
import { patterns } from '../pattern.js';

export const vehicle = patterns('vehicle', 'VEHICLE', [
  {
    expression:
      /(?<![a-z])(?:(?:licen[cs]e|number|registration|vehicle|car|van|truck|rear|front)[ -]?plates?|plates?(?: (?:no|number))|vehicle (?:reg(?:istration)?)(?: (?:no|number))?|car reg(?:istration)?|kennzeichen|immatriculation|plaque|matrícula|placa|targa)(?: (?:is|was|number|no\.?))?[ .:#]{1,3}/gi,
    value:
      /(?:[A-Z]{1,4}[ -]?[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){0,3}|\d{1,4}[ -]?[A-Z]{2,3}(?:[ -]?\d{1,4})?|[a-z]{2}\d{2}[ -]?[a-z]{3})(?![A-Za-z0-9])/y,
    accept: ({ text }) => /\d/.test(text) && /[A-Za-z]/.test(text),
  },
  {
    expression:
      /(?<![a-z])(?:vin|chassis|fahrgestellnummer)(?: (?:is|no\.?|number))?[ .:#]{1,3}(?<pii>[A-HJ-NPR-Z0-9]{17})(?![A-Z0-9])/gi,
  },
]);
