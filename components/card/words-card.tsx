import type { Finding } from '../../lib/model/finding'
import { ChangeCard } from '../change/change-card'
import { Card, type CardProps } from './card'

type WordsCardProps = Omit<CardProps, 'findings'> & { findings: readonly Finding[] }

/** The card of marked words: what was found in them, or only that they have changed. */
export const WordsCard = ({ findings: [first, ...others], ...props }: WordsCardProps) =>
  first ? (
    <Card findings={[first, ...others]} {...props} />
  ) : (
    <ChangeCard changes={props.changes ?? []} since={props.since ?? 0} close={props.close} />
  )
