import type { Watched } from '../../model/watch'

type Named = Pick<Watched, 'key' | 'url' | 'title' | 'platform' | 'byPlatform'>

/** The record of a document that is watched from now on. */
export const starred = ({ key, url, title, platform, byPlatform }: Named, now: number, next: number): Watched => ({
  key,
  url,
  title,
  platform,
  byPlatform,
  since: now,
  mode: 'new',
  next,
  failures: 0,
  begun: null,
  last: null,
  seen: null,
  news: null,
  etag: null,
  modified: null,
})
