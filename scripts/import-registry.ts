import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformFile } from './registry/platform-file'
import { type RegistryEntry, type Sectors, services } from './registry/services'

const usage = `npx tsx scripts/import-registry.ts REGISTRY.jsonl SECTORS.json
  writes assets/ruleset/platforms/<id>.yaml for every service of the registry; hand-written overlays are kept`

const folder = 'assets/ruleset/platforms'
const [registry, sectors] = process.argv.slice(2)

if (!registry || !sectors) {
  console.error(usage)
  process.exitCode = 2
} else {
  // The registry is a file of ours, in a form fixed by whoever made it: a line in another form fails below, by name.
  const entries = readFileSync(registry, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RegistryEntry)
  const all = services(entries, JSON.parse(readFileSync(sectors, 'utf8')) as Sectors)
  for (const service of all) {
    const path = join(folder, `${service.id}.yaml`)
    writeFileSync(path, platformFile(service, existsSync(path) ? readFileSync(path, 'utf8') : undefined))
  }
  const addresses = new Set(all.flatMap((service) => service.documents.map(({ url }) => url)))
  console.log(`${all.length} platforms, ${addresses.size} addresses written to ${folder}`)
}
