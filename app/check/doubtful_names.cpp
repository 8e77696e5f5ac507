#include "app/check/doubtful_names.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"
#include "models/consent/consent_book.h"

#include <QHBoxLayout>

namespace lanyard {

namespace {

constexpr int MostOffered = 4; ///< whom one line may mean

QString escaped(QString text) { return text.replace(u'&', QLatin1String("&&")); }

} // namespace

DoubtfulNames::DoubtfulNames(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    hide();
}

void DoubtfulNames::ask(const QList<PastedName> &names, const ConsentBook &book)
{
    for (const PastedName &name : names) {
        if (name.kind != PastedName::Kind::Found)
            addLine(name, book);
    }
    setVisible(!m_open.isEmpty());
    if (!m_open.isEmpty())
        m_open.first()->setFocus();
}

void DoubtfulNames::addLine(const PastedName &name, const ConsentBook &book)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const bool isUnknown = name.candidates.isEmpty();
    row->addWidget(new TextLabel(isUnknown ? tr("“%1” is nobody on roll.").arg(name.typed)
                                           : tr("Whom does “%1” mean?").arg(name.typed),
                                 TextSize::Normal, Colour::Warning));
    row->addStretch(1);
    for (const RecordId &id : name.candidates.mid(0, MostOffered)) {
        const Pupil *pupil = book.pupil(id);
        if (!pupil)
            continue;
        auto *button = makeButton(escaped(tr("%1 · %2").arg(pupil->sortedName(), pupil->registrationGroup)));
        connect(button, &QPushButton::clicked, this, [this, line, id] {
            close(line);
            Q_EMIT meant(id);
        });
        row->addWidget(button);
        if (!line->focusProxy())
            line->setFocusProxy(button);
    }
    auto *leave = makeButton(isUnknown ? tr("Leave it out") : tr("None of them"), Glyph::None, ButtonKind::Quiet);
    leave->setAccessibleDescription(name.typed);
    connect(leave, &QPushButton::clicked, this, [this, line] {
        close(line);
        Q_EMIT decided();
    });
    row->addWidget(leave);
    if (!line->focusProxy())
        line->setFocusProxy(leave);
    m_lines->addWidget(line);
    m_open.append(line);
}

void DoubtfulNames::close(QWidget *line)
{
    m_open.removeOne(line);
    line->hide();
    line->deleteLater();
    setVisible(!m_open.isEmpty());
    if (!m_open.isEmpty())
        m_open.first()->setFocus();
}

} // namespace lanyard
