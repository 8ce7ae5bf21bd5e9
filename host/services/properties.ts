import { exception } from '../machine/exception';
import type { World } from '../world';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Store = Record<string, string>;

const KILOBYTE = 1024;
const VALUE_LIMIT = 9 * KILOBYTE;
const STORE_LIMIT = 500 * KILOBYTE;

const sizeOf = (store: Store) => Buffer.byteLength(Object.entries(store).flat().join(''));

function put(store: Store, values: Store): void {
  const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
  if (texts.some(([, text]) => Buffer.byteLength(text) > VALUE_LIMIT)) {
    throw exception('Argument too large: value');
  }
  if (sizeOf({ ...store, ...Object.fromEntries(texts) }) > STORE_LIMIT) {
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  Object.assign(store, Object.fromEntries(texts));
}

const clear = (store: Store) => {
  for (const key of Object.keys(store)) delete store[key];
};

export function propertiesService(world: World): PropertiesService {
  const stores = world.state.properties;
  const openStore = (store: Store): Properties => {
    const properties: Properties = world.fake<Properties>('Properties', {
      getProperty: key => (Object.hasOwn(store, key) ? (store[key] ?? null) : null),
      setProperty(key, value) {
        put(store, { [key]: value });
        return properties;
      },
      deleteProperty(key) {
        delete store[key];
        return properties;
      },
      getProperties: () => ({ ...store }),
      setProperties(values: Store, deleteAllOthers?: boolean) {
        if (deleteAllOthers) clear(store);
        put(store, values);
        return properties;
      },
    });
    return properties;
  };
  const storeOf = (user: string): Store => {
    stores.users[user] ??= {};
    return stores.users[user];
  };
  return world.fake<PropertiesService>('PropertiesService', {
    getDocumentProperties: () => openStore(stores.document),
    getScriptProperties: () => openStore(stores.script),
    getUserProperties: () => openStore(storeOf(world.execution.user)),
  });
}
