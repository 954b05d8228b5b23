import { browserBytes } from './bytes'
import { libraryIn } from './library'
import { openLibrary } from './library-database'

/** The most bytes that all kept texts may take: some thousand versions. */
const quota = 200_000_000

/** The readings kept on this machine, and what is needed to read and write them. */
export const libraryOnDisk = () => ({ library: libraryIn(openLibrary()), bytes: browserBytes, quota })
