import { useState } from 'react'
import { useWords } from '../words'

interface SubscribeProps {
  isWaiting: boolean
  /** Resolves to whether the list was taken. Called while the click is handled. */
  subscribe: (url: string, key: string) => Promise<boolean>
}

/** Adds a list by the address of its index and the key that signs it. What was typed stays until the list is there. */
export const Subscribe = ({ isWaiting, subscribe }: SubscribeProps) => {
  const t = useWords()
  const [url, setUrl] = useState('')
  const [key, setKey] = useState('')
  const add = async (): Promise<void> => {
    if (isWaiting || !(await subscribe(url, key))) return
    setUrl('')
    setKey('')
  }
  return (
    <form
      className="subscribe"
      aria-labelledby="subscribe"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h4 id="subscribe">{t('rules_listSubscribe')}</h4>
      <p className="quiet">{t('rules_listSubscribeMeans')}</p>
      <label>
        {t('rules_listAddress')}
        <input
          type="text"
          inputMode="url"
          required
          spellCheck={false}
          autoComplete="off"
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
      </label>
      <label>
        {t('rules_listKey')}
        <input type="text" required spellCheck={false} autoComplete="off" value={key} onChange={({ target }) => setKey(target.value)} />
      </label>
      <button type="submit" className="small" aria-disabled={isWaiting}>
        {t('rules_listAddButton')}
      </button>
    </form>
  )
}
