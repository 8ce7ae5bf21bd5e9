import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { emlOf } from '../../host/eml';
import type { HostOptions } from '../../host/options';
import type { SentMail } from '../../host/state';
import { filledWorkbook, rowsOf, setting, type Workbook } from './workbook';

export const BOARD = 'styret@nordvik.example';

/** A workbook whose board can be written to; every other body too, where `everybody` says so. */
export function mailWorkbook(
  text?: string,
  { everybody = true, ...options }: HostOptions & { readonly everybody?: boolean } = {},
): Workbook {
  const workbook = filledWorkbook(text, { today: '2026-01-20', ...options });
  const { host } = workbook;
  setting(host, 'Styrets e-post', BOARD);
  const rows = rowsOf(host, 'Organer').map(({ Organ = '' }) => [
    everybody ? `${Organ.toLowerCase().replace(/[^a-z]/g, '')}@nordvik.example` : '',
  ]);
  host.paste('Organer', 'D2', rows);
  return workbook;
}

/** The mail as a mail program reads it: written as .eml, and parsed by somebody else's code. */
export const parsed = async (mail: SentMail | undefined): Promise<ParsedMail> => {
  if (!mail) throw new Error('No such mail was sent');
  return simpleParser(await emlOf(mail));
};

/** All addresses in a header. */
export const addressesIn = (header: AddressObject | AddressObject[] | undefined): string[] =>
  [header ?? []].flat().flatMap(({ value }) => value.map(({ address = '' }) => address));

/** The links of a mail that open an answer: to whom, with which subject and words. */
export const answersIn = (text: string) =>
  Array.from(text.replaceAll('&amp;', '&').matchAll(/mailto:[^"\s<]+/g), ([href]) => {
    const { pathname, searchParams } = new URL(href);
    return {
      to: decodeURIComponent(pathname),
      subject: searchParams.get('subject') ?? '',
      body: searchParams.get('body') ?? '',
    };
  });
