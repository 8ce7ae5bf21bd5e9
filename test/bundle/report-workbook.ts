import mammoth from 'mammoth';
import type { HostOptions } from '../../host/options';
import { cellOf, filledWorkbook, type Workbook } from './workbook';

/** The small plan after its first year, with some of it reported. */
export function reportWorkbook(options: HostOptions = {}): Workbook {
  const workbook = filledWorkbook(undefined, options);
  const { host } = workbook;
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), 'Gjennomført');
  host.edit('2025', cellOf(host, '2025', '1.1', 'Kommentar'), 'Planen ble vedtatt i mai.');
  host.edit('2025', cellOf(host, '2025', '1.2', 'Antall'), '3');
  host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), 'Delvis gjennomført');
  host.edit('Mål', 'D3', '50');
  host.edit('Mål', 'H3', '42');
  return workbook;
}

export const textOf = async (base64: string): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(base64, 'base64') })).value;
