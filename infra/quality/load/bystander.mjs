// A server with nothing to do, in a process of its own, asked twenty times a second beside the shop: how long its answers take is what the
// measuring and the machine themselves add to every figure.
import { fork } from 'node:child_process';
import { createServer, request, Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 50;

/** @returns the milliseconds of each answer that came while the work went on */
export async function beside(work) {
  const server = fork(import.meta.filename);
  const agent = new Agent({ keepAlive: true });
  const waits = [];
  try {
    const port = await new Promise((resolve) => server.once('message', resolve));
    let over = false;
    const done = work().finally(() => (over = true));
    while (!over) {
      waits.push(await ask(port, agent));
      await pause(EVERY_MS);
    }
    await done;
  } finally {
    agent.destroy();
    server.kill();
  }
  return waits;
}

function ask(port, agent) {
  const asked = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', agent }, (answer) => {
      answer.on('end', () => resolve(performance.now() - asked));
      answer.resume();
    });
    sent.on('error', reject);
    sent.end();
  });
}

if (process.send) {
  const server = createServer((_, answer) => answer.end());
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}
