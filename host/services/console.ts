import { format } from 'node:util';
import { strict } from '../machine/fake';
import type { LogLine } from '../world';

type ScriptConsole = Pick<Console, LogLine['level']>;

/** Free of charge and of permissions, even while the code loads. */
export function scriptConsole(logs: LogLine[]): ScriptConsole {
  const at =
    (level: LogLine['level']) =>
    (...parts: unknown[]) => {
      logs.push({ level, text: format(...parts) });
    };
  return strict<ScriptConsole>('console', {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  });
}
