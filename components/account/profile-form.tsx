import { Button } from '@/components/ui/button'
import { Field, TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { ProfileView } from '@/domain/accounts/types'
import { formState } from '@/platform/front/exchange'
import { filled } from './filled'

/** One's name and a few lines about oneself. */
export function ProfileForm({ profile }: { profile: ProfileView }) {
  const state = formState('profile')
  return (
    <form method="post" action="/api/account/profile" className="account-form">
      <FormAlert failure={state?.failure} />
      <Field {...filled(state, 'name', profile.name)} name="name" label="Name" autoComplete="name" maxLength={80} required />
      <TextArea {...filled(state, 'bio', profile.bio)} name="bio" label="About you" aside="optional" maxLength={600} />
      <Button>Save</Button>
    </form>
  )
}
