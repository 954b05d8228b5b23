import type { CDPSession } from '@playwright/test'

interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  dur: number
  /** Processor time of the thread, microseconds. */
  tdur: number
  url: string
}

export interface OurTasks {
  /** Processor time of the longest task in which a script ran in a thread of ours, milliseconds; on pages with scripts, theirs count too. */
  longest: number
  /** Processor time in scripts of ours, milliseconds. */
  script: number
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

const parsed = (event: object): TraceEvent => {
  const read = (key: string): unknown => Reflect.get(event, key)
  return {
    name: String(read('name')),
    pid: number(read('pid')),
    tid: number(read('tid')),
    ts: number(read('ts')),
    dur: number(read('dur')),
    tdur: number(read('tdur')),
    url: JSON.stringify(read('args') ?? {}),
  }
}

const anyScript = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.run|v8\.callFunction)$/

/** Our scripts that run in pages: the background has a thread of its own, and no page waits for it. */
const inPages = /chrome-extension:\/\/\w+\/(?:content-scripts\/|loader\.js|registered\.js)/

/** Traces what the page's threads do during `work`, and picks out what is ours. */
export const ourTasks = async (session: CDPSession, work: () => Promise<void>): Promise<OurTasks> => {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => {
    events.push(...value.map(parsed))
  }
  session.on('Tracing.dataCollected', collect)
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => done())
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'] },
  })
  await work()
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)

  const ours = events.filter((e) => /^(?:EvaluateScript|FunctionCall|v8\.run)$/.test(e.name) && inPages.test(e.url))
  const within = (outer: TraceEvent, inner: TraceEvent): boolean =>
    outer !== inner &&
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts + inner.dur <= outer.ts + outer.dur
  // What goes on after a pause carries no address: in the thread of our scripts, on a page without any of its own, it is ours as well.
  const threads = new Set(ours.map((o) => `${o.pid} ${o.tid}`))
  const running = events.filter((e) => anyScript.test(e.name) && threads.has(`${e.pid} ${e.tid}`))
  const tasks = events.filter((e) => /RunTask$/.test(e.name) && running.some((r) => within(e, r)))
  const outermost = ours.filter((o) => !ours.some((other) => within(other, o)))
  return {
    longest: Math.max(0, ...tasks.map((t) => t.tdur)) / 1000,
    script: outermost.reduce((sum, o) => sum + o.tdur, 0) / 1000,
  }
}
