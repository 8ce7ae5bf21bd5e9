import { exception, notModelled } from '../machine/exception';
import { strict } from '../machine/fake';
import type { World } from '../world';
import { type BlobState, blobs } from './utilities';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Drive = GoogleAppsScript.Drive;

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const OPTIONS: ReadonlySet<string> = new Set(['fields', 'supportsAllDrives']);
/** What the service answers when nobody says which fields they want. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

const failure = (reason: string) =>
  exception(
    `API call to drive.files.create failed with error: ${reason}`,
    'GoogleJsonResponseException',
  );

const linkTo = (id: string, mimeType: string) =>
  mimeType === GOOGLE_DOC
    ? `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;

function store(world: World, { name, mimeType }: File, blob: BlobState): File {
  const id = `fil-${world.nextId()}`;
  const contentType = blob.contentType ?? 'application/octet-stream';
  const kept = {
    id,
    at: new Date(world.now()).toISOString(),
    owner: world.execution.user,
    name: name ?? 'Untitled',
    mimeType: mimeType ?? contentType,
    contentType,
    base64: blob.bytes.toString('base64'),
    webViewLink: linkTo(id, mimeType ?? contentType),
  };
  world.state.files.push(kept);
  const { webViewLink } = kept;
  return { kind: 'drive#file', id, name: kept.name, mimeType: kept.mimeType, webViewLink };
}

/** The advanced service; undefined where it is not switched on, as in a copied script without it. */
export function drive(world: World): Drive | undefined {
  if (world.drive === 'off') return undefined;
  const create = (resource: File, media?: unknown, options?: Record<string, unknown>): File => {
    const extra = Object.keys(options ?? {}).find(key => !OPTIONS.has(key));
    if (extra !== undefined) throw notModelled(`Drive.Files.create({${extra}})`);
    if (world.drive === 'disabled') {
      throw failure(
        'Google Drive API has not been used in project 123456789 before or it is disabled.',
      );
    }
    if (resource.parents) {
      throw failure('The user does not have sufficient permissions for this file.');
    }
    const answer = store(world, resource, blobs.behind(media));
    const fields = String(options?.fields ?? DEFAULT_FIELDS).split(',');
    return Object.fromEntries(Object.entries(answer).filter(([key]) => fields.includes(key)));
  };
  return strict<Drive>('Drive', { Files: world.fake<Files>('Drive.Files', { create }) });
}
