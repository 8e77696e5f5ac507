#include "app/check/earlier_checks.h"

#include "app/check/earlier_check_panel.h"
#include "app/consent/consent_source.h"
#include "app/posting/posting_source.h"
#include "app/printing/print_center.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"
#include "models/store/clock.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QClipboard>
#include <QGuiApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::EarlierChecks)
};

Column<EarlierCheck> textColumn(const QString &key, const QString &title, QString EarlierCheck::*text, int width)
{
    Column<EarlierCheck> column;
    column.key = key;
    column.title = title;
    column.text = [text](const EarlierCheck &check) { return check.*text; };
    column.width = width;
    return column;
}

Column<EarlierCheck> askedColumn()
{
    Column<EarlierCheck> column;
    column.key = QStringLiteral("asked");
    column.title = Text::tr("Asked");
    column.kind = CellKind::Moment;
    column.text = [](const EarlierCheck &check) { return momentText(check.kept.asked); };
    column.order = [](const EarlierCheck &check) { return check.kept.asked; };
    column.width = 16;
    return column;
}

Column<EarlierCheck> answerColumn()
{
    Column<EarlierCheck> column;
    column.key = QStringLiteral("answer");
    column.title = Text::tr("Answer");
    column.kind = CellKind::State;
    column.text = [](const EarlierCheck &check) {
        return check.no == 0 ? Text::tr("Yes") : Text::tr("No: %1 of %2").arg(check.no).arg(check.all);
    };
    column.tone = [](const EarlierCheck &check) { return check.no == 0 ? Tone::Good : Tone::Bad; };
    column.width = 14;
    return column;
}

std::unique_ptr<EarlierCheckTable> makeTable()
{
    Column<EarlierCheck> by = textColumn(QStringLiteral("by"), Text::tr("Asked by"), &EarlierCheck::by, 16);
    by.filterable = true;
    Columns<EarlierCheck> columns{
        askedColumn(), textColumn(QStringLiteral("question"), Text::tr("What was asked"), &EarlierCheck::question, 44),
        answerColumn(), textColumn(QStringLiteral("pupils"), Text::tr("Pupils"), &EarlierCheck::pupils, 30), by};
    return std::make_unique<EarlierCheckTable>(columns, [](const EarlierCheck &check) { return check.id; });
}

} // namespace

EarlierChecks::EarlierChecks(Session &session, QWidget *parent)
    : RecordPage(session, QStringLiteral("checks"), tr("Earlier checks"), parent)
    , m_source(ConsentSource::of(session))
    , m_posting(PostingSource::of(session))
    , m_table(makeTable())
    , m_panel(new EarlierCheckPanel(session.today()))
{
    addButton(tr("&Back to the check"), Glyph::ArrowLeft, [this] { Q_EMIT closed(); });
    addButton(tr("P&rint list"), Glyph::Printer, [this] { previewList(); });
    addPanel(m_panel);
    setTable(m_table.get(), tr("Search checks"),
             new EmptyState(Glyph::History, tr("No checks yet"),
                            tr("Every check before posting is kept here with its answer.")));
    registerTable()->view()->sortByColumn(0, Qt::DescendingOrder);
    connect(m_panel, &EarlierCheckPanel::print, this, &EarlierChecks::previewShown);
    connect(m_panel, &EarlierCheckPanel::copy, this, &EarlierChecks::copy);
    connect(m_panel, &EarlierCheckPanel::askAsOf, this, &EarlierChecks::askAgain);
    connect(m_panel, &EarlierCheckPanel::askedBack, this, &EarlierChecks::fillRecord);
    connect(m_panel, &EarlierCheckPanel::askNow, this, [this] { Q_EMIT asksAgain(m_panel->shown().check.question); });
    connect(&session, &Session::saved, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_source, &ConsentSource::changed, this, &EarlierChecks::read);
}

EarlierChecks::~EarlierChecks() = default;

void EarlierChecks::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    read();
}

void EarlierChecks::read()
{
    if (!m_source.book())
        return;
    whenDone(session().office().read<QList<KeptCheck>>(readChecks), this,
             [this](const Result<QList<KeptCheck>> &checks) {
                 if (checks)
                     take(*checks);
                 else
                     Q_EMIT failed(checks.error().message);
             });
}

void EarlierChecks::take(const QList<KeptCheck> &checks)
{
    QList<EarlierCheck> rows;
    for (const KeptCheck &check : checks) {
        if (mayReadCheck(check, session().may(), session().user().id))
            rows.append(shown(check));
    }
    takeRows(*m_table, rows, &EarlierCheck::id);
}

EarlierCheck EarlierChecks::shown(const KeptCheck &check) const
{
    EarlierCheck row{check,
                     check.id,
                     questionText(check.question, placeText(check.question, m_posting.accounts())),
                     {},
                     0,
                     0,
                     m_source.userName(check.by)};
    QStringList names;
    for (const CheckAnswer &answer : check.answers) {
        if (const Pupil *pupil = m_source.book()->pupil(answer.pupil))
            names.append(pupil->name());
        row.all += answer.isCovered ? 0 : 1;
        row.no += answer.isYes() ? 0 : 1;
    }
    row.pupils = names.join(QStringLiteral(", "));
    return row;
}

void EarlierChecks::fillRecord()
{
    const EarlierCheck *check = m_table->record(currentId());
    if (!check || !m_source.book())
        return m_panel->clear();
    m_panel->show({check->kept,
                   {},
                   check->question,
                   check->by,
                   shownAnswers(check->kept.answers, *m_source.book(), session().may())});
}

void EarlierChecks::askAgain(const QDate &day)
{
    const EarlierCheck *check = m_table->record(currentId());
    if (!check)
        return;
    const auto ask
        = [kept = check->kept, day](Connection &connection) { return lanyard::askAgain(connection, kept, day); };
    whenDone(session().office().read<QList<CheckAnswer>>(ask), this,
             [this, id = check->id, day](const Result<QList<CheckAnswer>> &answers) {
                 const EarlierCheck *now = m_table->record(id);
                 if (!answers) {
                     Q_EMIT failed(answers.error().message);
                     return;
                 }
                 if (!now || currentId() != id)
                     return;
                 KeptCheck again = now->kept;
                 again.answers = *answers;
                 m_panel->show(
                     {again, day, now->question, now->by, shownAnswers(*answers, *m_source.book(), session().may())});
             });
}

void EarlierChecks::copy()
{
    const EarlierCheckPanel::Shown &shown = m_panel->shown();
    CheckQuestion question = shown.check.question;
    if (shown.asOf.isValid())
        question.on = shown.asOf;
    QGuiApplication::clipboard()->setText(
        textToCopy(question, shown.answers, placeText(question, m_posting.accounts())));
    Q_EMIT said(tr("Copied: what was asked, and yes or no for each pupil"), {});
}

void EarlierChecks::previewShown()
{
    const EarlierCheckPanel::Shown &shown = m_panel->shown();
    preview(PrintCenter(session()).check(m_source.book(), shown.check,
                                         placeText(shown.check.question, m_posting.accounts()), shown.by, shown.asOf));
}

} // namespace lanyard
