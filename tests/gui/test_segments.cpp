#include "app/widgets/segments.h"

#include <QTest>
#include <QVBoxLayout>

using namespace lanyard;

/// Tabs where there is not room for all of them.
class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTabsStayWholeWhereThereIsNotRoomForAll();
    void wrappedTabsStandOnFurtherLinesAndAreNotCut();
};

void TestSegments::shortTabsStayWholeWhereThereIsNotRoomForAll()
{
    Segments tabs;
    tabs.setSegments({{QStringLiteral("bans"), QStringLiteral("Bans")},
                      {QStringLiteral("reviews"), QStringLiteral("Filtering and monitoring reviews")},
                      {QStringLiteral("sites"), QStringLiteral("Blocked sites")}});
    tabs.resize(tabs.sizeHint());
    QVERIFY(!tabs.isCut(QStringLiteral("reviews")));
    tabs.resize(tabs.sizeHint().width() - 40, tabs.height());
    QVERIFY(tabs.isCut(QStringLiteral("reviews")));
    QVERIFY(!tabs.isCut(QStringLiteral("bans")) && !tabs.isCut(QStringLiteral("sites")));
}

void TestSegments::wrappedTabsStandOnFurtherLinesAndAreNotCut()
{
    QWidget card;
    auto *tabs = new Segments;
    tabs->setWrapped();
    tabs->setSegments({{QStringLiteral("chronology"), QStringLiteral("Chronology"), 12},
                       {QStringLiteral("evidence"), QStringLiteral("Evidence"), 200},
                       {QStringLiteral("police"), QStringLiteral("Police and helplines")}});
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs, 0, Qt::AlignLeft);
    layout->addWidget(new QWidget, 1);
    card.resize(tabs->sizeHint().width(), 300);
    card.show();
    const int line = tabs->height();
    card.resize(tabs->sizeHint().width() - 1, 300);
    QTRY_VERIFY(tabs->height() > line);
    QVERIFY(!tabs->isCut(QStringLiteral("police")));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, QPoint(20, tabs->height() - 8)); // the first of the second line
    QCOMPARE(tabs->current(), QStringLiteral("police"));
}

QTEST_MAIN(TestSegments)
#include "test_segments.moc"
