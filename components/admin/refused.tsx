import { buttonClass } from '@/components/ui/button'
import { PageHead } from './page-head'

/** For somebody with an account that may not be here. */
export function Refused({ atDesk }: { atDesk: boolean }) {
  return (
    <>
      <PageHead title={atDesk ? 'Not your part of the desk' : 'The desk is for those who write here'} />
      <p className="desk-words">
        {atDesk
          ? 'Your role does not reach this page. If it should, ask the owner of the publication.'
          : 'You are signed in, and may read and comment everywhere. Writing, moderating and settings are for the people of this publication; its owner can make you one of them.'}
      </p>
      <p>
        <a className={buttonClass('solid')} href={atDesk ? '/admin/comments' : '/'}>
          {atDesk ? 'To the comments' : 'To the publication'}
        </a>{' '}
        <a className={buttonClass('quiet')} href="/account">
          Your account
        </a>
      </p>
    </>
  )
}
