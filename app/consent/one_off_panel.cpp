#include "app/consent/one_off_panel.h"
#include "app/consent/consent_source.h"

#include "app/check/place_box.h"
#include "app/pupils/pupil_finder.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/field_row.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int MostWords = 200; ///< of a form's title

QLineEdit *makeLine(const QString &name, const QString &example)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(MostWords);
    line->setPlaceholderText(example);
    return line;
}

} // namespace

OneOffPanel::OneOffPanel(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_title(makeLine(QStringLiteral("oneOffTitle"), tr("Reading award")))
    , m_place(new PlaceBox)
    , m_use(makeLine(QStringLiteral("oneOffUse"), tr("First name beside a picture of one pupil")))
    , m_media(new ChoiceBox)
    , m_firstName(new QCheckBox(tr("with the first &name")))
    , m_age(new QCheckBox(tr("with the a&ge")))
    , m_objection(new TextLabel({}, TextSize::Small, Colour::Bad))
{
    for (const Media media : {Media::Image, Media::Video, Media::Text})
        m_media->addItem(mediaLabel(media), mediaKey(media));
    m_objection->setWordWrap(true);
    auto *about = new TextLabel(tr("For one post only, besides the year's form: a name beside one pupil's picture, or "
                                   "anything sensitive. Whoever says yes says yes to all of it."),
                                TextSize::Small, Colour::Secondary);
    about->setWordWrap(true);
    auto *head = new QHBoxLayout;
    auto *close = makeIconButton(tr("Close (Esc)"), Glyph::Close);
    head->addWidget(new TextLabel(tr("One-off consent form"), TextSize::Heading), 1);
    head->addWidget(close);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(16);
    ticks->addWidget(m_firstName);
    ticks->addWidget(m_age);
    ticks->addStretch();
    auto *placeRow = new FieldRow(tr("Where it g&oes"), m_place);
    auto *made = makeButton(tr("&Make and print"), Glyph::Printer, ButtonKind::Filled);
    made->setToolTip(tr("Ctrl+Return"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(about);
    layout->addWidget(new FieldRow(tr("&Title of the post"), m_title));
    layout->addWidget(placeRow);
    layout->addWidget(new FieldRow(tr("Wh&at it shows"), m_use));
    layout->addWidget(new FieldRow(tr("What is &it"), m_media));
    layout->addLayout(ticks);
    layout->addWidget(makeWho());
    layout->addWidget(m_objection);
    layout->addWidget(made, 0, Qt::AlignRight);
    layout->addStretch();

    connect(close, &QPushButton::clicked, this, &OneOffPanel::closed);
    connect(made, &QPushButton::clicked, this, &OneOffPanel::tryMaking);
    connect(m_place, &PlaceBox::placed, placeRow, &FieldRow::setError);
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { tryMaking(); });
    onKey(this, QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
}

QWidget *OneOffPanel::makeWho()
{
    auto *part = new QWidget(this);
    m_finder = new PupilFinder;
    m_who = new TextLabel({}, TextSize::Small);
    m_who->setWordWrap(true);
    m_clear = makeButton(tr("&Clear"), Glyph::Close, ButtonKind::Quiet);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_who, 1);
    chosen->addWidget(m_clear);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new FieldRow(tr("&Who is asked"), m_finder));
    layout->addLayout(chosen);
    connect(m_finder, &PupilFinder::chosen, this, [this](const RecordId &pupil) {
        if (!m_pupils.contains(pupil))
            setPupils(m_pupils + QList{pupil});
        m_finder->start();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { setPupils({}); });
    return part;
}

void OneOffPanel::setBook(std::shared_ptr<const ConsentBook> book)
{
    m_book = std::move(book);
    m_finder->setPupils([book = m_book, today = m_today] { return pupilNames(*book, today); });
    fillPlaces();
    setPupils(m_pupils);
}

void OneOffPanel::setAccounts(const PostingAccounts &accounts)
{
    m_accounts = accounts;
    fillPlaces();
}

void OneOffPanel::fillPlaces()
{
    if (m_book)
        m_place->offer(*m_book, m_accounts, m_today);
}

void OneOffPanel::start(const CheckQuestion &post)
{
    m_title->setText(post.post);
    m_use->clear();
    m_place->choose(post);
    m_media->setCurrentIndex(m_media->findData(mediaKey(post.media)));
    m_firstName->setChecked(post.firstName);
    m_age->setChecked(post.age);
    m_objection->clear();
    setPupils(post.pupils);
    (post.post.isEmpty() ? m_title : m_use)->setFocus();
}

void OneOffPanel::setPupils(const QList<RecordId> &pupils)
{
    m_pupils = pupils;
    QStringList names;
    for (const RecordId &id : pupils) {
        if (const Pupil *pupil = m_book ? m_book->pupil(id) : nullptr)
            names.append(pupil->name());
    }
    m_who->setText(names.isEmpty() ? tr("Nobody yet") : names.join(QStringLiteral(", ")));
    m_clear->setEnabled(!pupils.isEmpty());
}

CheckQuestion OneOffPanel::question() const
{
    CheckQuestion question;
    question.pupils = m_pupils;
    question.media = mediaFromKey(m_media->currentData().toString()).value_or(Media::Image);
    m_place->fillIn(question);
    question.firstName = m_firstName->isChecked();
    question.age = m_age->isChecked();
    question.on = m_today;
    question.post = m_title->text().simplified();
    return question;
}

QString OneOffPanel::use() const { return m_use->text().simplified(); }

QString OneOffPanel::objection() const
{
    const CheckQuestion wish = question();
    if (wish.post.isEmpty())
        return tr("Say which post it is about: the form names it.");
    if (wish.platform.isEmpty())
        return tr("Say where the post goes: the form names it.");
    if (use().isEmpty())
        return tr("Say what it shows, as the parent is to read it.");
    if (wish.media == Media::Text && !wish.firstName && !wish.age)
        return tr("A text about nobody needs no consent. Tick the first name or the age.");
    return m_pupils.isEmpty() ? tr("Say whose form it is.") : QString();
}

void OneOffPanel::refused(const QString &why) { m_objection->setText(why); }

void OneOffPanel::tryMaking()
{
    m_objection->setText(objection());
    if (m_objection->text().isEmpty())
        Q_EMIT make();
}

} // namespace lanyard
