import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve('src')
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)))

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/from '@\/([^']+)'|import\('@\/([^']+)'\)/g)].map((match) => match[1] ?? match[2] ?? '')
}

function violations(allowed: (file: string, target: string) => boolean): string[] {
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith('testing/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed(file, target))
        .map((target) => `${file} → ${target}`),
    )
}

describe('the layers of the site', () => {
  it('keeps features apart: app composes them', () => {
    expect(
      violations((file, target) => {
        const feature = /^features\/([^/]+)/.exec(file)?.[1]
        const other = /^features\/([^/]+)/.exec(target)?.[1]
        return feature === undefined || other === undefined || feature === other
      }),
    ).toEqual([])
  })

  it('lets imports go one way: app → features → components → lib', () => {
    const order = ['lib', 'components', 'features', 'app']
    const rank = (path: string) => order.indexOf(path.split('/')[0] ?? '')
    expect(violations((file, target) => rank(file) === -1 || rank(target) <= rank(file))).toEqual([])
  })

  it('has no barrel files', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
  })
})
