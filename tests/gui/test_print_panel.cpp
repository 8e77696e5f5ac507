#include "app/consent/consent_page.h"
#include "app/printing/print_center.h"
#include "app/printing/print_panel.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "models/store/vault.h"
#include "tests/gui/support/school_window.h"

#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace lanyard;
using lanyard::test::SchoolWindow;

/// Printing from a place: what is shown before it is printed or saved.
class TestPrintPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreviewShowsTheBytesThatAreSaved();
    void aBatchOfPagesShowsProgressAndCanBeCancelled();
    void aCopySavedWithAPasswordIsNotReadableWithoutIt();

private:
    static ConsentPage &consent(SchoolWindow &school);
};

ConsentPage &TestPrintPanel::consent(SchoolWindow &school)
{
    school.open(QStringLiteral("consent"));
    return school.page<ConsentPage>(QStringLiteral("consent"));
}

void TestPrintPanel::thePreviewShowsTheBytesThatAreSaved()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    PrintPanel &panel = *page.printPanel();
    QSignalSpy made(&panel, &PrintPanel::made);
    const auto bytes = std::make_shared<QByteArray>();
    PrintJob job
        = PrintCenter(page.session())
              .list({QStringLiteral("Pupils"), {}, {QStringLiteral("Name")}, {{QStringLiteral("Begum, Ayesha")}}});
    job.make = [make = job.make, bytes](const Progress &progress) {
        Result<Printed> printed = make(progress);
        *bytes = printed ? printed->pdf : QByteArray();
        return printed;
    };
    panel.show(job);
    QTRY_VERIFY(!made.isEmpty());
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("list.pdf"));
    QVERIFY(panel.saveTo(file).has_value());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!bytes->isEmpty());
    QCOMPARE(saved.readAll(), *bytes);
}

void TestPrintPanel::aBatchOfPagesShowsProgressAndCanBeCancelled()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    PrintPanel &panel = *page.printPanel();
    QSignalSpy made(&panel, &PrintPanel::made);
    QSignalSpy closed(&panel, &PrintPanel::closed);
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    panel.show({QStringLiteral("A batch"), QStringLiteral("batch.pdf"),
                [isCancelled](const Progress &progress) -> Result<Printed> {
                    for (int form = 0; !progress.isCancelled() && form < 10'000; ++form) {
                        progress.report(form, 10'000);
                        QThread::msleep(1);
                    }
                    *isCancelled = progress.isCancelled();
                    return failure(Error::Code::Cancelled, QStringLiteral("cancelled"));
                }});
    auto *bar = panel.findChild<QProgressBar *>();
    QTRY_VERIFY(bar->maximum() == 10'000 && bar->value() > 0);
    const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
    const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(QLatin1String("Cancel"));
    });
    QVERIFY(cancel != buttons.end());
    (*cancel)->click();
    QCOMPARE(closed.size(), 1);
    QTRY_VERIFY(*isCancelled);
    QVERIFY(made.isEmpty());
}

void TestPrintPanel::aCopySavedWithAPasswordIsNotReadableWithoutIt()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    PrintPanel &panel = *page.printPanel();
    QSignalSpy made(&panel, &PrintPanel::made);
    panel.show(
        PrintCenter(page.session())
            .list({QStringLiteral("Pupils"), {}, {QStringLiteral("Name")}, {{QStringLiteral("Begum, Ayesha")}}}));
    QTRY_VERIFY(!made.isEmpty());
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("list.pdf"));
    QVERIFY(panel.saveTo(file, test::secret(QStringLiteral("open sesame"))).has_value());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.contains("/Encrypt"));
    QVERIFY(bytes != panel.pdf());
}

QTEST_MAIN(TestPrintPanel)
#include "test_print_panel.moc"
