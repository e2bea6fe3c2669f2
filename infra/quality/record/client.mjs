// Sends requests exactly as they are written, over a connection each: fetch would tidy addresses up and refuse some methods and headers.
import http from 'node:http';
import https from 'node:https';

const LARGE = 1024 * 1024;

/** Status, headers and the body's bytes of the answer to one request. */
export function send(base, { method, path, headers, body }) {
  const { protocol, hostname, port } = new URL(base);
  const transport = protocol === 'https:' ? https : http;
  const options = { method, path, hostname, port, agent: false, headers };
  return new Promise((resolve, reject) => {
    const request = transport.request(options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
      response.on('error', reject);
    });
    request.on('error', (cause) => reject(new Error(`${method} ${path} got no answer at ${base}: ${cause.message}.`, { cause })));
    if (body === undefined || body.length < LARGE) return request.end(body);
    // A server that refuses the size may close the connection under a body that is on its way, and its answer would be lost.
    request.setHeader('expect', '100-continue').setHeader('content-length', Buffer.byteLength(body));
    request.on('continue', () => request.end(body)).flushHeaders();
  });
}
