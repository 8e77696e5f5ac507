#include "app/check/question_card.h"
#include "app/consent/consent_source.h"

#include "app/background.h"
#include "app/check/doubtful_names.h"
#include "app/check/place_box.h"
#include "app/pupils/pupil_finder.h"
#include "app/widgets/button.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"
#include "models/consent/form_versions.h"
#include "models/tables/folding.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int OneOffShare = 3; ///< of the width of the fields

QString escaped(QString text) { return text.replace(u'&', QLatin1String("&&")); }

/// By name, of those on roll.
QMap<QByteArray, QString> classesOf(const ConsentBook &book, const QDate &today)
{
    QMap<QByteArray, QString> groups;
    for (const Pupil &pupil : book.pupils()) {
        if (pupil.isOnRoll(today, KnownNow) && !pupil.registrationGroup.isEmpty())
            groups.insert(sortKey(pupil.registrationGroup), pupil.registrationGroup);
    }
    return groups;
}

QList<RecordId> pupilsOf(const ConsentBook &book, const QString &group, const QDate &today)
{
    QList<RecordId> pupils;
    for (const Pupil &pupil : book.pupils()) {
        if (pupil.registrationGroup == group && pupil.isOnRoll(today, KnownNow))
            pupils.append(pupil.id);
    }
    return pupils;
}

/// A list of choices that does not widen its card.
QComboBox *makeChoice()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

QuestionCard::QuestionCard(const QDate &today, const RecordId &me, QWidget *parent)
    : Card(parent, 16)
    , m_today(today)
    , m_me(me)
{
    body()->setSpacing(12);
    body()->addWidget(makeWho());
    body()->addWidget(makeHow());
}

QWidget *QuestionCard::makeWho()
{
    auto *part = new QWidget(this);
    m_finder = new PupilFinder(part);
    m_doubtful = new DoubtfulNames;
    m_who = new TextLabel(tr("Nobody yet"), TextSize::Strong);
    m_clear = makeButton(tr("C&lear"), Glyph::Close, ButtonKind::Quiet);
    m_clear->setEnabled(false);
    auto *groups = makeButton(tr("Add a &class or group"), Glyph::Accounts);
    auto *pasted = makeButton(tr("Paste a li&st"), Glyph::Copy);
    pasted->setToolTip(tr("Adds the names or UPNs on the clipboard, a line each"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_who, 1);
    buttons->addWidget(m_clear);
    buttons->addWidget(groups);
    buttons->addWidget(pasted);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new FieldRow(tr("&Who is in it"), m_finder));
    layout->addWidget(m_doubtful);
    layout->addLayout(buttons);

    connect(m_finder, &PupilFinder::chosen, this, [this](const RecordId &pupil) {
        add({pupil});
        m_finder->start();
    });
    connect(m_doubtful, &DoubtfulNames::meant, this, [this](const RecordId &pupil) { add({pupil}); });
    connect(m_doubtful, &DoubtfulNames::decided, this, &QuestionCard::showWho);
    connect(m_clear, &QPushButton::clicked, this, [this] { setPupils({}); });
    connect(pasted, &QPushButton::clicked, this, [this] { take(QGuiApplication::clipboard()->text()); });
    connect(groups, &QPushButton::clicked, this, [this, groups] {
        QMenu menu;
        fillMenu(menu);
        menu.exec(groups->mapToGlobal(QPoint(0, groups->height() + 2)));
    });
    return part;
}

