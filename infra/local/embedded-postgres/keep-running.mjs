// Runs server.mjs, and starts it again on the same port and the same data when it has ended or hangs, so that the shop goes on.
//
//   node keep-running.mjs [--data DIR] [--port N]
//
// Prints `ready PORT` each time that the database answers. It ends, and the database with it, on SIGTERM and on SIGINT; and by itself when
// the database does not start, or ends again and again, and says so.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string', default: '0' } } });

/** The database tells each second that it lives, but for as long as a statement takes: none of the shop's takes so long. */
const SILENCE_MS = 60_000;
/** Before that it is silent: it makes its cluster in seconds, and in minutes on a machine that is busy. */
const START_MS = 600_000;
/** So many ends within so long are no accident. */
const MOST_ENDS = 5;
const WITHIN_MS = 60_000;

let database;
let port = options.port;
let answers = false;
let stopping = false;
let lastSign = Date.now();
const ends = [];

function start() {
  const data = options.data ? ['--data', options.data] : [];
  database = fork(join(import.meta.dirname, 'server.mjs'), [...data, '--port', port]);
  answers = false;
  lastSign = Date.now();
  database.on('message', (message) => {
    answers = true;
    lastSign = Date.now();
    if (message.ready) port = String(message.ready);
  });
  database.on('exit', ended);
}

function ended(code, signal) {
  const now = Date.now();
  ends.push(now);
  const oft = ends.filter((end) => end > now - WITHIN_MS).length >= MOST_ENDS;
  if (stopping) process.exit(0);
  if (port === '0' || oft) {
    console.error(`The embedded database ${oft ? `ended ${MOST_ENDS} times within a minute` : 'ended before it answered'} (${signal ?? code}).`);
    process.exit(1);
  }
  console.error(`The embedded database ended (${signal ?? code}); it is started again.`);
  start();
}

function stop() {
  stopping = true;
  database.kill('SIGTERM');
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// A process that is stopped takes no other signal.
setInterval(() => {
  if (Date.now() - lastSign > (answers ? SILENCE_MS : START_MS)) database.kill('SIGKILL');
}, 1_000);
start();
