#include "app/check/question_card.h"

#include "app/check/pupil_list.h"
#include "app/pupils/pupil_finder.h"
#include "app/widgets/button.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"
#include "models/tables/folding.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

QuestionCard::QuestionCard(const QDate &today, QWidget *parent)
    : Card(parent, 16)
    , m_today(today)
{
    body()->setSpacing(12);
    body()->addWidget(makeWho());
    body()->addWidget(makeHow());
}

QWidget *QuestionCard::makeWho()
{
    auto *part = new QWidget(this);
    m_finder = new PupilFinder(part);
    m_who = new TextLabel(tr("Nobody yet"), TextSize::Strong);
    m_clear = makeButton(tr("C&lear"), Glyph::Close, ButtonKind::Quiet);
    auto *classes = makeButton(tr("Add a &class"), Glyph::Accounts);
    auto *pasted = makeButton(tr("Paste a li&st"), Glyph::Copy);
    pasted->setToolTip(tr("Adds the names or UPNs on the clipboard, a line each"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_who, 1);
    buttons->addWidget(m_clear);
    buttons->addWidget(classes);
    buttons->addWidget(pasted);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new FieldRow(tr("&Who is in it"), m_finder));
    layout->addLayout(buttons);

    connect(m_finder, &PupilFinder::chosen, this, [this](const RecordId &pupil) {
        add({pupil});
        m_finder->start();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { setPupils({}); });
    connect(pasted, &QPushButton::clicked, this, &QuestionCard::paste);
    connect(classes, &QPushButton::clicked, this, [this, classes] {
        QMenu menu;
        fillClasses(menu);
        menu.exec(classes->mapToGlobal(QPoint(0, classes->height() + 2)));
    });
    return part;
}

QWidget *QuestionCard::makeHow()
{
    auto *part = new QWidget(this);
    m_media = new QComboBox;
    m_platform = new QComboBox;
    m_shown = new QComboBox;
    m_on = new DateField(m_today);
    m_on->setDate(m_today);
    m_firstName = new QCheckBox(tr("with &first names"));
    m_age = new QCheckBox(tr("with a&ges"));
    for (const Media media : {Media::Image, Media::Video, Media::Text})
        m_media->addItem(mediaLabel(media), mediaKey(media));
    m_shown->addItem(tr("One by one"), false);
    m_shown->addItem(tr("A group"), true);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(new FieldRow(tr("W&hat is it"), m_media), 0, 0);
    grid->addWidget(new FieldRow(tr("Where does it g&o"), m_platform), 0, 1);
    grid->addWidget(new FieldRow(tr("Shown &as"), m_shown), 0, 2);
    grid->addWidget(new FieldRow(tr("On &day"), m_on), 0, 3);
    grid->addWidget(m_firstName, 1, 0);
    grid->addWidget(m_age, 1, 1);
    grid->addWidget(
        new TextLabel(tr("Full names are never shown. The answer is kept."), TextSize::Small, Colour::Secondary), 1, 2,
        1, 2, Qt::AlignRight);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);

    for (QComboBox *box : {m_media, m_platform, m_shown})
        connect(box, &QComboBox::activated, this, &QuestionCard::asked);
    for (QCheckBox *box : {m_firstName, m_age})
        connect(box, &QCheckBox::toggled, this, &QuestionCard::asked);
    connect(m_on, &DateField::dateChanged, this, &QuestionCard::asked);
    return part;
}

void QuestionCard::setBook(std::shared_ptr<const ConsentBook> book)
{
    m_book = std::move(book);
    QList<PupilName> entries;
    for (const Pupil &pupil : m_book->pupils()) {
        if (pupil.isOnRoll(m_today, KnownNow))
            entries.append(PupilName::of(pupil));
    }
    m_finder->setPupils(std::move(entries));
    fillPlatforms();
}

void QuestionCard::fillPlatforms()
{
    const QString chosen = m_platform->currentData().toString();
    QStringList platforms;
    for (const QString &purpose : m_book->purposes(m_today)) {
        const QString where = purpose.section(u'/', 1);
        if (!where.isEmpty() && !platforms.contains(where))
            platforms.append(where);
    }
    m_platform->clear();
    for (const QString &platform : std::as_const(platforms))
        m_platform->addItem(platform == QLatin1String("trust") ? tr("The trust's accounts") : platform, platform);
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(chosen)));
}

CheckQuestion QuestionCard::question() const
{
    CheckQuestion question;
    question.pupils = m_pupils;
    question.media = mediaFromKey(m_media->currentData().toString()).value_or(Media::Image);
    question.platform = m_platform->currentData().toString();
    question.firstName = m_firstName->isChecked();
    question.age = m_age->isChecked();
    question.group = m_shown->currentData().toBool();
    question.on = m_on->date();
    return question;
}

void QuestionCard::setPupils(const QList<RecordId> &pupils)
{
    m_pupils = pupils;
    showWho();
    Q_EMIT asked();
}

void QuestionCard::add(const QList<RecordId> &pupils)
{
    QList<RecordId> all = m_pupils;
    for (const RecordId &pupil : pupils) {
        if (!all.contains(pupil))
            all.append(pupil);
    }
    setPupils(all);
}

void QuestionCard::showWho(const QString &remark)
{
    const QString count = m_pupils.isEmpty() ? tr("Nobody yet") : tr("%n pupil(s)", nullptr, int(m_pupils.size()));
    m_who->setText(remark.isEmpty() ? count : tr("%1 · %2").arg(count, remark));
    m_clear->setEnabled(!m_pupils.isEmpty());
}

void QuestionCard::fillClasses(QMenu &menu)
{
    QMap<QByteArray, QString> groups;
    for (const Pupil &pupil : m_book->pupils()) {
        if (pupil.isOnRoll(m_today, KnownNow) && !pupil.registrationGroup.isEmpty())
            groups.insert(sortKey(pupil.registrationGroup), pupil.registrationGroup);
    }
    for (const QString &group : std::as_const(groups)) {
        menu.addAction(group, this, [this, group] {
            QList<RecordId> pupils;
            for (const Pupil &pupil : m_book->pupils()) {
                if (pupil.registrationGroup == group && pupil.isOnRoll(m_today, KnownNow))
                    pupils.append(pupil.id);
            }
            add(pupils);
        });
    }
}

void QuestionCard::paste()
{
    const PastedPupils pasted = PastedPupils::read(QGuiApplication::clipboard()->text(), m_book->pupils(), m_today);
    add(pasted.found);
    QStringList remarks;
    if (!pasted.unknown.isEmpty())
        remarks.append(tr("not found: %1").arg(pasted.unknown.join(QStringLiteral("; "))));
    if (!pasted.ambiguous.isEmpty())
        remarks.append(tr("more than one: %1").arg(pasted.ambiguous.join(QStringLiteral("; "))));
    showWho(remarks.join(QStringLiteral(" · ")));
}

void QuestionCard::focusWho() { m_finder->start(); }

} // namespace lanyard