QWidget *QuestionCard::makeHow()
{
    auto *part = new QWidget(this);
    m_media = makeChoice();
    m_place = new PlaceBox;
    m_shown = makeChoice();
    m_poster = makeChoice();
    m_post = makeChoice();
    m_postRow = new FieldRow(tr("With a one-off consent &for"), m_post);
    m_on = new DateField(m_today);
    m_on->setDate(m_today);
    m_firstName = new QCheckBox(tr("with first &names"));
    m_age = new QCheckBox(tr("with a&ges"));
    for (const Media media : {Media::Image, Media::Video, Media::Text})
        m_media->addItem(mediaLabel(media), mediaKey(media));
    m_shown->addItem(tr("One by one"), false);
    m_shown->addItem(tr("A group"), true);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(16);
    ticks->addWidget(m_firstName);
    ticks->addWidget(m_age);
    ticks->addStretch(1);
    ticks->addWidget(
        new TextLabel(tr("Full names are never shown. The answer is kept."), TextSize::Small, Colour::Secondary));
    auto *placeRow = new FieldRow(tr("Where does it g&o"), m_place);
    connect(m_place, &PlaceBox::placed, placeRow, &FieldRow::setError);
    auto *grid = m_how = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    const QList<std::pair<QWidget *, int>> fields{
        {new FieldRow(tr("W&hat is it"), m_media), 2}, {placeRow, 4},
        {new FieldRow(tr("Shown &as"), m_shown), 2},   {new FieldRow(tr("On &day"), m_on), 2},
        {new FieldRow(tr("Posted &by"), m_poster), 3}, {m_postRow, OneOffShare}};
    int column = 0;
    for (const auto &[field, share] : fields) {
        grid->addWidget(field, 0, column);
        grid->setColumnStretch(column++, share);
    }
    grid->addLayout(ticks, 1, 0, 1, int(fields.size()));
    showOneOffs(false);

    for (QComboBox *box : {m_media, static_cast<QComboBox *>(m_place), m_shown, m_poster, m_post})
        connect(box, &QComboBox::activated, this, &QuestionCard::asked);
    for (QCheckBox *box : {m_firstName, m_age})
        connect(box, &QCheckBox::toggled, this, &QuestionCard::asked);
    connect(m_on, &DateField::dateChanged, this, &QuestionCard::asked);
    return part;
}

void QuestionCard::setBook(std::shared_ptr<const ConsentBook> book)
{
    m_book = std::move(book);
    m_names.reset();
    m_finder->setPupils([book = m_book, today = m_today] { return pupilNames(*book, today); });
    fillPlaces();
    fillOneOffs();
}

void QuestionCard::setAccounts(const PostingAccounts &accounts)
{
    m_accounts = accounts;
    fillPlaces();
}

void QuestionCard::fillPlaces()
{
    if (m_book)
        m_place->offer(*m_book, m_accounts, m_today);
}

void QuestionCard::fillOneOffs()
{
    const QString chosen = m_post->currentData().toString();
    QMap<QByteArray, QString> titles;
    for (const FormVersion &form : m_book->versions()) {
        if (form.isOneOff())
            titles.insert(sortKey(form.oneOffTitle), form.oneOffTitle);
    }
    m_post->clear();
    m_post->addItem(tr("None"), QString());
    for (const QString &title : std::as_const(titles))
        m_post->addItem(title, title);
    m_post->setCurrentIndex(qMax(0, m_post->findData(chosen)));
    showOneOffs(!titles.isEmpty());
}

void QuestionCard::showOneOffs(bool shown)
{
    m_postRow->setVisible(shown);
    m_how->setColumnStretch(m_how->columnCount() - 1, shown ? OneOffShare : 0);
}

void QuestionCard::setUsers(const QList<User> &users)
{
    const QString before = m_poster->currentData().toString();
    m_poster->clear();
    for (const User &user : users) {
        if (!user.removed)
            m_poster->addItem(user.id == m_me ? tr("%1 (me)").arg(user.shownName()) : user.shownName(),
                              user.id.toText());
    }
    const int chosen = m_poster->findData(before);
    m_poster->setCurrentIndex(chosen >= 0 ? chosen : qMax(0, m_poster->findData(m_me.toText())));
}

CheckQuestion QuestionCard::question() const
{
    CheckQuestion question;
    question.pupils = m_pupils;
    question.covered = m_covered;
    question.media = mediaFromKey(m_media->currentData().toString()).value_or(Media::Image);
    m_place->fillIn(question);
    question.firstName = m_firstName->isChecked();
    question.age = m_age->isChecked();
    question.group = m_shown->currentData().toBool();
    question.on = m_on->date();
    question.post = m_post->currentData().toString();
    question.poster = m_poster->count() > 0 ? RecordId::fromText(m_poster->currentData().toString()) : m_me;
    return question;
}

