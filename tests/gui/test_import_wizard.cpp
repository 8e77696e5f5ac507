#include "app/import/dry_run_step.h"
#include "app/import/import_page.h"
#include "app/import/import_run.h"
#include "app/import/mapping_step.h"
#include "app/pupils/pupils_page.h"
#include "app/widgets/file_choice.h"
#include "models/people/upn.h"
#include "tests/gui/support/school_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lanyard;
using lanyard::test::SchoolWindow;

/// Pupils: the window shows a mapping step with a live preview and remembers the mapping by the header's shape; a dry
/// run shows new, changed, left and refused; nothing is stored before, and cancelling leaves nothing behind.
class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpreadsheetIsMappedComparedAndImported();
    void aFileDroppedOnThePageIsRead();
    void theMappingIsRememberedByTheHeadersShape();
    void whatIsRefusedIsNamedAndCanBeLeftOut();
    void aCommonTransferFileNeedsNoMapping();
    void moreThanATenthLeavingAsksFirst();
    void cancellingLeavesNothingBehind();

private:
    struct Wizard
    {
        PupilsPage &page;
        ImportPage &import;
    };
    Wizard start(SchoolWindow &school);
    QString file(const QString &name, const QByteArray &content);
    static QByteArray rows(int count, int from = 0);
    static QString upn(int number);
    template <typename Step> static void click(Wizard &wizard, const QString &text);
    static void toDryRun(Wizard &wizard, const QString &path);

    QTemporaryDir m_dir;
};

QString TestImportWizard::upn(int number)
{
    return upnFrom(QStringLiteral("820400017%1").arg(number, 3, 10, QLatin1Char('0')));
}

/// As no two MIS do it: other words, other notations.
QByteArray TestImportWizard::rows(int count, int from)
{
    QByteArray csv = "Unique pupil number;Family name;Given name;Birth date;NC Year;Form\r\n";
    for (int i = from; i < from + count; ++i)
        csv += QStringLiteral("%1;Tester%2;Kim;%3/05/2018;Year 4;4T\r\n")
                   .arg(upn(i))
                   .arg(i)
                   .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                   .toUtf8();
    return csv;
}

QString TestImportWizard::file(const QString &name, const QByteArray &content)
{
    QFile out(m_dir.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("the sample was not written");
    return out.fileName();
}

TestImportWizard::Wizard TestImportWizard::start(SchoolWindow &school)
{
    school.open(QStringLiteral("pupils"));
    auto &page = school.page<PupilsPage>(QStringLiteral("pupils"));
    if (!QTest::qWaitFor([&page] { return page.table()->recordCount() >= 18; }))
        qFatal("the pupils did not appear");
    page.run(QStringLiteral("import"));
    return {page, *page.importPage()};
}

template <typename Step> void TestImportWizard::click(Wizard &wizard, const QString &text)
{
    const auto buttons = wizard.import.findChild<Step *>()->template findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')) == text) {
            QVERIFY2(button->isEnabled(), qPrintable(text));
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text + QStringLiteral(" is not there")));
}

void TestImportWizard::toDryRun(Wizard &wizard, const QString &path)
{
    QSignalSpy read(&wizard.import.run(), &ImportRun::read);
    wizard.import.start(path);
    QTRY_VERIFY(!read.isEmpty());
    QSignalSpy planned(&wizard.import.run(), &ImportRun::planMade);
    click<MappingStep>(wizard, QStringLiteral("Compare with the register"));
    QTRY_VERIFY(!planned.isEmpty());
}

