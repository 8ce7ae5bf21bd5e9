import type { TabView } from '../../view';
import { appearanceOf, paint, spills, stylesOf } from './paint';
import type { Worksheet } from './worksheet';

/** Paints the cells of a worksheet that look otherwise than they did when it last painted. */
export function createPainter(worksheet: Worksheet): (view: TabView) => void {
  let painted: string[][] = [];
  return view => {
    const styles = stylesOf(view);
    painted = view.rows.map((cells, row) => {
      const data = worksheet.options.data?.[row];
      return cells.map((cell, column) => {
        const painting = {
          style: styles[cell.look] ?? '',
          isHidden: view.columns[column]?.isHidden ?? false,
          spills: spills(view.looks[cell.look], cell, cells[column + 1]),
        };
        const appearance = appearanceOf(cell, painting);
        const td = worksheet.records[row]?.[column]?.element;
        const isSame = painted[row]?.[column] === appearance;
        if (td && Array.isArray(data) && !(isSame && data[column] === cell.text)) {
          data[column] = cell.text;
          paint(td, cell, painting);
        }
        return appearance;
      });
    });
  };
}
