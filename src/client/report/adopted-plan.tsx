import { useState } from 'preact/hooks';
import { settled } from '../loading';
import { Said } from '../parts';
import { server } from '../server';
import { downloadDocx, downloadText } from './download';
import { REPORT_TEXTS } from './texts';

const texts = REPORT_TEXTS.plan;

/** The plan itself, as a document. */
export const AdoptedPlan = () => {
  const [problem, setProblem] = useState<string | null>(null);

  async function fetchPlan(as: 'docx' | 'txt') {
    const answer = await settled(server.adoptedPlan());
    setProblem(answer.state === 'failed' ? answer.message : null);
    if (answer.state === 'failed') return;
    const { fileName, docxBase64, text } = answer.value;
    if (as === 'docx') downloadDocx(fileName, docxBase64);
    else downloadText(fileName, text);
  }

  return (
    <details>
      <summary>{texts.heading}</summary>
      <div class="inside">
        <p class="hint">{texts.lead}</p>
        <div class="actions tight">
          <button type="button" class="small" onClick={() => fetchPlan('docx')}>
            {texts.download}
          </button>
          <button type="button" class="small" onClick={() => fetchPlan('txt')}>
            {texts.downloadText}
          </button>
        </div>
        {problem !== null && <Said message={problem} isProblem />}
      </div>
    </details>
  );
};
