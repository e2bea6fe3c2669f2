/**
 * Starts an experiment of each kind as a laptop's operator, so that the operator's page has something to show once shoppers have come
 * (scripts/pipeline traffic) and a refresh has counted.
 *
 *   node tools/start-experiments.mjs [--site http://localhost:3000]
 */
import { parseArgs } from 'node:util'

const { values: settings } = parseArgs({ options: { site: { type: 'string', default: 'http://localhost:3000' } } })

const between = (control, challenger) => [
  { name: 'control', strategy: control, share: 0.5 },
  { name: 'challenger', strategy: challenger, share: 0.5 },
]
const experiments = [
  {
    name: 'new-in-place-of-trending',
    kind: 'ab',
    page: 'home',
    shelf: 'trending',
    variants: between('trending', 'new-arrivals'),
  },
  {
    name: 'new-beside-seasonal',
    kind: 'interleaving',
    page: 'home',
    shelf: 'season',
    variants: between('seasonal', 'new-arrivals'),
  },
]

async function post(path, body, headers = {}) {
  const answer = await fetch(`${settings.site}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const told = await answer.json()
  if (!answer.ok) throw new Error(told.detail)
  return told
}

const { access_token: token } = await post('/auth/login', { email: 'operator@stylesense.com', password: 'password123' })
for (const experiment of experiments) {
  await post('/operator/experiments', { ...experiment, status: 'running' }, { Authorization: `Bearer ${token}` })
  process.stdout.write(`${experiment.name} runs\n`)
}
