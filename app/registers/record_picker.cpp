#include "app/registers/record_picker.h"

#include "app/consent/consent_source.h"
#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lanyard {

namespace {

QString hintFor(const FormField &field)
{
    const FormRegister *linked = formRegister(field.linksTo);
    return linked && !linked->isInOffice() ? RecordPicker::tr("Type its reference, a name or a word of it")
                                           : RecordPicker::tr("Type three letters of the name");
}

} // namespace

RecordPicker::RecordPicker(const FormField &field, const FieldChoices &choices, const RecordId &school)
    : FieldEditor(field)
    , m_choices(choices)
    , m_school(school)
    , m_rows(new QVBoxLayout)
    , m_finder(new PupilFinder)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    layout->addWidget(m_finder);
    content->setFocusProxy(m_finder);
    fill(content);
    m_finder->setField(field.label, hintFor(field));
    connect(m_finder, &PupilFinder::chosen, this, &RecordPicker::add);

    const auto offer = [this] { offerNames(); };
    offer();
    FormShelf &shelf = FormShelf::of(choices.session());
    connect(&shelf, &FormShelf::usersChanged, this, offer);
    connect(&ConsentSource::of(choices.session()), &ConsentSource::changed, this, offer);
    if (const FormRegister *form = formRegister(field.linksTo))
        connect(&shelf.source(*form), &FormSource::named, this, offer);
}

void RecordPicker::offerNames()
{
    m_finder->setPupils([this] { return m_choices.offered(field(), m_school); });
    showChosen();
}

bool RecordPicker::takesSeveral() const
{
    return field().kind == FieldKind::Users || field().kind == FieldKind::Pupils;
}

QVariant RecordPicker::value() const
{
    FormRecord holder;
    holder.setIds(field().key, m_chosen);
    return holder.values.value(field().key);
}

void RecordPicker::setValue(const QVariant &value)
{
    FormRecord holder;
    holder.set(field().key, value);
    m_chosen = holder.ids(field().key);
    showChosen();
}

void RecordPicker::add(const RecordId &id)
{
    if (!takesSeveral())
        m_chosen = {id};
    else if (!m_chosen.contains(id))
        m_chosen.append(id);
    showChosen();
    Q_EMIT edited();
    if (takesSeveral())
        m_finder->start();
}

void RecordPicker::remove(const RecordId &id)
{
    m_chosen.removeAll(id);
    showChosen();
    Q_EMIT edited();
    m_finder->start();
}

QString RecordPicker::nameOf(const RecordId &id) const
{
    const QString known = m_choices.nameOf(field(), id);
    return known.isEmpty() ? tr("Somebody who is no longer here") : known;
}

void RecordPicker::showChosen()
{
    clearLayoutLater(m_rows);
    QWidget *firstRow = nullptr;
    for (const RecordId &id : std::as_const(m_chosen)) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(2, 0, 0, 0);
        const QString name = nameOf(id);
        auto *away = makeIconButton(tr("Take %1 away").arg(name), Glyph::Close);
        connect(away, &QPushButton::clicked, this, [this, id] { remove(id); });
        line->addWidget(new TextLabel(name), 1);
        line->addWidget(away);
        firstRow = firstRow ? firstRow : away;
        m_rows->addWidget(row);
    }
    m_finder->setVisible(takesSeveral() || m_chosen.isEmpty());
    m_finder->parentWidget()->setFocusProxy(m_finder->isHidden() ? firstRow
                                                                 : m_finder); // the keyboard is always somewhere
}

} // namespace lanyard
