#include "app/pupils/pupil_finder.h"

#include "app/look/glyph.h"
#include "app/widgets/text_label.h"
#include "models/tables/folding.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lanyard {
namespace {

enum { IdRole = Qt::UserRole, DetailRole };

constexpr int RowHeight = 32;
constexpr int Gap = 12; ///< between a name and what stands beside it

/// The name at the left, the class at the right.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::colour(current ? Colour::AccentSoft : Colour::Hover));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
        }
        const QRect words = option.rect.adjusted(10, 0, -10, 0);
        const QString name = index.data().toString();
        const int roomBeside
            = words.width() - std::min(words.width() / 2, option.fontMetrics.horizontalAdvance(name)) - Gap;
        const QString detail
            = option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, roomBeside);
        painter->setFont(option.font);
        painter->setPen(Theme::colour(Colour::Secondary));
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int room = words.width() - option.fontMetrics.horizontalAdvance(detail) - Gap;
        painter->setPen(Theme::colour(current ? Colour::Accent : Colour::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, room));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, RowHeight}; }
};

/// How well typed words fit a name: 0 the name begins with them, 1 each begins one of its words, -1 not at all.
int rank(const QByteArray &name, const QByteArray &whole, const QList<QByteArray> &words)
{
    if (name.startsWith(whole))
        return 0;
    for (const QByteArray &word : words) {
        if (!name.startsWith(word) && !name.contains(' ' + word))
            return -1;
    }
    return 1;
}

} // namespace

PupilName PupilName::of(const Pupil &pupil)
{
    const QStringList names{pupil.sortedName(), pupil.legalSurname, pupil.legalForename, pupil.upn};
    return {pupil.id, pupil.sortedName(), pupil.registrationGroup, lanyard::folded(names.join(u' '))};
}

QList<qsizetype> findPupils(const QList<PupilName> &pupils, const QString &typed, int most)
{
    const QByteArray whole = folded(typed).trimmed();
    const QList<QByteArray> words = foldedWords(typed);
    QList<qsizetype> first;
    QList<qsizetype> second;
    for (qsizetype i = 0; i < pupils.size(); ++i) {
        const int fit = rank(pupils.at(i).folded, whole, words);
        if (fit == 0)
            first.append(i);
        else if (fit == 1)
            second.append(i);
    }
    const auto byName = [&pupils](qsizetype a, qsizetype b) { return pupils.at(a).folded < pupils.at(b).folded; };
    std::sort(first.begin(), first.end(), byName);
    std::sort(second.begin(), second.end(), byName);
    return (first + second).first(std::min<qsizetype>(most, first.size() + second.size()));
}

PupilFinder::PupilFinder(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_nobody(new TextLabel(tr("Nobody on roll has a name that begins so."), TextSize::Small, Colour::Secondary))
{
    m_field->setPlaceholderText(tr("Type three letters of the name"));
    m_field->setAccessibleName(tr("Find the pupil"));
    m_field->addAction(icon(Glyph::Magnify), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Pupils found"));
    setFocusProxy(m_field);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nobody);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_field, &QLineEdit::textChanged, this, &PupilFinder::find);
    connect(m_list, &QListView::clicked, this, &PupilFinder::choose);
    find();
}

void PupilFinder::setPupils(std::function<QList<PupilName>()> pupils)
{
    m_toPrepare = std::move(pupils);
    m_pupils.clear();
    m_places.clear();
    if (m_field->hasFocus())
        prepare();
    find();
}

void PupilFinder::prepare()
{
    if (!m_toPrepare)
        return;
    m_pupils = std::exchange(m_toPrepare, nullptr)();
    m_places.clear();
    for (int i = 0; i < m_pupils.size(); ++i)
        m_places.insert(m_pupils.at(i).id, i);
}

void PupilFinder::setSuggestions(const QList<std::pair<RecordId, QString>> &suggestions)
{
    m_suggestions = suggestions;
    find();
}

void PupilFinder::setField(const QString &name, const QString &hint)
{
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(hint);
    m_nobody->setText(tr("Nothing is found by these letters."));
    m_list->setAccessibleName(tr("Found"));
}

void PupilFinder::start()
{
    m_field->clear();
    find();
    m_field->setFocus();
}

QString PupilFinder::typed() const { return m_field->text(); }

QList<RecordId> PupilFinder::shown() const
{
    QList<RecordId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(RecordId::fromBytes(m_model->item(row)->data(IdRole).toByteArray()));
    return ids;
}

void PupilFinder::addRow(const PupilName &entry, const QString &remark)
{
    auto *item = new QStandardItem(entry.name);
    item->setData(entry.id.toBytes(), IdRole);
    const QString detail = remark.isEmpty() ? entry.detail : tr("%1 · %2").arg(remark, entry.detail);
    item->setData(detail, DetailRole);
    item->setData(entry.name + u' ' + detail, Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void PupilFinder::find()
{
    m_model->clear();
    if (!m_field->text().trimmed().isEmpty() || !m_suggestions.isEmpty())
        prepare();
    if (m_field->text().trimmed().isEmpty()) {
        for (const auto &[id, remark] : std::as_const(m_suggestions)) {
            if (const auto place = m_places.constFind(id); place != m_places.cend() && m_model->rowCount() < MostShown)
                addRow(m_pupils.at(*place), remark);
        }
    } else {
        const QList<qsizetype> found = findPupils(m_pupils, m_field->text(), MostShown);
        for (const qsizetype place : found)
            addRow(m_pupils.at(place), {});
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFixedHeight(m_model->rowCount() * RowHeight);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nobody->setVisible(m_model->rowCount() == 0 && !m_field->text().trimmed().isEmpty());
}

void PupilFinder::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(RecordId::fromBytes(index.data(IdRole).toByteArray()));
}

bool PupilFinder::stepWith(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

bool PupilFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        prepare(); // so that the first letter waits for nothing
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && m_field->text().isEmpty()) {
            event->ignore(); // not the field's to undo: whoever holds this widget
            return true;
        }
        if (!(key->modifiers() & Qt::ControlModifier) && stepWith(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
