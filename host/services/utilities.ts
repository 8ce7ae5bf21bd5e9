import { mismatch } from '../machine/exception';
import type { World } from '../world';
import { formatDate } from './format-date';
import { createHandles } from './handles';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

export interface BlobState {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  name: string | null;
}
export const blobs = createHandles<BlobState>('Blob');

const bytesOf = (data: unknown): Buffer => {
  if (typeof data === 'string') return Buffer.from(data);
  if (Array.isArray(data)) return Buffer.from(data);
  throw mismatch('Utilities.newBlob', [data]);
};

function newBlob(world: World, state: BlobState): Blob {
  const blob: Blob = blobs.bind(
    world.fake<Blob>('Blob', {
      getBytes: () => [...new Int8Array(state.bytes)],
      getDataAsString: () => state.bytes.toString(),
      getName: () => state.name,
      setName(name) {
        state.name = name;
        return blob;
      },
      getContentType: () => state.contentType,
    }),
    state,
  );
  return blob;
}

const asUuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

export const utilities = (world: World): Utilities =>
  world.fake<Utilities>('Utilities', {
    formatDate(date, zone, pattern) {
      if (!isDate(date)) throw mismatch('Utilities.formatDate', [date, zone, pattern]);
      return formatDate(Number(date), zone, pattern);
    },
    newBlob: (data: unknown, contentType?: string, name?: string) =>
      newBlob(world, {
        bytes: bytesOf(data),
        contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
        name: name ?? null,
      }),
    base64Decode: (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))],
    base64Encode: (data: unknown) => bytesOf(data).toString('base64'),
    getUuid: () => asUuid(world.nextId()),
  });
