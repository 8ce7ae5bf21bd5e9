import { filledWorkbook } from '../bundle/workbook';
import type { useDesk } from './sheet-window';

/** A window with the small plan, or another, and the list of 2026 open in its sidebar. */
export async function openSidebar(
  desk: ReturnType<typeof useDesk>,
  { today = '2026-07-02', plan }: { readonly today?: string; readonly plan?: string } = {},
) {
  const { host } = filledWorkbook(plan, { today });
  const { sidebar, ...window } = await desk.open(host);
  await window.choose('Åpne tiltak');
  await sidebar.getByRole('heading', { name: 'Tiltak i 2026' }).waitFor();
  return { host, sidebar, window };
}
