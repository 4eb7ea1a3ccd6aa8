import { Button } from '@/components/ui/button'
import { Field, TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { ProfileView } from '@/domain/accounts/types'
import type { Words } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

/** One's name and a few lines about oneself. */
export function ProfileForm({ profile, words }: { profile: ProfileView; words: Words }) {
  const state = formState('profile')
  return (
    <form method="post" action="/api/account/profile" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <Field
        {...filled(state, 'name', profile.name)}
        name="name"
        label={words('account.name')}
        autoComplete="name"
        maxLength={textLimits.name}
        required
      />
      {/* It stands under essays: who writes none is not asked. */}
      {profile.writes || profile.bio ? (
        <TextArea
          {...filled(state, 'bio', profile.bio)}
          name="bio"
          label={words('account.aboutYou')}
          aside={words('account.optional')}
          hint={words('account.aboutYouHint')}
          maxLength={textLimits.bio}
        />
      ) : null}
      <Button>{words('account.save')}</Button>
    </form>
  )
}