void TestImportWizard::aSpreadsheetIsMappedComparedAndImported()
{
    SchoolWindow school;
    Wizard wizard = start(school);
    QSignalSpy read(&wizard.import.run(), &ImportRun::read);
    wizard.import.start(file(QStringLiteral("mis.csv"), rows(5)));
    QTRY_VERIFY(!read.isEmpty());
    QVERIFY(wizard.import.run().imported());
    QCOMPARE(wizard.import.run().imported()->pupils.size(), 5);

    // Taking UPN and surname away shows at once that it cannot be read like this; giving them back mends it.
    ColumnMapping without = wizard.import.run().mapping();
    const ColumnMapping whole = without;
    for (const int column : {0, 1})
        without.set(column, {ImportField::Ignored, 0});
    wizard.import.run().setMapping(without);
    QTRY_VERIFY(!wizard.import.run().imported());
    wizard.import.run().setMapping(whole);
    QTRY_VERIFY(wizard.import.run().imported());

    QSignalSpy planned(&wizard.import.run(), &ImportRun::planMade);
    click<MappingStep>(wizard, QStringLiteral("Compare with the register"));
    QTRY_VERIFY(!planned.isEmpty());
    wizard.import.run().options().partial = true;
    wizard.import.run().plan();
    QTRY_COMPARE(planned.size(), 2);
    QCOMPARE(wizard.import.run().planned()->added.size(), 5);
    QCOMPARE(school.storedPupils().size(), 18); // nothing is stored yet

    QSignalSpy committed(&wizard.import.run(), &ImportRun::committed);
    click<DryRunStep>(wizard, QStringLiteral("Import"));
    QTRY_VERIFY(!committed.isEmpty());
    QCOMPARE(school.storedPupils().size(), 23);
    QTRY_COMPARE(wizard.page.table()->recordCount(), 23);
}

void TestImportWizard::aFileDroppedOnThePageIsRead()
{
    SchoolWindow school;
    Wizard wizard = start(school);
    QSignalSpy read(&wizard.import.run(), &ImportRun::read);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("mis.csv"), rows(5)))});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&wizard.import, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&wizard.import, &dropped);
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(wizard.import.run().imported()->pupils.size(), 5);
}

void TestImportWizard::theMappingIsRememberedByTheHeadersShape()
{
    SchoolWindow school;
    {
        Wizard wizard = start(school);
        wizard.import.run().options().partial = true;
        QSignalSpy read(&wizard.import.run(), &ImportRun::read);
        wizard.import.start(file(QStringLiteral("first.csv"), rows(3)));
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(!wizard.import.run().isRemembered());
        ColumnMapping mapping = wizard.import.run().mapping();
        mapping.set(5, {ImportField::Ignored, 0}); // this school does not want the class from the file
        wizard.import.run().setMapping(mapping);
        QTRY_COMPARE(read.size(), 2);
        QSignalSpy planned(&wizard.import.run(), &ImportRun::planMade);
        wizard.import.run().options().partial = true;
        wizard.import.run().plan();
        QTRY_VERIFY(!planned.isEmpty());
        QSignalSpy committed(&wizard.import.run(), &ImportRun::committed);
        wizard.import.run().commit(false);
        QTRY_VERIFY(!committed.isEmpty());
    }
    Wizard again = start(school);
    QTRY_COMPARE(again.page.table()->recordCount(), 21);
    QSignalSpy read(&again.import.run(), &ImportRun::read);
    again.import.start(file(QStringLiteral("second.csv"), rows(4)));
    QTRY_VERIFY(!read.isEmpty());
    QVERIFY(again.import.run().isRemembered());
    QCOMPARE(again.import.run().mapping().columns().at(5).field, ImportField::Ignored);
}

void TestImportWizard::whatIsRefusedIsNamedAndCanBeLeftOut()
{
    SchoolWindow school;
    Wizard wizard = start(school);
    QByteArray csv = rows(4);
    csv += "A123;Wrong;Number;01/02/2018;Year 4;4T\r\n";
    csv += upn(90).toUtf8() + ";Impossible;Day;31/02/2018;Year 4;4T\r\n";
    toDryRun(wizard, file(QStringLiteral("faults.csv"), csv));
    const ImportPlan plan = *wizard.import.run().planned();
    QCOMPARE(plan.refused.size(), 2);
    QCOMPARE(plan.refused.at(0).line, 6);
    QCOMPARE(plan.refused.at(0).column, 1);
    QVERIFY(!plan.toChange(true)); // whole or not at all

    QSignalSpy planned(&wizard.import.run(), &ImportRun::planMade);
    wizard.import.run().options().leaveOutRefused = true;
    wizard.import.run().options().partial = true;
    wizard.import.run().plan();
    QTRY_VERIFY(!planned.isEmpty());
    QSignalSpy committed(&wizard.import.run(), &ImportRun::committed);
    click<DryRunStep>(wizard, QStringLiteral("Import"));
    QTRY_VERIFY(!committed.isEmpty());
    QCOMPARE(school.storedPupils().size(), 22);
}

