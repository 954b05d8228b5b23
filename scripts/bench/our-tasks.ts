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
  /**
   * The most processor time that scripts took within one task of a page's thread in which ours run, milliseconds. What goes on after a pause
   * carries no address in a trace, so scripts of the page's own count too, where it has any.
   */
  longest: number
  /** Processor time in scripts of ours, milliseconds. */
  script: number
}

/**
 * The engine reads a script a second time to tell where an error was made, at every error while a driver is attached (React makes one as it
 * loads). Nobody waits for it without a driver, so it is not counted.
 */
const driversOwn = 'V8.CollectSourcePositions'

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

/** Scripts that begin, and those that go on after a pause or an answer, which run as microtasks. */
const anyScript = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|v8\.run|v8\.callFunction)$/

/** Our scripts that run in pages: the background has a thread of its own, and no page waits for it. */
const inPages = /chrome-extension:\/\/\w+\/(?:annotator\.js|card\.js|loader\.js|registered\.js)/

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
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
        'v8',
        'disabled-by-default-v8.compile',
      ],
    },
  })
  await work()
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)

  const begun = outermost(events.filter((e) => /^(?:EvaluateScript|FunctionCall|v8\.run)$/.test(e.name) && inPages.test(e.url)))
  const threads = new Set(begun.map(threadOf))
  const running = outermost(events.filter((e) => anyScript.test(e.name) && threads.has(threadOf(e))))
  const tasks = outermost(events.filter((e) => /RunTask$/.test(e.name) && threads.has(threadOf(e))))
  const forDriver = outermost(events.filter((e) => e.name === driversOwn))
  const scriptIn = (task: TraceEvent): number =>
    sum(running.filter((script) => within(task, script))) - sum(forDriver.filter((e) => within(task, e)))
  return {
    longest: Math.max(0, ...tasks.map(scriptIn)),
    script: sum(begun) - sum(forDriver.filter((e) => begun.some((script) => within(script, e)))),
  }
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`

const within = (outer: TraceEvent, inner: TraceEvent): boolean =>
  threadOf(outer) === threadOf(inner) && outer.ts <= inner.ts && inner.ts + inner.dur <= outer.ts + outer.dur

/** Those that lie in no other: their times add up. Events of one thread lie within each other or apart. */
const outermost = (events: readonly TraceEvent[]): TraceEvent[] => {
  const last = new Map<string, TraceEvent>()
  return [...events]
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter((event) => {
      const before = last.get(threadOf(event))
      if (before && within(before, event)) return false
      last.set(threadOf(event), event)
      return true
    })
}

/** In milliseconds of processor time. */
const sum = (events: readonly TraceEvent[]): number => events.reduce((total, event) => total + event.tdur, 0) / 1000
