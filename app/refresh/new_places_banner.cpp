#include "app/refresh/new_places_banner.h"

#include "app/look/paint.h"
#include "app/look/style.h"
#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {

NewPlacesBanner::NewPlacesBanner(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextSize::Normal, Colour::Warning))
    , m_make(makeButton(tr("&Make the next version")))
{
    m_words->setWordWrap(true);
    m_make->setToolTip(tr("Of the year's form, which asks about them too. What was answered already stands."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeNextVersion(m_school); });
    hide();
}

void NewPlacesBanner::show(const RecordId &school, const QList<NewPlace> &places, bool mayMake)
{
    m_school = school;
    QStringList names;
    for (const NewPlace &place : places)
        names.append(place.name);
    m_words->setText(tr("No consent form asks about %1 yet: until one does, every check there is no.")
                         .arg(names.join(QStringLiteral(", "))));
    m_make->setVisible(mayMake);
    m_make->setEnabled(true);
    setVisible(!places.isEmpty());
}

void NewPlacesBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Measure::CardCorner, Theme::colour(Colour::WarningSoft), QColor());
}

} // namespace lanyard
