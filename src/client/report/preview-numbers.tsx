import type { Matrix as MatrixDrawing } from '../../application/report/drawing';
import type { TemplateData } from '../../application/report/template-data';
import { Bar, Result } from './preview-drawing';

/** The year in numbers, and each goal beside last year. */
export const Numbers = ({ data }: { data: TemplateData }) => (
  <section>
    <h2>{data.ord.tall}</h2>
    <p class="headline">{data.hovedsak}</p>
    <Bar bar={data.stolpe} />
    {data.iFjor && <p class="quiet">{data.iFjor}</p>}
    <Bar bar={data.stolpeIFjor} />
    <p>{data.antallTiltak}</p>
    <table class="tally">
      <thead>
        <tr>
          <th>{data.ord.resultat}</th>
          <th>{data.år}</th>
          {data.åretFør && <th>{data.åretFør}</th>}
        </tr>
      </thead>
      <tbody>
        {data.resultater.map(({ tegn, resultat, antall, antallFør }) => (
          <tr key={resultat}>
            <td>
              <Result tegn={tegn} resultat={resultat} />
            </td>
            <td>{antall}</td>
            {data.åretFør && <td>{antallFør}</td>}
          </tr>
        ))}
      </tbody>
    </table>
    {data.prosent && <p class="hint">{data.ord.slikRegnesDet}</p>}
    {data.harMål && <h3>{data.ord.målForMål}</h3>}
    {data.mål.map(goal => (
      <div class="standing" key={goal.målnr}>
        <p>
          <b>{goal.overskrift}</b> <b>{goal.andel}</b>
        </p>
        <Bar bar={goal.stolpe} />
        {goal.iFjor && <p class="quiet">{goal.iFjor}</p>}
        <Bar bar={goal.stolpeIFjor} />
      </div>
    ))}
  </section>
);

const Matrix = ({ matrix }: { matrix: MatrixDrawing }) => (
  <table>
    <thead>
      <tr>
        <th />
        <th />
        {matrix.head.map(label => (
          <th key={label}>{label}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {matrix.rows.map((row, i) => (
        <tr key={i}>
          <td>{row.nr}</td>
          <td>{row.tekst}</td>
          {row.cells.map((cell, year) => (
            <td key={year}>{cell && <Result tegn={cell.tegn} resultat={cell.resultat} />}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The whole period, year by year. */
export const Period = ({ period }: { period: TemplateData['periode'][number] }) => (
  <section>
    <h2>{period.periodetittel}</h2>
    {period.årIPerioden.map(({ etÅr, andelEtÅr, stolpeEtÅr }) => (
      <div class="standing" key={etÅr}>
        <p>
          <b>{etÅr}</b> <b>{andelEtÅr}</b>
        </p>
        <Bar bar={stolpeEtÅr} />
      </div>
    ))}
    {period.periodemål.map(({ målIPerioden, matriser }) => (
      <div key={målIPerioden}>
        <h3>{målIPerioden}</h3>
        {matriser.map(({ matrise }, i) => (
          <div class="wide" key={i}>
            <Matrix matrix={matrise} />
          </div>
        ))}
      </div>
    ))}
  </section>
);
