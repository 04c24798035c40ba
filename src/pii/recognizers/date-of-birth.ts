/** Dates of birth and ages. A date is personal only when a label says that it is a birth date. */
import { patterns } from '../pattern.js';

const MONTH =
  '(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|fevrier|mar(?:ch|s|zo|ço|ço)?|märz|apr(?:il)?|avril|abril|aprile|may|mai|mayo|maio|maggio|june?|juni?|juin|junio|junho|giugno|july?|juli?|juillet|julio|julho|luglio|aug(?:ust)?|août|agosto|sept?(?:ember)?|septembre|septiembre|setembro|settembre|okt(?:ober)?|oct(?:ober)?|octobre|octubre|outubro|ottobre|nov(?:ember)?|novembre|noviembre|novembro|de[cz](?:ember)?|décembre|diciembre|dezembro|dicembre|enero|febrero|janeiro|fevereiro|gennaio|febbraio)';
const DATE = String.raw`(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th|\.|º|°)?(?: of| de)? ?-?${MONTH}\.?,?(?: de| do)? ?-?(?:\d{4}|'?\d{2})|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|\d{2})|\d{8})`;
const LABEL =
  'd\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born(?: on)?|geburtsdatum|geb(?:oren)?\\.?(?: am)?|date de naissance|né(?:e|\\(e\\))? le|naissance|fecha de nacimiento|nacid[oa](?: el)?|nacimiento|data de nascimento|nascid[oa](?: em)?|nascimento|data di nascita|nat[oa] il|nascita|जन्म ?(?:तिथि|तारीख)?';

export const dateOfBirth = patterns('date-of-birth', 'DATE_OF_BIRTH', [
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}])(?:${LABEL})["')]{0,2}[ :=,-]{0,4}(?:(?:is|was|on|in [A-Z]\p{L}{2,20} on|the|am|el|le|il|em)[ :]{1,2}){0,3}["']?(?<pii>${DATE})(?!\d)`,
      'giu',
    ),
  },
  { expression: new RegExp(String.raw`(?<!\d)(?<pii>${DATE}) ?\(? ?(?:dob|date of birth|birth ?date)\b`, 'giu') },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}])born(?: in| on)? (?:the )?(?<pii>(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH} (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:nineteen|twenty)? ?[a-z\d]{2,10}(?: [a-z]{3,6})?)`,
      'giu',
    ),
    accept: ({ text }) => /\d{4}|nineteen|twenty/.test(text),
  },
]);
