/** Driving licences by their label. The British form is recognised without one. */
import { patterns } from '../pattern.js';

const LABEL =
  "driv(?:er'?s?|ing) ?-?(?:licen[cs]e|permit)|(?<![a-z])licen[cs]e (?:no|num|number|#)|dl(?: ?(?:no|num|number|#))|führerschein(?:nummer)?|permis de conduire|permiso de conducir|carn[eé] de conducir|carteira de motorista|cnh|patente(?: di guida)?";

export const driverLicence = patterns('driver-licence', 'DRIVER_LICENCE', [
  {
    expression: new RegExp(
      String.raw`(?<![a-z])(?:${LABEL})(?:[ .:#-]{1,3}(?:(?:no|nr|num|number|nummer|numéro|número|numero|n°|#|is|was|es|ist|est|id)[ .:#-]{0,3}){0,2})`,
      'gi',
    ),
    value: /(?:[A-Z]{0,5}|[a-z]{0,2})[ -]?\d[A-Z\d]{1,17}(?:[ -]\d[A-Z\d]{0,12}){0,5}(?![A-Za-z0-9])/y,
    accept: ({ text }) => (text.match(/\d/g) ?? []).length >= 4 && !/ [a-z]{3,}/.test(text),
  },
  { expression: /(?<![A-Z0-9])[A-Z9]{5}\d[0156]\d[0-3]\d\d[A-Z9]{2}\d?[A-Z0-9]{2,3}(?![A-Z0-9])/g },
]);
