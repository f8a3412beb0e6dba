import type { Bundles } from './builds.ts';
import { ask } from './client.ts';
import { controlPath, type Faults, type LocationCounts, noFaults } from './kv/faults.ts';
import { asInProduction, freePorts, type Service, startWorkerd } from './workerd.ts';

export type Place = 'A' | 'B';
export const places: readonly Place[] = ['A', 'B'];

/** One Worker at one location: what runs there, and with which programs and variables. */
export interface Deployment {
  readonly place: Place;
  /** Paths from `Bundles`. */
  readonly worker: string;
  readonly assets: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export type Deployments = Readonly<Record<string, Deployment>>;

export interface World {
  /** The port of a deployment, by its name. */
  readonly ports: Readonly<Record<string, number>>;
  readonly central: number;
  /** What the Workers, and then the store, said on their consoles. */
  readonly log: readonly string[];
  setFaults(faults: Partial<Faults>, place?: Place): Promise<void>;
  counts(): Promise<LocationCounts>;
  stop(): void;
}

/** A key for these tests only. */
export const testKey = (kid: string): string => `${kid}:${Buffer.alloc(32, kid).toString('base64url')}`;

const fixed = { ENVIRONMENT: 'production', RETENTION_DAYS: '180', TOKEN_KEYS: testKey('k1') };

/**
 * The world of one row. The store is one workerd: two locations and what is behind both. The product is another: each
 * deployment has the real binding `PROGRESS`, which leads to its location.
 */
export async function startWorld(bundles: Bundles, deployments: Deployments, faults: Partial<Faults>): Promise<World> {
  const names = Object.keys(deployments);
  const [central = 0, a = 0, b = 0, ...appPorts] = await freePorts(names.length + 3);
  const locations = { A: a, B: b };
  const ports = Object.fromEntries(names.map((name, at) => [name, appPorts[at] ?? 0]));
  const store = await startWorkerd(bundles.folder, await storeServices(bundles, central, locations));
  const services = productServices(deployments, ports, locations);
  const product = await startWorkerd(bundles.folder, services, [asInProduction]).catch((error) => {
    store.stop();
    throw error;
  });
  const world: World = {
    ports,
    central,
    get log() {
      return [...product.log, ...store.log];
    },
    async setFaults(change, place) {
      for (const one of place ? [place] : places) {
        const body = JSON.stringify(change);
        const headers = { 'content-type': 'application/json' };
        await ask({ port: locations[one], method: 'POST', path: controlPath, body, headers });
      }
    },
    async counts() {
      const replies = await Promise.all(
        places.map((place) => ask({ port: locations[place], method: 'GET', path: controlPath })),
      );
      return replies.map(({ body }): LocationCounts => JSON.parse(body)).reduce(added);
    },
    stop() {
      product.stop();
      store.stop();
    },
  };
  for (const [at, place] of places.entries()) {
    await world.setFaults({ ...noFaults, ...faults, seed: (faults.seed ?? 1) * 2 + at }, place);
  }
  return world;
}

async function storeServices(
  bundles: Bundles,
  central: number,
  locations: Readonly<Record<Place, number>>,
): Promise<Service[]> {
  const location = await bundles.worker('tests/faults/kv/location.ts');
  return [
    { name: 'central', worker: await bundles.worker('tests/faults/kv/central.ts'), port: central, bindings: [] },
    ...places.map((place) => ({
      name: `location${place}`,
      worker: location,
      port: locations[place],
      bindings: [{ name: 'CENTRAL', service: 'central' }],
    })),
  ];
}

function productServices(
  deployments: Deployments,
  ports: Readonly<Record<string, number>>,
  locations: Readonly<Record<Place, number>>,
): Service[] {
  return [
    ...places.map((place) => ({ name: `kv${place}`, elsewhere: locations[place] })),
    ...Object.entries(deployments).flatMap(([name, { place, worker, assets, variables }]): Service[] => [
      { name: `${name}Assets`, folder: assets },
      {
        name,
        worker,
        port: ports[name] ?? 0,
        bindings: [
          { name: 'PROGRESS', kvNamespace: `kv${place}` },
          { name: 'ASSETS', service: `${name}Assets` },
          ...Object.entries({ ...fixed, ...variables }).map(([variable, text]) => ({ name: variable, text })),
        ],
      },
    ]),
  ];
}

function added(one: LocationCounts, other: LocationCounts): LocationCounts {
  const sum = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) => {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
  };
  const longest = Math.max(one.triesPerKey.length, other.triesPerKey.length);
  return {
    operations: sum(one.operations, other.operations),
    injected: sum(one.injected, other.injected),
    triesPerKey: Array.from({ length: longest }, (_, at) => (one.triesPerKey[at] ?? 0) + (other.triesPerKey[at] ?? 0)),
  };
}
