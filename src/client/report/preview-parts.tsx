import type { TemplateData } from '../../application/report/template-data';
import { Bar, Result } from './preview-drawing';

type Words = TemplateData['ord'];
type GoalData = TemplateData['mål'][number];
type MeasureData = GoalData['tiltak'][number];

const Measure = ({ measure }: { measure: MeasureData }) => (
  <tr>
    <td>{measure.nr}</td>
    <td>
      {measure.tekst}
      {measure.nårOgHvem && <p class="quiet">{measure.nårOgHvem}</p>}
    </td>
    <td>
      <Result tegn={measure.tegn} resultat={measure.resultat} />
      {measure.linjer.map(({ linje }, i) => (
        <p class="lines-kept" key={i}>
          {linje}
        </p>
      ))}
      {measure.lenke.map(({ adresse, lenketekst }) => (
        <p key={adresse}>
          <a href={adresse} target="_blank" rel="noreferrer">
            {lenketekst}
          </a>
        </p>
      ))}
    </td>
  </tr>
);

/** One goal: where it stands, the board's words, its sub-goals and its measures. */
const Goal = ({ goal, words }: { goal: GoalData; words: Words }) => (
  <>
    <h3>{goal.overskrift}</h3>
    <p>
      {goal.oppsummering} <b>{goal.prosent}</b> <span class="quiet">{goal.iFjor}</span>
    </p>
    <Bar bar={goal.stolpe} />
    {goal.styretsOrd.map(({ avsnitt }, i) => (
      <p class="board" key={i}>
        {avsnitt}
      </p>
    ))}
    {goal.harDelmål && <h4>{words.delmål}</h4>}
    <ul>
      {goal.delmål.map((one, i) => (
        <li key={i}>
          {[one.nr, one.tekst].filter(Boolean).join(' ')}
          {one.harTall && (
            <p class="quiet">
              {[one.måltall, one.tall, one.andelAvMåltall].filter(Boolean).join(' · ')}
            </p>
          )}
          <Bar bar={one.stolpeDelmål} />
        </li>
      ))}
    </ul>
    {goal.harTiltak && <h4>{words.tiltak}</h4>}
    {goal.harTiltak && (
      <table class="told">
        <thead>
          <tr>
            <th>{words.nr}</th>
            <th>{words.tiltak}</th>
            <th>{words.resultat}</th>
          </tr>
        </thead>
        <tbody>
          {goal.tiltak.map((measure, i) => (
            <Measure key={i} measure={measure} />
          ))}
        </tbody>
      </table>
    )}
  </>
);

export const Goals = ({ data }: { data: TemplateData }) =>
  data.harMål ? (
    <section>
      <h2>{data.ord.målOgTiltak}</h2>
      {data.mål.map(goal => (
        <Goal key={goal.målnr} goal={goal} words={data.ord} />
      ))}
    </section>
  ) : null;

export const NotReported = ({ data }: { data: TemplateData }) => (
  <section>
    <h2>{data.ord.ikkeRapportert}</h2>
    <p>{data.omIkkeRapportert}</p>
    <ul>
      {data.ikkeRapportert.map(({ nr, tekst, ansvar }, i) => (
        <li key={i}>
          {[nr, tekst].filter(Boolean).join(' ')} {ansvar && <span class="quiet">({ansvar})</span>}
        </li>
      ))}
    </ul>
  </section>
);

/** What is put off, what ends and what is struck. */
export const Carried = ({ data }: { data: TemplateData }) =>
  data.harTasVidere ? (
    <section>
      <h2>{data.ord.tasVidere}</h2>
      {data.tasVidere.map(({ gruppe, innledning, saker }) => (
        <div key={gruppe}>
          <h3>{gruppe}</h3>
          <p>{innledning}</p>
          <ul>
            {saker.map((sak, i) => (
              <li key={i}>
                {[sak.nr, sak.tekst].filter(Boolean).join(' ')}{' '}
                <Result tegn={sak.tegn} resultat={sak.resultat} /> {sak.grunn}{' '}
                <span class="quiet">{sak.senere}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ) : null;

/** What annual meetings have changed in the plan. */
export const Revisions = ({ data }: { data: TemplateData }) => (
  <>
    {data.revisjoner.map(({ revisjonsinnledning, endringer }) => (
      <section key={revisjonsinnledning}>
        <h2>{data.ord.revisjoner}</h2>
        <p>{revisjonsinnledning}</p>
        <ul>
          {endringer.map((one, i) => (
            <li key={i}>
              <b>{one.hva}:</b> {[one.nr, one.tekst].filter(Boolean).join(' ')}{' '}
              <span class="quiet">{one.slik.map(({ endring }) => endring).join(' ')}</span>{' '}
              {one.grunn}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** What each body had to do. */
export const Bodies = ({ data }: { data: TemplateData }) =>
  data.harOrganer ? (
    <section class="appendix">
      <h2>{data.ord.organ}</h2>
      {data.organer.map(({ organ, sammendrag, oppgaver }) => (
        <div key={organ}>
          <h3>{organ}</h3>
          <p class="quiet">{sammendrag}</p>
          <ul>
            {oppgaver.map((one, i) => (
              <li key={i}>
                {[one.nr, one.tekst].filter(Boolean).join(' ')}{' '}
                <Result tegn={one.tegn} resultat={one.resultat} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ) : null;
