import { buttonClass } from '@/components/ui/button'
import { PageHead } from './page-head'

/** For somebody with an account that may not be here. */
export function Refused({ isStaff }: { isStaff: boolean }) {
  return (
    <>
      <PageHead title={isStaff ? 'Not your part of the dashboard' : 'The dashboard is for those who write here'} />
      <p className="admin-words">
        {isStaff
          ? 'Your role does not reach this page. If it should, ask the owner of the publication.'
          : 'You are signed in, and may read and comment everywhere. Writing, moderating and settings are for the people of this publication; its owner can make you one of them.'}
      </p>
      <p>
        <a className={buttonClass('solid')} href={isStaff ? '/admin/comments' : '/'}>
          {isStaff ? 'To the comments' : 'To the publication'}
        </a>{' '}
        <a className={buttonClass('quiet')} href="/account">
          Your account
        </a>
      </p>
    </>
  )
}
