import { anyOf } from '../text/words';
import * as nb from './words.nb';

/** Lines that belong to the document or its page, and not to the plan. */
export const ADOPTION = new RegExp(`^(?:${anyOf(nb.ADOPTION_NB)}) .{0,100}\\d`, 'iu');
export const PAGE = /^(?:(?:side|s\.) ?)?\d{1,3}(?: ?(?:av|\/|\|) ?\d{1,3})?$/iu;
export const LEADERS = /\.{4}|(?:\. ){4}|…{2}|(?:^| )s\. ?\d{1,3}$/u;
export const ADDRESS =
  /@|https?:|www\.|^(?:telefon|tlf|telefaks|e-post|epost|adresse|org\.? ?nr)[ .:]/iu;
/** «Hjem > Om oss > Planer», «Forside / Om laget / Årsplan», «Du er her: …». */
export const BREADCRUMB =
  /^(?:du er her|de er her)[ :]|^(?:hjem|heim|forside|forsiden|forsida|start|startside|hovedside)(?: ?[>›»/|→] ?[^>›»/|→]{1,60}){1,8}$|^[^>›»→]{1,40}(?: [>›»→] [^>›»→]{1,60}){2,8}$/iu;
