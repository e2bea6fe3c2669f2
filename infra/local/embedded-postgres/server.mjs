// PostgreSQL with pgvector and pg_trgm inside Node, on loopback, keeping its data in a folder or in memory alone.
//
//   node server.mjs [--data DIR] [--port N] [--tied-to-stdin]
//
// Prints one line, `ready PORT`, once it answers; port 0 takes a free one. It serves exactly one connection at a time: give it a pool
// of one. It ends cleanly on SIGTERM and on SIGINT; with --tied-to-stdin also when its standard input closes, so that it never outlives
// what started it.
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    'tied-to-stdin': { type: 'boolean', default: false },
  },
});

// Making a cluster takes seconds of the processor's time, copying one a fraction of that: tests start dozens in memory, so the first
// one is kept for the others. It lies where a new release of PGlite removes it.
const template = join(import.meta.dirname, 'node_modules/.cluster.tar');

async function openInMemory() {
  // Such a one lives too briefly for the optimising compiler to pay: it would take a second of the processor's time.
  setFlagsFromString('--liftoff-only');
  const copied = existsSync(template);
  const loadDataDir = copied ? new Blob([readFileSync(template)]) : undefined;
  const cluster = await PGlite.create({ dataDir: 'memory://', extensions, loadDataDir });
  if (!copied) {
    const unfinished = `${template}.${process.pid}`;
    writeFileSync(unfinished, Buffer.from(await (await cluster.dumpDataDir('none')).arrayBuffer()));
    renameSync(unfinished, template);
  }
  return cluster;
}

const extensions = { vector, pg_trgm };
const db = options.data ? await PGlite.create({ dataDir: options.data, extensions }) : await openInMemory();
const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: Number(options.port) });

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await server.stop();
  await db.close();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
if (options['tied-to-stdin']) {
  process.stdin.on('end', stop).resume();
}

// To keep-running.mjs, where that started it; once that is gone this must not stay behind.
process.on('disconnect', stop);
if (process.send) setInterval(() => process.send({ alive: true }), 1_000);
server.addEventListener('listening', (event) => {
  console.log(`ready ${event.detail.port}`);
  process.send?.({ ready: event.detail.port });
});
await server.start();
