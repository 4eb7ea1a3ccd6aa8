import { Button } from '@/components/ui/button'
import type { Translator } from '@/i18n/translator-for'

/** As reader/offline/names.ts has it. */
const most = 30

/** The parts of the page of kept essays. The reader script shows those that are so. */
export function SavedEssays({ t }: { t: Translator }) {
  return (
    <div className="text offline" data-kept="">
      <p data-part="unreachable" role="status" hidden>
        <strong>{t('offline.unreachable')}</strong>
      </p>
      <p>{t('offline.what', { most })}</p>
      <p data-part="plain">{t('offline.needsScript')}</p>
      <div data-part="live" hidden>
        <h2>{t('offline.kept')}</h2>
        <div aria-live="polite">
          <p data-part="none" hidden>
            {t('offline.none')}
          </p>
          <p data-part="off" hidden>
            {t('offline.off')}
          </p>
          <ul data-part="list" hidden />
        </div>
        <p className="choices">
          <Button type="button" value="forget" data-part="forget" hidden>
            {t('offline.forget')}
          </Button>
          <Button type="button" kind="quiet" value="off" data-part="switch-off" hidden>
            {t('offline.switchOff')}
          </Button>
          <Button type="button" value="on" data-part="switch-on" hidden>
            {t('offline.switchOn')}
          </Button>
        </p>
      </div>
      {/* The worker puts this over a kept copy, with the time in it. */}
      <template id="kept-copy">
        <p className="kept-copy" role="status">
          {t('offline.copy', { time: '{time}' })}
        </p>
      </template>
    </div>
  )
}
