import { readFileSync } from 'node:fs';
import { sealJoinLink } from '../../src/http/group-links.ts';
import { openKeyring } from '../../src/http/keyring.ts';
import { aGroup } from './a-group.ts';

/*
 * Prints a join link for the product that runs on this machine, signed with the keys that `npm start` wrote to .dev.vars,
 * for a group of the cases named: its store has not heard of it, and the link says what it takes to begin.
 */
const secrets = readFileSync(`${import.meta.dirname}/../../.dev.vars`, 'utf8');
const keyring = openKeyring(/^TOKEN_KEYS="([^"]*)"/m.exec(secrets)?.[1] ?? '');
if (!keyring.ok) throw new Error(`.dev.vars: ${keyring.error.reason}`);
const group = aGroup({ cases: process.argv.slice(2) }, { explain: 'scene', endsOn: '2999-12-31' });
process.stdout.write(await sealJoinLink(keyring.value, group));