void TestImportWizard::aCommonTransferFileNeedsNoMapping()
{
    SchoolWindow school;
    Wizard wizard = start(school);
    const QByteArray ctf = "<?xml version=\"1.0\"?><CTfile><Header><DocumentName>Common Transfer File</DocumentName>"
                           "<CTFversion>25.0</CTFversion><DocumentQualifier>partial</DocumentQualifier></Header>"
                           "<CTFpupilData><Pupil><UPN>"
        + upn(7).toUtf8()
        + "</UPN><Surname>Transfer</Surname><Forename>Ola</Forename><DOB>2018-02-10</DOB><BasicDetails>"
          "<NCyearActual>3</NCyearActual></BasicDetails></Pupil></CTFpupilData></CTfile>";
    QSignalSpy planned(&wizard.import.run(), &ImportRun::planMade);
    wizard.import.start(file(QStringLiteral("8204000_CTF.xml"), ctf));
    QTRY_VERIFY(!planned.isEmpty());
    QVERIFY(wizard.import.findChild<DryRunStep *>()->isVisible());
    QVERIFY(wizard.import.run().planned()->isPartial);
    QVERIFY(wizard.import.run().planned()->left.isEmpty());
    QCOMPARE(wizard.import.run().planned()->added.size(), 1);
}

void TestImportWizard::moreThanATenthLeavingAsksFirst()
{
    SchoolWindow school;
    Wizard wizard = start(school);
    toDryRun(wizard, file(QStringLiteral("all.csv"), rows(3))); // nobody of the eighteen is in it
    QCOMPARE(wizard.import.run().planned()->left.size(), 18);
    QVERIFY(wizard.import.run().planned()->needsConfirmation());
    auto *step = wizard.import.findChild<DryRunStep *>();
    QAbstractButton *import = nullptr;
    QAbstractButton *reallyLeft = nullptr;
    for (QAbstractButton *button : step->findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("have really left")))
            reallyLeft = button;
        if (button->text() == QStringLiteral("&Import"))
            import = button;
    }
    QVERIFY(import && reallyLeft);
    QVERIFY(reallyLeft->isVisible());
    QVERIFY(!import->isEnabled());
    reallyLeft->click();
    QVERIFY(import->isEnabled());
}

void TestImportWizard::cancellingLeavesNothingBehind()
{
    SchoolWindow school;
    Wizard wizard = start(school);
    QByteArray csv = rows(1);
    for (int i = 0; i < 4000; ++i) {
        csv += QStringLiteral("%1;Many%2;Kim;%3/05/2018;Year 4;4T\r\n")
                   .arg(upnFrom(QStringLiteral("82050001%1").arg(i, 4, 10, QLatin1Char('0'))))
                   .arg(i)
                   .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                   .toUtf8();
    }
    toDryRun(wizard, file(QStringLiteral("many.csv"), csv));
    QSignalSpy planned(&wizard.import.run(), &ImportRun::planMade);
    wizard.import.run().options().partial = true;
    wizard.import.run().plan();
    QTRY_VERIFY(!planned.isEmpty());
    QSignalSpy cancelled(&wizard.import.run(), &ImportRun::cancelled);
    connect(&wizard.import.run(), &ImportRun::progressed, &wizard.import.run(), &ImportRun::cancel);
    wizard.import.run().commit(false);
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 20000);
    QCOMPARE(school.storedPupils().size(), 18);
}

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"
