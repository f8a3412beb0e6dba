import { unreachable } from '../lib/assert.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type Keyring, type KeyringFailure, openKeyring } from './keyring.ts';

export interface Config {
  readonly environment: 'development' | 'production';
  /** 1–3650. */
  readonly retentionDays: number;
  readonly keyring: Keyring;
  /** Sites that may show us in a frame, such as a learning environment; none unless set. */
  readonly frameAncestors: readonly string[];
}

export interface ConfigFailure {
  readonly reason: 'environment' | 'retention-days' | 'token-keys' | 'frame-ancestors';
  /** What is wrong and how to mend it, for the operator; holds nothing secret. */
  readonly message: string;
}

/** An origin, or all hosts below one (CSP Level 3 §2.3.1 host-source), and nothing that could end the directive. */
const sitePattern = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/;
const newKey = `node -e "console.log('k1:' + require('node:crypto').randomBytes(32).toString('base64url'))"`;

/**
 * Reads the Worker's variables and secrets; read them once per isolate, because the keyring remembers its keys.
 * Refuses to guess: without a good TOKEN_KEYS no learner could be trusted, in development no less than in production.
 */
export function readConfig(env: Readonly<Record<string, unknown>>): Result<Config, ConfigFailure> {
  const { ENVIRONMENT: environment, RETENTION_DAYS: days, TOKEN_KEYS: keys, FRAME_ANCESTORS: ancestors } = env;
  if (environment !== 'development' && environment !== 'production') {
    return refuse(
      'environment',
      'ENVIRONMENT must be "development" or "production": set it under [vars] in wrangler.toml.',
    );
  }
  const retentionDays = typeof days === 'string' && /^\d{1,4}$/.test(days) ? Number(days) : Number.NaN;
  if (!(retentionDays >= 1 && retentionDays <= 3_650)) {
    return refuse(
      'retention-days',
      'RETENTION_DAYS must be whole days from 1 to 3650: set it under [vars] in wrangler.toml.',
    );
  }
  const frameAncestors = typeof ancestors === 'string' ? ancestors.split(/\s+/).filter(Boolean) : [];
  if (!frameAncestors.every((site) => sitePattern.test(site))) {
    return refuse(
      'frame-ancestors',
      'FRAME_ANCESTORS must be https origins with spaces between, such as "https://lms.school.nl": see docs/deploy.md.',
    );
  }
  const keyring = openKeyring(typeof keys === 'string' ? keys : '');
  if (!keyring.ok) return refuse('token-keys', `${whatIsWrong(keyring.error)} ${remedy(environment)}`);
  return ok({ environment, retentionDays, keyring: keyring.value, frameAncestors });
}

const refuse = (reason: ConfigFailure['reason'], message: string) => err({ reason, message });

function whatIsWrong(failure: KeyringFailure): string {
  switch (failure.reason) {
    case 'missing':
      return 'TOKEN_KEYS is missing.';
    case 'malformed':
      return `TOKEN_KEYS, entry ${failure.entry}: expected a short name, a colon and 43 characters of base64url.`;
    case 'short-key':
      return `TOKEN_KEYS, entry ${failure.entry}: the key is shorter than 32 bytes (43 characters).`;
    case 'repeated-kid':
      return `TOKEN_KEYS, entry ${failure.entry}: its name is already taken by the entry before it.`;
    case 'too-many-keys':
      return `TOKEN_KEYS holds more than ${failure.most} keys: keep the new one and the one before it.`;
    default:
      return unreachable(failure);
  }
}

const remedy = (environment: Config['environment']): string =>
  environment === 'development'
    ? 'Start with `npm start`, which writes one to .dev.vars; or delete .dev.vars and start again.'
    : `Make a key with \`${newKey}\` and store it with \`npx wrangler secret put TOKEN_KEYS --env production\`.`;
