import { Button } from '@/components/ui/button'
import type { Words } from '@/i18n/translator-for'

/** As reader/offline/names.ts has it. */
const most = 30

/** The parts of the page of kept essays. The reader script shows those that are so. */
export function KeptEssays({ words }: { words: Words }) {
  return (
    <div className="text offline" data-kept="">
      <p data-part="unreachable" role="status" hidden>
        <strong>{words('offline.unreachable')}</strong>
      </p>
      <p>{words('offline.what', { most })}</p>
      <p data-part="plain">{words('offline.needsScript')}</p>
      <div data-part="live" hidden>
        <h2>{words('offline.kept')}</h2>
        <div aria-live="polite">
          <p data-part="none" hidden>
            {words('offline.none')}
          </p>
          <p data-part="off" hidden>
            {words('offline.off')}
          </p>
          <ul data-part="list" hidden />
        </div>
        <p className="choices">
          <Button type="button" value="forget" data-part="forget" hidden>
            {words('offline.forget')}
          </Button>
          <Button type="button" kind="quiet" value="off" data-part="switch-off" hidden>
            {words('offline.switchOff')}
          </Button>
          <Button type="button" value="on" data-part="switch-on" hidden>
            {words('offline.switchOn')}
          </Button>
        </p>
      </div>
      {/* The worker puts this over a kept copy, with the time in it. */}
      <template id="kept-copy">
        <p className="kept-copy" role="status">
          {words('offline.copy', { time: '{time}' })}
        </p>
      </template>
    </div>
  )
}
