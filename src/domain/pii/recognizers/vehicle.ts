/** Number plates and vehicle identification numbers, both only after their label. */
import { patterns } from '../pattern.js';

export const vehicle = patterns('vehicle', 'VEHICLE', [
  {
    expression:
      /(?<![a-z])(?:(?:licen[cs]e|number|registration|vehicle|car|van|truck|rear|front)[ -]?plates?|plates?(?: (?:no|number))|vehicle (?:reg(?:istration)?)(?: (?:no|number))?|car reg(?:istration)?|kennzeichen|immatriculation|plaque|matrícula|placa|targa)(?: (?:is|was|number|no\.?))?[ .:#]{1,3}(?<pii>[A-Z]{1,4}[ -]?[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){0,3}|\d{1,4}[ -]?[A-Z]{2,3}(?:[ -]?\d{1,4})?)(?![A-Za-z0-9])/gi,
    accept: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text),
  },
  { expression: /(?<![a-z])(?:vin|chassis|fahrgestellnummer)(?: (?:is|no\.?|number))?[ .:#]{1,3}(?<pii>[A-HJ-NPR-Z0-9]{17})(?![A-Z0-9])/gi },
]);
