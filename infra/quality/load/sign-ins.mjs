// People who have no account sign in at once, again as soon as they are answered, or may be, until the process that started this has enough.
// Then it is sent how many answers there were of each status.
//
//   fork('sign-ins.mjs', [BASE_URL, PEOPLE])
import { setTimeout as pause } from 'node:timers/promises';

const [base, people] = process.argv.slice(2);
const answers = {};
let enough = false;
process.once('message', () => {
  enough = true;
});

async function signInAgainAndAgain(person) {
  for (let attempt = 0; !enough; attempt++) {
    const answer = await fetch(`${base}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `nobody${person}-${attempt}@example.com`, password: 'not this one' }),
    });
    await answer.arrayBuffer();
    answers[answer.status] = (answers[answer.status] ?? 0) + 1;
    // As Retry-After asks.
    await pause(1000 * Number(answer.headers.get('retry-after') ?? 0));
  }
}

await Promise.all(Array.from({ length: Number(people) }, (_, person) => signInAgainAndAgain(person)));
process.send(answers, () => process.disconnect());
