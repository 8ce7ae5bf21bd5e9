import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the host reads from `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly hasDrive: boolean;
}

interface ManifestFile {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
}

export function readManifest(dist: string): Manifest {
  const file: ManifestFile = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  const advanced = file.dependencies?.enabledAdvancedServices ?? [];
  return {
    timeZone: file.timeZone ?? 'Etc/GMT',
    oauthScopes: file.oauthScopes ?? [],
    hasDrive: advanced.some(({ userSymbol }) => userSymbol === 'Drive'),
  };
}
