import * as z from 'zod/mini'
import { Ruleset } from '../model/ruleset'

/** The ruleset that ships inside the extension. Rejects when the package is broken. */
export const readBundle = async (): Promise<Ruleset> => z.parse(Ruleset, JSON.parse(await readBundleText()))

/** The same as text: what a delta starts from. */
export const readBundleText = async (): Promise<string> => (await fetch('/ruleset.json')).text()

/** Any file of the package that holds JSON, by its path. */
export const readPackaged = async (path: string): Promise<unknown> => (await fetch(path)).json()
