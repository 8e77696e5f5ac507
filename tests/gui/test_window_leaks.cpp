// A session in the window: every place opened, a name searched for, the register locked. Nothing of it may stand
// readable in the home or the temporary folder afterwards.

#include "app/window/frame.h"
#include "tests/gui/support/school_window.h"
#include "tests/support/leaks.h"
#include "tests/support/own_home.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using lanyard::test::leaksIn;
using lanyard::test::SchoolWindow;

class TestWindowLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionInTheWindowLeavesNothingReadable();

private:
    static void useTheWindow(lanyard::MainWindow &window, const QString &name);
};

void TestWindowLeaks::useTheWindow(lanyard::MainWindow &window, const QString &name)
{
    for (const QString &place : window.frame()->keys()) {
        window.frame()->goTo(place);
        QTest::qWait(100);
        window.frame()->currentPage()->find();
        if (auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            QTest::keyClicks(search, name);
            QTest::qWait(100);
        }
    }
    window.lock();
    window.close();
}

void TestWindowLeaks::aSessionInTheWindowLeavesNothingReadable()
{
    const QString home = QDir::homePath();
    QStringList secrets{lanyard::test::RegisterFixture::Password};
    {
        SchoolWindow school;
        for (const lanyard::Pupil &pupil : school.pupils()) {
            constexpr int TooShortToMeanAnything = 5;
            if (pupil.surname().size() > TooShortToMeanAnything)
                secrets.append(pupil.surname());
        }
        secrets.append(school.fixture().recoveryKey(QStringLiteral("office")));
        const lanyard::Secret key = school.fixture().rawKey(QStringLiteral("office"));
        const QByteArray bytes(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        secrets.append(QString::fromLatin1(bytes.toHex()));
        useTheWindow(school.open(QStringLiteral("pupils")), secrets.at(1));
        QVERIFY(QFile::exists(school.fixture().file(QStringLiteral("office.sqlcipher"))));
        QVERIFY2(school.fixture().folder().startsWith(home), "the register must lie where the search looks");
        const QStringList found = leaksIn(home, secrets);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));

        QFile careless(home + QStringLiteral("/careless.txt"));
        QVERIFY(careless.open(QIODevice::WriteOnly));
        careless.write(secrets.at(1).toUtf8());
        careless.close();
        QCOMPARE(leaksIn(home, secrets).size(), 1); // the control: what leaks is found
    }
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const QString &variable : lanyard::test::homeVariables())
        qputenv(variable.toLatin1().constData(), home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Lanyard"));
    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    TestWindowLeaks test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_window_leaks.moc"