void QuestionCard::setQuestion(const CheckQuestion &question)
{
    {
        const QSignalBlocker quiet(this); // one question, however many fields
        m_media->setCurrentIndex(m_media->findData(mediaKey(question.media)));
        m_place->choose(question);
        m_shown->setCurrentIndex(m_shown->findData(question.group));
        m_firstName->setChecked(question.firstName);
        m_age->setChecked(question.age);
        m_post->setCurrentIndex(qMax(0, m_post->findData(question.post)));
        m_on->setDate(m_today);
    }
    m_covered = question.covered;
    m_pupils = question.pupils;
    showWho();
    Q_EMIT asked();
}

void QuestionCard::setPupils(const QList<RecordId> &pupils)
{
    m_pupils = pupils;
    if (pupils.isEmpty())
        m_covered.clear();
    showWho();
    Q_EMIT asked();
}

void QuestionCard::add(const QList<RecordId> &pupils)
{
    QList<RecordId> all = m_pupils;
    for (const RecordId &pupil : pupils) {
        if (!all.contains(pupil) && !m_covered.contains(pupil))
            all.append(pupil);
    }
    setPupils(all);
}

void QuestionCard::cover(const QList<RecordId> &pupils, bool isCovered)
{
    QList<RecordId> &from = isCovered ? m_pupils : m_covered;
    QList<RecordId> &to = isCovered ? m_covered : m_pupils;
    for (const RecordId &pupil : pupils) {
        if (from.removeOne(pupil))
            to.append(pupil);
    }
    showWho();
    Q_EMIT asked();
}

void QuestionCard::leaveOut(const QList<RecordId> &pupils)
{
    for (const RecordId &pupil : pupils) {
        m_pupils.removeOne(pupil);
        m_covered.removeOne(pupil);
    }
    showWho();
    Q_EMIT asked();
}

void QuestionCard::showWho()
{
    QStringList words;
    if (!m_pupils.isEmpty() || m_covered.isEmpty())
        words.append(m_pupils.isEmpty() ? tr("Nobody yet") : tr("%n pupil(s)", nullptr, int(m_pupils.size())));
    if (!m_covered.isEmpty())
        words.append(tr("%n covered", nullptr, int(m_covered.size())));
    if (m_doubtful->open() > 0)
        words.append(tr("%n to be asked about", nullptr, m_doubtful->open()));
    m_who->setText(words.join(QStringLiteral(" · ")));
    m_clear->setEnabled(!m_pupils.isEmpty() || !m_covered.isEmpty());
}

void QuestionCard::fillMenu(QMenu &menu)
{
    if (!m_book)
        return;
    if (!m_groups.isEmpty())
        menu.addSection(tr("Saved groups"));
    for (const SavedGroup &group : std::as_const(m_groups))
        menu.addAction(escaped(group.name), this, [this, group] { add(group.pupils); });
    menu.addSection(tr("Classes"));
    for (const QString &group : classesOf(*m_book, m_today))
        menu.addAction(escaped(group), this, [this, group] { add(pupilsOf(*m_book, group, m_today)); });
}

void QuestionCard::take(const QString &pasted)
{
    if (!m_book)
        return;
    // Every way in which 20,000 pupils may be written takes longer than a frame to prepare.
    const auto work = [book = m_book, names = m_names, pasted, today = m_today] {
        const auto known = names ? names : std::make_shared<const PastedNames>(book->pupils(), today);
        return std::make_pair(known, known->read(pasted));
    };
    inBackground(this, work, [this, book = m_book](const auto &read) {
        if (book == m_book)
            m_names = read.first;
        taken(read.second);
    });
}

void QuestionCard::taken(const QList<PastedName> &names)
{
    QList<RecordId> found;
    for (const PastedName &name : names) {
        if (name.kind == PastedName::Kind::Found)
            found.append(name.candidates);
    }
    m_doubtful->ask(names, *m_book);
    add(found);
}

void QuestionCard::focusWho() { m_finder->start(); }

} // namespace lanyard
