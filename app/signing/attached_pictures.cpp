#include "app/signing/attached_pictures.h"

#include "app/evidence/read_pages.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/text_label.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

/// Several documents as one.
Pages joined(const QList<Pages> &documents)
{
    Pages all;
    QList<std::pair<qsizetype, int>> places;
    for (qsizetype document = 0; document < documents.size(); ++document) {
        for (int page = 0; page < documents.at(document).sizes.size(); ++page)
            places.append({document, page});
        all.sizes += documents.at(document).sizes;
    }
    all.render = [documents, places](int page, qreal dotsPerInch) {
        const auto &[document, own] = places.at(page);
        return documents.at(document).render(own, dotsPerInch);
    };
    return all;
}

} // namespace

AttachedPictures::AttachedPictures(Vault &vault, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_title(new TextLabel({}, TextSize::SmallStrong))
    , m_enlarge(makeButton(tr("Enlar&ge"), Glyph::MagnifyPlus, ButtonKind::Quiet))
    , m_states(new QStackedWidget)
    , m_opening(new EmptyState(Glyph::Image, tr("Opening the picture…"), {}))
    , m_nothing(new EmptyState(Glyph::Alert, tr("The picture cannot be shown"), {}))
    , m_view(new PageView)
    , m_problem(new TextLabel({}, TextSize::Small, Colour::Bad))
{
    m_view->setFit(PageView::Fit::Page);
    m_view->setAccessibleDescription(
        tr("The picture as it will be posted. Ctrl with plus and minus: larger, smaller."));
    m_problem->setWordWrap(true);
    m_problem->setMargin(12);
    m_states->addWidget(m_opening);
    m_states->addWidget(m_nothing);
    m_states->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_states, 1);
    layout->addWidget(m_problem);
    connect(&vault, &Vault::changed, this, &AttachedPictures::follow);
    forget();
}

QWidget *AttachedPictures::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_title, 1);
    row->addWidget(m_enlarge);
    m_enlarge->setCheckable(true);
    m_enlarge->setFocusPolicy(Qt::TabFocus); // whoever is signing goes on signing
    connect(m_enlarge, &QPushButton::toggled, this, &AttachedPictures::enlarged);
    return head;
}

void AttachedPictures::showOf(const RecordPlace &record)
{
    if (record == m_place)
        return;
    forget();
    m_place = record;
    read();
}

void AttachedPictures::forget()
{
    start({});
    m_place = {};
}

void AttachedPictures::follow(const QList<RowChange> &rows)
{
    const auto isFile = [](const RowChange &row) { return row.table == QLatin1String("attachment"); };
    if (!m_place.record.isNull() && std::any_of(rows.begin(), rows.end(), isFile))
        read();
}

void AttachedPictures::read()
{
    const auto find = [place = m_place](Connection &connection) {
        return readAttachments(connection, place.table, {place.record});
    };
    whenDone(m_vault.read<QList<KeptAttachment>>(find), this,
             [this, place = m_place](const Result<QList<KeptAttachment>> &files) {
                 if (place != m_place)
                     return;
                 if (!files)
                     Q_EMIT failed(files.error().message);
                 else if (*files != m_files)
                     start(*files);
             });
}

void AttachedPictures::start(const QList<KeptAttachment> &files)
{
    m_view->clear();
    delete std::exchange(m_run, new QObject(this));
    m_files = files;
    m_next = 0;
    m_opened.clear();
    m_lacking.clear();
    m_problem->hide();
    m_title->setText(tr("%n picture(s)", nullptr, int(files.size())));
    m_enlarge->setChecked(false);
    m_enlarge->setEnabled(false);
    m_states->setCurrentWidget(m_opening);
    setVisible(!files.isEmpty());
    if (!files.isEmpty())
        openNext();
}

void AttachedPictures::openNext()
{
    if (m_next == m_files.size())
        return showOpened();
    const auto fetch
        = [id = m_files.at(m_next).id](Connection &connection) { return readAttachmentBytes(connection, id); };
    whenDone(m_vault.read<QByteArray>(fetch), m_run, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            return take(*bytes);
        lacks(bytes.error().message);
        ++m_next;
        openNext();
    });
}

void AttachedPictures::take(const QByteArray &bytes)
{
    auto *reading = new ReadPages(m_run);
    reading->open(bytes, [this, reading](const Result<ReadFile> &file) {
        if (!file)
            lacks(file.error().message);
        else if (file->pages.isEmpty())
            lacks(tr("It is no picture: open it in its record."));
        else
            m_opened.append(reading->pages());
        ++m_next;
        openNext();
    });
}

void AttachedPictures::lacks(const QString &why) { m_lacking.append(tr("“%1”: %2").arg(m_files.at(m_next).name, why)); }

void AttachedPictures::showOpened()
{
    const bool isAny = !m_opened.isEmpty();
    const QString lacking = (m_lacking
                             + QStringList{tr("What nobody can see is not approved: send it back, saying "
                                              "so.")})
                                .join(QLatin1Char('\n'));
    if (isAny)
        m_view->show(joined(m_opened));
    else
        m_nothing->set(Glyph::Alert, tr("The picture cannot be shown"), lacking);
    m_states->setCurrentWidget(isAny ? static_cast<QWidget *>(m_view) : m_nothing);
    m_enlarge->setEnabled(isAny);
    m_problem->setText(lacking);
    m_problem->setVisible(isAny && !m_lacking.isEmpty());
}

} // namespace lanyard
