// Accounts and sessions: registering, signing in, rotating refresh tokens, replaying one, signing out, and guessing until it must wait.

const PASSWORD = 'a long password';
const LONG_PASSWORD = 'é'.repeat(128);
const EMAILS = [
  '', ' ', 'a', 'a@b', '@example.com', 'a@', 'a b@example.com', 'a@exa mple.com', 'a@-b.com', 'é@example.com',
  `${'x'.repeat(65)}@example.com`, `a@${'x'.repeat(250)}.com`, null, 5, true, [], {},
];
const PASSWORDS = ['', 'short', 'x'.repeat(7), 'x'.repeat(129), 'a password\u0000', null, 12345678, ['password']];
const NAMES = ['', ' ', 'x'.repeat(101), 'a\u0000b', null, 1, {}];
const AUTHORIZATIONS = ['', 'Bearer', 'bearer TOKEN', 'BEARER  TOKEN ', 'Basic TOKEN', 'TOKEN', 'Bearer TOKEN, Bearer TOKEN'];
const DEMO = { email: 'isha.mehta1@stylesense.com', password: 'password123' };

/** A new account, as whoever asks; the number tells it from others. */
export async function register(recording, number) {
  const account = { email: `recorded${number}@example.com`, password: PASSWORD, full_name: `Recorded Shopper ${number}` };
  const { status, text } = await recording.post('/api/auth/register', account);
  if (status !== 201) throw new Error(`Registering answered ${status}: record a fresh shop, which scripts/up --fresh starts. ${text}`);
  const { access_token: token, refresh_token: refreshToken } = JSON.parse(text);
  return { name: `account ${number}`, token, refreshToken, email: account.email };
}

export async function askForAccounts(recording, { tokens, shoppers }) {
  await registerWrongly(recording);
  await signIn(recording);
  await rotate(recording, await register(recording, 2));
  await signOut(recording, await register(recording, 3), shoppers[0]);
  for (const as of [undefined, ...shoppers, ...tokens.bad(), tokens.shopper(999_999_999)]) await recording.get('/api/auth/me', { as });
  const { token } = shoppers[0];
  for (const form of AUTHORIZATIONS) {
    const as = { name: `somebody with Authorization: ${form}`, authorization: form.replaceAll('TOKEN', token) };
    await recording.get('/api/auth/me', { as });
  }
}

async function registerWrongly(recording) {
  const fine = { email: 'fine@example.com', password: PASSWORD, full_name: 'Fine' };
  const wrong = [
    ...EMAILS.map((email) => ({ ...fine, email })),
    ...PASSWORDS.map((password) => ({ ...fine, password })),
    ...NAMES.map((name) => ({ ...fine, full_name: name })),
    {},
    { email: 'not an address', password: 'x', full_name: '' },
    { ...fine, fullName: 'x', full_name: undefined },
    { ...fine, email: 'RECORDED1@Example.com' },
    { ...fine, email: ' recorded1@example.com ' },
  ];
  for (const json of wrong) await recording.post('/api/auth/register', json, { times: 2 });
  await recording.post('/api/auth/register', { ...fine, email: '  Soren+Test@Example.COM ', full_name: '  Søren 🧥  ', extra: 'ignored' });
  await recording.post('/api/auth/register', { ...fine, email: 'long@example.com', password: LONG_PASSWORD, full_name: 'x'.repeat(100) });
}

async function signIn(recording) {
  const login = (credentials, options) => recording.post('/api/auth/login', credentials, options);
  for (const password of ['wrong', '', 'x'.repeat(129), null, 5, 'PASSWORD123']) await login({ ...DEMO, password });
  for (const email of ['nobody@example.com', '', 'x'.repeat(255), null, 'isha\u0000@example.com']) await login({ ...DEMO, email });
  for (const email of [DEMO.email, DEMO.email.toUpperCase(), ` ${DEMO.email} `]) await login({ ...DEMO, email });
  await login({ ...DEMO, extra: 'ignored' });
  await login({ email: 'long@example.com', password: LONG_PASSWORD });
  for (const email of ['guessed@example.com', 'recorded1@example.com']) {
    await login({ email, password: 'a guess' }, { times: 5 });
    await login({ email, password: 'another guess' });
    await login({ email, password: PASSWORD });
  }
}

async function rotate(recording, account) {
  const refresh = (token) => recording.post('/api/auth/refresh', { refresh_token: token });
  const second = JSON.parse((await refresh(account.refreshToken)).text);
  await recording.get('/api/auth/me', { as: { name: 'account 2, refreshed', token: second.access_token } });
  const third = JSON.parse((await refresh(second.refresh_token)).text);
  await refresh(account.refreshToken);
  await refresh(third.refresh_token);
  await refresh(third.refresh_token);
  for (const token of ['', ' ', 'never issued', 'x'.repeat(200), 'x'.repeat(201), 'a\u0000b', null, 5, []]) await refresh(token);
  await recording.post('/api/auth/refresh', {});
  const anew = JSON.parse((await recording.post('/api/auth/login', { email: account.email, password: PASSWORD })).text);
  await refresh(anew.refresh_token);
}

async function signOut(recording, account, another) {
  const signOutAs = (as, token) => recording.post('/api/auth/logout', { refresh_token: token }, { as });
  await signOutAs(undefined, account.refreshToken);
  await signOutAs({ name: 'garbage', token: 'garbage' }, account.refreshToken);
  await signOutAs(another, account.refreshToken);
  const next = JSON.parse((await recording.post('/api/auth/refresh', { refresh_token: account.refreshToken })).text);
  for (const token of ['never issued', '', null, 'x'.repeat(201)]) await signOutAs(account, token);
  await signOutAs(account, next.refresh_token);
  await signOutAs(account, next.refresh_token);
  await recording.post('/api/auth/refresh', { refresh_token: next.refresh_token });
  await recording.get('/api/auth/me', { as: account });
}
