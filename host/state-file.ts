import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HostState } from './state';

/** The saved state, or undefined where nothing has been saved. */
export const readState = (path: string): HostState | undefined =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;

/** Writes beside the file and then renames, so that a crash leaves the old file or the new one. */
export function writeState(path: string, state: HostState): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.ny`;
  writeFileSync(beside, JSON.stringify(state));
  renameSync(beside, path);
}
