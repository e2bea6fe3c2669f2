/**
 * Writes src/lib/api/schema.d.ts from the OpenAPI document that the Maven build emits; with --check it only compares, and fails where
 * the API has moved on and the site has not. Without a document (nothing built yet) there is nothing to compare, and it says so.
 *
 *   node tools/api-types.mjs [--check]        OPENAPI names another document
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

const built = '../../infra/local/target/classes/META-INF/swagger/stylesense.yml'
const document = process.env.OPENAPI ?? fileURLToPath(new URL(built, import.meta.url))
const types = fileURLToPath(new URL('../src/lib/api/schema.d.ts', import.meta.url))
const header = '/** Generated from the OpenAPI document by tools/api-types.mjs: do not edit. */\n'

if (!existsSync(document)) {
  process.stderr.write(
    `SKIPPED: the API's types were not compared, since there is no ${document}: build the API first.\n`,
  )
} else {
  const wanted = header + astToString(await openapiTypescript(pathToFileURL(document)))
  if (!process.argv.includes('--check')) writeFileSync(types, wanted)
  else if (readFileSync(types, 'utf8') !== wanted) {
    process.stderr.write('The API has changed: run "npm run api:types" in site/, then mend what no longer compiles.\n')
    process.exitCode = 1
  }
}
