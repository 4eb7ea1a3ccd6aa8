/** The two voices at every size they speak in, by the classes that readers' pages use. */
export function TypeScale() {
  return (
    <div className="type-scale">
      <p className="kicker">
        <a href="#type">Kicker: where it belongs</a>
      </p>
      <p className="title">Title: the ferry that leaves when it is full</p>
      <p className="standfirst">Standfirst: there is no timetable at the port. There is a list, and a woman who keeps it.</p>
      <p className="byline">
        <span className="by">Byline</span>
        <span>Written October 2022</span>
        <span>Published 4 March 2026</span>
      </p>
      <div className="text">
        <p>
          Text, 17 to 20 px on 1.6: every morning at seven she opens it on the bonnet of her car, licks a pencil and reads the names aloud.
          Figures stand among words as in 1987; <em>italic</em>, <strong>bold</strong>, <a href="#type">a linked passage</a>,{' '}
          <code>code</code>.
        </p>
        <h2>Heading of the second level</h2>
        <h3>Heading of the third level</h3>
        <p lang="ru">Кириллица: список хранится в школьной тетради. Ελληνικά: ο κατάλογος φυλάσσεται.</p>
        <p lang="hy">Հայերեն՝ ցուցակը պահվում է դպրոցական տետրում։</p>
        <p lang="ar" dir="rtl">
          العربية: تُحفظ القائمة في دفتر مدرسي على غلافه سنجاب.
        </p>
      </div>
      <p className="label">Label: author’s note</p>
      <p className="small">Small: what the publication says in passing.</p>
    </div>
  )
}
