// PostgreSQL with pgvector and pg_trgm inside Node, on loopback, keeping its data in a folder or in memory alone.
//
//   node server.mjs [--data DIR] [--port N] [--tied-to-stdin [--template FILE]]
//
// Prints one line, `ready PORT`, once it answers; port 0 takes a free one. It serves exactly one connection at a time: give it a pool
// of one. It ends cleanly on SIGTERM and on SIGINT; with --tied-to-stdin also when its standard input closes, so that it never outlives
// what started it. In memory it starts with what the template holds, where there is that file; where there is none, a line `keep` on
// standard input writes it, once the connection is closed, and is answered by `kept`.
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    'tied-to-stdin': { type: 'boolean', default: false },
    template: { type: 'string' },
  },
});

// Making a cluster takes seconds of the processor's time, copying one a fraction of that: tests start dozens in memory, so the first
// one is kept for the others. It lies where a new release of PGlite removes it.
const emptyCluster = join(import.meta.dirname, 'node_modules/.cluster.tar');

async function openInMemory() {
  // Such a one lives too briefly for the optimising compiler to pay: it would take a second of the processor's time.
  setFlagsFromString('--liftoff-only');
  const copied = [options.template, emptyCluster].find((file) => file && existsSync(file));
  const loadDataDir = copied ? new Blob([readFileSync(copied)]) : undefined;
  const cluster = await PGlite.create({ dataDir: 'memory://', extensions, loadDataDir });
  if (!copied) await keep(cluster, emptyCluster);
  return cluster;
}

/** Others, which may be keeping the same, never see half a file. */
async function keep(cluster, file) {
  // Else each copy would have to do again what the log tells.
  await cluster.query('CHECKPOINT');
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await (await cluster.dumpDataDir('none')).arrayBuffer()));
  renameSync(unfinished, file);
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
  process.stdin.on('end', stop);
  createInterface({ input: process.stdin }).on('line', async (line) => {
    if (line !== 'keep') return;
    await keep(db, options.template);
    console.log('kept');
  });
}

// To keep-running.mjs, where that started it; once that is gone this must not stay behind.
process.on('disconnect', stop);
if (process.send) setInterval(() => process.send({ alive: true }), 1_000);
server.addEventListener('listening', (event) => {
  console.log(`ready ${event.detail.port}`);
  process.send?.({ ready: event.detail.port });
});
await server.start();
