import { Button } from '@/components/ui/button'
import { Field, TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { ProfileView } from '@/domain/accounts/types'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

/** One's name and a few lines about oneself. */
export function ProfileForm({ profile, t }: { profile: ProfileView; t: Translator }) {
  const state = formState('profile')
  return (
    <form method="post" action="/api/account/profile" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <Field
        {...filled(state, 'name', profile.name)}
        name="name"
        label={t('account.name')}
        autoComplete="name"
        maxLength={textLimits.name}
        required
      />
      {/* It stands under essays: who writes none is not asked. */}
      {profile.writes || profile.bio ? (
        <TextArea
          {...filled(state, 'bio', profile.bio)}
          name="bio"
          label={t('account.aboutYou')}
          aside={t('account.optional')}
          hint={t('account.aboutYouHint')}
          maxLength={textLimits.bio}
        />
      ) : null}
      <Button>{t('account.save')}</Button>
    </form>
  )
}
